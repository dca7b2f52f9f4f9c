import { canSpeak, isNounOf } from "./nouns.ts";

/** True for a folded singular noun that means a human being: "midwife", "singer-songwriter", "mother-of-two", "34-year-old". */
export function isHumanNoun(word: string): boolean {
  if (canSpeak(word)) return true;
  if (!word.includes("-")) return isCompound(word);
  if (/^\d{1,3}-year-old$/.test(word)) return true;
  const parts = word.split("-");
  return [parts[0], parts.at(-1)].some((part) => part !== undefined && part.length > 3 && isHumanNoun(part));
}

/** "headteacher", "midfielder": no noun of its own, but one for somebody with another word before it. */
function isCompound(word: string): boolean {
  return partCompound(word) !== null;
}

/** "head teacher" of "headteacher"; null for a word that is no such compound. */
export function partCompound(word: string): string | null {
  if (!/(?:er|ist|man|or|woman)$/.test(word) || canSpeak(word)) return null;
  for (let at = shortestPart; at <= word.length - shortestNoun; at += 1)
    if (isNounOf(word.slice(at), "person")) return `${word.slice(0, at)} ${word.slice(at)}`;
  return null;
}

/** In letters. */
const shortestPart = 3;
const shortestNoun = 6;
