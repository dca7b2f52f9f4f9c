import { type Answering, findFew, prepareAnswering } from "../answers/answering.ts";
import { type KeptNames, openKnowledge } from "../answers/question/knowledge.ts";
import type { NameTable } from "../answers/question/names.ts";
import type { WordIndex } from "../checking/words/word-index.ts";
import { type Article, byNewest } from "../coverage/article.ts";
import { carriersWithout, groupCarriers } from "../coverage/carriers.ts";
import { neverYield, runInSteps, type YieldTurn } from "../coverage/cooperative-steps.ts";
import { DamagedError } from "../coverage/damaged.ts";
import type { Kept } from "../coverage/kept.ts";
import { type Passage, splitPassages } from "../coverage/passage.ts";
import { supersededIds } from "../coverage/superseded-ids.ts";
import { sketchText, type TextSketch } from "../coverage/text-sketch.ts";
import type { Quotation } from "../quotations/quotation.ts";
import { type ArticleReading, readArticle } from "../quotations/read-article.ts";
import { type KeptQuotations, linkInSteps } from "../quotations/read-quotations.ts";
import type { PassageReader } from "../reading/passage-reader.ts";
import type { BuildIndex } from "../search/passage-index.ts";
import { type Archive, articlesOf, assembleArchive, type Loading, type Source } from "./archive.ts";
import { openArchiveWords } from "./archive-words.ts";
import { findRetractedTexts } from "./cite.ts";

/** Says what the corpus's owner states beside the articles: other names of a person or thing, by its name. */
type Aliases = ReadonlyMap<string, readonly string[]>;

export interface ArchiveOptions {
  readonly aliases: Aliases;
  readonly buildIndex: BuildIndex;
  readonly loading?: Loading;
  /** Holds what earlier archives read of articles that are still the same objects: filled here, and used again. */
  readonly kept?: KeptReadings;
  /** Reads passages with a question; absent or null where questions are answered by their words alone. */
  readonly reader?: PassageReader | null;
  /** The archive before, whose words for checking are followed; null for none. */
  readonly before?: Archive | null;
  /** Awaited between small steps. */
  readonly yieldTurn?: YieldTurn;
}

/** Holds what was read of one article by itself. */
export interface PreparedArticle {
  /** True when its body has no words, so that it has no passages. */
  readonly isBlank: boolean;
  readonly reading: ArticleReading;
  readonly passages: readonly Passage[];
  /** Holds what it is known by where another carries its text. */
  readonly sketch: TextSketch;
}

/** By article; an article that is gone takes what was read of it along. */
export interface KeptReadings {
  readonly articles: Kept<Article, PreparedArticle>;
  readonly names: KeptNames;
  readonly quotations: KeptQuotations;
}

export function keepReadings(): KeptReadings {
  return { articles: new WeakMap(), names: new WeakMap(), quotations: new WeakMap() };
}

/** Reads the articles through, and leaves out what cannot be read. */
export async function openArchive(articles: readonly Article[], options: ArchiveOptions): Promise<Archive> {
  const { standing, withdrawn } = partArticles(articles);
  const { kept = keepReadings(), before = null, yieldTurn = neverYield } = options;
  const { prepared } = await readThrough(standing, { kept, yieldTurn });
  const readings: ArticleReading[] = [];
  for (const { reading } of prepared.values()) {
    readings.push(reading);
    await yieldTurn();
  }
  const { quotations, people } = await runInSteps(linkInSteps(readings, options.aliases, kept.quotations), yieldTurn);
  const found = new Map<Article, Quotation[]>(Array.from(prepared.keys(), (article) => [article, []]));
  await yieldTurn();
  for (const quotation of quotations) found.get(quotation.words.article)?.push(quotation);
  await yieldTurn();
  const sources = new Map<string, Source>();
  for (const [article, one] of prepared)
    if (!one.isBlank) sources.set(article.id, openSource(article, one, found.get(article) ?? []));
  await yieldTurn();
  const retracted = withdrawn.filter((article) => article.retracted);
  const sketched = [
    ...Array.from(prepared, ([article, { sketch }]) => ({ article, sketch })),
    ...retracted.map((article) => ({ article, sketch: sketchText(article.body) })),
  ];
  const grouped = await runInSteps(groupCarriers(sketched), yieldTurn);
  const carriers = carriersWithout(grouped, new Set(retracted.map(({ id }) => id)));
  const retractedTexts = findRetractedTexts(grouped);
  await yieldTurn();
  const index = await options.buildIndex([...sources.values()], yieldTurn);
  const { aliases } = options;
  const answering = await prepareAnswering(sources, index, {
    aliases,
    kept: kept.names,
    reader: options.reader ?? null,
    yieldTurn,
  });
  const loading = options.loading ?? notTakenDown;
  const read = articlesOf({ sources });
  const words = before?.words.follow(read) ?? openArchiveWords(read);
  return assembleArchive({ sources, withdrawn, loading, carriers, retractedTexts, people, index, answering, words });
}

/** Articles that were read one by one. */
export interface ReadThrough {
  readonly prepared: ReadonlyMap<Article, PreparedArticle>;
  /** The articles whose reading failed, with what was thrown; empty when all is well. */
  readonly unread: ReadonlyMap<Article, unknown>;
}

export interface ReadThroughOptions extends Required<Pick<ArchiveOptions, "kept" | "yieldTurn">> {
  /** Told how many of how many articles are read through. */
  readonly report?: (done: number, total: number) => void;
}

/**
 * Reads each article by itself: what one of them throws costs only that one. What is read is kept. Throws a DamagedError where the
 * articles themselves are as they were, and what was stored of them is not.
 */
export async function readThrough(
  articles: readonly Article[],
  { kept, yieldTurn, report = () => undefined }: ReadThroughOptions,
): Promise<ReadThrough> {
  const prepared = new Map<Article, PreparedArticle>();
  const unread = new Map<Article, unknown>();
  for (const [at, article] of articles.entries()) {
    report(at, articles.length);
    try {
      prepared.set(article, prepare(article, kept.articles));
    } catch (error) {
      if (error instanceof DamagedError) throw error;
      unread.set(article, error);
    }
    await yieldTurn();
  }
  report(articles.length, articles.length);
  return { prepared, unread };
}

/** The articles that are quoted from, and those that are retracted or replaced by another; each newest first. */
export function partArticles(articles: readonly Article[]) {
  const superseded = supersededIds(articles);
  const stands = ({ id, retracted }: Article) => !retracted && !superseded.has(id);
  return {
    standing: articles.filter(stands).toSorted(byNewest),
    withdrawn: articles.filter((article) => !stands(article)).toSorted(byNewest),
  };
}

/** Passages are made when they are asked for, where whoever keeps them makes them so. */
function openSource(article: Article, prepared: PreparedArticle, quotations: readonly Quotation[]): Source {
  return {
    article,
    get passages() {
      return prepared.passages;
    },
    quotations,
  };
}

const notTakenDown: Loading = { loadedAt: null, problems: 0, firstProblems: [], failed: null };

function prepare(article: Article, kept: KeptReadings["articles"]): PreparedArticle {
  const known = kept.get(article);
  if (known) return known;
  const passages = splitPassages(article);
  const prepared = {
    isBlank: passages.length === 0,
    reading: readArticle(article),
    passages,
    sketch: sketchText(article.body),
  };
  kept.set(article, prepared);
  return prepared;
}

/** An archive as it was stored. */
export interface StoredArchive
  extends Pick<Archive, "sources" | "withdrawn" | "loading" | "carriers" | "retractedTexts" | "people" | "index"> {
  readonly names: NameTable;
  readonly reader: PassageReader | null;
  /** Of what claims are checked against; asked for when it is first needed, and perhaps again by a later archive. */
  readonly words: () => WordIndex;
}

/** The archive that was stored, without reading its articles. */
export function reopenArchive({ names, reader, words, ...parts }: StoredArchive): Archive {
  const articles = articlesOf(parts);
  const knowledge = openKnowledge(articles, parts.index, names, reader);
  const answering: Answering = { index: parts.index, knowledge, reader, few: findFew(parts.sources, parts.index) };
  return assembleArchive({ ...parts, answering, words: openArchiveWords(articles, words) });
}
