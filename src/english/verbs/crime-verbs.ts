import { once, readTable } from "../lexicon/read-table.ts";
import { crimeVerbs } from "../lexicon/verb-table.ts";
import { listForms } from "../lists.ts";

const forms = once(() => listForms([...readTable(crimeVerbs).keys()].join(" ")));

/** Tells whether a folded word is a form of a verb for what the law calls a crime: "stole", "kidnapping". */
export function isCrimeVerb(word: string): boolean {
  return forms().has(word);
}
