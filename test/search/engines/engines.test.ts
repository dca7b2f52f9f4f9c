import { describe, expect, it } from "vitest";
import { answerQuestion } from "../../../src/answers/answer-question.ts";
import { openArchive } from "../../../src/archive/open-archive.ts";
import {
  type ArticleRow,
  type ArticleRows,
  type ArticleStore,
  openExternalEngine,
  type PublishedArticles,
} from "../../../src/search/engines/external-index.ts";
import { openMiniSearchEngine } from "../../../src/search/minisearch-index.ts";
import type { BuildIndex, CandidateFilter } from "../../../src/search/passage-index.ts";
import { indexSources } from "../index-sources.ts";
import { describeEngine, find, town } from "./contract.ts";

const engines: readonly (readonly [name: string, open: () => Promise<BuildIndex>])[] = [
  ["MiniSearch", async () => openMiniSearchEngine()],
  [
    "an engine that gives back every article",
    async () => openExternalEngine(storeOf(async (_generation, rows) => everything(rows))),
  ],
];

// These two find every article, of however many: a cluster is asked of three times as many.
for (const [name, open] of engines) describeEngine(name, open, 1000);

describe("an engine outside the program", () => {
  it("says that something may be missing when a part of it did not answer, and answers with the rest", async () => {
    const build = openExternalEngine(storeOf(async () => ({ find: async () => ({ places: [1], partial: true }) })));
    const answer = await ask(await openArchive(town, { aliases: new Map(), buildIndex: build }));
    expect(answer.partial).toBe(true);
    expect(answer.passages).toHaveLength(1);
  });

  it("goes on with the generation before when the next cannot be written", async () => {
    let writes = 0;
    const build = openExternalEngine(
      storeOf(async (_generation, rows) => {
        writes += 1;
        if (writes === 2) throw new Error("the disk is full");
        return everything(rows);
      }),
    );
    const before = await build(indexSources(town.slice(0, 2)));
    await expect(build(indexSources(town))).rejects.toThrow("the disk is full");
    expect(await find(before, "ferry")).toEqual(["a", "b"]);
    expect(await find(await build(indexSources(town)), "ferry")).toEqual(["a", "b", "c", "d"]);
  });
});

/** A store that keeps nothing from one process to the next. */
function storeOf(publish: ArticleStore["publish"]): ArticleStore {
  return { open: async () => null, publish, status: async () => ({ health: "well", generations: [] }) };
}

function everything(rows: ArticleRows): PublishedArticles {
  return {
    find: async ({ filter }) => ({
      places: Array.from(rows).flatMap((row) => (fits(row, filter) ? [row.place] : [])),
      partial: false,
    }),
  };
}

function fits({ publisher, day }: ArticleRow, { publishers, from = "0", to = "9" }: CandidateFilter): boolean {
  if (publishers && !publishers.includes(publisher || "nobody")) return false;
  return day >= from && day <= to;
}

function ask({ answering }: Awaited<ReturnType<typeof openArchive>>) {
  return answerQuestion("Where is the ferry?", 10, answering);
}
