import { describe, expect, it } from "vitest";
import { stemWord } from "../../src/terms/stem.ts";

/** From the published vocabulary of the Porter2 stemmer, and words whose rule each row names. */
const pairs: readonly (readonly [why: string, word: string, stem: string])[] = [
  ["plural -sses", "classes", "class"],
  ["plural -ies of a short word", "ties", "tie"],
  ["plural -ies", "cries", "cri"],
  ["no plural -us", "virus", "virus"],
  ["no plural without a vowel before", "gas", "gas"],
  ["a plain plural", "gaps", "gap"],
  ["past -eed within the first region", "agreed", "agre"],
  ["past -eed outside it", "feed", "feed"],
  ["past with a doubled consonant", "hopping", "hop"],
  ["past of a short word gets its e back", "hoping", "hope"],
  ["past -at gets its e back", "conflated", "conflat"],
  ["-ing after no vowel is no ending", "sing", "sing"],
  ["final y after a consonant", "happily", "happili"],
  ["final y of a word of two letters", "by", "by"],
  ["y between vowels is a consonant", "sayer", "sayer"],
  ["-ational", "relational", "relat"],
  ["-fulness", "hopefulness", "hope"],
  ["-ization", "vietnamization", "vietnam"],
  ["-ogi only after l", "geology", "geolog"],
  ["-li only after some letters", "knightly", "knight"],
  ["-ative only in the second region", "formative", "format"],
  ["-ion only after s or t", "adoption", "adopt"],
  ["-ement", "replacement", "replac"],
  ["final ll", "controlled", "control"],
  ["first region of gener-", "generally", "general"],
  ["first region of commun-", "communication", "communic"],
  ["stated: skies", "skies", "sky"],
  ["stated: dying", "dying", "die"],
  ["stated: news is no plural", "news", "news"],
  ["left alone once the plural is cut", "proceeds", "proceed"],
  ["a possessive", "lawyer's", "lawyer"],
  ["a number is no word", "1990s", "1990s"],
];

describe("stemWord", () => {
  it.each(pairs)("%s: %s becomes %s", (_why, word, stem) => {
    expect(stemWord(word)).toBe(stem);
  });

  it.each([
    ["arrest", "arrested", "arrests", "arresting"],
    ["allegation", "allegations"],
    ["apology", "apologies", "apologize"],
    ["settle", "settled", "settles"],
  ])("gives the forms of %s one stem", (...forms) => {
    expect(new Set(forms.map(stemWord)).size).toBe(1);
  });
});
