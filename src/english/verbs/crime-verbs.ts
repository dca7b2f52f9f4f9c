import { once, readTable } from "../lexicon/read-table.ts";
import { crimeVerbs } from "../lexicon/verb-table.ts";
import { inflect } from "./inflect.ts";

/** Every form of the verbs. */
const forms = once(() => {
  const known = new Set<string>();
  for (const verb of readTable(crimeVerbs).keys()) {
    const { third, past, participle } = inflect(verb);
    for (const form of [verb, ...third, ...past, ...participle]) known.add(form);
  }
  return known;
});

/** Tells whether a folded word is a form of a verb for what the law calls a crime: "stole", "kidnapping". */
export function isCrimeVerb(word: string): boolean {
  return forms().has(word);
}
