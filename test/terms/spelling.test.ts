import { expect, it } from "vitest";
import { readSpelling } from "../../src/terms/spelling.ts";

const words = ["brake", "dark", "janice", "lynching", "prosecutor", "video"];
const numbers = new Map(words.map((word, number) => [word, number]));
const spelling = readSpelling(
  {
    size: words.length,
    numberOf: (term) => numbers.get(term),
    words: () => words.map((word) => [word, word]),
    writes: (word) => numbers.has(word),
    hasCompound: () => false,
  },
  () => 1,
);

it.each<[string, string, string | null]>([
  ["it sounds the same", "linching", "lynching"],
  ["a letter of a long word is wrong", "prosecuter", "prosecutor"],
  ["two neighbours changed places, of which one is not heard", "vidoe", "video"],
  ["two neighbours changed places at the beginning", "ivdeo", "video"],
  ["a short word with another letter is another word", "drake", null],
  ["neighbours that change places are to make the very word, not one that sounds like it", "drake", null],
  ["shorter words are too near to one another", "drak", null],
  ["it has a digit", "vide0", null],
])("a misspelt word: %s", (_why, written, meant) => {
  expect(spelling.correct(written)?.word ?? null).toBe(meant);
});
