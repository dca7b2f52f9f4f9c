import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { generateCoverage } from "../../bench/speed/generate-coverage.ts";
import { answerQuestion } from "../../src/answers/answer-question.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import type { Article } from "../../src/coverage/article.ts";
import { runAtOnce } from "../../src/coverage/cooperative-steps.ts";
import { openPostings, type ScoredPlaces, scorePostings, sortPostings } from "../../src/search/article-postings.ts";
import { markArticle } from "../../src/search/generation.ts";
import { openMiniSearchEngine } from "../../src/search/minisearch-index.ts";
import type { BuildIndex, PassageIndex } from "../../src/search/passage-index.ts";
import { articleStatisticsOf } from "../../src/search/score-articles.ts";
import type { StoredIndex } from "../../src/search/stored-index.ts";
import { weighNumbers } from "../../src/search/telling-terms.ts";
import { exampleArticle, longParagraph } from "../coverage/example.ts";
import { indexSources } from "./index-sources.ts";

const words = ["harbor", "ferry", "bridge", "council", "storm", "mayor", "flood", "ticket"];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 })
  .map((chosen) => `The ${chosen.join(" ")} came.`);
/** Short paragraphs are one passage with their neighbours. */
const body = fc
  .array(fc.oneof(sentence, sentence.map(longParagraph)), { minLength: 1, maxLength: 4 })
  .map((paragraphs) => paragraphs.join("\n\n"));
const articles = fc
  .array(fc.tuple(fc.constantFrom("Harbor", "Ferry of the mayor", ""), body), { minLength: 1, maxLength: 10 })
  .map((all) =>
    all.map(([title, text], at) => exampleArticle(text, { id: `a${at}`, title: title === "" ? null : title })),
  );

describe("a stored index", () => {
  it("finds and scores what MiniSearch does, whatever has come and gone since it was stored", async () => {
    await fc.assert(
      fc.asyncProperty(articles, articles, fc.nat(10), async (first, more, kept) => {
        const stored = store(first, await openMiniSearchEngine()(indexSources(first)));
        const later = more.map((article, at) => ({ ...article, id: `b${at}` }));
        const now = [...first.slice(0, kept), ...later];
        const build = openMiniSearchEngine(stored);
        await build(indexSources(first));
        const followed = await build(indexSources(now));
        const fresh = await openMiniSearchEngine()(indexSources(now));
        for (const question of [["ferri"], ["storm", "mayor"], ["harbor", "ferri", "council"], ["zeppelin"]])
          expect(await scoresOf(followed, question)).toEqual(await scoresOf(fresh, question));
      }),
      { numRuns: 150 },
    );
  });

  it("scores articles that an engine found as it scores them among all", async () => {
    await fc.assert(
      fc.asyncProperty(articles, fc.array(fc.nat(14), { maxLength: 8 }), async (first, asked) => {
        const { postings, counts, vocabulary } = store(first, await openMiniSearchEngine()(indexSources(first)));
        const terms = ["ferri", "storm", "mayor"].map((term, at) => ({ term, weight: at + 1 }));
        const weights = weighNumbers(terms, vocabulary);
        const statistics = articleStatisticsOf(counts);
        const all = scorePostings(postings, weights, statistics);
        // Not every place that an engine knows is one of the stored articles.
        const among = [...new Set([...asked, -1])];
        const some = scorePostings(postings, weights, statistics, among);
        const scored = ({ places, scores }: ScoredPlaces) =>
          new Map(Array.from(places, (place, at) => [place, scores[at] ?? -1]));
        const expected = Array.from(scored(all)).filter(([place]) => among.includes(place));
        expect(scored(some)).toEqual(new Map(expected));
      }),
      { numRuns: 150 },
    );
  });

  it("finds again an article that was taken out and came back, once", async () => {
    const [one, other] = ["The ferry sails.", "The ferry and the bridge."].map((text, at) =>
      exampleArticle(text, { id: `a${at}` }),
    );
    if (!one || !other) throw new Error("no articles");
    const stored = store([one, other], await openMiniSearchEngine()(indexSources([one, other])));
    const build = openMiniSearchEngine(stored);
    await build(indexSources([one]));
    expect(await scoresOf(await build(indexSources([one])), ["ferri"])).toHaveLength(1);
    expect(await scoresOf(await build(indexSources([one, other])), ["ferri"])).toHaveLength(2);
  });

  it("answers questions about a coverage of some size as MiniSearch does", async () => {
    const { articles: many, questions } = generateCoverage(800, 25);
    const fresh = await openMiniSearchEngine()(indexSources(many));
    const stored = store(many, fresh);
    const ours = await answersBy(openMiniSearchEngine(stored), many, questions);
    expect(ours).toEqual(await answersBy(openMiniSearchEngine(), many, questions));
  });

  it("finds what MiniSearch does where what came since has words that are rare there and common in all", async () => {
    const tell = (words: string, many: number) =>
      Array.from({ length: many }, (_, at) => exampleArticle(`The ${words} came.`, { id: `${words}${at}-${many}` }));
    const long = "ferry bridge council storm mayor flood ticket";
    const before = [...tell(long, 55), ...tell("lamp", 800)];
    const now = [...before, ...tell(long, 60), ...tell("harbor", 120)];
    const stored = store(before, await openMiniSearchEngine()(indexSources(before)));
    const followed = await openMiniSearchEngine(stored)(indexSources(now));
    const fresh = await openMiniSearchEngine()(indexSources(now));
    expect(await scoresOf(followed, ["harbor", "ferri"])).toEqual(await scoresOf(fresh, ["harbor", "ferri"]));
  });
});

function store(articles: readonly Article[], { contents }: PassageIndex): StoredIndex {
  const { vocabulary, counts, termsOf } = contents;
  const sources = indexSources(articles);
  const terms = articles.map(termsOf);
  const postings = runAtOnce(sortPostings({ count: terms.length, at: (place) => terms[place] ?? [] }, vocabulary.size));
  return {
    articles,
    vocabulary,
    counts,
    postings: openPostings(postings),
    marks: articles.map((article) => markArticle(article, termsOf(article), vocabulary)),
    read: (place) => ({ passages: sources[place]?.passages ?? [], terms: terms[place] ?? [] }),
  };
}

/** Each passage found, with its article's score, in an order that rounding does not change. */
async function scoresOf(index: PassageIndex, terms: readonly string[]) {
  const asked = { terms: terms.map((term) => ({ term, weight: 1 })), filter: {}, limit: 1000 };
  const { candidates } = await index.findCandidates(asked);
  return candidates
    .map(({ passage, articleScore }) => `${passage.article.id}:${passage.excerpt.start} ${articleScore.toFixed(9)}`)
    .toSorted();
}

async function answersBy(buildIndex: BuildIndex, all: readonly Article[], questions: readonly string[]) {
  const { answering } = await openArchive(all, { aliases: new Map(), buildIndex });
  const answers = [];
  for (const question of questions) {
    const { passages, confidence } = await answerQuestion(question, 10, answering);
    answers.push([
      confidence.toFixed(9),
      passages.map(({ passage }) => `${passage.article.id}:${passage.excerpt.start}`),
    ]);
  }
  return answers;
}
