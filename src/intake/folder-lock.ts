import { randomUUID } from "node:crypto";
import { link, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readRegularFile } from "../corpus/regular-file.ts";
import { isRunning } from "./write-atomically.ts";

/** Somebody waits so long for others who add to the same folder, and looks so often. Milliseconds. */
export interface LockPatience {
  readonly longestMs: number;
  readonly everyMs: number;
  /** Told once that there is somebody to wait for. */
  readonly onWait?: () => void;
}

/** Whoever holds a lock says that often that it does; a lock of which nothing was heard for longer is nobody's. Milliseconds. */
const heartbeatMs = 20_000;
const longestSilenceMs = 120_000;

/**
 * Does the work while nobody else adds to the folder: of two who look what is there and then add to it, each would add the same.
 * Null, and nothing done, when somebody else was still at it after the longest wait. Throws what the disk or the work throws.
 */
export async function whileLocked<Result>(
  folder: string,
  { longestMs, everyMs, onWait = () => undefined }: LockPatience,
  work: () => Promise<Result>,
): Promise<{ readonly result: Result } | null> {
  const path = join(folder, ".verbatim-add.lock");
  const own = JSON.stringify({ host: hostname(), process: process.pid, mark: randomUUID() });
  for (let waited = 0; !(await take(path, own)); waited += everyMs) {
    if (waited >= longestMs) return null;
    if (waited === 0) onWait();
    await sleep(everyMs);
  }
  const heartbeat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), heartbeatMs);
  heartbeat.unref();
  try {
    return { result: await work() };
  } finally {
    clearInterval(heartbeat);
    if ((await readHeld(path)) === own) await rm(path, { force: true });
  }
}

/** The lock is written apart and then linked to its place, so that nobody ever reads half of it. */
async function take(path: string, own: string): Promise<boolean> {
  const temporary = `${path}-${process.pid}-${randomUUID()}.tmp`;
  try {
    await writeFile(temporary, own);
    await link(temporary, path);
    return true;
  } catch (error) {
    if (!hasCode(error, "EEXIST")) throw error;
    await removeAbandoned(path);
    return false;
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Gives what a lock says; null when there is none, and for what is none: a pipe, a device, a large file. */
async function readHeld(path: string): Promise<string | null> {
  const bytes = await readRegularFile(path, mostBytes).catch(() => null);
  return bytes === null ? null : bytes.toString();
}

/** A lock has some two hundred. */
const mostBytes = 10_000;

/** Taken aside first: of two who find it abandoned, one has it. What turns out to be another's by then is put back. */
async function removeAbandoned(path: string): Promise<void> {
  const held = await readHeld(path);
  if (held === null || !(await isAbandoned(path, held))) return;
  const aside = `${path}-${process.pid}-${randomUUID()}.tmp`;
  await rename(path, aside).catch(() => undefined);
  const moved = await readHeld(aside);
  if (moved !== null && moved !== held) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

async function isAbandoned(path: string, held: string): Promise<boolean> {
  const about = await stat(path).catch(() => null);
  if (about && Date.now() - about.mtimeMs > longestSilenceMs) return true;
  const [, host = "", holder = ""] = /^\{"host":"([^"]*)","process":(\d+),/.exec(held) ?? [];
  return host === hostname() && !isRunning(Number(holder));
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
