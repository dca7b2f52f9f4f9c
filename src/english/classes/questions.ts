import { listWords } from "../lists.ts";
import { auxiliaries, conjunctions } from "./closed-classes.ts";

/** Words that ask, a closed class. */
export const interrogatives: ReadonlySet<string> = listWords("how what when where which who whom whose why");

/** Of these, the ones that may be the object of their clause: "which Roe described as “…”". */
export const frontedObjects: ReadonlySet<string> = listWords("what which whom whose");

/** True where a text opens as a question does: with a word that asks, or an auxiliary before its subject. Linear. */
export function opensQuestion(text: string): boolean {
  const words =
    text
      .slice(0, longestOpening)
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}']+/gu) ?? [];
  const isLink = conjunctions.has(words[0] ?? "") || words[0] === "well";
  const first = words[isLink ? 1 : 0] ?? "";
  return interrogatives.has(first) || (auxiliaries.has(first) && !/^(?:be|been|being|doing|having)$/.test(first));
}
const longestOpening = 40;

/** Before somebody of whom it is asked whether they said something. */
export const askingForms: ReadonlySet<string> = listWords("did does had has have");

/** True for a folded word that asks in English and in no language that is written with the same letters: not for "was", "has" or "is". */
export function asksInEnglish(word: string): boolean {
  return interrogatives.has(bareWord(word)) || /^d(?:id|oes)$/.test(word);
}

/** "whats" and "what's" are "what". */
function bareWord(word: string): string {
  return word.replace(/'?s$|'.*$/, "");
}
