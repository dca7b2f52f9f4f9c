import { describe, expect, it } from "vitest";
import { readClaim } from "../../../src/checking/claim/claim.ts";

describe("who is named beside pasted words", () => {
  it.each([
    ["behind a dash", "“It will rain.” — Edna Pell", "It will rain.", "Edna Pell"],
    ["behind two hyphens", '"It will rain." -- Edna Pell', "It will rain.", "Edna Pell"],
    ["on a line of its own", "It will rain.\n- Edna Pell", "It will rain.", "Edna Pell"],
    ["with a description", "“It will rain.” — Edna Pell, mayor of Harrow", "It will rain.", "Edna Pell"],
    ["before a colon", "Edna Pell: “It will rain.”", "It will rain.", "Edna Pell"],
    ["with a verb before it", "Edna Pell said: “It will rain.”", "It will rain.", "Edna Pell"],
    ["with a verb and no marks", "Edna Pell said: it will rain", "it will rain", "Edna Pell"],
    ["after it", "“It will rain,” Edna Pell said.", "It will rain,", "Edna Pell"],
    ["after it, the verb first", "“It will rain,” said Edna Pell.", "It will rain,", "Edna Pell"],
    ["by according to", "According to Edna Pell, “it will rain”", "it will rain", "Edna Pell"],
    ["with a particle", "“It will rain.” — Ruth van der Meer", "It will rain.", "Ruth van der Meer"],
    ["below a quoted line, by two hyphens", "> It will rain.\n-- Edna Pell", "It will rain.", "Edna Pell"],
    ["below a quoted line, without spaces", "> It will rain.\n—Edna Pell", "It will rain.", "Edna Pell"],
    ["below a quoted line, further in", "> It will rain.\n  — Edna Pell", "It will rain.", "Edna Pell"],
    ["as a document", "“It will rain.” — The Indictment", "It will rain.", "The Indictment"],
  ])("is read %s", (_why, message, words, speaker) => {
    const claim = readClaim(message);
    expect([claim.whole.text, claim.speaker]).toEqual([words, speaker]);
  });

  it.each([
    ["a dash within the words", "It will rain — Harrow knows that well enough by now"],
    ["words that shout", "THAT IS WHAT PEOPLE SAID: IT WILL RAIN"],
    ["shouting behind a dash", "They say 'rain' - I SAY SUN, I SAY WIND"],
    ["a sentence before the marks", "I never believed a word of it: “It will rain.”"],
    ["no name behind the dash", "“It will rain.” — or so they say"],
  ])("is nobody for %s", (_why, message) => {
    expect(readClaim(message).speaker).toBeNull();
  });
});

describe("a pasted claim", () => {
  it.each([
    ["marks within marks of the same kind", '"He said "rain" twice"', 'He said "rain" twice'],
    ["two quoted lines", "> It will rain.\n> It will pour.", "It will rain.\nIt will pour."],
    ["a remark below a quoted line", "> It will rain.\nlol — Edna Pell", "It will rain."],
    ["a doubt below a quoted line", "> It will rain.\n— or so they say", "It will rain."],
    ["marks and bold", "**“It will rain.”**", "It will rain."],
    ["a link keeps its words", "It [will](https://example.org) rain", "It will rain"],
    ["an inner quotation keeps its marks", "“He said ‘rain’ twice”", "He said ‘rain’ twice"],
    ["a word with an apostrophe at its end", "the members’ pool", "the members’ pool"],
  ])("is cleared of what is no word: %s", (_why, message, words) => {
    expect(readClaim(message).whole.text).toBe(words);
  });

  it.each([
    ["n't is a not", "wasn't", ["was", "not"]],
    ["won't is will not", "won’t", ["will", "not"]],
    ["a lost apostrophe", "didnt", ["did", "not"]],
    ["an apostrophe that is an opening mark", "Pell‘s", ["pell", "'s"]],
    ["a number in letters", "three", ["3"]],
    ["thousands with a comma", "1,000", ["1000"]],
    ["a sum", "$3.5", ["$3.5"]],
    ["a share", "5%", ["5", "%"]],
    ["initials", "U.S.", ["us"]],
    ["a time of day", "a.m.", ["am"]],
    ["a hyphen separates", "ex-girlfriend", ["ex", "girlfriend"]],
    ["accents do not count", "Beyoncé", ["beyonce"]],
  ])("is compared by words: %s", (_why, message, keys) => {
    expect(readClaim(message).whole.words.map(({ key }) => key)).toEqual(keys);
  });
});

it.each(["“It will rain,” she said, “and it will pour.”", '"It will rain," she said. "It will pour."'])(
  "keeps both marks where each end is quoted by itself: %s",
  (message) => {
    expect(readClaim(message).whole.text).toBe(message);
  },
);
