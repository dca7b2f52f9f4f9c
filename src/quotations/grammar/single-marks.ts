import type { Span } from "../../coverage/span.ts";
import { findCueForm } from "./cue-lexicon.ts";
import type { MarkPair } from "./pair-marks.ts";
import type { Mark } from "./read-marks.ts";

/** So-called things have fewer words: ‘war on weeds’. */
const fewestWords = 4;

/** A line of its own with as few words is a heading: ‘All bets are off’. */
const longestHeading = 8;

/**
 * True when two single marks stand around speech in an article whose quotations stand in double ones: ‘We will fight,’ said Roe;
 * Roe said ‘never’. A so-called thing has few words, no stop of its own and nobody beside it who says it.
 */
export function isSpoken(body: string, line: Span, { open, close }: Pick<MarkPair, "open" | "close">): boolean {
  if (!close) return false;
  const words = body.slice(open.end, close.start).split(/\s+/).length;
  if (isWholeLine(body, line, { start: open.start, end: close.end })) return words > longestHeading;
  if (words >= fewestWords) return true;
  return (words > 1 && /[,.!?…]/.test(close.before)) || isSaidBefore(body, open);
}

function isWholeLine(body: string, line: Span, { start, end }: Span): boolean {
  return body.slice(line.start, start).trim() === "" && body.slice(end, line.end).trim() === "";
}

/** Roe said: ‘…’ */
function isSaidBefore(body: string, { start }: Mark): boolean {
  const before = /(\p{L}+)(?: that)?[,:]? $/u.exec(body.slice(Math.max(0, start - 30), start))?.[1];
  return before !== undefined && findCueForm(before)?.strength === "said";
}

/** ‘…,’ said Roe; ‘…,’ the baker said: headlines tell it in the present tense. */
export function saysBehind(body: string, { start, end }: Span): boolean {
  const behind = body.slice(start, end).matchAll(/[,?!]['’] (\p{L}+)(?: (\p{L}+))?(?: (\p{L}+))?/gu);
  return Array.from(behind, ([, ...words]) => words.some((word) => word && findCueForm(word)?.past === true)).includes(
    true,
  );
}
