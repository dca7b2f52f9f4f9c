import { describe, expect, it } from "vitest";
import { readComparedWords } from "../../../src/checking/words/compared-words.ts";

const keysOf = (text: string) => readComparedWords(text).map(({ key }) => key);

const same: readonly (readonly [one: string, other: string])[] = [
  ["on 3 March 1993", "on March 3, 1993"],
  ["on 3 March 1993", "on the 3rd of March 1993"],
  ["on 3rd March", "on 3 March"],
  ["cost 1.5 million dollars", "cost $1.5 million"],
  ["cost 300 euros", "cost €300"],
  ["ran 30 km", "ran 30 kilometres"],
  ["weighs 40kg", "weighs 40 kilograms"],
  ["at half past seven", "at 7:30"],
  ["at quarter to ten", "at 9:45"],
  ["Ill go and Ive gone", "I’ll go and I’ve gone"],
  ["No. 10 is quiet", "Number 10 is quiet"],
];

const other: readonly (readonly [one: string, other: string])[] = [
  ["on 3 March 1993", "on 13 March 1993"],
  ["on 3 March", "on 3 May"],
  ["cost $300", "cost €300"],
  ["cost $300", "cost 300"],
  ["ran 30 km", "ran 30 miles"],
  ["at half past seven", "at half past six"],
  ["they may 3 times", "they 3 May times"],
];

describe("words that are compared", () => {
  it.each(same)("are the same however a date, a sum or a unit is written: %s, %s", (one, two) => {
    expect(keysOf(one)).toEqual(keysOf(two));
  });

  it.each(other)("are others where the date, the sum or the unit is another: %s, %s", (one, two) => {
    expect(keysOf(one)).not.toEqual(keysOf(two));
  });
});
