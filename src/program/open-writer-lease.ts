import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import { type LeaseOptions, openLease } from "../intake/lease.ts";

/** Decides which of several processes that answer from one corpus writes what is kept of it. */
export interface WriterLease {
  /** Tells whether this process does it when it starts. */
  readonly isWriter: boolean;
  /** Tells whether it may write now: it may have taken the place of one that ended. Never throws. */
  mayWrite(): Promise<boolean>;
  /** Leaves it to the others. */
  close(): void;
}

/** Nobody else writes for so long when the one that does can no longer say so. Milliseconds. */
const leaseMs = 10 * 60 * 1000;

/** Takes the lease unless another process has it, and keeps it for as long as this one runs. Nobody writes where it cannot be written. */
export async function openWriterLease(path: string, options: Pick<LeaseOptions, "settle"> = {}): Promise<WriterLease> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 }).catch(() => undefined);
  const lease = openLease({ path, forMs: leaseMs, ...options });
  let taking: Promise<boolean> | null = null;
  const mayWrite = () => {
    taking ??= lease
      .take()
      .catch(() => false)
      .finally(() => {
        taking = null;
      });
    return taking;
  };
  const isWriter = await mayWrite();
  const timer = setInterval(() => void mayWrite(), leaseMs / 2).unref();
  const close = () => {
    clearInterval(timer);
    process.off("exit", close);
    lease.release();
  };
  process.once("exit", close);
  return { isWriter, mayWrite, close };
}
