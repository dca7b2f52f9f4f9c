import { join } from "node:path";
import { answerQuestion } from "../src/answers/answer-question.ts";
import type { Article } from "../src/coverage/article.ts";
import { type Passage, splitPassages } from "../src/coverage/passage.ts";
import { programFolder } from "../src/program/program-folder.ts";
import { keepInMemory } from "../src/reading/kept-vectors.ts";
import { openPassageReader } from "../src/reading/open-passage-reader.ts";
import { openReader, type Reader } from "../src/reading/reader.ts";
import { weightsFile, weightsSha256 } from "../src/reading/weights.ts";
import { termsOf } from "../src/terms/find-terms.ts";
import { openSet } from "./labelled-set.ts";
import {
  type Fields,
  type Find,
  openFlexSearch,
  openFts5,
  openMiniSearch,
  openOrama,
  type Vectors,
} from "./speed/rivals.ts";
import { openCosine, openTokenMeans } from "./token-means.ts";

/** The ten best passages for a question, best first. */
export type Retrieve = (question: string) => Promise<readonly Passage[]>;

/** What every engine of one set is opened over. */
export interface BaselineSet {
  readonly articles: readonly Article[];
  /** The same for all engines: those that Verbatim searches. */
  readonly passages: readonly Passage[];
  /** With the headline as a field of its own. */
  readonly fields: readonly Fields[];
  /** Made when they are first wanted: it takes some 55 ms of processor for each passage. */
  readonly vectors: () => Promise<Vectors>;
}

interface BaselineEngine {
  /** As the table calls it. */
  readonly title: string;
  readonly open: (set: BaselineSet) => Promise<Retrieve>;
}

export const baselineEngines: Readonly<Record<string, BaselineEngine>> = {
  minisearch: {
    title: "MiniSearch, its defaults",
    open: async (set) => retrieve(set, await openMiniSearch(set.fields)),
  },
  "minisearch-stems": {
    title: "MiniSearch, stop words and stems",
    open: async (set) => retrieve(set, await openMiniSearch(set.fields, termsOf)),
  },
  flexsearch: { title: "FlexSearch", open: async (set) => retrieve(set, await openFlexSearch(set.fields)) },
  fts5: { title: "SQLite FTS5, BM25", open: async (set) => retrieve(set, await openFts5(set.fields)) },
  orama: { title: "Orama, full text", open: async (set) => retrieve(set, await openOrama(set.fields)) },
  "orama-hybrid": {
    title: "Orama, hybrid with means of our token vectors",
    open: async (set) => retrieve(set, await openOrama(set.fields, await set.vectors())),
  },
  "token-means": {
    title: "means of our token vectors, cosine",
    open: async (set) => retrieve(set, openCosine(await set.vectors())),
  },
  verbatim: { title: "Verbatim, READER=off", open: ({ articles }) => openVerbatim(articles, null) },
  "verbatim-reader": {
    title: "Verbatim with its reader",
    open: async ({ articles }) => openVerbatim(articles, await programReader()),
  },
};

export function openBaselineSet(articles: readonly Article[]): BaselineSet {
  const passages = articles.flatMap(splitPassages);
  const fields = passages.map(({ article, excerpt }) => ({ title: article.title ?? "", body: excerpt.text }));
  let vectors: Promise<Vectors> | null = null;
  return {
    articles,
    passages,
    fields,
    vectors() {
      vectors ??= programReader().then((reader) =>
        openTokenMeans(
          reader,
          fields.map(({ title, body }) => `${title}. ${body}`),
        ),
      );
      return vectors;
    },
  };
}

function retrieve({ passages }: BaselineSet, find: Find): Retrieve {
  return async (question) => (await find(question)).flatMap((at) => passages[at] ?? []);
}

/** With a reader no passage waits to be encoded another time: the figures are those of a coverage that is ready. */
async function openVerbatim(articles: readonly Article[], reader: Reader | null): Promise<Retrieve> {
  const passageReader = reader && openPassageReader(reader, keepInMemory(1_000_000_000));
  const { answering } = await openSet(articles, undefined, passageReader);
  return async (question) => (await answerQuestion(question, 10, answering)).passages.map(({ passage }) => passage);
}

let opened: Promise<Reader> | null = null;

/** One for the whole process. */
function programReader(): Promise<Reader> {
  opened ??= openReader(join(programFolder(), weightsFile), { sha256: weightsSha256 });
  return opened;
}
