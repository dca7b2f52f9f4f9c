import type { YieldTurn } from "../coverage/cooperative-steps.ts";
import { openSnapshot, type Snapshot } from "../snapshot/open-snapshot.ts";
import { UnfitSnapshotError } from "../snapshot/section-file.ts";
import type { SnapshotContents } from "../snapshot/snapshot.ts";
import { writeSnapshot } from "../snapshot/write-snapshot.ts";

/** The result of using a snapshot or making one. */
export type SnapshotEvent =
  | { readonly kind: "used" | "written" }
  /** The snapshot is not used, and will be replaced. */
  | { readonly kind: "unfit"; readonly reason: string }
  /** The snapshot was used, and is as it was written no more: it is used no longer, and will be replaced. */
  | { readonly kind: "damaged"; readonly reason: string }
  /** There is none now but, perhaps, the one before. */
  | { readonly kind: "failed"; readonly reason: string };

export interface SnapshotOptions {
  /** The file. Its folder must be there. */
  readonly path: string;
  /** The key that `snapshotKey` gives. */
  readonly key: string;
  /** `read`: the one that is there is used, and none is written. `keep` when left out. */
  readonly use?: "keep" | "read";
  /** Asked each time, where several processes keep one: whether it is this one's turn; always when left out. */
  readonly mayWrite?: () => Promise<boolean>;
  /** A coverage that is opened from its files in less time needs none. Milliseconds. */
  readonly worthwhileMs?: number;
  /** Another is written when nothing has changed for so long. Milliseconds. */
  readonly quietMs?: number;
  readonly report?: (event: SnapshotEvent) => void;
}

/** The work was of a state that is no longer served. */
export class OvertakenError extends Error {}

/** The store keeps the snapshot of one coverage. Nothing here throws: without a snapshot a start is slow, and that is all. */
export interface SnapshotStore {
  /** The snapshot that is there; null when there is none that fits. `onDamage` is told, once, when it fits no longer. */
  take(onDamage: () => void): Snapshot | null;
  /** Told how long the coverage took to open, in milliseconds: whether it is worth a snapshot. */
  weigh(tookMs: number): void;
  /** Writes another, when it is worth it. Whatever `yieldTurn` throws ends the writing. */
  put(contents: SnapshotContents, yieldTurn: YieldTurn): Promise<void>;
  /** Does the same when nothing has changed for a while. Does not keep the process alive. */
  putWhenQuiet(put: () => Promise<void>): void;
}

export function openSnapshotStore({
  path,
  key,
  use = "keep",
  mayWrite = async () => true,
  worthwhileMs = 2000,
  quietMs = 60_000,
  report = () => undefined,
}: SnapshotOptions): SnapshotStore {
  let isWorthwhile = false;
  let last: Promise<void> = Promise.resolve();
  let waiting: NodeJS.Timeout | null = null;

  const write = async (contents: SnapshotContents, yieldTurn: YieldTurn) => {
    try {
      if (!(await mayWrite())) return;
      await yieldTurn();
      await writeSnapshot(path, key, contents, yieldTurn);
      report({ kind: "written" });
    } catch (error) {
      if (!(error instanceof OvertakenError)) report({ kind: "failed", reason: describe(error) });
    }
  };

  return {
    take(onDamage) {
      let isUsed = false;
      try {
        const snapshot = openSnapshot(path, key, ({ message }) => {
          if (!isUsed) return;
          isUsed = false;
          snapshot.close();
          report({ kind: "damaged", reason: message });
          onDamage();
        });
        isUsed = true;
        isWorthwhile = true;
        report({ kind: "used" });
        return snapshot;
      } catch (error) {
        if (isMissing(error)) return null;
        const reason = error instanceof UnfitSnapshotError ? error.message : `it cannot be read: ${describe(error)}`;
        report({ kind: "unfit", reason });
        return null;
      }
    },
    weigh(tookMs) {
      if (tookMs >= worthwhileMs) isWorthwhile = true;
    },
    put(contents, yieldTurn) {
      if (isWorthwhile && use === "keep") last = last.then(() => write(contents, yieldTurn));
      return last;
    },
    putWhenQuiet(put) {
      if (waiting) clearTimeout(waiting);
      waiting = setTimeout(() => void put(), quietMs).unref();
    },
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
