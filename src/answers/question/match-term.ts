import { termOf } from "../../terms/find-terms.ts";
import { stemWord } from "../../terms/stem.ts";
import type { Lexicon } from "../../terms/vocabulary.ts";
import { deriveStems } from "./derivations.ts";
import { irregularForms } from "./irregular-forms.ts";
import { numeralForms } from "./numeral-forms.ts";
import type { Match } from "./question.ts";
import { synonymGroups } from "./synonyms.ts";

/**
 * How much of a word another form of it, one of the same root, and one of the same meaning, stand for. Fitted by hand on
 * a grid of tenths.
 */
const formStrength = 0.9;
const derivedStrength = 0.6;
const synonymStrength = 0.4;

/** By term: other terms for it. */
export interface Synonyms {
  /** Other forms of the same word: "lost" for "lose", "3rd" for "third". */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  readonly meanings: ReadonlyMap<string, readonly string[]>;
}

/** What stands for a term in the coverage: itself, then words of the same root and of the same meaning that it has. */
export function matchTerm(term: string, vocabulary: Lexicon, synonyms: Synonyms): readonly Match[] {
  const found = new Map<string, Match>([[term, { term, strength: 1 }]]);
  const add = (match: Match) => {
    if (!found.has(match.term) && vocabulary.numberOf(match.term) !== undefined) found.set(match.term, match);
  };
  for (const form of synonyms.forms.get(term) ?? []) add({ term: form, strength: formStrength, isForm: true });
  for (const derived of deriveStems(term)) add({ term: derived, strength: derivedStrength });
  for (const synonym of synonyms.meanings.get(term) ?? []) add({ term: synonym, strength: synonymStrength });
  return [...found.values()];
}

/** Reads the tables of irregular forms, of numerals and of synonyms, as terms. */
export function readSynonyms(): Synonyms {
  return { forms: joinGroups([...irregularForms, ...numeralForms]), meanings: joinGroups(synonymGroups) };
}

/** Every word of the groups with the others of its groups. */
function joinGroups(groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const group of groups) {
    const terms = group.map((word) => termOf(word) ?? stemWord(word));
    for (const term of terms) found.set(term, [...(found.get(term) ?? []), ...terms]);
  }
  return found;
}
