import { createHash } from "node:crypto";
import { basename, join, resolve } from "node:path";
import { getHeapStatistics } from "node:v8";
import type { Archive } from "../archive/archive.ts";
import type { Config, EngineConfig } from "../config.ts";
import { describeProblem, type Problem } from "../corpus/text/problem.ts";
import { showOnLine } from "../coverage/show-controls.ts";
import { cutToBytes } from "../intake/cut-to-bytes.ts";
import { type LivingCoverage, type LivingOptions, openLivingCoverage } from "../living/living-coverage.ts";
import type { SnapshotEvent, SnapshotOptions } from "../living/snapshot-store.ts";
import { capacityOf, checkCapacity } from "../search/capacity.ts";
import { type ArticleStore, openExternalEngine } from "../search/engines/external-index.ts";
import { openOpenSearch } from "../search/engines/opensearch.ts";
import { openOpenSearchStore } from "../search/engines/opensearch-store.ts";
import { openMiniSearchEngine } from "../search/minisearch-index.ts";
import { snapshotKey } from "../snapshot/snapshot-key.ts";
import { programFolder } from "./program-folder.ts";

/** There is nothing to answer from; the message says where it was looked for, and what was wrong there. */
export class NoArticlesError extends Error {}

/** A process without articles ends with this: whoever started it may go on, because a bot waits for articles. */
export const noArticlesExitCode = 3;

export interface OpenCoverage {
  /** The archive as it was when it was opened. */
  readonly archive: Archive;
  /** The coverage, which can be told to look again. */
  readonly coverage: LivingCoverage;
  /** The parts of the corpus that were not loaded. */
  readonly problems: readonly Problem[];
}

export interface OpenOptions
  extends Pick<LivingOptions, "publishers" | "reader" | "reportProgress">,
    Partial<Pick<Config, "snapshot" | "cacheFolder">> {
  /** The engine that keeps the articles outside the program; null or left out for none. */
  readonly store?: ArticleStore | null;
  /** Tells whether the snapshot is kept up to date, or only used; kept when left out. */
  readonly snapshotUse?: SnapshotOptions["use"];
  /** Asked before it is written; it may always be when left out. */
  readonly mayWrite?: SnapshotOptions["mayWrite"];
  /** Told what came of the snapshot. */
  readonly reportSnapshot?: (event: SnapshotEvent) => void;
  /** Told, in a sentence, that no article is loaded: the coverage is served all the same. Left out: that is a NoArticlesError. */
  readonly reportNothing?: (warning: string) => void;
  /** Told, in a sentence, that the coverage takes much of the memory. */
  readonly reportLarge?: (warning: string) => void;
}

/**
 * The coverage ready to be asked. Throws a NoArticlesError, a TooLargeError, or an UnreachableError where the engine does not
 * answer.
 */
export async function openCoverage(
  path: string,
  {
    store = null,
    snapshot = "off",
    cacheFolder = "",
    snapshotUse = "keep",
    mayWrite,
    reportSnapshot,
    reportLarge = () => undefined,
    reportNothing = (warning) => {
      throw new NoArticlesError(warning);
    },
    publishers = [],
    reportProgress,
    reader = null,
  }: OpenOptions = {},
): Promise<OpenCoverage> {
  const guard = (passages: number) => {
    const warning = checkCapacity(passages, capacityOf(getHeapStatistics().heap_size_limit));
    if (warning !== null) reportLarge(warning);
  };
  const { coverage, problems } = await openLivingCoverage({
    path,
    openEngine: (stored) => (store ? openExternalEngine(store, stored) : openMiniSearchEngine(stored, guard)),
    now: () => new Date(),
    publishers,
    reader,
    ...(reportProgress && { reportProgress }),
    snapshot:
      snapshot === "off"
        ? null
        : {
            path: snapshotPath(path, { snapshot, cacheFolder }),
            key: snapshotKey(programFolder(), { publishers }),
            use: snapshotUse,
            ...(mayWrite && { mayWrite }),
            ...(reportSnapshot && { report: reportSnapshot }),
          },
  });
  const archive = coverage.archive();
  if (archive.sources.size === 0) reportNothing(describeNothing(path, problems));
  return { archive, coverage, problems };
}

/** Finds where the snapshot of a corpus is kept, unless the setting is "off": never beside the corpus, which is somebody else's folder. */
export function snapshotPath(
  corpus: string,
  { snapshot, cacheFolder }: Pick<Config, "snapshot" | "cacheFolder">,
): string {
  if (snapshot !== "cache") return snapshot;
  const whole = resolve(corpus);
  const mark = createHash("sha256").update(whole).digest("hex").slice(0, 12);
  return join(cacheFolder, `${cutToBytes(basename(whole), longestName)}-${mark}.snapshot`);
}

/** The longest part of the corpus's name in that of its snapshot. Bytes. */
const longestName = 100;

/** A question waits so long for an engine: Discord wants the first word of an answer within three seconds. */
const engineDeadlineMs = 2000;

/** The cluster. Throws a MissingEngineError, or an EngineRefusalError. */
export async function openStore(engine: EngineConfig): Promise<ArticleStore> {
  const { name, shards, replicas } = engine;
  const ask = await openOpenSearch(engine);
  const now = () => new Date();
  return openOpenSearchStore({ ask, name, shards, replicas, now, deadlineMs: engineDeadlineMs });
}

function describeNothing(path: string, problems: readonly Problem[]): string {
  const faults = problems.slice(0, mostFaultsNamed).map((problem) => `\n  ${describeProblem(problem)}`);
  const more = problems.length > mostFaultsNamed ? `\n  and ${problems.length - mostFaultsNamed} more` : "";
  return `${showOnLine(path)} holds no article. Put one there (corpus/README.md says how), or name another folder or file with CORPUS or --corpus.${faults.join("")}${more}`;
}

const mostFaultsNamed = 10;
