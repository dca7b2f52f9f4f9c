import { deserialize } from "node:v8";
import type { Archive, Loading, Source } from "../archive/archive.ts";
import { type KeptReadings, partArticles, reopenArchive } from "../archive/open-archive.ts";
import type { Corpus, KeptFile } from "../corpus/read-corpus.ts";
import type { Article } from "../coverage/article.ts";
import { openCarriers } from "../coverage/carriers.ts";
import type { DamagedError } from "../coverage/damaged.ts";
import type { Quotation } from "../quotations/quotation.ts";
import type { PassageReader } from "../reading/passage-reader.ts";
import type { BuildIndex } from "../search/passage-index.ts";
import type { StoredIndex } from "../search/stored-index.ts";
import { unpackQuotation } from "./packed-quotation.ts";
import { openRecords } from "./records.ts";
import { openSectionFile, type SectionFile } from "./section-file.ts";
import { records, type StoredFile, type StoredState, sections } from "./snapshot.ts";
import { openSketches, openStoredPostings, openVocabulary } from "./stored-parts.ts";
import { openStoredReadings } from "./stored-readings.ts";
import { openStoredTexts, type StoredTexts } from "./stored-texts.ts";
import { openWords } from "./stored-words.ts";

/** A coverage as it was when its snapshot was written. Its articles are read from the snapshot's file when they are needed. */
export interface Snapshot {
  readonly corpus: Corpus;
  readonly files: ReadonlyMap<string, KeptFile>;
  readonly kept: KeptReadings;
  readonly index: StoredIndex;
  /** The archive that was stored. `buildIndex` must be of an engine that was opened with the stored index. */
  openArchive(buildIndex: BuildIndex, loading: Loading, reader: PassageReader | null): Promise<Archive>;
  /** Closes the file. Whatever is read of it later throws a DamagedError. */
  close(): void;
}

/**
 * Opens a snapshot. Throws an UnfitSnapshotError for one that is damaged or was written under another key, and what the system
 * throws when there is none. The file stays open: whatever reads of it throws a DamagedError, which `onDamage` is told of, when the
 * file was changed or cut short since.
 */
export function openSnapshot(path: string, key: string, onDamage?: (error: DamagedError) => void): Snapshot {
  const file = openSectionFile(path, key, onDamage);
  const state: StoredState = deserialize(new Uint8Array(file.read(sections.state)));
  const texts = openStoredTexts(state.facts, openRecords(file, records.texts));
  const quotationsOf = openQuotations(file, texts);
  const kept = openStoredReadings({
    texts,
    quoted: state.quoted,
    readings: openRecords(file, records.readings),
    sketchOf: openSketches(file),
    quotationsOf,
  });
  const { places, ...corpusRest } = state.corpus;
  const corpus: Corpus = { ...corpusRest, articles: Array.from(places, (place) => articleAt(texts, place)) };
  const quoted = texts.articles.slice(0, state.quoted);
  const index: StoredIndex = {
    articles: quoted,
    vocabulary: openVocabulary(file),
    counts: state.counts,
    postings: openStoredPostings(file),
    marks: state.marks,
    read: texts.read,
  };
  return {
    corpus,
    files: new Map(state.files.map((one) => [one.path, openFile(one, texts)])),
    kept,
    index,
    close: file.close,
    async openArchive(buildIndex, loading, reader) {
      const sources = new Map(
        quoted.map((article, place) => [article.id, openSource(article, place, texts, quotationsOf)]),
      );
      return reopenArchive({
        sources,
        withdrawn: partArticles(corpus.articles).withdrawn,
        loading,
        carriers: openCarriers(state.carriers.map((group) => Array.from(group, (place) => articleAt(texts, place)))),
        retractedTexts: new Map(
          state.retractedTexts.map(([place, retracted]) => [articleAt(texts, place).id, articleAt(texts, retracted)]),
        ),
        people: state.people,
        index: await buildIndex([...sources.values()]),
        names: state.names,
        reader,
        words: once(() => openWords(file, quoted)),
      });
    },
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

type QuotationsAt = (place: number) => readonly Quotation[];

/** The quotations of each article, which stay in memory once somebody has asked for them. */
function openQuotations(file: SectionFile, texts: StoredTexts): QuotationsAt {
  const stored = openRecords(file, records.quotations);
  const known = new Map<number, readonly Quotation[]>();
  return (place) => {
    const article = articleAt(texts, place);
    const quotations = known.get(place) ?? (stored.read(place) ?? []).map((packed) => unpackQuotation(article, packed));
    known.set(place, quotations);
    return quotations;
  };
}

function openSource(article: Article, place: number, texts: StoredTexts, quotationsOf: QuotationsAt): Source {
  return {
    article,
    get passages() {
      return texts.read(place).passages;
    },
    get quotations() {
      return quotationsOf(place);
    },
  };
}

function openFile({ signature, problems, articles }: StoredFile, texts: StoredTexts): KeptFile {
  return {
    signature,
    contents: { problems, articles: articles.map(({ place, line }) => ({ article: articleAt(texts, place), line })) },
  };
}

function articleAt({ articles }: StoredTexts, place: number): Article {
  const article = articles[place];
  if (!article) throw new RangeError(`the snapshot has no article at the place ${place}`);
  return article;
}
