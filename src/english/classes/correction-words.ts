import { listWords } from "../lists.ts";

/** Matches how a note of the paper itself begins: "Correction: …", "Editor's note: …", "RETRACTED: …". */
export const noteLabel =
  /^[\s*_[(]{0,4}(?:apology|clarification|corrections?|for the record|editor(?:['’]s|s['’]?)?(?:['’])? note|note to readers|retracted|retraction|update|withdrawn)\b[^.!?]{0,40}?[:—–-]/i;

/** Words that such a note is called by. */
export const correctionNouns: ReadonlySet<string> = listWords("clarification correction corrections erratum");

/** Matches what in a note says that words were not said so, or by somebody else. */
export const takingBack =
  /\b(?:misquot(?:e|ed|ing)|misattribut(?:ed|ion)|(?:erroneously|falsely|incorrectly|mistakenly|wrongly) (?:ascribed|attributed|credited|quoted)|attributed\b[^.]{0,80}\b(?:by mistake|in error)|could not be (?:confirmed|substantiated|verified)|(?:has|have) been (?:removed|retracted|withdrawn)|(?:was|were) (?:fabricated|invented|made up|retracted|withdrawn)|did not (?:make|say|speak|use|write)|never (?:said|spoke)|fabricated|retract(?:ed|s)|should have been attributed)\b/i;

/** Matches what in a note takes the whole article back. */
export const takingAllBack =
  /^[\s*_[(]{0,4}(?:retracted|retraction|withdrawn)\b|\b(?:article|piece|report|story) (?:has been|is|was) (?:retracted|withdrawn)\b/i;

/** What a paper says that it made, where it takes words back: "owing to a production error". */
export const errorNouns: ReadonlySet<string> = listWords("error errors mistake mistakes mix-up slip typo");

/** Matches what stands beside a text and is no part of it: what a note takes back there stands nowhere else. */
export const besideText = /\b(?:caption|chart|graphic|headline|photo(?:graph)?|picture|pull quote|subheading)s?\b/i;

/** Matches words that a note says were not said, with what opens the marks around them. */
export const notSaid =
  /\b(?:(?:did not|didn['’]t|never) (?:say|said|tell|told|use|used|write|wrote)|misquot\w{2,3}[^.!?“"«]{0,80} as)[^.!?“"«]{0,60}[“"«][^“”"«»]{1,400}/gi;

/** One of these stands in each line that a correction begins with, in the cases that papers write it in. */
const signs = [
  "CLARIFI",
  "CORRECTI",
  "ERRATUM",
  "orrecti",
  "orrected",
  "larifi",
  "mended",
  "rlier version",
  "riginal version",
  "rratum",
  "orrigendum",
];
/** “on Saturday, March 6, 2025”, “6 March”, “3/6/2025”. */
const writtenDay = "(?:on )?(?:\\p{Lu}[\\p{L}.]{1,9},? ){0,2}\\d[^.!?:;)\\n]{0,24}";
const labels = "(?:[Cc]orrections?|CORRECTIONS?|[Cc]larifications?|CLARIFICATIONS?|[Cc]orrigendum|[Ee]rratum|ERRATUM)";
/** “Correction, March 6, 2025: …”, “Correction appended: …”, “Clarification (6 March): …”, as papers label them. */
const correctionLabel = new RegExp(
  `^[\\s*_[(>#]{0,6}${labels}(?: (?:added|appended|issued|made|note|notice|published))?(?:[ ,(–—-]{1,3}${writtenDay})?(?:[:.)—–]|$)`,
  "u",
);
/** “Editor’s note (6 March 2025): An earlier version …” */
const editorsLabel = /^[\s*_[(>]{0,4}editor(?:['’]s|s['’]?)? note\b[^.!?:\n]{0,60}:/i;
/** “This article was amended on 6 March 2025 to …”, “Corrected, 6 March 2025: …” */
const amended = new RegExp(
  `^[\\s*_[(>]{0,4}(?:[Tt]his (?:article|column|headline|interview|page|piece|post|report|story) (?:has been|was) (?:amended|corrected|clarified)\\b|(?:Amended|Corrected|Clarified),? ${writtenDay})`,
  "u",
);
/** “An earlier version of this article …” */
const earlierVersion =
  /\b(?:an|the|a) (?:earlier|original|previous|prior) version of (?:this|the) (?:article|column|headline|interview|page|piece|post|report|story)\b/i;
const beginsWithEarlier =
  /^[\s*_[(>]{0,4}(?:an|the|a) (?:earlier|original|previous|prior) version (?:gave|incorrectly|misidentified|misspelled|misspelt|misstated|named|of (?:this|the) (?:article|column|headline|interview|page|piece|post|report|story)\b|said|stated|wrongly)/i;
/** “March 6, 2025: An earlier version …”, below a heading. */
const dated = /^[\s*_[(>]{0,4}[^.:!?\n]{0,30}\d[^.:!?\n]{0,12}[:—–] ?/;

/** Tells at a glance whether a text may have a correction. */
export function mayCorrect(text: string): boolean {
  return signs.some((sign) => text.includes(sign));
}

/**
 * Holds what a paper's own note of a correction begins with, in which its day stands where it says one: the label, or “This article was amended on
 * 6 March 2025”. Null for any other paragraph.
 */
export function correctionHead(paragraph: string): string | null {
  const label = correctionLabel.exec(paragraph)?.[0];
  if (label !== undefined && (/\d/.test(label) || label.length < paragraph.trim().length))
    return headOf(paragraph, label);
  const note = editorsLabel.exec(paragraph)?.[0];
  if (
    note !== undefined &&
    (earlierVersion.test(paragraph) || beginsWithEarlier.test(paragraph.slice(note.length).trim()))
  )
    return note;
  if (
    note !== undefined &&
    /^.{0,3}(?:this|the) \S{1,12} (?:was|has been) (?:amended|corrected)/i.test(paragraph.slice(note.length))
  )
    return paragraph.slice(0, note.length + longestAmended);
  if (amended.test(paragraph)) return paragraph.slice(0, longestAmended);
  const day = dated.exec(paragraph)?.[0] ?? "";
  return beginsWithEarlier.test(paragraph.slice(day.length)) ? day : null;
}

/** UTF-16 units: “This article was amended on Saturday 22 March 2025 at 10:05”. */
const longestAmended = 80;

/** A label that ends with a full stop may have the day behind a colon: “Correction appended: 6 March 2025.” */
function headOf(paragraph: string, label: string): string {
  const behind = /^ ?[^.:!?\n]{4,40}(?=[.:]|$)/.exec(paragraph.slice(label.length))?.[0] ?? "";
  return /^\D{0,30}\d/.test(behind) ? label + behind : label;
}
