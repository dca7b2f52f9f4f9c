import { measureTable } from "../lexicon/noun-table.ts";
import { once, readTable } from "../lexicon/read-table.ts";
import { americanSpelling } from "../spelling.ts";
import { singularOf } from "./number.ts";

/** Units that are written short as well: the whole word is another spelling of it. */
export const shortUnits: ReadonlyMap<string, string> = new Map(
  [
    "km kms kilometre kilometres kilometer kilometers",
    "kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes",
    "cm centimetre centimetres centimeter centimeters",
  ].flatMap((row) => row.split(" ").map((word) => [word, row.slice(0, 2)] as const)),
);

const measures = once(() => readTable(measureTable));

/** Tells what a word behind a number can measure: "meter" for "metres", and for "m", which may be megabytes too. Empty for "runners". */
export function measuresOf(word: string): ReadonlySet<string> {
  const noun = americanSpelling(singularOf(word.toLowerCase()));
  const found = measures().get(noun) ?? measures().get(word.toLowerCase()) ?? new Set();
  return new Set(Array.from(found, (name) => (name === "itself" ? noun : name)));
}
