import { describe, expect, it } from "vitest";
import { Excerpt } from "../../src/coverage/excerpt.ts";
import { exampleArticle } from "./example.ts";

const article = exampleArticle("She said 👋 and left.");

describe("an excerpt", () => {
  it("is the words between its offsets", () => {
    expect(new Excerpt(article, { start: 4, end: 8 }).text).toBe("said");
  });

  it.each([
    ["is empty", 4, 4],
    ["runs backwards", 8, 4],
    ["begins before the body", -1, 4],
    ["ends after the body", 4, 99],
    ["is not whole numbers", 0.5, 4],
    ["is no number", Number.NaN, 4],
    ["begins inside a character", 10, 14],
    ["ends inside a character", 4, 10],
  ])("is refused when it %s", (_why, start, end) => {
    expect(() => new Excerpt(article, { start, end })).toThrow(RangeError);
  });

  it("can be made shorter, never longer", () => {
    const excerpt = new Excerpt(article, { start: 4, end: 15 });
    expect(excerpt.narrow({ start: 4, end: 8 }).text).toBe("said");
    expect(() => excerpt.narrow({ start: 0, end: 8 })).toThrow(RangeError);
  });

  it("cannot be imitated", () => {
    // @ts-expect-error an object of the same shape is no Excerpt
    const imitation: Excerpt = { article, start: 0, end: 3, text: "Bob", narrow: () => imitation };
    expect(imitation).not.toBeInstanceOf(Excerpt);
  });
});
