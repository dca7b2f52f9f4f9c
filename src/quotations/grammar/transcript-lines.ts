import type { Span } from "../../coverage/span.ts";

/** A line that begins with who speaks: "Q: Why?", "ROE: We will see." */
export interface TurnLine {
  /** "Q", "Jane Roe" */
  readonly label: string;
  /** The words behind the colon, without white space at the ends. */
  readonly words: Span;
}

/** Who asks in an interview, folded. */
export const askingLabels: ReadonlySet<string> = new Set(["interviewer", "q", "question", "questioner"]);

/** Who answers, folded. */
export const answeringLabels: ReadonlySet<string> = new Set(["a", "answer", "interviewee", "respondent"]);

/** In other texts, so many lines have to be turns: a list of hours and prices has no label twice. */
const fewestTurns = 3;

/**
 * The turns of a transcript or an interview, in order; none in other texts. A text is one when a label stands for one who asks
 * or answers, or when of three lines and more one label comes again beside another. Linear in the body.
 */
export function findTurnLines(body: string): readonly TurnLine[] {
  const turns: TurnLine[] = [];
  for (let start = 0; start <= body.length; ) {
    const newline = body.indexOf("\n", start);
    const end = newline < 0 ? body.length : newline;
    const turn = readTurnLine(body, { start, end });
    if (turn) turns.push(turn);
    start = end + 1;
  }
  const labels = new Set(turns.map(({ label }) => label.toLowerCase()));
  const isInterview = [...labels].some((label) => askingLabels.has(label) || answeringLabels.has(label));
  const names = new Set(Array.from(labels, (label) => label.split(" ").at(-1)));
  const alternates = turns.length >= fewestTurns && names.size >= 2 && names.size < turns.length;
  return alternates || (isInterview && turns.length >= 2) ? turns : [];
}

function readTurnLine(body: string, { start, end }: Span): TurnLine | null {
  const label = /^\s{0,4}(\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: [\p{L}\p{M}.'’-]{1,30}){0,4}):\s/u.exec(
    body.slice(start, Math.min(end, start + longestLabel)),
  );
  const words = label ? body.slice(start + label[0].length, end).trim() : "";
  if (!label?.[1] || !/\p{L}/u.test(words)) return null;
  const at = body.indexOf(words, start + label[0].length);
  return { label: label[1], words: { start: at, end: at + words.length } };
}

/** UTF-16 units. */
const longestLabel = 120;
