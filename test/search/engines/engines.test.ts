import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { answerQuestion } from "../../../src/answers/answer-question.ts";
import { openArchive } from "../../../src/archive/open-archive.ts";
import { MissingEngineError } from "../../../src/search/engine-errors.ts";
import {
  type ArticleRow,
  type ArticleRows,
  type ArticleStore,
  openExternalEngine,
  type PublishedArticles,
} from "../../../src/search/external-index.ts";
import { loadLanceDb } from "../../../src/search/lancedb.ts";
import { openLanceDbStore } from "../../../src/search/lancedb-store.ts";
import { openMiniSearchEngine } from "../../../src/search/minisearch-index.ts";
import type { BuildIndex, CandidateFilter } from "../../../src/search/passage-index.ts";
import { termOf } from "../../../src/terms/find-terms.ts";
import { indexSources } from "../index-sources.ts";
import { describeEngine, find, town } from "./contract.ts";

const folder = await mkdtemp(join(tmpdir(), "verbatim-engines-"));
afterAll(() => rm(folder, { recursive: true, force: true }));

const lanceDbIsMissing = await loadLanceDb().then(
  () => false,
  (error: unknown) => error instanceof MissingEngineError,
);
if (lanceDbIsMissing) process.stderr.write("LanceDB is not installed: its part of the engines' contract is left out\n");

let folders = 0;
async function openLanceDb(deadlineMs = 10_000): Promise<BuildIndex> {
  folders += 1;
  return openExternalEngine(await openLanceDbStore({ folder: join(folder, String(folders)), deadlineMs }));
}

const engines: readonly (readonly [name: string, open: () => Promise<BuildIndex>])[] = [
  ["MiniSearch", async () => openMiniSearchEngine()],
  [
    "an engine that gives back every article",
    async () => openExternalEngine(storeOf(async (_generation, rows) => everything(rows))),
  ],
  ...(lanceDbIsMissing ? [] : ([["LanceDB", () => openLanceDb()]] as const)),
];

for (const [name, open] of engines) describeEngine(name, open);

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

if (lanceDbIsMissing) {
  describe("LanceDB that is not installed", () => {
    it("is refused with the command that installs it", async () => {
      const options = { folder: join(folder, "none"), deadlineMs: 1 };
      await expect(openLanceDbStore(options)).rejects.toThrow("npm i --no-save @lancedb/lancedb@0.37.1");
    });
  });
} else {
  describe("LanceDB", () => {
    it("does not keep a question waiting past its deadline, and says that something may be missing", async () => {
      const index = await (await openLanceDb(0))(indexSources(town));
      const terms = [{ term: termOf("ferry") ?? "", weight: 1 }];
      expect(await index.findCandidates({ terms, filter: {}, limit: 10 })).toEqual({ candidates: [], partial: true });
    });

    it("keeps two generations on the disk, which another process finds in without writing them again", async () => {
      const place = join(folder, "kept");
      const build = openExternalEngine(await openLanceDbStore({ folder: place, deadlineMs: 10_000 }));
      for (const count of [1, 2, 3, 4]) await build(indexSources(town.slice(0, count)));
      const store = await openLanceDbStore({ folder: place, deadlineMs: 10_000 });
      expect((await store.status()).generations.map(({ articles }) => articles)).toEqual([4, 3]);
      const tables = (await readdir(place)).toSorted();
      expect(tables).toHaveLength(4);
      const publish = () => Promise.reject(new Error("written again"));
      const index = await openExternalEngine({ ...store, publish })(indexSources(town));
      expect(await find(index, "ferry")).toEqual(["a", "b", "c", "d"]);
      expect((await readdir(place)).toSorted()).toEqual(tables);
    });
  });
}

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
