import { findWords, foldText, type Word } from "../../coverage/fold.ts";
import { auxiliaries, determiners } from "../../english/classes/closed-classes.ts";
import { readNumberAt } from "../../english/numbers/read-number.ts";
import { verbOfIrregular } from "../../english/verbs/verbs.ts";
import { isHyphenated } from "../../terms/compounds.ts";
import { termOf } from "../../terms/find-terms.ts";

/**
 * The words of a text that say something, in order, as they are compared in a question and its answer: numbers by what they come to
 * ("fourteen" and "14"), irregular verbs by their bare form, and "the will" is a noun. The search does not know them so:
 * there it does harm. Linear.
 */
export function wordKeys(text: string): readonly string[] {
  const keys: string[] = [];
  let read = 0;
  let before = "";
  for (const word of wholeWords(text)) {
    if (word.start < read) continue;
    const number = readNumberAt(text, word.start);
    const isNoun = determiners.has(before) && auxiliaries.has(foldText(word.text));
    const key = number ? `#${number.key}` : isNoun ? foldText(word.text) : keyOfWord(word.text);
    read = number?.span.end ?? word.end;
    if (key !== null) keys.push(key);
    before = foldText(word.text);
  }
  return keys;
}

/** The key of one word that is no number; null for one that says nothing. */
export function keyOfWord(word: string): string | null {
  return termOf(verbOfIrregular(foldText(word)) ?? word);
}

/** The words of a text, in order, where a letter before a hyphen is no word of its own: "e-mail" is "email". Linear. */
export function wholeWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const word of findWords(text)) {
    const letter = words.at(-1);
    if (letter?.text.length === 1 && isHyphenated(text, letter, word))
      words[words.length - 1] = { start: letter.start, end: word.end, text: letter.text + word.text };
    else words.push(word);
  }
  return words;
}
