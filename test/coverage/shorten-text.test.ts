import fc from "fast-check";
import { expect, it } from "vitest";
import { shortenText } from "../../src/coverage/shorten-text.ts";

it.each([
  ["a text that fits", "Venn left.", 10, "character", "Venn left."],
  ["a word", "Venn left.", 6, "character", "Venn l…"],
  ["at a space", "Venn left.", 6, "space", "Venn…"],
  ["a first word that is too long, at a space", "Vennleft. So", 6, "space", "Vennle…"],
  ["half an emoji", "no 😭 way", 4, "character", "no …"],
  ["an emoji of three", "so 👩‍👧‍👦 it is", 6, "character", "so …"],
  ["a flag", "in 🇺🇸 now", 5, "character", "in …"],
  ["a letter with its accent", "caf\u0065\u0301 bar", 4, "character", "caf…"],
  ["a letter with a hundred accents", `a${"\u0301".repeat(100)}`, 80, "character", `a${"\u0301".repeat(79)}…`],
] as const)("leaves no part of a character: %s", (_why, text, longest, at, short) => {
  expect(shortenText(text, longest, at)).toBe(short);
});

it("is never longer than was asked, and begins as the text does", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.nat({ max: 60 }), (text, longest) => {
      const short = shortenText(text, longest);
      expect(text.length <= longest ? short === text : short.length <= longest + 1).toBe(true);
      expect(text.startsWith(short === text ? text : short.slice(0, -1))).toBe(true);
      expect(short.isWellFormed()).toBe(text.isWellFormed());
    }),
  );
});
