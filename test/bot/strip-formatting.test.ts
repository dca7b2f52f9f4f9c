import fc from "fast-check";
import { expect, it } from "vitest";
import { stripFormatting } from "../../src/bot/strip-formatting.ts";

it.each([
  ["bold", "how old is **ada**?", "how old is ada?"],
  ["italics of two kinds", "*how* old is _ada_", "how old is ada"],
  ["bold italics", "***ada***", "ada"],
  ["underlined", "__how old__ is ada", "how old is ada"],
  ["struck out", "~~how~~ old", "how old"],
  ["a spoiler", "who made the ||otter||", "who made the otter"],
  ["code", "who made `the otter`", "who made the otter"],
  ["a block of code", "```js\nwho made it\n```", "who made it"],
  ["a quotation", "> how old is ada", "how old is ada"],
  ["a quotation of several lines", ">>> how old is ada", "how old is ada"],
  ["a heading", "# how old is ada", "how old is ada"],
  ["an item of a list", "- how old is ada", "how old is ada"],
  ["a mention", "<@123456789012345678> how old is ada", "how old is ada"],
  ["a channel and emoji", "how old is ada <#12> <a:party:12> <:pepe:12>", "how old is ada"],
  ["a time", "how old is ada <t:1700000000:R>", "how old is ada"],
  ["a link with a text", "how old is [ada](https://example.org/ada)", "how old is ada"],
  ["an address beside it", "how old is ada https://example.org/a?b=c", "how old is ada"],
])("what only formats a text is left out: %s", (_why, typed, plain) => {
  expect(stripFormatting(typed)).toBe(plain);
});

it.each([
  ["an id", "000_875932236bdd36b1"],
  ["a name with a bar", "The Harbour | Sports"],
  ["a word with a sign within", "M*A*S*H and snake_case_word"],
  ["a sum", "2 * 3 * 4"],
  ["signs alone", "**"],
  ["a picture alone", "<:pepe:12>"],
  ["an address alone", "https://example.org/a?b=c"],
  ["a place in the list", "what does [2] say"],
  ["a number below nought", "-5"],
])("what is part of a text stays: %s", (_why, typed) => {
  expect(stripFormatting(typed)).toBe(typed);
});

it("no text is made empty, and none becomes longer", () => {
  const signs = fc.string({ unit: fc.constantFrom("*", "_", "|", "`", "~", ">", "#", "-", "<@1>", "a", " ", "\n") });
  fc.assert(
    fc.property(signs, (text) => {
      const plain = stripFormatting(text);
      expect(plain === text || plain.trim() !== "").toBe(true);
      expect(plain.length).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 200 },
  );
});
