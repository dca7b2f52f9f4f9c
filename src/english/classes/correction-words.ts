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
