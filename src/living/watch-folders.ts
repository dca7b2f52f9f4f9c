import { type FSWatcher, watch } from "node:fs";
import { dirname } from "node:path";
import { listFiles } from "../corpus/list-files.ts";

export interface FolderWatch {
  close(): void;
}

export interface WatchOptions {
  /** After a change, how long to wait for the next one that belongs to it: an editor writes a file in several steps. */
  readonly settleMs: number;
  /** The interval at which to look anyway: not every disk tells of its changes. */
  readonly lookMs: number;
}

export const watchOptions: WatchOptions = { settleMs: 150, lookMs: 60_000 };

/**
 * Calls back after changes in a folder and its subfolders, or to one file; sometimes without any. One call at a time:
 * the next begins when the promise of the last is settled; until then `onMore` is told of more changes. Does not keep the process
 * alive.
 */
export function watchFolders(
  path: string,
  onChange: () => Promise<void>,
  options: WatchOptions = watchOptions,
  onMore: () => Promise<void> = async () => undefined,
): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  let closed = false;
  let running = false;
  let again = false;
  let settling: NodeJS.Timeout | null = null;

  const notice = () => {
    if (closed) return;
    if (settling) clearTimeout(settling);
    settling = setTimeout(() => void run(), options.settleMs).unref();
  };
  const run = async () => {
    settling = null;
    if (running) {
      again = true;
      await onMore();
      return;
    }
    running = true;
    do {
      again = false;
      await watchAll();
      await onChange().catch(() => undefined);
    } while (again && !closed);
    running = false;
  };
  const watchAll = async () => {
    const { folders } = await listFiles(path);
    const wanted = new Set(folders.length > 0 ? folders : [dirname(path)]);
    for (const [folder, watcher] of watchers) if (!wanted.has(folder)) stop(folder, watcher);
    for (const folder of wanted) if (!closed && !watchers.has(folder)) start(folder);
  };
  const start = (folder: string) => {
    try {
      const watcher = watch(folder, { persistent: false }, notice);
      watcher.on("error", () => stop(folder, watcher));
      watchers.set(folder, watcher);
    } catch {
      // The folder went away, or the system has no watches left: the regular look finds the change.
    }
  };
  const stop = (folder: string, watcher: FSWatcher) => {
    watcher.close();
    watchers.delete(folder);
  };

  // What changed since the folder was read and before it was watched is noticed by looking once.
  void watchAll().then(notice);
  const looking = setInterval(notice, options.lookMs).unref();
  return {
    close() {
      closed = true;
      clearInterval(looking);
      if (settling) clearTimeout(settling);
      for (const [folder, watcher] of watchers) stop(folder, watcher);
    },
  };
}
