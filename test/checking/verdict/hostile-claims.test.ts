import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readClaim } from "../../../src/checking/claim/claim.ts";
import { checkClaim } from "../../../src/checking/verdict/check-claim.ts";
import { findSource } from "../../../src/checking/verdict/find-source.ts";
import { Excerpt } from "../../../src/coverage/excerpt.ts";
import { startClock } from "../../clock.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { coverageOf, inventedArticles, shippedArticles } from "../example-coverage.ts";

const flood = exampleArticle(`“${"the a of the a of ".repeat(4000)}” said Edna Pell.\n\n${"no no yes ".repeat(4000)}`, {
  id: "flood",
});
const coverage = coverageOf([...shippedArticles(), ...inventedArticles(), flood]);
const check = (claim: string) => checkClaim(readClaim(claim), null, coverage);

describe("whatever is pasted", () => {
  it.each([
    ["one word 1,000 times", "the ".repeat(500)],
    ["two words that an article repeats", "no yes ".repeat(280)],
    ["a thousand letters", "a b ".repeat(500)],
    ["nothing but marks", "“”\"'«»„".repeat(280)],
    ["nothing but ellipses", "… ".repeat(1000)],
    ["an ellipsis between all words", "the … of … a … ".repeat(120)],
    ["nested brackets", "[".repeat(1000) + "]".repeat(1000)],
    ["one endless word", "x".repeat(2000)],
    ["combining marks", `a${"\u0301".repeat(1900)}`],
    ["half a character", "\ud83d".repeat(2000)],
    ["underscores and stars", "_*".repeat(1000)],
    ["dashes", "-—".repeat(1000)],
    ["apostrophes", "n't ".repeat(500)],
    ["points", "a.".repeat(1000)],
    ["links that do not end", "[a](http://".repeat(180)],
    ["quoted lines", "> \n".repeat(660)],
  ])("is answered soon: %s", (_why, claim) => {
    const clock = startClock();
    const { verdict } = check(claim);
    clock.expectUnder(1000);
    expect(typeof verdict).toBe("string");
  });

  it("is answered, and everything shown is an article's own words", () => {
    const pieces = fc.constantFrom(
      ..."My son is not the monster they have painted him to be … “ ” ' [sic] [ ] — n't wasn’t 3.5 $ 14 😀 **".split(
        " ",
      ),
    );
    const claims = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 200 }),
      fc.array(pieces, { maxLength: 40 }).map((some) => some.join(" ")),
    );
    fc.assert(
      fc.property(claims, (text) => {
        const { pieces, edits, carriers, skipped } = check(text);
        for (const { words, sentence } of pieces) expect(sentence.text).toContain(words.text);
        for (const excerpt of [
          ...edits.map(({ article }) => article),
          ...carriers.map(({ words }) => words),
          ...skipped,
        ])
          if (excerpt) expect(excerpt).toBeInstanceOf(Excerpt);
        expect(findSource(readClaim(text).whole, coverage)?.places.length ?? 1).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it("is exact when it is any run of words of a quotation that begins and ends a sentence, however it is marked", () => {
    const sentences = [...coverage.sources.values()]
      .filter(({ article }) => article !== flood)
      .flatMap(({ quotations }) =>
        quotations
          .filter(({ kind, words }) => kind === "direct" && words.text.length > 30)
          .map(({ words }) => words.text),
      );
    fc.assert(
      fc.property(fc.constantFrom(...sentences), fc.constantFrom("“”", '""', "«»", "„“", "‘’"), (text, marks) => {
        expect(check(`${marks[0]}${text}${marks[1]}`).verdict).toBe("exact");
      }),
      { numRuns: 60 },
    );
  });
});
