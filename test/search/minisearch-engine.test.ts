import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/coverage/article.ts";
import { buildMiniSearchIndex, openMiniSearchEngine } from "../../src/search/minisearch-index.ts";
import type { CandidateList, PassageIndex } from "../../src/search/passage-index.ts";
import { termOf } from "../../src/terms/find-terms.ts";
import { exampleArticle, longParagraph } from "../coverage/example.ts";
import { indexSources } from "./index-sources.ts";

const words = ["harbor", "ferry", "bridge", "council", "storm", "mayor", "flood", "ticket"];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 2, maxLength: 6 })
  .map((chosen) => `The ${chosen.join(" ")} was seen.`);
/** Short ones are one passage with their neighbours. */
const paragraph = fc.oneof(sentence, sentence.map(longParagraph));
const article = fc.record({
  id: fc.constantFrom(..."abcdefgh"),
  title: fc.constantFrom("Harbor", "Ferry news", "Mayor speaks"),
  body: fc.array(paragraph, { minLength: 1, maxLength: 4 }).map((paragraphs) => paragraphs.join("\n\n")),
});
/** What a corpus holds at one time: by id, each article the same object as long as its text is. */
const states = fc.array(fc.uniqueArray(article, { minLength: 1, maxLength: 8, selector: ({ id }) => id }), {
  minLength: 2,
  maxLength: 6,
});

describe("an index that follows a coverage", () => {
  it("finds what one finds that was built of the last articles alone, whatever was there before", async () => {
    await fc.assert(
      fc.asyncProperty(states, async (history) => {
        const kept = new Map<string, Article>();
        const build = openMiniSearchEngine();
        let index: PassageIndex | null = null;
        let articles: readonly Article[] = [];
        for (const state of history) {
          articles = state.map(({ body, ...about }) => {
            const key = JSON.stringify([about, body]);
            const one = kept.get(key) ?? exampleArticle(body, about);
            kept.set(key, one);
            return one;
          });
          index = await build(indexSources(articles));
        }
        const fresh = await buildMiniSearchIndex(indexSources(articles));
        if (!index) throw new Error("no index");
        expect(index.statistics.passages).toBe(fresh.statistics.passages);
        expect(index.statistics.averagePassageTerms).toBeCloseTo(fresh.statistics.averagePassageTerms, 9);
        expect(termsIn(index)).toEqual(termsIn(fresh));
        for (const word of [...words, "zeppelin", "speaks"]) {
          const term = termOf(word) ?? "";
          expect(index.statistics.passagesWith(term), word).toBe(fresh.statistics.passagesWith(term));
          expect(placesOf(await ask(index, term, "storm"))).toEqual(placesOf(await ask(fresh, term, "storm")));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("does not show a new article to a question that was begun before it came", async () => {
    const build = openMiniSearchEngine();
    const [old, fresh] = [exampleArticle("The ferry sails.", { id: "old" }), exampleArticle("A ferry.", { id: "new" })];
    const before = await build(indexSources([old]));
    const after = await build(indexSources([old, fresh]));
    expect(placesOf(await ask(before, "ferri")).map(([id]) => id)).toEqual(["old"]);
    expect(placesOf(await ask(after, "ferri"))).toHaveLength(2);
  });

  it("no longer finds an article that is gone, for nobody", async () => {
    const build = openMiniSearchEngine();
    const [old, fresh] = [exampleArticle("The ferry sails.", { id: "old" }), exampleArticle("A ferry.", { id: "new" })];
    const before = await build(indexSources([old, fresh]));
    await build(indexSources([fresh]));
    expect(placesOf(await ask(before, "ferri")).map(([id]) => id)).toEqual(["new"]);
  });

  it("lets others have their turn between articles", async () => {
    let turns = 0;
    const articles = ["one", "two", "three"].map((id) => exampleArticle(`The ${id} sails.`, { id }));
    await openMiniSearchEngine()(indexSources(articles), async () => {
      turns += 1;
    });
    expect(turns).toBe(3);
  });
});

function ask(index: PassageIndex, ...terms: readonly string[]): Promise<CandidateList> {
  return index.findCandidates({ terms: terms.map((term) => ({ term, weight: 1 })), filter: {}, limit: 100 });
}

/** Where the candidates stand, with how much their articles score, in an order that equal scores do not change. */
function placesOf({ candidates }: CandidateList): readonly (readonly [string, number, number])[] {
  return candidates
    .map(({ passage, articleScore }) => [passage.article.id, passage.excerpt.start, rounded(articleScore)] as const)
    .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));
}

function rounded(score: number): number {
  return Number(score.toFixed(9));
}

function termsIn(index: PassageIndex): readonly string[] {
  return [...new Set(Array.from(index.vocabulary.words(), ([, term]) => term))].toSorted();
}
