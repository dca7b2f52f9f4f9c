import { expect, test } from "vitest";
import { readComparedWords } from "../../src/checking/words/compared-words.ts";
import { figuresAgree, figuresDiffer, readFigures } from "../../src/english/numbers/read-figure.ts";
import { readOrdinalAt } from "../../src/english/numbers/read-ordinal.ts";
import { americanSpelling } from "../../src/english/spelling.ts";

const keysOf = (text: string) => readComparedWords(text).map(({ key }) => key);

/** Two ways to write one thing. */
const same: readonly (readonly [string, string])[] = [
  ["the 21st guest", "the twenty-first guest"],
  ["the 21st guest", "the twenty first guest"],
  ["our 99th goat", "our ninety-ninth goat"],
  ["the 101st call", "the hundred and first call"],
  ["the 30th mile", "the thirtieth mile"],
  ["on the 21st of June", "on the twenty-first of June"],
  ["on 31 May", "on May thirty-first"],
  ["2½ years", "2.5 years"],
  ["2 1/2 years", "2.5 years"],
  ["3¼ tons", "3.25 tons"],
  ["catalogued dialogues", "cataloged dialogs"],
  ["anaemia and diarrhoea", "anemia and diarrhea"],
  ["the tyre of the kerb", "the tire of the curb"],
  ["he practised fulfilment", "he practiced fulfillment"],
  ["learnt and burnt", "learned and burned"],
  ["a mouldy draught", "a moldy draft"],
];

test.each(same)("“%s” is “%s”", (one, other) => {
  expect(keysOf(one)).toEqual(keysOf(other));
});

/** Two things that look alike. */
const other: readonly (readonly [string, string])[] = [
  ["the 31st night", "the thirty-second night"],
  ["twenty first graders", "the twenty-first graders"],
  ["2½ years", "3½ years"],
  ["2½ years", "21/2 years"],
  ["on 21 June", "on the twenty-second of June"],
  ["filled", "filed"],
];

test.each(other)("“%s” is not “%s”", (one, two) => {
  expect(keysOf(one)).not.toEqual(keysOf(two));
});

test("a place in a row is read to its end, and no number is one", () => {
  expect(readOrdinalAt("twenty-third of June", 0)).toEqual({ place: 23, end: 12 });
  expect(readOrdinalAt("two hundred and first call", 0)).toEqual({ place: 201, end: 21 });
  expect(readOrdinalAt("twenty first graders", 0)).toBeNull();
  expect(readOrdinalAt("twenty-one", 0)).toBeNull();
});

/** Figures of two texts that say the same, each in its own way. */
test.each([
  ["2½ years", "two and a half years"],
  ["¾ of the herd", "three quarters of the herd"],
  ["1.75 miles", "one and three quarter miles"],
  ["10⅓ hours", "ten and a third hours"],
  ["½ of the herd", "half of the herd"],
])("the figures of “%s” and “%s” agree", (one, two) => {
  const [first, second] = [readFigures(one)[0], readFigures(two)[0]];
  expect(first && second && figuresAgree(first, second)).toBe(true);
});

test("the figures of the twenty-third and the twenty-fourth differ", () => {
  const [first, second] = [readFigures("the twenty-third goat")[0], readFigures("the twenty-fourth goat")[0]];
  expect(first && second && figuresDiffer(first, second)).toBe(true);
});

test("a word that only looks British stays as it is", () => {
  expect(["advertise", "filled", "called", "refilled", "hour", "vogue"].map(americanSpelling)).toEqual([
    "advertise",
    "filled",
    "called",
    "refilled",
    "hour",
    "vogue",
  ]);
});
