import { findWords, foldText } from "../../coverage/fold.ts";
import { isAdvertisingLabel, isPageLabel, mayAdvertise } from "../../english/classes/page-labels.ts";

/** UTF-16 units; what is longer is text. */
const longestLine = 300;

/** UTF-16 units: a few words and the marks around them. */
const longestLabel = 100;

/** `[Advertisement]`, `— Advertisement —`, `ADVERTISEMENT`: a few words in marks or in capitals. */
const setApart = /^(?:[^\p{L}\p{N}\s]{1,3} ?[\p{L} ]{1,40}[^\p{L}\p{N}\s.!?]{1,3}|\p{Lu}{2}[\p{Lu} ]{0,38})$/u;

/**
 * Tells whether a paragraph between others only leads away from them: “[Advertisement]”, or a link to another article under a label of its
 * own, “Read more: Old kiln burns”. `outside` is what stands outside its links; null where it has none.
 */
export function isLeadingLine(text: string, outside: string | null): boolean {
  const line = text.trim();
  if (line === "" || line.length > longestLine) return false;
  const mayBeLabel = line.length <= longestLabel && mayAdvertise(line);
  if ((outside === null && !mayBeLabel) || /["“”«»]/.test(line)) return false;
  if (mayBeLabel && setApart.test(line) && isAdvertisingLabel(wordsOf(line))) return true;
  if (outside === null) return false;
  const [, label = ""] = /^([^.!?:|»→]{1,40})[:|»→]/.exec(line) ?? [];
  const rest = outside.trim();
  return (rest === "" || isPageLabel(wordsOf(rest))) && isPageLabel(wordsOf(label));
}

function wordsOf(text: string): readonly string[] {
  return findWords(foldText(text)).map((word) => word.text);
}
