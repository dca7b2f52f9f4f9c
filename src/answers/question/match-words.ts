import { termOf } from "../../terms/find-terms.ts";
import { stemWord } from "../../terms/stem.ts";
import type { Vocabulary } from "../../terms/vocabulary.ts";
import { deriveStems } from "./derivations.ts";
import type { Match } from "./question.ts";
import { synonymGroups } from "./synonyms.ts";

/** Fitted with the ranking: how much of a word its synonym, and a word of the same root, stand for. */
export const synonymStrength = 0.5;
export const derivedStrength = 0.6;

const synonyms: ReadonlyMap<string, readonly string[]> = readSynonyms();

/** What stands for a term in the coverage: itself, then words of the same root and synonyms that the coverage has. */
export function matchTerm(term: string, vocabulary: Vocabulary): readonly Match[] {
  const found = new Map<string, number>([[term, 1]]);
  const add = (other: string, strength: number) => {
    if (!found.has(other) && vocabulary.numberOf(other) !== undefined) found.set(other, strength);
  };
  for (const derived of deriveStems(term)) add(derived, derivedStrength);
  for (const synonym of synonyms.get(term) ?? []) add(synonym, synonymStrength);
  return [...found].map(([other, strength]) => ({ term: other, strength }));
}

function readSynonyms(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const group of synonymGroups) {
    const stems = group.map((word) => termOf(word) ?? stemWord(word));
    for (const stem of stems) found.set(stem, [...(found.get(stem) ?? []), ...stems]);
  }
  return found;
}
