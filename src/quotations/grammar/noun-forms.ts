import { irregularPlurals } from "../words/person-nouns.ts";

/** The singular a plural noun stands for; the word itself when it is none. Folded in, folded out. */
export function singularOf(word: string): string {
  const irregular = irregularPlurals.get(word);
  if (irregular) return irregular;
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word)) return word;
  if (/(?:ches|shes|sses|xes)$/.test(word)) return word.slice(0, -2);
  return word.replace(/s$/, "");
}

/** True for "officials", "women": more than one. */
export function isPlural(word: string): boolean {
  return singularOf(word) !== word;
}
