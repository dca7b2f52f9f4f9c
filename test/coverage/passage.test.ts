import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findParagraphs } from "../../src/coverage/paragraphs.ts";
import { splitPassages } from "../../src/coverage/passage.ts";
import { startClock } from "../clock.ts";
import { anyText } from "./any-text.ts";
import { exampleArticle } from "./example.ts";

const paragraphsOf = (body: string) => findParagraphs(body).map(({ start, end }) => body.slice(start, end));

/** Text that is made of what matters here: words, stops, marks, line ends, wide characters, and anything else. */
const anyBody = fc
  .array(
    fc.oneof(
      fc.constantFrom("word", "Mr.", "U.S.", ". ", "! ", "”", "“", "\n", "\n\n", " ", "👋", "é", "a".repeat(1700)),
      fc.string({ unit: "grapheme" }),
      anyText(),
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(""));

describe("paragraphs", () => {
  it.each([
    ["blank lines separate them", "one\n\ntwo\n \n\nthree", ["one", "two", "three"]],
    ["a line end inside one is kept when blank lines separate", "one\ntwo\n\nthree", ["one\ntwo", "three"]],
    ["without blank lines each line is one", "one\ntwo\nthree", ["one", "two", "three"]],
    ["space around the body is none", "\n\n one \n\n", ["one"]],
    ["blank lines at the ends separate nothing", "\n\none\ntwo\n\n", ["one", "two"]],
    ["a blank body has none", " \n \n", []],
  ])("%s", (_why, body, expected) => {
    expect(paragraphsOf(body)).toEqual(expected);
  });
});

/** A sentence of so many UTF-16 units. */
const sentenceOf = (units: number) => `A${"b".repeat(units - 2)}.`;
/** Sentences of so many units, with a space between them. */
const paragraphOf = (...units: readonly number[]) => units.map(sentenceOf).join(" ");
const joined = (...paragraphs: readonly string[]) => paragraphs.join("\n\n");
const passagesOf = (body: string) => splitPassages(exampleArticle(body)).map(({ excerpt }) => excerpt.text);

const anySentences = fc.array(fc.oneof(fc.integer({ min: 2, max: 200 }), fc.integer({ min: 2, max: 990 })), {
  minLength: 1,
  maxLength: 6,
});
/** Paragraphs that fit into a passage and that do not, of sentences of which some do not either. */
const anyParagraphs = fc
  .array(anySentences, { maxLength: 12 })
  .map((paragraphs) => joined(...paragraphs.map((units) => paragraphOf(...units))));

describe("passages", () => {
  it("hold every character that is no white space exactly once, in order, in passages and in their sentences", () => {
    fc.assert(
      fc.property(fc.oneof(anyBody, anyParagraphs), (body) => {
        const passages = splitPassages(exampleArticle(body));
        for (const spans of [
          passages.map((passage) => passage.excerpt),
          passages.flatMap((passage) => passage.sentences),
        ]) {
          const shown = spans.map(({ start, end }) => body.slice(start, end)).join("");
          expect(shown.replace(/\s/g, "")).toBe(body.replace(/\s/g, ""));
          for (const [index, span] of spans.entries())
            expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each<[string, readonly (readonly number[])[], readonly (readonly number[])[]]>([
    ["neighbours that fit into 900 units, with what is between them, are one", [[400], [498]], [[400, 498]]],
    ["of 901 they are two", [[400], [499]], [[400], [499]]],
    [
      "as many are one as fit",
      [[200], [200], [200], [200], [200], [200]],
      [
        [200, 200, 200, 200],
        [200, 200],
      ],
    ],
    ["a short article is one", [[30], [2], [60]], [[30, 2, 60]]],
    [
      "a paragraph that fits is not split to fill up the one before",
      [[500], [100, 100, 300]],
      [[500], [100, 100, 300]],
    ],
    ["a paragraph of 900 is one", [[450, 449]], [[450, 449]]],
    ["a paragraph of 901 is cut between sentences", [[450, 450]], [[450], [450]]],
    [
      "the end of a long paragraph is one with the next paragraph",
      [[400, 400, 400], [300]],
      [
        [400, 400],
        [400, 300],
      ],
    ],
    ["the beginning of a long paragraph is one with the one before", [[50], [400, 400, 400]], [[50, 400, 400], [400]]],
    ["a longer sentence is alone in its paragraph", [[100, 950, 100]], [[100], [950], [100]]],
    ["a longer sentence is alone between paragraphs", [[100], [950], [100]], [[100], [950], [100]]],
    ["nothing is none", [[]], []],
  ])("are windows: %s", (_why, paragraphs, expected) => {
    const passages = splitPassages(exampleArticle(joined(...paragraphs.map((units) => paragraphOf(...units)))));
    expect(passages.map(({ sentences }) => sentences.map(({ start, end }) => end - start))).toEqual(expected);
  });

  it.each([
    ["at the beginning", "", 600],
    ["behind what has no room for it", paragraphOf(895), 600],
    ["behind what has room for it", paragraphOf(860), 300],
  ])("have a heading with what follows it: %s", (_where, before, units) => {
    const heading = joined("The second day", paragraphOf(units));
    expect(passagesOf(joined(before, heading))).toContain(heading);
  });

  it("have a heading with what is before it where what follows is too long to stand with it", () => {
    const [before, long] = [paragraphOf(300), paragraphOf(895)];
    expect(passagesOf(joined(before, "The second day", long))).toEqual([joined(before, "The second day"), long]);
  });

  it("are of lines where no blank lines separate, and keep what stands between them", () => {
    expect(passagesOf("One.\nTwo.\nThree.")).toEqual(["One.\nTwo.\nThree."]);
    expect(passagesOf("One.\n \n\n  Two.")).toEqual(["One.\n \n\n  Two."]);
  });

  it("say in which paragraph each begins, and of which sentences each is", () => {
    const [first, second, third] = splitPassages(
      exampleArticle(joined(paragraphOf(300), paragraphOf(100, 100), paragraphOf(500, 500), paragraphOf(20))),
    );
    expect([first?.paragraph, second?.paragraph, third?.paragraph]).toEqual([1, 3, 3]);
    expect([first, second, third].map((passage) => passage?.sentences.length)).toEqual([3, 1, 2]);
  });

  it("are never longer than 900 but for a single sentence, never two that would fit into one, and split no paragraph that fits", () => {
    fc.assert(
      fc.property(fc.oneof(anyBody, anyParagraphs), (body) => {
        const passages = splitPassages(exampleArticle(body));
        const paragraphs = findParagraphs(body);
        for (const [at, { excerpt, sentences, paragraph }] of passages.entries()) {
          expect([sentences[0]?.start, sentences.at(-1)?.end]).toEqual([excerpt.start, excerpt.end]);
          if (sentences.length > 1) expect(excerpt.end - excerpt.start).toBeLessThanOrEqual(900);
          expect(paragraphs.findIndex(({ end }) => end > excerpt.start) + 1).toBe(paragraph);
          const next = passages[at + 1];
          if (next) expect(next.excerpt.end - excerpt.start).toBeGreaterThan(900);
        }
        for (const { start, end } of paragraphs.filter((one) => one.end - one.start <= 900))
          expect(passages.filter(({ excerpt }) => excerpt.start < end && excerpt.end > start)).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it("of a very long paragraph are whole sentences, all under the paragraph's number", () => {
    const body = `First.\n\n${"This is one of many sentences. ".repeat(100)}`;
    const passages = splitPassages(exampleArticle(body));
    expect(passages.length).toBeGreaterThan(2);
    expect(new Set(passages.slice(1).map((passage) => passage.paragraph))).toEqual(new Set([2]));
    for (const passage of passages.slice(1)) expect(passage.excerpt.text).toMatch(/^This .*sentences\.$/s);
  });

  it("of a megabyte without a space or a stop are found in a moment", () => {
    const clock = startClock();
    expect(splitPassages(exampleArticle("x".repeat(1_000_000))).length).toBeGreaterThan(600);
    expect(splitPassages(exampleArticle("\n".repeat(1_000_000))).length).toBe(0);
    expect(splitPassages(exampleArticle(". ".repeat(500_000))).length).toBeGreaterThan(0);
    clock.expectUnder(3000);
  });
});
