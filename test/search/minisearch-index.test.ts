import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitPassages } from "../../src/coverage/passage.ts";
import { buildMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import type { CandidateQuery, PassageIndex } from "../../src/search/passage-index.ts";
import { termOf } from "../../src/terms/find-terms.ts";
import { makeArticle, townNews } from "../answers/coverage.ts";
import { anyText } from "../coverage/any-text.ts";
import { longParagraph } from "../coverage/example.ts";
import { indexSources } from "./index-sources.ts";

/** Each of their paragraphs is a passage. */
const longNews = townNews.map((article) => ({
  ...article,
  body: article.body.split("\n\n").map(longParagraph).join("\n\n"),
}));
const town = await buildMiniSearchIndex(indexSources(longNews));

function ask(words: string, rest: Partial<CandidateQuery> = {}): CandidateQuery {
  const terms = words.split(" ").map((word) => ({ term: termOf(word) ?? word, weight: 1 }));
  return { terms, filter: {}, limit: 100, ...rest };
}

async function articlesFor(index: PassageIndex, query: CandidateQuery): Promise<readonly string[]> {
  const { candidates } = await index.findCandidates(query);
  return [...new Set(candidates.map(({ passage }) => passage.article.id))];
}

describe("the candidates for a question", () => {
  it.each([
    ["the article that has the word", "ribbon", {}, ["bridge"]],
    ["every article that has one of the words", "ribbon lamp", {}, ["bridge", "fire"]],
    ["a word of the headline counts more than one in the body", "bridge", {}, ["bridge", "strike"]],
    ["only those of an outlet", "bridge", { publishers: ["Inland Post"] }, ["strike"]],
    ["only those since a day", "Saltmouth", { from: "2024-09-28" }, ["fire"]],
    ["only those until a day", "Saltmouth", { to: "2024-09-27" }, ["strike"]],
    ["that day is within", "Saltmouth", { from: "2024-09-28", to: "2024-09-28" }, ["fire"]],
    ["none of an outlet that is not loaded", "bridge", { publishers: ["The Moon"] }, []],
    ["none for a word that nothing has", "helicopter", {}, []],
  ])("are: %s", async (_why, words, filter, ids) => {
    expect((await articlesFor(town, ask(words, { filter }))).toSorted()).toEqual(ids.toSorted());
  });

  it("are whole articles in the order of their text, and the best article has all of the score", async () => {
    const { candidates } = await town.findCandidates(ask("bridge ribbon"));
    const first = candidates.filter(({ passage }) => passage.article.id === "bridge");
    expect(first.map(({ passage }) => passage.paragraph)).toEqual([1, 2, 3]);
    expect(first.map(({ articleScore }) => articleScore)).toEqual([1, 1, 1]);
    expect(candidates[0]).toBe(first[0]);
  });

  it("are no more than wanted", async () => {
    expect((await town.findCandidates(ask("bridge", { limit: 2 }))).candidates).toHaveLength(2);
  });

  it("are of equal score by the newer day, then by id", async () => {
    const body = "The old mill burned down.";
    const twins = [
      makeArticle({ id: "b", publishedOn: "2024-10-01", body }),
      makeArticle({ id: "a", publishedOn: "2024-10-01", body }),
      makeArticle({ id: "c", publishedOn: "2024-10-02", body }),
    ];
    const index = await buildMiniSearchIndex(indexSources(twins));
    expect(await articlesFor(index, ask("mill"))).toEqual(["c", "a", "b"]);
  });

  it("come of the rarer words when a common one stands everywhere", async () => {
    const many = Array.from({ length: 2000 }, (_, at) =>
      makeArticle({
        id: `n${at}`,
        body: at === 1234 ? "The harbour has a lighthouse keeper." : "The harbour is open.",
      }),
    );
    const index = await buildMiniSearchIndex(indexSources(many));
    expect((await articlesFor(index, ask("harbour lighthouse keeper")))[0]).toBe("n1234");
  });
});

describe("the counts of an index", () => {
  it("say in how many passages a term stands, each passage once", () => {
    expect(["bridg", "ribbon", "helicopt"].map((term) => town.statistics.passagesWith(term))).toEqual([4, 1, 0]);
    expect(town.statistics.passages).toBe(longNews.flatMap(splitPassages).length);
  });

  it("are of nothing for an empty coverage", async () => {
    const empty = await buildMiniSearchIndex([]);
    expect(empty.statistics).toMatchObject({ passages: 0, averagePassageTerms: 0 });
    expect(await empty.findCandidates(ask("bridge"))).toEqual({ candidates: [], partial: false });
  });
});

it("any words find only passages of the coverage, each once, with a score from 0 to 1", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyText({ maxLength: 12 }), { maxLength: 20 }), async (words) => {
      const { candidates } = await town.findCandidates(ask([...words, "bridge"].join(" ")));
      expect(new Set(candidates.map(({ passage }) => passage)).size).toBe(candidates.length);
      for (const { articleScore, terms } of candidates) {
        expect(articleScore).toBeGreaterThan(0);
        expect(articleScore).toBeLessThanOrEqual(1);
        expect(terms.sentenceEnds.at(-1)).toBe(terms.ids.length);
      }
    }),
  );
});
