import { describe, expect, it } from "vitest";
import { type GeneratedCoverage, generateCoverage } from "../../../bench/speed/generate-coverage.ts";
import { answerQuestion } from "../../../src/answers/answer-question.ts";
import { answerMarked } from "../../../src/archive/marked-answer.ts";
import { keepReadings, openArchive } from "../../../src/archive/open-archive.ts";
import { openMiniSearchEngine } from "../../../src/search/minisearch-index.ts";
import type { BuildIndex, CandidateFilter, CandidateList, PassageIndex } from "../../../src/search/passage-index.ts";
import { termOf } from "../../../src/terms/find-terms.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { indexSources } from "../index-sources.ts";

/** What every engine is held to: the answers of MiniSearch, whatever finds the articles, of which there are so many passages. */
export function describeEngine(name: string, open: () => Promise<BuildIndex>, passages: number): void {
  describe(name, () => {
    let ferries: Promise<PassageIndex> | null = null;
    const indexTown = () => {
      ferries ??= open().then((build) => build(indexSources(town)));
      return ferries;
    };

    it("puts what MiniSearch puts first in the first place, and ninety-nine of a hundred of its ten best in ten", async () => {
      const [ours, theirs] = [await expectedPlaces(passages), await placesBy(await open(), passages)];
      expect(theirs.map(([first]) => first)).toEqual(ours.map(([first]) => first));
      const all = ours.flat().length;
      const shared = ours.flatMap((places, at) => places.filter((place) => theirs[at]?.includes(place))).length;
      expect(all).toBeGreaterThan(300);
      expect(shared / all).toBeGreaterThanOrEqual(0.99);
    }, 60_000);

    it.each<[string, CandidateFilter, readonly string[]]>([
      ["nothing is excluded", {}, ["a", "b", "c", "d"]],
      ["a publisher with a quotation mark", { publishers: ["The People's Post"] }, ["b"]],
      ["two publishers", { publishers: ["The People's Post", "Gazette"] }, ["a", "b"]],
      ["no publisher at all", { publishers: [] }, []],
      ["a blank publisher is no article's", { publishers: [""] }, []],
      ["a publisher that would end the condition", { publishers: ["' OR 1=1 --"] }, []],
      ["days are inclusive", { from: "2024-02-02", to: "2024-02-03" }, ["b", "c"]],
      ["only what is newer", { from: "2024-02-03" }, ["c", "d"]],
    ])("keeps to a filter: %s", async (_why, filter, left) => {
      expect(await find(await indexTown(), "ferry", filter)).toEqual(left);
    });

    it("finds words in marks, in their order, among many articles that have them in another", async () => {
      const others = Array.from({ length: 60 }, (_, at) =>
        exampleArticle(`“The ferry is not late but old,” said harbour master ${at}.`, { id: `other-${at}` }),
      );
      const wanted = exampleArticle("“The old ferry is not late,” said Anna Roe.", { id: "wanted" });
      const said = [...others.slice(0, 30), wanted, ...others.slice(30)];
      const archive = await openArchive(said, { aliases: new Map(), buildIndex: await open() });
      const marked = await answerMarked("who said “old ferry is not late”", 1, archive);
      expect(marked?.answer.outcome).toBe("answered");
      expect(marked?.answer.passages.map(({ passage }) => passage.article.id)).toEqual(["wanted"]);
    });

    it("finds a word of fifty-eight letters", async () => {
      const place = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
      const articles = [exampleArticle(`The ferry to ${place} is late.`, { id: "anglesey" }), ...town];
      expect(await find(await (await open())(indexSources(articles)), place)).toEqual(["anglesey"]);
    });

    it("finds nothing for a word that the coverage does not have, nor in no coverage", async () => {
      expect(await find(await indexTown(), "zeppelin")).toEqual([]);
      expect(await find(await (await open())([]), "ferry")).toEqual([]);
    });

    it("shows a new generation whole, and not to those who hold the one before", async () => {
      const build = await open();
      const before = await build(indexSources(town.slice(0, 2)));
      const after = await build(indexSources(town));
      expect(await find(after, "ferry")).toEqual(["a", "b", "c", "d"]);
      expect(await find(before, "ferry")).toEqual(["a", "b"]);
    });
  });
}

/** Articles with a ferry in each. */
export const town = [
  exampleArticle("The ferry sails.", { id: "a", publisher: "Gazette", publishedOn: "2024-02-01" }),
  exampleArticle("A ferry came.", { id: "b", publisher: "The People's Post", publishedOn: "2024-02-02" }),
  exampleArticle("No ferry.", { id: "c", publisher: null, publishedOn: "2024-02-03" }),
  exampleArticle("Our ferry is old.", { id: "d", publisher: "Courier", publishedOn: "2024-02-04" }),
];

/** The ids of the articles that a word finds, in order; with no part of the engine missing. */
export async function find(
  index: PassageIndex,
  word: string,
  filter: CandidateFilter = {},
): Promise<readonly string[]> {
  const { candidates, partial } = await findList(index, word, filter);
  expect(partial).toBe(false);
  return candidates.map(({ passage }) => passage.article.id).toSorted();
}

/** All that a word finds. */
export function findList(index: PassageIndex, word: string, filter: CandidateFilter = {}): Promise<CandidateList> {
  return index.findCandidates({ terms: [{ term: termOf(word) ?? "", weight: 1 }], filter, limit: 100 });
}

async function placesBy(buildIndex: BuildIndex, size: number): Promise<readonly (readonly string[])[]> {
  generated ??= generateCoverage(size, 40);
  const { articles, questions } = generated;
  const { answering } = await openArchive(articles, { aliases: new Map(), buildIndex, kept });
  const places: string[][] = [];
  for (const question of questions) {
    const { passages } = await answerQuestion(question, 10, answering);
    places.push(passages.map(({ passage }) => `${passage.article.id}:${passage.excerpt.start}`));
  }
  return places;
}

/** Every engine has the same articles: they are read through once. */
let generated: GeneratedCoverage | null = null;
const kept = keepReadings();
let expected: Promise<readonly (readonly string[])[]> | null = null;

/** What MiniSearch finds, for all engines that are compared with it. */
function expectedPlaces(size: number): Promise<readonly (readonly string[])[]> {
  expected ??= placesBy(openMiniSearchEngine(), size);
  return expected;
}
