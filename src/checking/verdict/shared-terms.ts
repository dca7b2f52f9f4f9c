import { findWords } from "../../coverage/fold.ts";
import { termOf } from "../../terms/find-terms.ts";

/** A sentence with so large a share of the words' terms is about them. */
export const leastShare = 0.6;
export const leastTerms = 2;
/** So many letters of a term stand at the beginning of all its forms. */
const beginning = 3;

/** True where most of the terms stand in a text. Their beginnings are looked for first, as most sentences have none of them. */
export function isAbout(text: string, terms: ReadonlySet<string>): boolean {
  const small = text.toLowerCase();
  const likely = [...terms].filter((term) => small.includes(term.slice(0, beginning))).length;
  if (likely < Math.max(leastTerms, terms.size * leastShare)) return false;
  const there = termsOf(text);
  const shared = [...terms].filter((term) => there.has(term)).length;
  return shared >= leastTerms && shared >= terms.size * leastShare;
}

/** The terms of some words, each once. */
export function termsOf(text: string): ReadonlySet<string> {
  return new Set(findWords(text).flatMap((word) => termOf(word.text) ?? []));
}
