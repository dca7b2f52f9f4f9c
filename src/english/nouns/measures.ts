import { measureTable } from "../lexicon/noun-table.ts";
import { once, readTable } from "../lexicon/read-table.ts";
import { americanSpelling } from "../spelling.ts";
import { singularOf } from "./number.ts";

const measures = once(() => readTable(measureTable));

/** Tells what a word behind a number can measure: "meter" for "metres", and for "m", which may be megabytes too. Empty for "runners". */
export function measuresOf(word: string): ReadonlySet<string> {
  const noun = americanSpelling(singularOf(word.toLowerCase()));
  const found = measures().get(noun) ?? measures().get(word.toLowerCase()) ?? new Set();
  return new Set(Array.from(found, (name) => (name === "itself" ? noun : name)));
}
