import { showOnLine } from "../../coverage/show-controls.ts";

/** A fault in the corpus: something that was not loaded, or not used, and why. */
export interface Problem {
  /** As the owner named the corpus: `corpus/a.md`. */
  readonly file: string;
  /** From 1; null when the whole file is meant. */
  readonly line: number | null;
  /** Reads on from the file and line: `publishedOn is "yesterday", expected YYYY-MM-DD`. */
  readonly message: string;
  /** True for what its owner should know of and need not mend: drafts that were left out, summaries. Absent for a fault. */
  readonly isNote?: true;
}

/** The problems that are faults. */
export function faultsAmong(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ isNote }) => !isNote);
}

/** The problem on one line, whatever the file is called: `corpus/a.md:3 publishedOn is "yesterday", expected YYYY-MM-DD`. */
export function describeProblem({ file, line, message }: Problem): string {
  return showOnLine(line === null ? `${file} ${message}` : `${file}:${line} ${message}`);
}

/** Tells what is said of something at which the program itself failed, whatever was thrown. */
export function describeUnreadable(error: unknown): string {
  return `cannot be read: the program failed at it (${error instanceof Error ? error.message : String(error)})`;
}

/** UTF-16 units. */
const longestValue = 60;

/** A value as a problem's message shows it: in JSON's quotes, cut when it is long. */
export function quoteValue(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? typeof value);
  const shown = text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
  return typeof value === "string" ? JSON.stringify(shown) : shown;
}

/** Gives what the owner of an article is told of words that are left out of it. */
export function describeStruck(words: number): string {
  return `is read without ${words} ${words === 1 ? "word" : "words"} struck through`;
}

/** Of lines that may have been a part of the text. */
export function describeDoubtful(text: string): string {
  return `is read without what may be no part of its text: ${quoteValue(text)}`;
}

/** Of those below the first post of a forum. */
export function describeReplies(replies: number): string {
  return `is read without ${replies} ${replies === 1 ? "reply" : "replies"} to its first post`;
}

export const withoutComments = "is read without the comments of its readers";
