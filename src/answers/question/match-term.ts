import { termOf } from "../../terms/find-terms.ts";
import { stemWord } from "../../terms/stem.ts";
import type { Lexicon } from "../../terms/vocabulary.ts";
import { deriveStems } from "./derivations.ts";
import { irregularForms } from "./irregular-forms.ts";
import { numeralForms } from "./numeral-forms.ts";
import { oppositePairs } from "./opposites.ts";
import type { Match } from "./question.ts";
import { synonymGroups } from "./synonyms.ts";

/**
 * How much of a word another form of it, one of the same root, and one of the same meaning, stand for. Fitted by hand on
 * a grid of tenths.
 */
const formStrength = 0.9;
const derivedStrength = 0.6;
const synonymStrength = 0.4;
const oppositeStrength = 0.4;

/** By term: other terms for it. */
export interface Synonyms {
  /** Other forms of the same word: "lost" for "lose", "3rd" for "third". */
  readonly forms: ReadonlyMap<string, readonly string[]>;
  readonly meanings: ReadonlyMap<string, readonly string[]>;
  readonly opposites: ReadonlyMap<string, readonly string[]>;
}

/**
 * What stands for a term in the coverage: itself, then words of the same root and of the same meaning that it has, in any
 * of their forms: "thieves" for "robbers".
 */
export function matchTerm(term: string, vocabulary: Lexicon, synonyms: Synonyms): readonly Match[] {
  const found = new Map<string, Match>([[term, { term, strength: 1 }]]);
  const add = (match: Match) => {
    if (!found.has(match.term) && vocabulary.numberOf(match.term) !== undefined) found.set(match.term, match);
  };
  const forms = synonyms.forms.get(term) ?? [];
  for (const form of forms) add({ term: form, strength: formStrength, isForm: true });
  for (const derived of deriveStems(term)) add({ term: derived, strength: derivedStrength });
  for (const one of [term, ...forms])
    for (const synonym of synonyms.meanings.get(one) ?? [])
      for (const form of [synonym, ...(synonyms.forms.get(synonym) ?? [])])
        add({ term: form, strength: synonymStrength });
  return [...found.values()];
}

/**
 * Words that say the opposite of a term, which answer a question for yes or no as well: "did he admit it" by "he denies
 * it". Those that the coverage has.
 */
export function matchOpposites(term: string, vocabulary: Lexicon, { opposites }: Synonyms): readonly Match[] {
  return (opposites.get(term) ?? [])
    .filter((other) => other !== term && vocabulary.numberOf(other) !== undefined)
    .map((other) => ({ term: other, strength: oppositeStrength }));
}

/** Reads the tables of irregular forms, of numerals, of synonyms and of opposites, as terms. */
export function readSynonyms(): Synonyms {
  return {
    forms: joinGroups([...irregularForms, ...numeralForms]),
    meanings: joinGroups(synonymGroups),
    opposites: joinGroups(oppositePairs),
  };
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
