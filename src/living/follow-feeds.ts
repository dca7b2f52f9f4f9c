import { join } from "node:path";
import type { FollowedFeed } from "../corpus/feeds-file.ts";
import { readCorpus } from "../corpus/read-corpus.ts";
import { addArticles, type Outcome } from "../intake/add-articles.ts";
import { openFetchMemory } from "../intake/fetch-memory.ts";
import type { Fetcher } from "../intake/fetcher.ts";
import { whileLocked } from "../intake/folder-lock.ts";
import { gather } from "../intake/gather.ts";
import type { Lease } from "../intake/lease.ts";

export interface FollowFeedsOptions {
  /** The folder that new articles are added to. */
  readonly folder: string;
  /** Asked anew each time. */
  readonly feeds: () => readonly FollowedFeed[];
  readonly fetcher: Fetcher;
  readonly everyMs: number;
  /** One of several processes that share the folder asks the feeds, as long as it has this lease. */
  readonly lease: Lease;
  /** Told what became of a round that brought or lost anything. */
  readonly onRound: (outcomes: readonly Outcome[]) => void;
  readonly onError: (error: unknown) => void;
}

/** Feeds are asked so often: it is what publishers commonly recommend, and far from burdening anybody. */
export const feedsEveryMs = 15 * 60 * 1000;

/** Finds where the lease of a folder's feeds is: hidden, so that no corpus reads it. */
export function feedsLeasePath(folder: string): string {
  return join(folder, ".verbatim-feeds.json");
}

/** Adds what is new in the feeds, now and again and again, until closed, which waits for a round that is under way. Does not keep the process alive. */
export function followFeeds(options: FollowFeedsOptions): { close(): Promise<void> } {
  let underWay: Promise<void> | null = null;
  const poll = () => {
    underWay ??= pollFeeds(options)
      .then((outcomes) => {
        if (outcomes.some(({ kind }) => kind === "added" || kind === "problem")) options.onRound(outcomes);
      })
      .catch(options.onError)
      .finally(() => {
        underWay = null;
      });
  };
  poll();
  const timer = setInterval(poll, options.everyMs).unref();
  return {
    async close() {
      clearInterval(timer);
      await underWay;
      options.lease.release();
    },
  };
}

/** One round, unless another process asks for all or somebody else adds to the folder. Throws what the disk throws. */
async function pollFeeds({
  folder,
  feeds: listFeeds,
  fetcher,
  lease,
}: FollowFeedsOptions): Promise<readonly Outcome[]> {
  const feeds = listFeeds();
  if (feeds.length === 0 || !(await lease.take())) return [];
  const done = await whileLocked(folder, { longestMs: 0, everyMs: 0 }, () => addNew(folder, feeds, fetcher));
  return done?.result ?? [];
}

/** One feed after the other. */
async function addNew(folder: string, feeds: readonly FollowedFeed[], fetcher: Fetcher): Promise<readonly Outcome[]> {
  const { articles } = await readCorpus(folder);
  const memory = await openFetchMemory(folder, new Set(articles.map(({ id }) => id)));
  const outcomes: Outcome[] = [];
  const addresses = feeds.map(({ address }) => address);
  for await (const outcome of addArticles(folder, articles, gather(addresses, fetcher, memory))) outcomes.push(outcome);
  await memory.save();
  return outcomes;
}
