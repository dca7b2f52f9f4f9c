import type { LivingCoverage, Reload } from "./living-coverage.ts";
import { watchFolders, watchOptions } from "./watch-folders.ts";

export interface FollowOptions {
  /** The folder or file of the corpus. */
  readonly path: string;
  readonly coverage: LivingCoverage;
  /** Told of every look that found something. */
  readonly onReload: (reload: Exclude<Reload, { kind: "unchanged" }>) => void;
}

/** Follows a corpus until closed. Does not keep the process alive. */
export function followCorpus({ path, coverage, onReload }: FollowOptions): { close(): void } {
  const reload = async () => {
    const came = await coverage.reload();
    if (came.kind !== "unchanged") onReload(came);
  };
  return watchFolders(path, reload, watchOptions, coverage.takeOutGone);
}
