import { accessSync, constants } from "node:fs";
import { basename, relative } from "node:path";
import type { Archive, Loading } from "../archive/archive.ts";
import { noteLoading, settle, withoutArticles } from "../archive/later-archive.ts";
import type { FollowedFeed } from "../corpus/feeds-file.ts";
import type { Corpus, ReportProgress } from "../corpus/read-corpus.ts";
import { describeProblem, faultsAmong, type Problem } from "../corpus/text/problem.ts";
import type { YieldTurn } from "../coverage/cooperative-steps.ts";
import { DamagedError } from "../coverage/damaged.ts";
import type { PassageReader } from "../reading/passage-reader.ts";
import type { BuildIndex } from "../search/passage-index.ts";
import type { StoredIndex } from "../search/stored-index.ts";
import type { Snapshot } from "../snapshot/open-snapshot.ts";
import { beginArchives } from "./archive-opener.ts";
import { findGone } from "./gone-articles.ts";
import { isSameCorpus } from "./same-corpus.ts";
import { openBackgroundScheduler, openScheduler } from "./scheduler.ts";
import { OvertakenError, openSnapshotStore, type SnapshotOptions } from "./snapshot-store.ts";

/** The result of a look at the corpus. */
export type Reload =
  | { readonly kind: "unchanged" }
  | { readonly kind: "reloaded"; readonly articles: number; readonly problems: readonly Problem[] }
  /** The older state is still served. */
  | { readonly kind: "failed"; readonly reason: string };

/** A coverage that follows its corpus. */
export interface LivingCoverage {
  /** Gives the archive as it is now. It never changes itself: a reload puts another in its place, and who holds this one may go on with it. */
  archive(): Archive;
  /** The feeds that the corpus wants followed. */
  feeds(): readonly FollowedFeed[];
  /**
   * Reads what changed and puts a new archive in the place of the old. Articles that are gone or changed are gone from
   * the served archive before the new one is ready. One after another. Never throws.
   */
  reload(): Promise<Reload>;
  /**
   * While a reload is running: looks whether more has changed, and takes out at once what is gone or changed. The next reload does
   * the rest. Never throws.
   */
  takeOutGone(): Promise<void>;
  /**
   * Resolves when no reload is under way, which there is at once when the archive was opened from a snapshot that is not what it
   * was: reading that throws a DamagedError until the articles are read again. Never throws.
   */
  repaired(): Promise<void>;
}

export interface LivingOptions {
  readonly path: string;
  /** Opens the engine that finds articles, beginning with those of an index that was stored; null for none. */
  readonly openEngine: (stored: StoredIndex | null) => BuildIndex;
  readonly now: () => Date;
  /** The only ones whose articles are served; empty or left out for all. */
  readonly publishers?: readonly string[];
  /** Told of the first reading only: a reload is not waited for. */
  readonly reportProgress?: ReportProgress;
  /** Reads passages with a question; null or left out where questions are answered by their words alone. */
  readonly reader?: PassageReader | null;
  /** The snapshot in which what was read is kept for the next start; null or left out: none. */
  readonly snapshot?: SnapshotOptions | null;
}

/** A coverage, which may be empty, and what of its corpus was not loaded. */
export interface OpenedCoverage {
  readonly coverage: LivingCoverage;
  readonly problems: readonly Problem[];
}

/** Reads a corpus and follows it from then on. */
export async function openLivingCoverage(options: LivingOptions): Promise<OpenedCoverage> {
  const { path, openEngine, publishers = [], reader = null, reportProgress } = options;
  const begunAt = performance.now();
  const yieldTurn = openScheduler();
  const snapshots = options.snapshot ? openSnapshotStore(options.snapshot) : null;
  let isDamaged = false;
  let onDamage = (): void => undefined;
  const taken =
    snapshots?.take(() => {
      isDamaged = true;
      onDamage();
    }) ?? null;
  const loadingOf = ({ problems }: Corpus): Loading => ({
    loadedAt: options.now().toISOString(),
    ...describeProblems(path, problems),
    failed: null,
  });
  const begin = (snapshot: Snapshot | null, report?: ReportProgress) =>
    beginArchives({ path, publishers, openEngine, loadingOf, reader, yieldTurn, snapshot }, report);
  const begun = await begin(taken, reportProgress).catch((error: unknown) => {
    if (error instanceof DamagedError) return begin(null, reportProgress);
    throw error;
  });
  let { opener } = begun;
  // `seen` is the corpus as it was when somebody last looked, which may be while a newer archive is opened.
  const served = { ...begun.opened, seen: begun.opened.corpus, isWhole: true };
  snapshots?.weigh(performance.now() - begunAt);
  let reloads = 0;

  /** Lets others have their turn, and ends the work when a reload finds something before it is done. */
  const untilReload = (rest: YieldTurn): YieldTurn => {
    const begun = reloads;
    return async () => {
      await rest();
      if (reloads !== begun) throw new OvertakenError();
    };
  };
  const keep = (archive: Archive, corpus: Corpus) => {
    const { kept, files } = opener;
    return snapshots?.put({ corpus, files: files(), archive, kept }, untilReload(yieldTurn));
  };
  /** Measures what a reload leaves for later, and then keeps a snapshot: at once, or when nothing has changed for a while. */
  const settleLater = (whenToKeep: (put: () => Promise<void>) => void) => {
    const { corpus, archive: opened, isWhole } = served;
    settle(opened, untilReload(openBackgroundScheduler()))
      .then((settled) => {
        if (served.archive === opened) served.archive = settled;
        if (isWhole) whenToKeep(async () => keep(settled, corpus));
      })
      .catch((error: unknown) => {
        if (!(error instanceof OvertakenError || error instanceof DamagedError)) noteFailure(error);
      });
  };
  const noteFailure = (error: unknown): string => {
    const reason = error instanceof Error ? error.message : String(error);
    const failed: Loading["failed"] = { at: options.now().toISOString(), reason };
    served.archive = noteLoading(served.archive, { ...served.archive.loading, failed });
    return reason;
  };

  /** Reads what the corpus holds now. */
  const look = async (): Promise<Corpus> => {
    const asked = opener;
    const corpus = checkReach(await asked.read(), path);
    if (asked === opener) served.seen = corpus;
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
    if (served.isWhole && isSameCorpus(corpus, served.corpus)) return { kind: "unchanged" };
    reloads += 1;
    serve(served.archive);
    const later = await opener.open(corpus, served.archive);
    if (later.corpus !== corpus) served.seen = later.corpus;
    served.corpus = later.corpus;
    served.isWhole = true;
    serve(later.archive);
    settleLater((put) => snapshots?.putWhenQuiet(put));
    return { kind: "reloaded", articles: served.archive.sources.size, problems: later.corpus.problems };
  };
  /** Reads all articles again, with nothing of the snapshot, while the archive that was opened from it is served where it still can be. */
  const beginAgain = async (): Promise<Reload> => {
    reloads += 1;
    const { opener: another, opened } = await begin(null);
    // What was deleted meanwhile is not served for a moment.
    const seen = checkReach(await another.read(), path);
    [opener, isDamaged] = [another, false];
    Object.assign(served, { corpus: opened.corpus, seen, isWhole: true });
    serve(opened.archive);
    if (served.isWhole) void keep(opened.archive, opened.corpus);
    return { kind: "reloaded", articles: served.archive.sources.size, problems: opened.corpus.problems };
  };
  const mend = (error: unknown): Promise<Reload> => {
    if (error instanceof DamagedError) return beginAgain();
    throw error;
  };
  let last: Promise<unknown> = Promise.resolve();
  /** One after another. Never throws. */
  const reload = (): Promise<Reload> => {
    const next = last.then(async (): Promise<Reload> => {
      try {
        const reload = await (isDamaged ? beginAgain() : renew().catch(mend));
        const { loading } = served.archive;
        if (reload.kind === "unchanged" && loading.failed)
          served.archive = noteLoading(served.archive, { ...loading, failed: null });
        return reload;
      } catch (error) {
        return { kind: "failed", reason: noteFailure(error) };
      }
    });
    last = next;
    return next;
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
    reload,
    async repaired() {
      await last;
    },
  };
  onDamage = () => void reload();
  if (begun.from === "both") settleLater((put) => void put());
  if (begun.from === "articles") void keep(served.archive, served.corpus);
  if (begun.from === "articles") isDamaged = false;
  else if (isDamaged) onDamage();
  return { coverage, problems: begun.opened.corpus.problems };
}

/** More are counted, not kept: a file of a million damaged lines has a million problems. */
const mostProblemsKept = 20;

/** Files are named within the corpus: where that lies on the machine is not for Discord. */
function describeProblems(path: string, problems: readonly Problem[]): Pick<Loading, "problems" | "firstProblems"> {
  const faults = faultsAmong(problems);
  const first = faults.slice(0, mostProblemsKept);
  const firstProblems = first.map(({ file, ...problem }) => {
    const within = relative(path, file);
    return describeProblem({ ...problem, file: within === "" ? basename(file) : within });
  });
  return { problems: faults.length, firstProblems };
}

/** Throws where the corpus may be there although nobody can look: nobody took the articles away then. */
function checkReach(corpus: Corpus, path: string): Corpus {
  if (corpus.articles.length === 0 && isOutOfReach(path))
    throw new Error(corpus.problems[0]?.message ?? "cannot be read");
  return corpus;
}

function isOutOfReach(path: string): boolean {
  try {
    accessSync(path, constants.R_OK);
    return false;
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    return code !== "ENOENT" && code !== "ENOTDIR";
  }
}
