import {
  accusationNouns,
  civilWords,
  criminalWords,
  innocence,
  innocentWords,
  settlement,
  suspectingForms,
  suspicions,
} from "../../english/classes/denial-words.ts";
import { once } from "../../english/lexicon/read-table.ts";
import { formsOf } from "../../english/verbs/verbs.ts";
import { termOf, termsOf } from "../../terms/find-terms.ts";
import { deniedWords } from "./cue-words.ts";

/** The terms of what a sentence is about: not these names, and not that somebody says, accuses or denies. */
export function matterOf(sentence: string, names: ReadonlySet<string>): ReadonlySet<string> {
  return new Set(termsOf(sentence).filter((term) => !names.has(term) && !generalTerms().has(term)));
}

const generalTerms = once(() =>
  termsIn([
    ...deniedWords,
    ...accusationNouns,
    ...formsOf("accusing"),
    ...formsOf("saying"),
    ...suspectingForms,
    ...suspicions.keys(),
    ...innocentWords,
    innocence,
    settlement,
    ...civilWords,
    ...criminalWords,
  ]),
);

/** The terms of words. */
export function termsIn(words: Iterable<string>): ReadonlySet<string> {
  return new Set([...words].flatMap((word) => termOf(word) ?? []));
}
