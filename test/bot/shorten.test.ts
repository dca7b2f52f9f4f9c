import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shortenExcerpt, shortestExcerpt } from "../../src/bot/shorten.ts";
import { Excerpt } from "../../src/coverage/excerpt.ts";
import { contains, type Span } from "../../src/coverage/span.ts";
import { exampleArticle } from "../coverage/example.ts";
import { hostilePassage } from "../discord/hostile.ts";

const body = "The gate opened. Ana Ruiz came in. “I am glad. So are we all,” she said. Then it rained. All went home.";
const whole = new Excerpt(exampleArticle(body), { start: 0, end: body.length });
const spanOf = (text: string): Span => ({ start: body.indexOf(text), end: body.indexOf(text) + text.length });
const words = spanOf("I am glad. So are we all,");

describe("a passage that is too long", () => {
  it.each<[string, string | null, number, string | null]>([
    ["is shown whole where it fits", "Then it rained.", 200, body],
    ["keeps what answers, alone if need be", "Then it rained.", 15, "Then it rained."],
    ["grows towards the end first", "Then it rained.", 32, "Then it rained. All went home."],
    ["grows towards the beginning next", "Ana Ruiz came in.", 40, "The gate opened. Ana Ruiz came in."],
    ["keeps its beginning when nothing answers", null, 40, "The gate opened. Ana Ruiz came in."],
    ["keeps a quotation of two sentences whole", "I am glad.", 40, "“I am glad. So are we all,” she said."],
    ["is not shown at all rather than cut within a quotation", "I am glad.", 30, null],
  ])("%s", (_why, keep, limit, shown) => {
    const shortening = { keep: keep === null ? null : spanOf(keep), uncut: [words] };
    const fits = (one: Excerpt) => one.text.length <= limit;
    expect(shortenExcerpt(whole, shortening, fits)?.text ?? null).toBe(shown);
  });

  it("grows towards the end where there is room on one side only", () => {
    const three = "It rained. All went home. Nobody sang.";
    const excerpt = new Excerpt(exampleArticle(three), { start: 0, end: three.length });
    const keep = { start: 11, end: 25 };
    const shown = shortenExcerpt(excerpt, { keep, uncut: [] }, (one) => one.text.length <= 28);
    expect(shown?.text).toBe("All went home. Nobody sang.");
  });

  it("is never cut within a quotation, nor loses what answers", () => {
    fc.assert(
      fc.property(hostilePassage, fc.nat(3000), ({ excerpt, best, quotations }, limit) => {
        const uncut = quotations.map((quotation) => quotation.words);
        const shortening = { keep: best, uncut };
        const shown = shortenExcerpt(excerpt, shortening, (one) => one.text.length <= limit);
        const shortest = shortestExcerpt(excerpt, shortening);
        for (const one of shown ? [shown, shortest] : [shortest]) {
          for (const { start, end, text } of uncut) {
            const shownWords = text.slice(Math.max(0, one.start - start), Math.max(0, one.end - start)).trim();
            if (start < one.end && one.start < end && shownWords !== "") expect(shownWords).toBe(text.trim());
          }
          if (best?.text.trim()) expect(one.text.replace(/\s/g, "")).toContain(best.text.replace(/\s/g, ""));
        }
        if (shown) expect(contains(shown, shortest)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
