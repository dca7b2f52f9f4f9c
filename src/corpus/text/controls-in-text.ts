import { quoteValue } from "./problem.ts";

/** Where windows-1252 has its quotation marks, apostrophes, dashes and dots, and how those of UTF-8 begin when read letter by letter. */
const instead = /[\u0082\u0084\u0085\u008b\u0091-\u0097\u009b]|(?<=\u00e2)\u0080/;
/** A quotation mark, a dash or a letter of Latin-1 in UTF-8, read as windows-1252: `â€™`, `Ã©`, `Â£`. No language writes these together; «AMANHÃ» ends with a mark of its own. */
const encodedTwice =
  /\u00e2\u20ac[\u0153\u2122\u02dc\u201c\u201d\u00a6]|[\u00c2\u00c3][\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf]/;
const anyControl = /[\u0080-\u009f]/;
/** What each of these begins with. */
const anySign = /[\u0080-\u009f\u00c2\u00c3\u00e2\ufffd]/;

/** Tells whether a text has anything that one of the two below may tell of. A sound text need not be gone through again. */
export function mayHaveLostLetters(body: string): boolean {
  return anySign.test(body);
}

/** Text whose bytes were read in a wrong encoding has controls in the place of its quotation marks: nobody's words are to be told apart there. Null for other text. */
export function describeLostMarks(body: string): string | null {
  const at = anyControl.test(body) ? body.search(instead) : -1;
  return at < 0 ? null : `${describeControl(body, at)}, expected text; save it again in its right encoding`;
}

/** Describes a control that stands for a single letter, by which no more than this letter is lost, and of text that was encoded twice. */
export function describeLostLetter(body: string): string | null {
  const at = body.search(anyControl);
  if (at >= 0) return `${describeControl(body, at)}; its encoding may be wrong`;
  const lost = body.indexOf("\ufffd");
  if (lost >= 0)
    return `body has U+FFFD in ${near(body, lost)}, where a letter was lost; save it again in its right encoding`;
  const twice = body.search(encodedTwice);
  return twice < 0 ? null : `body has ${near(body, twice)}, which was likely encoded twice`;
}

function describeControl(body: string, at: number): string {
  const code = body.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
  return `body has the control character U+${code} in ${near(body, at)}`;
}

function near(body: string, at: number): string {
  return quoteValue(body.slice(Math.max(0, at - 20), at + 20).replace(/\s+/g, " "));
}
