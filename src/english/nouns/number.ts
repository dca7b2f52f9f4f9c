import { irregularNouns } from "../lexicon/noun-table.ts";
import { once, readTable } from "../lexicon/read-table.ts";
import { remember } from "../lexicon/remember.ts";

/** "People" are no more than "men" to a reader of news. */
const people = "people";

const singulars = once(
  () => new Map([...readTable(irregularNouns)].map(([plural, nouns]) => [plural, [...nouns][0] ?? plural])),
);

/** The singular a plural noun stands for; the word itself when it is none. Folded in, folded out. */
export const singularOf = remember((word: string): string => {
  if (word === people) return "man";
  const irregular = singulars().get(word);
  if (irregular !== undefined) return irregular;
  if (!word.endsWith("s")) return /.(?:wo)?men$/.test(word) ? `${word.slice(0, -2)}an` : word;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
});

/** True for "officials", "women": more than one. */
export function isPlural(word: string): boolean {
  return singularOf(word) !== word;
}
