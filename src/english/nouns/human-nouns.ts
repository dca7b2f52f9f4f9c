import { canSpeak } from "./nouns.ts";

/** True for a folded singular noun that means a human being: "midwife", "singer-songwriter", "mother-of-two", "34-year-old". */
export function isHumanNoun(word: string): boolean {
  if (canSpeak(word)) return true;
  if (!word.includes("-")) return false;
  if (/^\d{1,3}-year-old$/.test(word)) return true;
  const parts = word.split("-");
  return [parts[0], parts.at(-1)].some((part) => part !== undefined && part.length > 3 && isHumanNoun(part));
}
