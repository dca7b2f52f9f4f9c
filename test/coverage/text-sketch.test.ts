import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSketches, isOneText, lengthOfSketched, sketchText } from "../../src/coverage/text-sketch.ts";
import { ownReport, wireStory } from "./wire-story.ts";

const story = wireStory.join("\n\n");
const report = ownReport.join("\n\n");

describe("two texts", () => {
  it.each<[string, string, boolean]>([
    ["the same words", story, true],
    ["the same words in other marks and capitals", story.replace(/[“”]/g, '"').toUpperCase(), true],
    ["a headline of its own in the text", `Crane falls in port\n\n${story}`, true],
    ["two sentences edited", story.replace("on Monday", "yesterday").replace("up to nine hours", "for hours"), true],
    ["cut from the end to a third, as a paper does that has no room", wireStory.slice(0, 4).join(" "), true],
    ["with as much of a paper's own behind it", `${story}\n\n${report}`, true],
    ["its halves the other way round", [...wireStory.slice(6), ...wireStory.slice(0, 6)].join(" "), true],
    ["another report that quotes the same sentence", report, false],
    ["one long quotation out of it, shorter than any article", wireStory[3] ?? "", false],
    ["no words", "", false],
    ["other words", "The ferry runs all night while the bridge is closed, said the mayor on Monday evening.", false],
  ])("are one text or not: %s", (_what, other, expected) => {
    const [one, two] = [sketchText(story), sketchText(other)];
    expect(isOneText(one, two)).toBe(expected);
    expect(isOneText(two, one)).toBe(expected);
  });

  it("a text without words is not even like itself", () => {
    expect(isOneText(sketchText("…"), sketchText("…"))).toBe(false);
  });

  it("long ones are compared by a sample that is right within a tenth", () => {
    const words = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => `word${from + at}`).join(" ");
    const { shared, held } = compareSketches(sketchText(words(0, 4000)), sketchText(words(2000, 4000)));
    expect(shared).toBeGreaterThan(0.4);
    expect(shared).toBeLessThan(0.6);
    expect(held).toBeGreaterThan(0.9);
  });
});

describe("a sketch", () => {
  it("is small, in order, and the same for the same text, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 4000 }), (text) => {
        const sketch = sketchText(text);
        expect(sketch.length).toBeLessThanOrEqual(128);
        expect([...sketch]).toEqual([...new Set(sketch)].toSorted((one, other) => one - other));
        expect(sketchText(text)).toEqual(sketch);
        expect(Number.isFinite(lengthOfSketched(sketch))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it("is of words in any script", () => {
    const russian = "Инспекторы закрыли восточный причал порта в понедельник утром после падения крана на склад";
    expect(sketchText(russian).length).toBe(6);
  });
});
