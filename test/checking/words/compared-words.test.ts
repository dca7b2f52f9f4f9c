import { expect, it } from "vitest";
import { readComparedWords } from "../../../src/checking/words/compared-words.ts";

const keysOf = (text: string) => readComparedWords(text).map(({ key }) => key);
const partsOf = (text: string) => readComparedWords(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ["a minus before a figure", "-5 −5 –5", ["-5", "-5", "-5"]],
  ["a hyphen that is none", "a-5", ["a", "5"]],
  ["a range", "3-5", ["3", "5"]],
  ["a sum", "$3m £3 €3.5", ["$3000000", "£3", "€3.5"]],
  ["a sum in words", "3 dollars 3 euros 3 pounds", ["$3", "€3", "£3"]],
  ["a sum with a unit of its own", "$3 dollars", ["$3", "dollars"]],
  ["a figure with a unit", "30mm 2km", ["30", "mm", "2", "km"]],
  ["a unit by its whole name", "2 kilometres 3 kilos", ["2", "km", "3", "kg"]],
  ["an ordinal", "1st first 21st", ["1st", "1st", "21st"]],
  ["a share", "5% 5 per cent 5 percent", ["5", "%", "5", "%", "5", "%"]],
  ["a number in words", "forty-two", ["42"]],
  ["letters before a figure", "covid19 m25", ["covid", "19", "m", "25"]],
  ["letters before a figure with a hyphen", "covid-19", ["covid", "19"]],
  ["letters before a figure and letters", "a1b", ["a1b"]],
  ["what an editor puts in", "they was [sic] here", ["they", "was", "here"]],
  ["initials", "U.S. U.S US", ["us", "us", "us"]],
  ["a full stop before a word", "it.is", ["it", "is"]],
  ["compounds of a letter", "e-mail email x-ray", ["email", "email", "xray"]],
  ["parted words", "for ever any more", ["forever", "anymore"]],
  ["what only begins as one", "for everybody", ["for", "everybody"]],
  ["a number before a figure", "No. 5 no 5", ["number", "5", "no", "5"]],
  ["spelling", "colour analysed", ["color", "analyzed"]],
])("is compared by its key: %s", (_why, text, keys) => {
  expect(keysOf(text)).toEqual(keys);
});

it.each([
  ["wasn't", ["was", "not"]],
  ["wasnt", ["was", "not"]],
  ["won't", ["will", "not"]],
  ["can't", ["can", "not"]],
  ["cannot", ["can", "not"]],
  ["shan’t", ["shall", "not"]],
  ["I'll", ["i", "will"]],
  ["Ill", ["i", "will"]],
  ["ill", ["ill"]],
  ["it’s", ["it", "'s"]],
  ["Roe’s", ["roe", "'s"]],
  ["o'clock", ["oclock"]],
  ["n't", ["nt"]],
  ["'s", ["s"]],
])("a contraction is two words: %s", (text, keys) => {
  expect(keysOf(text)).toEqual(keys);
});

it.each([
  ["wasn't here", ["was", "n't", "here"]],
  ["he'll go", ["he", "'ll", "go"]],
  ["covid19", ["covid", "19"]],
  ["İstanbul's", ["İstanbul's"]],
])("stands where it was read: %s", (text, parts) => {
  expect(partsOf(text)).toEqual(parts);
});

it("of a run of letters that is no word only the beginning is compared, and no character is cut", () => {
  expect(keysOf("x".repeat(80))).toEqual(["x".repeat(60)]);
  expect(keysOf(`${"x".repeat(59)}\u{1d51e}${"x".repeat(20)}`)).toEqual(["x".repeat(59)]);
});
