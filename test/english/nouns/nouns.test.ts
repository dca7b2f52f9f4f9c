import { describe, expect, it } from "vitest";
import { canSpeak, genderOf, isNounOf, type NounClass } from "../../../src/english/nouns/nouns.ts";
import { isPlural, singularOf } from "../../../src/english/nouns/number.ts";

describe("the classes of nouns", () => {
  it.each<[NounClass, string, string]>([
    ["person", "plumber cellist beekeeper senator nurse referee carpenter beneficiary", "hammer table statement river"],
    ["group", "committee family jury senate company union team", "teacher chair"],
    ["kin", "mother stepfather niece grandson brother-in-law widow", "teacher plumber"],
    ["document", "letter report memo lawsuit newsletter telegram", "chair river"],
    ["statement", "denial accusation promise remark apology", "river letter"],
    ["fake", "hoax forgery parody deepfake fabrication", "letter painting"],
  ])("%s has %s, and not %s", (name, inside, outside) => {
    expect(inside.split(" ").filter((word) => !isNounOf(word, name))).toEqual([]);
    expect(outside.split(" ").filter((word) => isNounOf(word, name))).toEqual([]);
  });

  it("have nobody in particular among them", () => {
    expect(["hannibal", "lincoln", "napoleon"].filter(canSpeak)).toEqual([]);
  });
});

describe("the gender of a noun for a person", () => {
  it.each([
    ["a relation", "niece", "female"],
    ["an office", "congresswoman", "female"],
    ["a man", "uncle", "male"],
    ["of anybody", "teacher", null],
    ["of no person", "hammer", null],
  ])("%s: %s", (_why, noun, expected) => {
    expect(genderOf(noun)).toBe(expected);
  });
});

describe("the number of a noun", () => {
  it.each([
    ["regular", "officials", "official"],
    ["y behind a consonant", "allies", "ally"],
    ["y behind a vowel", "attorneys", "attorney"],
    ["a hiss", "coaches", "coach"],
    ["irregular", "children", "child"],
    ["a compound of man", "spokeswomen", "spokeswoman"],
    ["from Latin", "alumni", "alumnus"],
    ["a singular in -ss", "boss", "boss"],
    ["a singular in -us", "syllabus", "syllabus"],
  ])("%s: %s", (_why, word, singular) => {
    expect(singularOf(word)).toBe(singular);
    expect(isPlural(word)).toBe(word !== singular);
  });
});
