import type { Archive, Loading } from "../archive/archive.ts";
import { type KeptReadings, keepReadings, openArchive, partArticles, readThrough } from "../archive/open-archive.ts";
import { keepPublishers } from "../corpus/publishers.ts";
import { type Corpus, type CorpusReader, openCorpusReader, type ReportProgress } from "../corpus/read-corpus.ts";
import { describeUnreadable } from "../corpus/text/problem.ts";
import type { YieldTurn } from "../coverage/cooperative-steps.ts";
import type { PassageReader } from "../reading/passage-reader.ts";
import type { BuildIndex } from "../search/passage-index.ts";
import type { StoredIndex } from "../search/stored-index.ts";
import type { Snapshot } from "../snapshot/open-snapshot.ts";
import { isSameCorpus } from "./same-corpus.ts";

/** A corpus that was read, and the archive of it. */
export interface Opened {
  readonly corpus: Corpus;
  readonly archive: Archive;
}

/** Reads one corpus again and again, and opens archives of it. What was read of an article is not read again. */
export interface ArchiveOpener {
  /** One reading after another: each knows what is new since the one before. Never throws. */
  read(): Promise<Corpus>;
  /** Opens the corpus. An article whose reading throws costs only itself: the corpus that comes back has a problem in its place. */
  open(corpus: Corpus, before: Archive | null, report?: ReportProgress): Promise<Opened>;
  /** The archive that was stored; null without a snapshot. */
  openStored(corpus: Corpus): Promise<Archive | null>;
  readonly files: CorpusReader["files"];
  readonly kept: KeptReadings;
}

export interface ArchiveOpenerOptions {
  readonly path: string;
  readonly publishers: readonly string[];
  readonly openEngine: (stored: StoredIndex | null) => BuildIndex;
  readonly loadingOf: (corpus: Corpus) => Loading;
  readonly reader: PassageReader | null;
  readonly yieldTurn: YieldTurn;
  /** The snapshot that an earlier process stored; null for none. */
  readonly snapshot: Snapshot | null;
}

/** The first archive of a corpus, and what opens the next ones. */
export interface Begun {
  readonly opener: ArchiveOpener;
  readonly opened: Opened;
  /** The source it was opened from: an unchanged snapshot, one and the articles that changed since, or the articles alone. */
  readonly from: "snapshot" | "both" | "articles";
}

/** Reads a corpus, with the snapshot where there is one. `report` is told how many articles are read through. */
export async function beginArchives(options: ArchiveOpenerOptions, report?: ReportProgress): Promise<Begun> {
  const opener = openArchives(options);
  const corpus = await opener.read();
  const stored = await opener.openStored(corpus);
  if (stored && options.snapshot && isSameCorpus(corpus, options.snapshot.corpus))
    return { opener, opened: { corpus, archive: stored }, from: "snapshot" };
  const opened = await opener.open(corpus, stored, report);
  return { opener, opened, from: stored ? "both" : "articles" };
}

function openArchives({
  path,
  publishers,
  openEngine,
  loadingOf,
  reader: passageReader,
  yieldTurn,
  snapshot,
}: ArchiveOpenerOptions): ArchiveOpener {
  const reader = openCorpusReader(path, snapshot?.files);
  const kept = snapshot?.kept ?? keepReadings();
  const buildIndex = openEngine(snapshot?.index ?? null);
  let reading: Promise<unknown> = Promise.resolve();
  const read = () => {
    const next = reading.then(async () => keepPublishers(await reader.read(), publishers));
    reading = next;
    return next;
  };
  const open = async (
    corpus: Corpus,
    before: Archive | null,
    report: ReportProgress = () => undefined,
  ): Promise<Opened> => {
    const { unread } = await readThrough(partArticles(corpus.articles).standing, { kept, yieldTurn, report });
    if (unread.size > 0) {
      reader.refuse(new Map(Array.from(unread, ([article, error]) => [article, describeUnreadable(error)])));
      return open(await read(), before);
    }
    const archive = await openArchive(corpus.articles, {
      before,
      yieldTurn,
      aliases: corpus.aliases,
      buildIndex,
      loading: loadingOf(corpus),
      kept,
      reader: passageReader,
    });
    return { corpus, archive };
  };
  return {
    read,
    open,
    openStored: async (corpus) =>
      snapshot && (await snapshot.openArchive(buildIndex, loadingOf(corpus), passageReader)),
    files: reader.files,
    kept,
  };
}
