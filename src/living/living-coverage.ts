import {
  type Archive,
  keepReadings,
  type Loading,
  noteLoading,
  openArchive,
  settle,
  withoutArticles,
} from "../archive/archive.ts";
import type { FollowedFeed } from "../corpus/feeds-file.ts";
import type { Problem } from "../corpus/problem.ts";
import { keepPublishers } from "../corpus/publishers.ts";
import { type Corpus, openCorpusReader, type ReportProgress } from "../corpus/read-corpus.ts";
import type { Article } from "../coverage/article.ts";
import type { BuildIndex } from "../search/passage-index.ts";
import { openBreathing } from "./open-breathing.ts";

/** What came of a look at the corpus. */
export type Reload =
  | { readonly kind: "unchanged" }
  | { readonly kind: "reloaded"; readonly articles: number; readonly problems: readonly Problem[] }
  /** The older state is still served. */
  | { readonly kind: "failed"; readonly reason: string }
  /** No article is left that may be quoted: whoever serves must stop. */
  | { readonly kind: "empty" };

/** A coverage that follows its corpus. */
export interface LivingCoverage {
  /** As it is now. Never changes itself: a reload puts another in its place, and who holds this one may go on with it. */
  archive(): Archive;
  /** The feeds that the corpus wants followed. */
  feeds(): readonly FollowedFeed[];
  /**
   * Reads what changed and puts a new archive in the place of the old. Articles that are gone or changed are gone from
   * the served archive before the new one is ready. One call at a time. Never throws.
   */
  reload(): Promise<Reload>;
}

export interface LivingOptions {
  readonly path: string;
  readonly buildIndex: BuildIndex;
  readonly now: () => Date;
  /** The only ones whose articles are served; empty or left out for all. */
  readonly publishers?: readonly string[];
  /** Told of the first reading only: a reload is not waited for. */
  readonly reportProgress?: ReportProgress;
}

/** A coverage and what of its corpus was not loaded. */
export interface OpenedCoverage {
  readonly coverage: LivingCoverage;
  readonly problems: readonly Problem[];
}

/** Reads a corpus and follows it from then on. Null coverage when there is no article that may be quoted. */
export async function openLivingCoverage(
  options: LivingOptions,
): Promise<OpenedCoverage | { readonly coverage: null; readonly problems: readonly Problem[] }> {
  const reader = openCorpusReader(options.path);
  const kept = keepReadings();
  const read = async () => keepPublishers(await reader.read(), options.publishers ?? []);
  const first = await read();
  if (!first.articles.some(mayBeQuoted)) return { coverage: null, problems: first.problems };

  const open = (corpus: Corpus, report: ReportProgress = () => undefined, before: Archive | null = null) =>
    openArchive(corpus.articles, {
      report,
      before,
      breathe,
      aliases: corpus.aliases,
      buildIndex: options.buildIndex,
      loading: { loadedAt: options.now().toISOString(), problems: corpus.problems.length, failed: null },
      kept,
    });
  const breathe = openBreathing();
  const served = { corpus: first, archive: await open(first, options.reportProgress) };
  let reloads = 0;
  /** Measures what a reload leaves for later, unless another comes before it is done. */
  const settleLater = async (archive: Archive) => {
    const begunAt = reloads;
    const settled = await settle(archive, async () => {
      await breathe();
      if (reloads !== begunAt) throw new Overtaken();
    });
    if (served.archive === archive) served.archive = settled;
  };
  const noteFailure = (error: unknown): string => {
    const reason = error instanceof Error ? error.message : String(error);
    const failed: Loading["failed"] = { at: options.now().toISOString(), reason };
    served.archive = noteLoading(served.archive, { ...served.archive.loading, failed });
    return reason;
  };

  const renew = async (): Promise<Reload> => {
    const corpus = await read();
    if (isSame(corpus, served.corpus)) return { kind: "unchanged" };
    if (corpus.articles.length === 0 && corpus.problems.some(({ file }) => file === options.path))
      throw new Error(corpus.problems[0]?.message ?? "cannot be read");
    const without = withoutArticles(served.archive, goneFrom(served.archive, corpus.articles));
    if (without) served.archive = without;
    if (!corpus.articles.some(mayBeQuoted)) return { kind: "empty" };
    served.archive = await open(corpus, undefined, served.archive);
    served.corpus = corpus;
    settleLater(served.archive).catch((error) => (error instanceof Overtaken ? undefined : noteFailure(error)));
    return { kind: "reloaded", articles: served.archive.sources.size, problems: corpus.problems };
  };

  const coverage: LivingCoverage = {
    archive: () => served.archive,
    feeds: () => served.corpus.feeds,
    async reload() {
      reloads += 1;
      try {
        const reload = await renew();
        const { loading } = served.archive;
        if (reload.kind === "unchanged" && loading.failed)
          served.archive = noteLoading(served.archive, { ...loading, failed: null });
        return reload;
      } catch (error) {
        return { kind: "failed", reason: noteFailure(error) };
      }
    },
  };
  return { coverage, problems: first.problems };
}

/** Another reload came first: what was being measured is of no use any more. */
class Overtaken extends Error {}

function mayBeQuoted({ retracted }: Article): boolean {
  return !retracted;
}

/** Articles of files that did not change are the same objects. */
function isSame(one: Corpus, other: Corpus): boolean {
  const all = new Set(other.articles);
  return (
    one.articles.length === other.articles.length &&
    one.articles.every((article) => all.has(article)) &&
    JSON.stringify([[...one.aliases], one.feeds, one.problems]) ===
      JSON.stringify([[...other.aliases], other.feeds, other.problems])
  );
}

/** The ids of served articles that are not in the corpus any more as they are served, or are not to be quoted. */
function goneFrom(archive: Archive, articles: readonly Article[]): ReadonlySet<string> {
  const superseded = new Set(articles.flatMap(({ supersedes = [] }) => supersedes));
  const still = new Map(articles.map((article) => [article.id, article]));
  const served = [...archive.sources.values()].map(({ article }) => article);
  const gone = served.filter(({ id, body }) => {
    const now = still.get(id);
    return !now || now.retracted || superseded.has(id) || now.body !== body;
  });
  return new Set(gone.map(({ id }) => id));
}
