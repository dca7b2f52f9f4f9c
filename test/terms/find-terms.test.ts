import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTerms, termsOf } from "../../src/terms/find-terms.ts";
import { soundOf } from "../../src/terms/spelling.ts";
import { Vocabulary } from "../../src/terms/vocabulary.ts";
import { anyText } from "../coverage/any-text.ts";

describe("termsOf", () => {
  it.each([
    ["stop words are left out", "What did the man say to her?", ["man", "say"]],
    ["a possessive is its word", "The Senate's vote, the lawyers’ plea", ["senat", "vote", "lawyer", "plea"]],
    ["points between capitals make one word", "The U.S. Senate", ["us", "senat"]],
    ["US is a country, us is not", "US against us", ["us"]],
    ["Will is a name, will is not", "Will said that he will go", ["will", "said", "go"]],
    ["a comma in a number does not split it", "1,000.5 votes", ["1000.5", "vote"]],
    ["accents do not count", "Café Olé", ["cafe", "ole"]],
    ["nothing to search for", "🎉 … !!", []],
  ])("%s", (_why, text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it("never throws, and every place it gives is in the text", () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        for (const { start, end, term } of findTerms(text)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(term).not.toBe("");
        }
      }),
    );
  });
});

describe("Vocabulary", () => {
  it("gives the numbers of the same terms as termsOf", () => {
    fc.assert(
      fc.property(fc.lorem({ mode: "sentences" }), (text) => {
        const vocabulary = new Vocabulary();
        const numbers = vocabulary.read(text);
        expect(Array.from(numbers, (number) => vocabulary.termOf(number))).toEqual(termsOf(text));
      }),
    );
  });

  it("does not know a term that it has not read", () => {
    expect(new Vocabulary().numberOf("arrest")).toBeUndefined();
  });

  it("knows which words were written just so, capitals, stop words and what was stored among them", () => {
    const vocabulary = new Vocabulary();
    vocabulary.read("The Rocket rose. A boss said it would.");
    for (const one of [vocabulary, Vocabulary.restore(vocabulary.store())])
      expect(["Rocket", "rocket", "boss", "Boss", "The", "the", "rise"].filter((word) => one.writes(word))).toEqual([
        "Rocket",
        "boss",
        "The",
      ]);
  });
});

describe("what an address says of how a word is written", () => {
  it.each([
    ["an e-mail address", "Write to rocket-fans@quill.example now."],
    ["a web address", "See https://rocket.example/rocket now."],
    ["one without its protocol", "See www.rocket.example now."],
    ["a handle", "Follow @rocket now."],
    ["a hashtag", "It is #rocket now."],
  ])("is nothing: %s", (_why, text) => {
    const vocabulary = new Vocabulary();
    vocabulary.read(text);
    expect(["rocket", "now"].filter((word) => vocabulary.writes(word))).toEqual(["now"]);
    expect(vocabulary.numberOf("rocket")).toBeDefined();
    vocabulary.read("A rocket rose.");
    expect(vocabulary.writes("rocket")).toBe(true);
  });
});

describe("soundOf", () => {
  it.each([
    ["janis", "janice"],
    ["linching", "lynching"],
    ["arested", "arrested"],
    ["wrongfuly", "wrongfully"],
    ["fotograf", "photograph"],
  ])("%s sounds like %s", (misspelt, word) => {
    expect(soundOf(misspelt)).toBe(soundOf(word));
  });

  it("keeps words apart that sound different", () => {
    expect(soundOf("drake")).not.toBe(soundOf("brake"));
  });
});
