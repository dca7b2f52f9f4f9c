import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findParagraphs } from "../../src/coverage/paragraphs.ts";
import { splitPassages } from "../../src/coverage/passage.ts";
import { exampleArticle } from "./example.ts";

const paragraphsOf = (body: string) => findParagraphs(body).map(({ start, end }) => body.slice(start, end));

/** Text that is made of what matters here: words, stops, marks, line ends, wide characters, and anything else. */
const anyBody = fc
  .array(
    fc.oneof(
      fc.constantFrom("word", "Mr.", "U.S.", ". ", "! ", "”", "“", "\n", "\n\n", " ", "👋", "é", "a".repeat(1700)),
      fc.string({ unit: "grapheme" }),
      fc.string({ unit: "binary" }),
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

describe("passages", () => {
  it("hold every character that is no white space exactly once, in order, in passages and in their sentences", () => {
    fc.assert(
      fc.property(anyBody, (body) => {
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

  it("of a very long paragraph are whole sentences, all under the paragraph's number", () => {
    const body = `First.\n\n${"This is one of many sentences. ".repeat(100)}`;
    const passages = splitPassages(exampleArticle(body));
    expect(passages.length).toBeGreaterThan(2);
    expect(new Set(passages.slice(1).map((passage) => passage.paragraph))).toEqual(new Set([2]));
    for (const passage of passages.slice(1)) expect(passage.excerpt.text).toMatch(/^This .*sentences\.$/s);
  });

  it("of a megabyte without a space or a stop are found in a moment", () => {
    const started = performance.now();
    expect(splitPassages(exampleArticle("x".repeat(1_000_000))).length).toBeGreaterThan(600);
    expect(splitPassages(exampleArticle("\n".repeat(1_000_000))).length).toBe(0);
    expect(splitPassages(exampleArticle(". ".repeat(500_000))).length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(3000);
  });
});
