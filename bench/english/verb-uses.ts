import { inflect } from "../../src/english/verbs/inflect.ts";
import { readWordNet, type Sense } from "./read-wordnet.ts";

/** Of a verb that is a noun as well: how many times more often it is a verb, by WordNet's counts, at least. */
const leastRatio = { always: 20, mostly: 2, often: 0.5 };

/**
 * By verb, how sure a form of it is one: `always` when no noun has these letters, or hardly ever one; `mostly` and
 * `often` when the noun is so common. Verbs that are nouns more often are left out.
 */
export function readVerbUses(): ReadonlyMap<string, ReadonlySet<string>> {
  const [verbs, nouns] = [readWordNet("verb").senses, readWordNet("noun").senses];
  const uses = new Map<string, ReadonlySet<string>>();
  for (const [verb, senses] of verbs) {
    const same = [verb, ...inflect(verb).third].flatMap((form) => (nouns.get(form) ?? []).filter(isCommonNoun(form)));
    const use = /^[a-z]{2,}$/.test(verb) ? chooseUse(countOf(senses), countOf(same), same.length === 0) : null;
    if (use) uses.set(verb, new Set([use]));
  }
  return uses;
}

function chooseUse(asVerb: number, asNoun: number, isNoNoun: boolean): string | null {
  if (isNoNoun || asVerb > leastRatio.always * (asNoun + 0.5)) return "always";
  if (asVerb === 0) return null;
  if (asVerb >= leastRatio.mostly * asNoun) return "mostly";
  return asVerb >= leastRatio.often * asNoun ? "often" : null;
}

/** True of "run", not of "Sue". */
const isCommonNoun =
  (form: string) =>
  ({ synset }: Sense) =>
    synset.words.includes(form);

function countOf(senses: readonly Sense[]): number {
  return senses.reduce((sum, { count }) => sum + count, 0);
}
