import { expect, it } from "vitest";
import { isKeyMash } from "../../src/english/classes/key-mash.ts";

it.each([
  ["without a vowel", "sdfg"],
  ["four consonants side by side", "aslkdj"],
  ["side by side on the keyboard", "qwer"],
  ["from right to left", "poiu"],
  ["side by side, some twice", "aassdd"],
  ["side by side on a French keyboard", "azert"],
  ["two letters again", "jajaja"],
  ["three letters again and one more", "trytryt"],
])("letters that are mashed: %s", (_why, word) => {
  expect(isKeyMash(word)).toBe(true);
});

it.each([
  ["a Spanish word", "carrera"],
  ["a Dutch word", "burgemeester"],
  ["a Polish word", "gdzie"],
  ["an accent", "čtvrt"],
  ["three letters side by side, which German has", "wer"],
  ["two letters", "fg"],
  ["figures", "12345"],
])("letters that may be a word: %s", (_why, word) => {
  expect(isKeyMash(word)).toBe(false);
});
