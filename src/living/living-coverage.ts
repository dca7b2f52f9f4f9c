import { accessSync, constants } from "node:fs";
import { basename, relative } from "node:path";
import type { Archive, Loading } from "../archive/archive.ts";
import { noteLoading, settle, withoutArticles } from "../archive/later-archive.ts";
import { keepReadings, openArchive, partArticles, readThrough } from "../archive/open-archive.ts";
import type { FollowedFeed } from "../corpus/feeds-file.ts";
import { describeProblem, describeUnreadable, type Problem } from "../corpus/problem.ts";
import { keepPublishers } from "../corpus/publishers.ts";
import { type Corpus, openCorpusReader, type ReportProgress } from "../corpus/read-corpus.ts";
import type { Breathe } from "../coverage/breathe.ts";
import type { PassageReader } from "../reading/passage-reader.ts";
import type { BuildIndex } from "../search/passage-index.ts";
import type { StoredIndex } from "../search/stored-index.ts";
import { findGone } from "./gone-articles.ts";
import { openBreathing, openLeisure } from "./open-breathing.ts";
import { OvertakenError, openShelf, type SnapshotOptions } from "./shelf.ts";

/** What came of a look at the corpus. */
export type Reload =
  | { readonly kind: "unchanged" }
  | { readonly kind: "reloaded"; readonly articles: number; readonly problems: readonly Problem[] }
  /** The older state is still served. */
  | { readonly kind: "failed"; readonly reason: string };

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
  /**
   * While a reload is running: looks whether more has changed, and takes out at once what is gone or changed. The next reload does
   * the rest. Never throws.
   */
  takeOutGone(): Promise<void>;
}

export interface LivingOptions {
  readonly path: string;
  /** What finds articles, beginning with those of an index that was stored; null for none. */
  readonly openEngine: (stored: StoredIndex | null) => BuildIndex;
  readonly now: () => Date;
  /** The only ones whose articles are served; empty or left out for all. */
  readonly publishers?: readonly string[];
  /** Told of the first reading only: a reload is not waited for. */
  readonly reportProgress?: ReportProgress;
  /** Reads passages with a question; null or left out where questions are answered by their words alone. */
  readonly reader?: PassageReader | null;
  /** Where what was read is kept for the next start; null or left out: nowhere. */
  readonly snapshot?: SnapshotOptions | null;
}

/** A coverage, which may be empty, and what of its corpus was not loaded. */
export interface OpenedCoverage {
  readonly coverage: LivingCoverage;
  readonly problems: readonly Problem[];
}

/** Reads a corpus and follows it from then on. */
export async function openLivingCoverage(options: LivingOptions): Promise<OpenedCoverage> {
  const begunAt = performance.now();
  const breathe = openBreathing();
  const shelf = options.snapshot ? openShelf(options.snapshot) : null;
  const snapshot = shelf?.take() ?? null;
  const reader = openCorpusReader(options.path, snapshot?.files);
  const kept = snapshot?.kept ?? keepReadings();
  const buildIndex = options.openEngine(snapshot?.index ?? null);
  let reading: Promise<unknown> = Promise.resolve();
  /** One after another: the reader knows what is new since it was last asked. */
  const read = () => {
    const next = reading.then(async () => keepPublishers(await reader.read(), options.publishers ?? []));
    reading = next;
    return next;
  };
  const first = await read();
  const loadingOf = ({ problems }: Corpus): Loading => ({
    loadedAt: options.now().toISOString(),
    ...describeProblems(options.path, problems),
    failed: null,
  });
  /** What the reading of one article throws costs only that one. */
  const open = async (
    corpus: Corpus,
    before: Archive | null,
    report: ReportProgress = () => undefined,
  ): Promise<{ readonly corpus: Corpus; readonly archive: Archive }> => {
    const { unread } = await readThrough(partArticles(corpus.articles).standing, { kept, breathe, report });
    for (const [article, error] of unread) reader.refuse(article, describeUnreadable(error));
    if (unread.size > 0) return open(await read(), before);
    const archive = await openArchive(corpus.articles, {
      before,
      breathe,
      aliases: corpus.aliases,
      buildIndex,
      loading: loadingOf(corpus),
      kept,
      reader: options.reader ?? null,
    });
    return { corpus, archive };
  };
  const stored = snapshot && (await snapshot.openArchive(buildIndex, loadingOf(first), options.reader ?? null));
  const isStored = snapshot !== null && isSame(first, snapshot.corpus);
  const opened =
    stored && isStored ? { corpus: first, archive: stored } : await open(first, stored, options.reportProgress);
  // `seen` is the corpus as it was when somebody last looked, which may be while a newer archive is opened.
  const served = { corpus: opened.corpus, archive: opened.archive, seen: opened.corpus, isWhole: true };
  shelf?.weigh(performance.now() - begunAt);
  let reloads = 0;

  /** Lets others have their turn, and ends the work when another reload comes before it is done. */
  const untilReload = (rest: Breathe): Breathe => {
    const begun = reloads;
    return async () => {
      await rest();
      if (reloads !== begun) throw new OvertakenError();
    };
  };
  /** Measures what a reload leaves for later, and then keeps a snapshot: at once, or when nothing has changed for a while. */
  const settleLater = (keep: (put: () => Promise<void>) => void) => {
    const { corpus, archive: opened, isWhole } = served;
    const files = reader.files();
    settle(opened, untilReload(openLeisure()))
      .then((settled) => {
        if (served.archive === opened) served.archive = settled;
        if (isWhole) keep(async () => shelf?.put({ corpus, files, archive: settled, kept }, untilReload(breathe)));
      })
      .catch((error) => (error instanceof OvertakenError ? undefined : noteFailure(error)));
  };
  const noteFailure = (error: unknown): string => {
    const reason = error instanceof Error ? error.message : String(error);
    const failed: Loading["failed"] = { at: options.now().toISOString(), reason };
    served.archive = noteLoading(served.archive, { ...served.archive.loading, failed });
    return reason;
  };

  /** What the corpus holds now. */
  const look = async (): Promise<Corpus> => {
    const corpus = await read();
    if (corpus.articles.length === 0 && isOutOfReach(options.path))
      throw new Error(corpus.problems[0]?.message ?? "cannot be read");
    served.seen = corpus;
    return corpus;
  };
  /** Serves the archive without what was not in the corpus when somebody last looked. */
  const serve = (opened: Archive) => {
    const gone = findGone(opened, served.seen.articles);
    served.archive = gone.size > 0 ? withoutArticles(opened, gone) : opened;
    served.isWhole &&= gone.size === 0;
  };

  const renew = async (): Promise<Reload> => {
    const corpus = await look();
    if (served.isWhole && isSame(corpus, served.corpus)) return { kind: "unchanged" };
    serve(served.archive);
    const later = await open(corpus, served.archive);
    if (later.corpus !== corpus) served.seen = later.corpus;
    served.corpus = later.corpus;
    served.isWhole = true;
    serve(later.archive);
    settleLater((put) => shelf?.putWhenQuiet(put));
    return { kind: "reloaded", articles: served.archive.sources.size, problems: later.corpus.problems };
  };

  const coverage: LivingCoverage = {
    archive: () => served.archive,
    feeds: () => served.corpus.feeds,
    async takeOutGone() {
      await look().then(
        () => serve(served.archive),
        () => undefined,
      );
    },
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
  if (stored && !isStored) settleLater((put) => void put());
  else if (!stored) void shelf?.put({ ...served, files: reader.files(), kept }, untilReload(breathe));
  return { coverage, problems: opened.corpus.problems };
}

/** More are counted, not kept: a file of a million damaged lines has a million problems. */
const mostProblemsKept = 20;

/** Files are named within the corpus: where that lies on the machine is not for Discord. */
function describeProblems(path: string, problems: readonly Problem[]): Pick<Loading, "problems" | "firstProblems"> {
  const first = problems.slice(0, mostProblemsKept);
  const firstProblems = first.map(({ file, ...problem }) => {
    const within = relative(path, file);
    return describeProblem({ ...problem, file: within === "" ? basename(file) : within });
  });
  return { problems: problems.length, firstProblems };
}

/** True when the corpus may be there although nobody can look: nobody took the articles away then. */
function isOutOfReach(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return false;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    return code !== "ENOENT" && code !== "ENOTDIR";
  }
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
