import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTokens } from "../../src/quotations/grammar/tokens.ts";
import { askOnce, WordEntry } from "../../src/quotations/grammar/word-entry.ts";

const read = (text: string) => readTokens(text, { start: 0, end: text.length });

/** Letters of another script that stand for plain ones: no word of them is read as one of plain letters. */
const inOtherLetters: Readonly<Record<string, string>> = { k: "κ", q: "ψ", K: "Κ", Q: "Ψ" };

const signs = [
  "k",
  "q",
  "K",
  "Q",
  "kq",
  " ",
  " ",
  "\n",
  ".",
  ",",
  "-",
  "'",
  "’",
  "&",
  "/",
  "7",
  ":",
  ")",
  "_",
  "$",
  "é",
  "\u00ad",
  "\u0301",
];

describe("tokens", () => {
  it("are the same whatever letters their words are written in", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 24 }), (parts) => {
        const text = parts.join("");
        const other = text.replace(/[kq]/gi, (letter) => inOtherLetters[letter] ?? letter);
        const shape = (one: string) =>
          read(one).map(({ start, end, kind, capital, possessive }) => ({ start, end, kind, capital, possessive }));
        expect(shape(text)).toEqual(shape(other));
      }),
      { numRuns: 3000 },
    );
  });

  it("are told apart where two words have one place among the forms", () => {
    expect(read("Aa BB Aa").map(({ text }) => text)).toEqual(["Aa", "BB", "Aa"]);
  });

  it("end where the stretch that is read ends, also within a word", () => {
    expect(readTokens("one twofold three", { start: 2, end: 7 }).map(({ text }) => text)).toEqual(["e", "two"]);
  });

  it("have the entry of their own word and text", () => {
    for (const token of read("Mr. Roe's U.S. aide, J. Doe, didn't re-read a.m. notes in the US"))
      expect(token.entry).toMatchObject({ word: token.word, text: token.text });
  });

  it("share the entry of a word", () => {
    const [one, , other] = read("officials and officials");
    expect(one?.entry).toBe(other?.entry);
    expect(one?.entry).toMatchObject({ singular: "official", isPlural: true, cue: null, isFirstName: false });
  });
});

describe("a test that is asked once of a word", () => {
  it("keeps whether the word passed, apart from other tests", () => {
    const asked: string[] = [];
    const isShort = askOnce((word) => asked.push(word) > 0 && word.length < 4);
    const isLong = askOnce((word) => word.length > 6);
    const [aye, official] = [new WordEntry("Aye", "aye"), new WordEntry("official", "official")];
    expect([aye, official, aye, official].map(isShort)).toEqual([true, false, true, false]);
    expect([aye, official].map(isLong)).toEqual([false, true]);
    expect(asked).toEqual(["aye", "official"]);
  });
});
