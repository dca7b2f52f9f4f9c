import { foldText, type Word } from "../coverage/fold.ts";
import { termOf } from "./find-terms.ts";

/** Hyphens that join the parts of a compound; a dash parts words. */
const hyphens = "-‐‑";

/** Tells whether a hyphen joins two words that follow one another in the text: "e-mail", "Covid-19". */
export function isHyphenated(text: string, before: Word, after: Word): boolean {
  return after.start === before.end + 1 && hyphens.includes(text.charAt(before.end));
}

/** Gives what a compound is known by, whatever its capitals and its ending: "e-mail" for "E-mails". Null for figures alone, such as a score. */
export function compoundOf(before: string, after: string): string | null {
  const [first, last] = [foldText(before), foldText(after)];
  return /\p{L}/u.test(first + last) ? `${first}-${termOf(last) ?? last}` : null;
}
