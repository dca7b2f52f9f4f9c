import type { Span } from "../../coverage/span.ts";
import { answeringLabels, askingLabels } from "../../english/classes/cue-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { titles } from "../../english/nouns/titles.ts";

/** A line that begins with who speaks: "Q: Why?", "ROE: We will see." */
export interface TurnLine {
  /** "Q", "Jane Roe" */
  readonly label: string;
  /** "Jane Roe" of "JR", where one alone of those with a turn has these initials, and of "CHAIR (Jane Roe)"; or else the label. */
  readonly whole: string;
  /** The words behind the colon, without white space at the ends. */
  readonly words: Span;
}

/** In other texts, so many lines have to be turns: a list of hours and prices has no label twice. */
const fewestTurns = 3;

/**
 * The turns of a transcript or an interview, in order; none in other texts. A text is one when a label stands for one who asks
 * or answers, or when of three turns and more one name comes again beside another. A label that comes but once, apart from
 * any other, is a heading. Linear in the body.
 */
export function findTurnLines(body: string): readonly TurnLine[] {
  const lines = inFull(withoutInitials(body, readLines(body)));
  const isInterview = lines.some((line) => line && isRole(line));
  const speaks = openNames(lines);
  const counts = new Map<string, number>();
  for (const line of lines) if (line) counts.set(speaks(line), (counts.get(speaks(line)) ?? 0) + 1);
  const turns = lines.filter((turn, at): turn is TurnLine => {
    if (!turn) return false;
    // “Interview: Jane Roe, baker” heads what is asked and answered.
    const isHeading = isInterview && at === 0 && !/[.!?…]["”’)]?$/.test(body.slice(turn.words.end - 2, turn.words.end));
    const isBeside = !isHeading && Boolean(lines[at - 1] ?? lines[at + 1]);
    return isRole(turn) || (counts.get(speaks(turn)) ?? 0) > 1 || isBeside;
  });
  const names = new Set(turns.map(speaks));
  const alternates = turns.length >= fewestTurns && names.size >= 2 && names.size < turns.length;
  return alternates || (turns.length >= 2 && turns.some(isRole)) ? turns : [];
}

/** "A. Roe won." begins with an initial, unless another line begins with "Q." */
function withoutInitials(body: string, lines: readonly (TurnLine | null)[]): readonly (TurnLine | null)[] {
  const isPointed = (line: TurnLine | null) =>
    line !== null &&
    line.label.length === 1 &&
    /\.\s*$/.test(body.slice(Math.max(0, line.words.start - 3), line.words.start));
  const asks = lines.some((line) => line?.label === "Q");
  return asks ? lines : lines.map((line) => (isPointed(line) ? null : line));
}

/** Tells who speaks in a line: "Jane Roe", "MAYOR ROE" and "ROE" are one, "KELL DEFENSE" and "TARN DEFENSE" two. */
function openNames(lines: readonly (TurnLine | null)[]): (turn: TurnLine) => string {
  const full = new Map<string, Set<string>>();
  for (const line of lines) {
    const name = line ? wordsOf(line) : [];
    const last = name.at(-1) ?? "";
    if (name.length > 1) full.set(last, (full.get(last) ?? new Set()).add(name.join(" ")));
  }
  return (turn) => {
    const name = wordsOf(turn);
    const last = name.at(-1) ?? "";
    return (full.get(last)?.size ?? 0) > 1 ? name.join(" ") : last;
  };
}

/** In small letters, without titles before others. */
function wordsOf({ whole }: TurnLine): readonly string[] {
  const words = whole.toLowerCase().split(" ");
  const begin = words.findIndex((word, at) => at === words.length - 1 || !titles.has(word.replace(/\.$/, "")));
  return words.slice(begin);
}

/** The lines with the names that initials stand for, which are two letters and more, and that one of them has in brackets. */
function inFull(lines: readonly (TurnLine | null)[]): readonly (TurnLine | null)[] {
  const byOffice = new Map(
    lines.flatMap((line) => (line && line.whole !== line.label ? [[line.label, line.whole] as const] : [])),
  );
  const byInitials = new Map<string, string | null>();
  for (const label of new Set(lines.flatMap((line) => line?.label ?? []))) {
    const initials = label.replace(/(?<=\S)\S+|\s/g, "");
    if (initials.length > 1) byInitials.set(initials, byInitials.has(initials) ? null : label);
  }
  return lines.map(
    (line) => line && { ...line, whole: byOffice.get(line.label) ?? byInitials.get(line.label) ?? line.label },
  );
}

function isRole({ label }: Pick<TurnLine, "label">): boolean {
  const role = roleOf(label);
  return askingLabels.has(role) || answeringLabels.has(role);
}

/** "q" of "Q1", "answer" of "Answer 3": a label in small letters, without its number. */
export function roleOf(label: string): string {
  return label.toLowerCase().replace(/[. ]{0,2}\d{1,3}$/, "");
}

/** Every line that is not blank; null for one that is no turn. */
function readLines(body: string): readonly (TurnLine | null)[] {
  const lines: (TurnLine | null)[] = [];
  for (let start = 0; start <= body.length; ) {
    const newline = body.indexOf("\n", start);
    const end = newline < 0 ? body.length : newline;
    if (body.slice(start, end).trim() !== "") lines.push(readTurnLine(body, { start, end }));
    start = end + 1;
  }
  return lines;
}

function readTurnLine(body: string, { start, end }: Span): TurnLine | null {
  const label =
    /^\s{0,4}(\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: (?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}|\p{Ll}{1,3})){0,4})(, \p{Lu}[\p{Lu} &’'-]{1,40})?(?: \(([^()\n]{1,40})\))?:\s|^\s{0,4}([QA])\.\s|^\s{0,4}(\p{Lu}\p{L}{0,14}\.? ?\d{1,3})[:.]?\s/u.exec(
      body.slice(start, Math.min(end, start + longestLabel)),
    );
  const words = label ? body.slice(start + label[0].length, end).trim() : "";
  const name = label?.[1] ?? label?.[4] ?? label?.[5];
  if (!label || !name || !/\p{L}/u.test(words)) return null;
  // “ABEL NKEMELU, REPORTER:” stands in capitals as a whole; “Ada Roe, CEO: …” may be a heading.
  if (label[2] && /\p{Ll}/u.test(name)) return null;
  if (label[5] && !isRole({ label: name })) return null;
  const at = body.indexOf(words, start + label[0].length);
  const held = label[3] && isHolder(name, label[3]) ? label[3] : name;
  return { label: name, whole: held, words: { start: at, end: at + words.length } };
}

/** "CHAIR (Cllr. Jane Roe)": an office, and two words with capitals of whoever holds it. Not "ROE (The Labour Party)". */
function isHolder(label: string, name: string): boolean {
  const office = label.toLowerCase().split(" ").at(-1) ?? "";
  return isHumanNoun(office) && /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){1,3}$/u.test(name);
}

/** UTF-16 units. */
const longestLabel = 120;
