import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/coverage/article.ts";
import { carriersWithout, carryOneText, groupCarriers } from "../../src/coverage/carriers.ts";
import { runAtOnce } from "../../src/coverage/cooperative-steps.ts";
import { sketchText } from "../../src/coverage/text-sketch.ts";
import { startClock } from "../clock.ts";
import { exampleArticle } from "./example.ts";
import { ownReport, wireStory } from "./wire-story.ts";

const story = wireStory.join(" ");
const report = ownReport.join(" ");

const carry = (id: string, body: string, publishedOn = "2024-10-07") => exampleArticle(body, { id, publishedOn });
const group = (articles: readonly Article[]) =>
  runAtOnce(groupCarriers(articles.map((article) => ({ article, sketch: sketchText(article.body) }))));
const idsOf = (articles: readonly Article[] = []) => articles.map(({ id }) => id);

const papers = [
  carry("evening", `${story} The paper adds a sentence of its own here.`, "2024-10-08"),
  carry("wire", story),
  carry("short", wireStory.slice(0, 5).join(" "), "2024-10-09"),
  carry("own", report),
];

describe("carriers of one text", () => {
  it("are found by each of them, the oldest first; a text of its own has none", () => {
    const carriers = group(papers);
    for (const id of ["wire", "evening", "short"])
      expect(idsOf(carriers.get(id))).toEqual(["wire", "evening", "short"]);
    expect(carriers.has("own")).toBe(false);
    expect(carryOneText("short", "evening", carriers)).toBe(true);
    expect(carryOneText("own", "wire", carriers)).toBe(false);
    expect(carryOneText("own", "own", carriers)).toBe(true);
  });

  it("are the same in whatever order the articles come", () => {
    const usual = [...group(papers)].toSorted();
    fc.assert(
      fc.property(fc.shuffledSubarray(papers, { minLength: papers.length }), (shuffled) => {
        expect([...group(shuffled)].toSorted()).toEqual(usual);
      }),
    );
  });

  it("a digest that holds two stories makes them no one text", () => {
    const digest = carry("digest", `${story} ${report}`);
    const carriers = group([digest, carry("wire", story), carry("own", report)]);
    expect(carryOneText("wire", "own", carriers)).toBe(false);
  });

  it("are fewer when one is taken out, and none when one is left", () => {
    const carriers = group(papers);
    expect(idsOf(carriersWithout(carriers, new Set(["wire"])).get("short"))).toEqual(["evening", "short"]);
    expect(carriersWithout(carriers, new Set(["wire", "short"])).size).toBe(0);
  });

  it("ten thousand that are all alike are grouped in linear time", () => {
    const sketch = sketchText(story);
    const alike = Array.from({ length: 10_000 }, (_, at) => ({ article: carry(`paper-${at}`, story), sketch }));
    const clock = startClock();
    expect(runAtOnce(groupCarriers(alike)).size).toBe(10_000);
    clock.expectUnder(2000);
  });

  it("a notice that stands under three thousand texts neither joins them nor holds anybody up", () => {
    const notice = wireStory.slice(0, 3).join(" ");
    const some = Array.from({ length: 3000 }, (_, at) => {
      const own = Array.from({ length: 150 }, (_, word) => `word${at}x${word}`).join(" ");
      return carry(`paper-${at}`, `${own} ${notice}`);
    });
    const clock = startClock();
    expect(group(some).size).toBe(0);
    clock.expectUnder(4000);
  });
});
