import { foldText } from "../../coverage/fold.ts";
import { keyOfWord, wholeWords } from "./word-keys.ts";

/**
 * Tells whether a text names whose something is, where a question asks for it: "the board's e-mail" and "the e-mail of the board", but
 * neither "his e-mail" nor "an e-mail". False for a question that does not begin with "whose". Linear in the text.
 */
export function namesOwner(plain: string, text: string): boolean {
  const [, asked = ""] = /^(?:so |and |but |ok )?whose ([\p{L}\p{N}'’-]+)/u.exec(plain) ?? [];
  const thing = keyOfWord(asked.replaceAll("-", ""));
  const words = thing === null ? [] : wholeWords(text);
  return words.some(({ start, text: word }, at) => {
    if (keyOfWord(word) !== thing) return false;
    const before = text.slice(words[at - 1]?.start ?? start, start);
    const behind = words[at + 1];
    return (
      /['’]s?\s+$/i.test(before) || (behind !== undefined && foldText(behind.text) === "of" && at + 2 < words.length)
    );
  });
}
