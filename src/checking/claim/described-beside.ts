import { foldText, type Word } from "../../coverage/fold.ts";
import { belongingPrepositions } from "../../english/classes/closed-classes.ts";
import { functionWords } from "../../english/classes/function-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { isRelative } from "./relation.ts";

/** A name that only tells who somebody else is: whom, in words, and where that begins. */
interface Described {
  readonly name: string;
  readonly start: number;
}

/**
 * Tells who is meant by the name that stands at these words: "Ada Roe's mother" of "the mother of Ada Roe", "cook" of "the cook at Ashby
 * Primary". Null where the name stands for itself.
 */
export function describedBy(words: readonly Word[], at: number, name: string): Described | null {
  const place = isArticle(words[at - 1]) ? at - 2 : at - 1;
  const [preposition, noun] = [words[place], words[place - 1]];
  const head = foldText(noun?.text ?? "");
  if (!preposition || !noun || !belongingPrepositions.has(preposition.text) || functionWords.has(head)) return null;
  if (!isRelative(head) && !isHumanNoun(head)) return null;
  const isOf = preposition.text === "of" && isRelative(head);
  return { name: isOf ? `${name}'s ${noun.text}` : noun.text, start: noun.start };
}

function isArticle(word: Word | undefined): boolean {
  return /^(?:a|an|the)$/i.test(word?.text ?? "");
}
