import { faultsAmong } from "../corpus/text/problem.ts";
import type { LivingCoverage } from "../living/living-coverage.ts";
import type { Log } from "./log.ts";

export interface FollowOptions {
  readonly path: string;
  readonly coverage: LivingCoverage;
  readonly log: Log;
  /** Tells whether new articles are fetched, or only what lies in the corpus is followed. */
  readonly feeds: "fetched" | "left";
  /** Called when another archive is served. */
  readonly onReloaded?: () => void;
}

/** Follows a corpus for as long as the process runs, and logs what comes of it. */
export async function follow({ path, coverage, log, feeds, onReloaded }: FollowOptions): Promise<void> {
  const { watchFolders, watchOptions } = await import("../living/watch-folders.ts");
  const reload = async () => {
    const came = await coverage.reload();
    // A person at the prompt is not to be interrupted by good news.
    if (came.kind === "reloaded" && feeds === "fetched")
      log.info("reloaded", { articles: came.articles, problems: faultsAmong(came.problems).length });
    if (came.kind === "reloaded") onReloaded?.();
    if (came.kind === "failed") log.error("reload failed", { reason: came.reason });
    if (came.kind === "reloaded" && came.articles === 0) log.warn("no articles loaded", { corpus: path });
  };
  watchFolders(path, reload, watchOptions, coverage.takeOutGone);
  if (feeds === "fetched") await fetchFeeds(path, coverage, log);
}

async function fetchFeeds(folder: string, coverage: LivingCoverage, log: Log): Promise<void> {
  const [{ feedsEveryMs, feedsLeasePath, followFeeds }, { openLease }, { openFetcher }, { fetchLimits }] =
    await Promise.all([
      import("../living/follow-feeds.ts"),
      import("../intake/lease.ts"),
      import("../intake/fetcher.ts"),
      import("../intake/fetch-limits.ts"),
    ]);
  // Whoever has it takes it again with each round.
  const lease = openLease({ path: feedsLeasePath(folder), forMs: 1.5 * feedsEveryMs });
  process.once("exit", lease.release);
  followFeeds({
    folder,
    lease,
    feeds: coverage.feeds,
    fetcher: openFetcher(fetchLimits, "refused"),
    everyMs: feedsEveryMs,
    onRound(outcomes) {
      const count = (kind: string) => outcomes.filter((outcome) => outcome.kind === kind).length;
      log.info("feeds read", { added: count("added"), problems: count("problem") });
    },
    onError: (error) => log.error("feeds not read", { err: error }),
  });
}
