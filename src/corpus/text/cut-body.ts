import { findSentences } from "../../coverage/sentences.ts";
import { quoteValue } from "./problem.ts";

/** By what a text says that it is cut: `[+1234 chars]` of NewsAPI, `[1234 chars]` of GNews, `[…]` of WordPress. */
const cutMark =
  /(?:…|\.\.\.)?\s*(?:\[\+?\d{1,9} chars?\]|\[\s?(?:…|\.\s?\.\s?\.)\s?\]|\(\s?(?:…|\.\s?\.\s?\.)\s?\)|\[\s?(?:…|\.\.\.))\s*$/;
/** Where something else shows that more follows. */
const openEnd = /(?:…|\.\.\.)\s*$/;
const lastMark = /(?:[\])…]|\.\.\.)\s*$/;

/** UTF-16 units. */
const longestMark = 60;
/** UTF-16 units: a sentence that is longer is not looked for. */
const longestLast = 4000;

/**
 * The whole sentences of a text that says itself that it is cut short, and by what; any other text as it is. Without a whole sentence
 * the words stay, with dots behind them. `goesOn` where a text is known to be the beginning of one.
 */
export function cutText(text: string, goesOn = false): { readonly text: string; readonly mark: string | null } {
  const tail = text.slice(-longestMark);
  if (!lastMark.test(tail)) return { text, mark: null };
  const found = cutMark.exec(tail) ?? (goesOn ? openEnd.exec(tail) : null);
  if (!found) return { text, mark: null };
  const left = text.slice(0, text.length - tail.length + found.index).trimEnd();
  const start = Math.max(0, left.lastIndexOf("\n", left.length - 1) + 1, left.length - longestLast);
  const last = findSentences(left, { start, end: left.length }).at(-1);
  const end = last && !/[.!?]["'”’)]{0,3}$/.test(left) ? last.start : left.length;
  const whole = left.slice(0, end).trimEnd();
  return { text: whole === "" && left !== "" ? `${left} …` : whole, mark: found[0].trim() };
}

/** UTF-16 units: the most that a cell of Excel holds. */
const longestCell = 32_767;

/** Tells whether a text ends with dots behind a word, outside of speech: it may be cut, or its writer may pause. */
export function endsOpen(text: string): boolean {
  const tail = text.slice(-longestMark);
  return lastMark.test(tail) && /[\p{L}\p{N},;:]\s{0,3}(?:…|\.\.\.)\s{0,9}$/u.test(tail);
}

/** Tells what is said of a text that ends so; null for any other. */
export function describeOpenEnd(body: string): string | null {
  if (!endsOpen(body)) return null;
  return `may be cut short: its text ends with ${quoteValue(body.trimEnd().slice(-30).replace(/\s+/g, " "))}`;
}

/** The value of a field without the mark of a cut, and what its owner is told. */
export function cutBody(body: unknown, goesOn = false): { readonly body: unknown; readonly cut: string | null } {
  const { text, mark } = typeof body === "string" ? cutText(body, goesOn) : { text: body, mark: null };
  if (typeof body === "string" && body.length === longestCell)
    return { body, cut: `is cut short at ${longestCell} characters, the most that a cell of Excel holds` };
  if (mark === null && goesOn)
    return { body, cut: "is cut short, as its last link says; only its whole sentences are read" };
  return { body: text, cut: mark === null ? null : `is cut short (${mark}); only its whole sentences are read` };
}
