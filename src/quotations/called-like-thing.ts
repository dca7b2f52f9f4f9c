import { findWords, foldText } from "../coverage/fold.ts";
import { isFirstName } from "../english/names/first-names.ts";
import { bodyWords, streetWords } from "../english/nouns/role-words.ts";

/** True for a name that a street or a body has rather than somebody: "Quay Lane", "Harle Rowing Club", and not "Rosa Lane". */
export function isCalledLikeThing(name: string): boolean {
  const words = findWords(foldText(name)).map((word) => word.text);
  const [first = "", last = ""] = [words[0], words.at(-1)];
  return words.length > 1 && !isFirstName(first) && (bodyWords.has(last) || streetWords.has(last));
}
