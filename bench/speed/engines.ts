import { join } from "node:path";
import { answerQuestion } from "../../src/answers/answer-question.ts";
import { openArchive } from "../../src/archive/open-archive.ts";
import type { Article } from "../../src/coverage/article.ts";
import { splitPassages } from "../../src/coverage/passage.ts";
import { mostEncodedInDiscord } from "../../src/program/open-program-reader.ts";
import { programFolder } from "../../src/program/program-folder.ts";
import { keepInMemory } from "../../src/reading/kept-vectors.ts";
import { openPassageReader } from "../../src/reading/open-passage-reader.ts";
import { openReader } from "../../src/reading/reader.ts";
import { weightsFile, weightsSha256 } from "../../src/reading/weights.ts";
import { type ArticleStore, openExternalEngine } from "../../src/search/engines/external-index.ts";
import { openOpenSearch } from "../../src/search/engines/opensearch.ts";
import { openOpenSearchStore } from "../../src/search/engines/opensearch-store.ts";
import { buildMiniSearchIndex } from "../../src/search/minisearch-index.ts";
import { startCluster } from "../../test/search/cluster/cluster.ts";
import { importRival, openFlexSearch, openFts5, openMiniSearch, openOrama } from "./rivals.ts";

/** Finds the ten best passages for a question, in whatever way the engine does by default. */
export type Ask = (question: string) => Promise<unknown> | unknown;

/** An engine with its index built over the articles. Rivals get the passages as plain texts. */
export type OpenEngine = (articles: readonly Article[]) => Promise<Ask>;

async function openRead(articles: readonly Article[], mostEncoded: number): Promise<Ask> {
  const reader = openPassageReader(
    await openReader(join(programFolder(), weightsFile), { sha256: weightsSha256 }),
    keepInMemory(2_000_000_000),
    mostEncoded,
  );
  const { answering } = await openArchive(articles, { aliases: new Map(), buildIndex: buildMiniSearchIndex, reader });
  return (question) => answerQuestion(question, 10, answering);
}

export const engines: Readonly<Record<string, OpenEngine>> = {
  /** By the words alone. */
  verbatim: async (articles) => {
    const { answering } = await openArchive(articles, { aliases: new Map(), buildIndex: buildMiniSearchIndex });
    return (question) => answerQuestion(question, 10, answering);
  },
  /** With the reader, when nothing of the coverage was encoded before. */
  "verbatim-cold": (articles) => openRead(articles, mostEncodedInDiscord),
  /** With the reader, when the passages of a question are kept: whoever measures asks each question before. */
  "verbatim-kept": (articles) => openRead(articles, Number.POSITIVE_INFINITY),
  opensearch: async (articles) => {
    const buildIndex = openExternalEngine(await startOpenSearch());
    const { answering } = await openArchive(articles, { aliases: new Map(), buildIndex });
    return (question) => answerQuestion(question, 10, answering);
  },
  minisearch: (articles) => openMiniSearch(textsOf(articles)),
  lunr: async (articles) => {
    const { default: lunr } = await importRival("lunr");
    const texts = textsOf(articles).map(({ text }) => text);
    const index = lunr(function (this: { ref(name: string): void; field(name: string): void; add(one: object): void }) {
      this.ref("id");
      this.field("text");
      for (const [id, text] of texts.entries()) this.add({ id: String(id), text });
    });
    return (question) => index.search(question.replace(/[^\p{L}\p{N} ]/gu, "")).slice(0, 10);
  },
  flexsearch: (articles) => openFlexSearch(textsOf(articles)),
  orama: (articles) => openOrama(textsOf(articles)),
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
    for (const [id, text] of textsOf(articles).entries()) engine.addDoc(text, id);
    engine.consolidate();
    return (question) => engine.search(question, 10);
  },
  fts5: (articles) => openFts5(textsOf(articles)),
};

/** A cluster of two nodes, which ends with this process. */
export async function startOpenSearch(): Promise<ArticleStore> {
  const { urls } = await startCluster();
  const ask = await openOpenSearch({ urls, credentials: null, caFile: null });
  const options = { name: "bench", shards: 2, replicas: 1, now: () => new Date(), deadlineMs: 10_000 };
  return openOpenSearchStore({ ask, ...options });
}

function textsOf(articles: readonly Article[]): readonly { readonly text: string }[] {
  return articles.flatMap(splitPassages).map(({ excerpt }) => ({ text: excerpt.text }));
}
