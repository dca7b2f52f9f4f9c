import { crimeNouns } from "../lexicon/noun-table.ts";
import { once, readTable } from "../lexicon/read-table.ts";

const known = once(() => new Set(readTable(crimeNouns).keys()));

/** Tells whether a folded singular is a noun for what the law calls a crime: "theft", "arson". */
export function isCrimeNoun(noun: string): boolean {
  return known().has(noun);
}
