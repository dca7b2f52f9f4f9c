import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findWords, foldText } from "../../src/coverage/fold.ts";

describe("folded text", () => {
  it.each([
    ["has no case", "Sean COMBS", "sean combs"],
    ["has no accents", "Beyoncé Müller", "beyonce muller"],
    ["has plain marks", "‘don’t’ “now” `it`", "'don't' \"now\" 'it'"],
    ["has plain dashes", "a–b—c‑d", "a-b-c-d"],
    ["has no dot that a lower case adds", "İstanbul", "istanbul"],
    ["has no compatibility forms", "ﬁve Ⅳ", "five iv"],
    ["has no soft hyphens and spaces without width", "hy\u00addro\u200bfoil\u2060", "hydrofoil"],
    ["is empty for nothing", "", ""],
  ])("%s", (_why, text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it("does not change when it is folded again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe("words", () => {
  it.each([
    ["keep the apostrophe inside", "wasn’t it", ["wasn’t", "it"]],
    ["are parted by a hyphen", "ex-girlfriend", ["ex", "girlfriend"]],
    ["of digits keep their points and commas", "1,000.5 or 3rd.", ["1,000.5", "or", "3rd"]],
    ["are in any script", "Łódź 東京 Ελλάδα", ["Łódź", "東京", "Ελλάδα"]],
    [
      "hold what no reader sees",
      "hy\u00addro\u200bfoil’\u2060s\u00ad 1\u200c7",
      ["hy\u00addro\u200bfoil’\u2060s", "1", "7"],
    ],
    ["are not in signs", "— … 🎉 “”", []],
  ])("%s", (_why, text, words) => {
    expect(findWords(text).map((word) => word.text)).toEqual(words);
  });

  it("stand where they say, in order", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        let end = 0;
        for (const word of findWords(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(word.start, word.end)).toBe(word.text);
          end = word.end;
        }
      }),
    );
  });
});
