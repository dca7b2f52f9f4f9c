import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerQuestion } from "../../src/answers/answer-question.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import type { Article } from "../../src/coverage/article.ts";
import type { Passage } from "../../src/coverage/passage.ts";
import { splitPassages } from "../../src/coverage/passage.ts";
import { type ArticleStore, openExternalEngine } from "../../src/search/external-index.ts";
import { openLanceDbStore } from "../../src/search/lancedb-store.ts";
import { buildMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { openOpenSearch } from "../../src/search/opensearch.ts";
import { openOpenSearchStore } from "../../src/search/opensearch-store.ts";
import { startCluster } from "../../test/search/cluster/cluster.ts";

/** Finds the ten best passages for a question, in whatever way the engine does by default. */
export type Ask = (question: string) => Promise<unknown> | unknown;

/** An engine with its index built over the articles. Rivals get the passages as plain texts. */
export type OpenEngine = (articles: readonly Article[]) => Promise<Ask>;

export const engines: Readonly<Record<string, OpenEngine>> = {
  verbatim: async (articles) => {
    const { answering } = await openArchive(articles, { aliases: new Map(), buildIndex: buildMiniSearchIndex });
    return (question) => answerQuestion(question, 10, answering);
  },
  lancedb: async (articles) => {
    const folder = await mkdtemp(join(tmpdir(), "verbatim-lancedb-"));
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    const buildIndex = openExternalEngine(await openLanceDbStore({ folder, deadlineMs: 10_000 }));
    const { answering } = await openArchive(articles, { aliases: new Map(), buildIndex });
    return (question) => answerQuestion(question, 10, answering);
  },
  opensearch: async (articles) => {
    const buildIndex = openExternalEngine(await startOpenSearch());
    const { answering } = await openArchive(articles, { aliases: new Map(), buildIndex });
    return (question) => answerQuestion(question, 10, answering);
  },
  minisearch: async (articles) => {
    const { default: MiniSearch } = await import("minisearch");
    const search = new MiniSearch({ fields: ["text"] });
    search.addAll(textsOf(articles).map((text, id) => ({ id, text })));
    return (question) => search.search(question).slice(0, 10);
  },
  lunr: async (articles) => {
    const { default: lunr } = await importRival("lunr");
    const texts = textsOf(articles);
    const index = lunr(function (this: { ref(name: string): void; field(name: string): void; add(one: object): void }) {
      this.ref("id");
      this.field("text");
      for (const [id, text] of texts.entries()) this.add({ id: String(id), text });
    });
    return (question) => index.search(question.replace(/[^\p{L}\p{N} ]/gu, "")).slice(0, 10);
  },
  flexsearch: async (articles) => {
    const { default: flexsearch } = await importRival("flexsearch");
    const index = new flexsearch.Index({ tokenize: "strict" });
    for (const [id, text] of textsOf(articles).entries()) index.add(id, text);
    return (question) => index.search(question, { limit: 10, suggest: true });
  },
  orama: async (articles) => {
    const { create, insertMultiple, search } = await importRival("@orama/orama");
    const index = create({ schema: { text: "string" } });
    await insertMultiple(
      index,
      textsOf(articles).map((text) => ({ text })),
      1000,
    );
    return (question) => search(index, { term: question, limit: 10, threshold: 1 });
  },
  wink: async (articles) => {
    const { default: bm25 } = await importRival("wink-bm25-text-search");
    const { default: utils } = await importRival("wink-nlp-utils");
    const engine = bm25();
    engine.defineConfig({ fldWeights: { text: 1 } });
    engine.definePrepTasks([
      utils.string.lowerCase,
      utils.string.tokenize0,
      utils.tokens.removeWords,
      utils.tokens.stem,
    ]);
    for (const [id, text] of textsOf(articles).entries()) engine.addDoc({ text }, id);
    engine.consolidate();
    return (question) => engine.search(question, 10);
  },
  fts5: async (articles) => {
    const { default: sqlite } = await importRival("node-sqlite3-wasm");
    const database = new sqlite.Database(":memory:");
    database.exec("CREATE VIRTUAL TABLE passages USING fts5(text, tokenize = 'porter unicode61'); BEGIN");
    const insert = database.prepare("INSERT INTO passages VALUES (?)");
    for (const text of textsOf(articles)) insert.run([text]);
    database.exec("COMMIT");
    const select = database.prepare("SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT 10");
    return (question) =>
      select.all([(question.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => `"${word}"`).join(" OR ")]);
  },
};

/** A cluster of two nodes, which ends with this process. */
export async function startOpenSearch(): Promise<ArticleStore> {
  const { urls } = await startCluster();
  const ask = await openOpenSearch({ urls, credentials: null, caFile: null });
  const options = { name: "bench", shards: 2, replicas: 1, now: () => new Date(), deadlineMs: 10_000 };
  return openOpenSearchStore({ ask, ...options });
}

function textsOf(articles: readonly Article[]): readonly string[] {
  return articles.flatMap(splitPassages).map(({ excerpt }: Passage) => excerpt.text);
}

/** The rivals are not installed with the project: `npm ci --prefix bench` does it. They bring no types worth having. */
// biome-ignore lint/suspicious/noExplicitAny: seven engines' own interfaces are not declared here
async function importRival(name: string): Promise<any> {
  try {
    return await import(name);
  } catch (error) {
    throw new Error(`${name} is not installed: npm ci --prefix bench`, { cause: error });
  }
}
