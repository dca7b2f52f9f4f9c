import { findWords } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import { termOf } from "../../terms/find-terms.ts";

/** Gives the terms right behind one of the names in a text: "Quill" for Ada, where it has "Ada Quill". Linear in the text. */
export function lastNamesOf(names: ReadonlySet<string>, text: string): ReadonlySet<string> {
  const terms = findWords(text).map((word) => termOf(word.text));
  return new Set(terms.flatMap((term, at) => (term !== null && isAmong(terms[at - 1], names) ? [term] : [])));
}
