import { termOf } from "../../terms/find-terms.ts";
import { stemWord } from "../../terms/stem.ts";
import type { Vocabulary } from "../../terms/vocabulary.ts";
import { deriveStems } from "./derivations.ts";
import type { Match } from "./question.ts";
import { synonymGroups } from "./synonyms.ts";

/** How much of a word another of the same root, and one of the same meaning, stand for. Fitted by hand on a grid of tenths. */
const derivedStrength = 0.6;
const synonymStrength = 0.4;

export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** What stands for a term in the coverage: itself, then words of the same root and of the same meaning that it has. */
export function matchTerm(term: string, vocabulary: Vocabulary, synonyms: Synonyms): readonly Match[] {
  const found = new Map<string, number>([[term, 1]]);
  const add = (other: string, strength: number) => {
    if (!found.has(other) && vocabulary.numberOf(other) !== undefined) found.set(other, strength);
  };
  for (const derived of deriveStems(term)) add(derived, derivedStrength);
  for (const synonym of synonyms.get(term) ?? []) add(synonym, synonymStrength);
  return Array.from(found, ([other, strength]) => ({ term: other, strength }));
}

/** Every word of the groups with the others of its groups, as terms. */
export function readSynonyms(): Synonyms {
  const found = new Map<string, string[]>();
  for (const group of synonymGroups) {
    const terms = group.map((word) => termOf(word) ?? stemWord(word));
    for (const term of terms) found.set(term, [...(found.get(term) ?? []), ...terms]);
  }
  return found;
}
