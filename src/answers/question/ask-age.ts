import { foldText } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import { auxiliaries, determiners } from "../../english/classes/closed-classes.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import type { Lexicon } from "../../terms/vocabulary.ts";
import { isName } from "./plain-question.ts";

const inYears = /^how (?:many|much) (?:years?|yrs?)( old)? (\p{L}{2,5}) ([^?.,!]{1,60}?)(?: have| got)?[?.! ]*$/iu;
const ageOf = /^(?:what(?:['’]?s| is| was)? )?(?:the )?age (?:of|is|has) ([^?.,!]{1,60}?)(?: have| got)?[?.! ]*$/i;
const theirAge = /^what(?:['’]?s| is| was) ([^?.,!]{1,60}?) age[?.! ]*$/i;

/** More words say more than who is asked about: "how many years is he facing in jail". */
const mostWords = 5;

/**
 * A question for somebody's age in other words ("what's Quill's age", "how many years is Quill") as everybody asks it: "how old is Quill".
 * Years that are no age ("how many years is the ban") stay what they are. Any other text is given back.
 */
export function askAge(text: string, vocabulary: Lexicon): string {
  const [, old, verb = "", counted] = inYears.exec(text) ?? [];
  if (counted !== undefined && auxiliaries.has(verb.toLowerCase())) {
    const words = counted.split(" ");
    const isWho = old !== undefined || isSomebody(words, vocabulary);
    return words.length <= mostWords && isWho ? `how old is ${counted}` : text;
  }
  const [, named] = ageOf.exec(text) ?? [];
  if (named !== undefined) return named.split(" ").length <= mostWords ? `how old is ${named}` : text;
  const [, owner] = theirAge.exec(text) ?? [];
  if (owner === undefined || owner.split(" ").length > mostWords) return text;
  return `how old is ${ownerOf(owner, vocabulary)}`;
}

const owners: Readonly<Record<string, string>> = { his: "he", her: "she", their: "they", its: "it", your: "you" };

/** "Quill's" and "quills" are of Quill, "her" is of her. */
function ownerOf(written: string, vocabulary: Lexicon): string {
  const own = owners[written.toLowerCase()];
  if (own !== undefined) return own;
  const plain = written.replace(/['’]s$|(?<=s)['’]$/, "");
  const last = plain.split(" ").at(-1) ?? "";
  const isOwner = plain === written && /[^s]s$/i.test(last) && isSomebody([last.slice(0, -1)], vocabulary);
  return isOwner ? plain.slice(0, -1) : plain;
}

/** A person's name, "he", or "the coach's mother". */
function isSomebody(words: readonly string[], vocabulary: Lexicon): boolean {
  return words.every((written, at) => {
    const word = foldText(written).replace(/'s$/, "");
    if (at < words.length - 1 && determiners.has(word)) return true;
    const singular = word.replace(/s$/, "");
    return [word, at < words.length - 1 ? singular : word].some(
      (one) => isAmong(one, "he she they") || isHumanNoun(one) || isName(one, vocabulary),
    );
  });
}
