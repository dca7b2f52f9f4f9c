import { quoteValue } from "./problem.ts";

/** Where windows-1252 has its quotation marks, apostrophes, dashes and dots, and how those of UTF-8 begin when read letter by letter. */
const instead = /[\u0082\u0084\u0085\u008b\u0091-\u0097\u009b]|(?<=\u00e2)\u0080/;
const anyControl = /[\u0080-\u009f]/;

/** Text whose bytes were read in a wrong encoding has controls in the place of its quotation marks: nobody's words are to be told apart there. Null for other text. */
export function describeLostMarks(body: string): string | null {
  const at = anyControl.test(body) ? body.search(instead) : -1;
  return at < 0 ? null : `${describeControl(body, at)}, expected text; save it again in its right encoding`;
}

/** The same of a control that stands for a single letter, by which no more than this letter is lost. */
export function describeLostLetter(body: string): string | null {
  const at = body.search(anyControl);
  return at < 0 ? null : `${describeControl(body, at)}; its encoding may be wrong`;
}

function describeControl(body: string, at: number): string {
  const code = body.charCodeAt(at).toString(16).toUpperCase().padStart(4, "0");
  const near = quoteValue(body.slice(Math.max(0, at - 20), at + 20).replace(/\s+/g, " "));
  return `body has the control character U+${code} in ${near}`;
}
