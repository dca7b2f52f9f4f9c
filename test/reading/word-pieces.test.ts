import { describe, expect, it } from "vitest";
import { openModel } from "../../src/reading/model.ts";
import { numberOf, packVocabulary } from "../../src/reading/vocabulary.ts";
import { openWordPieces } from "../../src/reading/word-pieces.ts";
import { expected, tinyReader } from "./tiny-reader.ts";

const { vocabulary } = await openModel(tinyReader, 1);
const cut = openWordPieces(vocabulary);
const all = Number.POSITIVE_INFINITY;

describe("words in pieces", () => {
  it.each(expected.texts)("are those that the model was taught with: $text", ({ text, pieces, spans }) => {
    const found = cut(text, all);
    expect(found.pieces).toEqual(pieces);
    expect(found.spans).toHaveLength(spans.length);
    // Here a piece ends after its accents, there before.
    for (const [at, place] of found.spans.entries())
      expect(text.slice(spans[at], place)).toMatch(at % 2 === 0 ? /^$/ : /^\p{Mn}*$/u);
  });

  it("stand where their spans say, in UTF-16", () => {
    const text = "🌉 the bridge";
    const { spans } = cut(text, all);
    expect(spans).toEqual([0, 2, 3, 6, 7, 13]);
  });

  it("are read no further than they are wanted", () => {
    expect(cut("the mayor of the council", 2)).toEqual({
      pieces: ["the", "mayor"].map((word) => numberOf(vocabulary, word)),
      spans: [0, 3, 4, 9],
    });
    expect(cut("the", 0)).toEqual({ pieces: [], spans: [] });
  });

  it("are found in any text, even one that is none", () => {
    for (const text of [
      "\ud800",
      "a\udc00b",
      "\ud800\ud800",
      "\u202ethe\u202c",
      "\u{e0001}\u{e007f}",
      "\0".repeat(1000),
    ])
      for (const place of cut(text, all).spans) expect(place).toBeLessThanOrEqual(text.length);
    expect(cut("a\u0301".repeat(50_000), all).pieces).toHaveLength(1);
    expect(cut("a\u0301".repeat(50_000), all).spans).toEqual([0, 100_000]);
  });

  it("take no more for each letter of a long text than of a short one", () => {
    let looks = 0;
    const counted = { ...vocabulary, places: new Proxy(vocabulary.places, { get: count }) };
    function count(places: Uint32Array, key: PropertyKey): unknown {
      looks += 1;
      return Reflect.get(places, key, places);
    }
    const looksFor = (text: string) => {
      looks = 0;
      openWordPieces(counted)(text, all);
      return looks;
    };
    const word = `${"the".repeat(30)}qx `;
    expect(looksFor(word.repeat(200))).toBeLessThan(looksFor(word.repeat(20)) * 11);
    expect(looksFor("x".repeat(100_000))).toBeLessThan(1000);
  });
});

describe("a vocabulary", () => {
  it("finds each of its pieces, and no other", () => {
    const pieces = Array.from({ length: 3000 }, (_, number) => `${number % 2 ? "##" : ""}${number.toString(36)}`);
    const packed = packVocabulary(pieces.join("\n"));
    expect(packed.size).toBe(3000);
    for (const [number, piece] of pieces.entries()) expect(numberOf(packed, piece)).toBe(number);
    expect(numberOf(packed, "no such")).toBeUndefined();
    expect(numberOf(packed, "")).toBeUndefined();
  });
});
