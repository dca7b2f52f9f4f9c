import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { rename, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { readRegularFile } from "../corpus/regular-file.ts";
import { isRunning } from "./write-atomically.ts";

/** A lease lets one of several processes do something for all, by a file that they share. Who has it is to take it again before it ends. */
export interface Lease {
  /** True when this process has it from now on. Throws what the disk throws. */
  take(): Promise<boolean>;
  /** Leaves it to the others, at once. */
  release(): void;
}

export interface LeaseOptions {
  readonly path: string;
  /** Nobody else takes it for so long. Milliseconds. */
  readonly forMs: number;
  /** Waits for others who take it at the same moment; a second when left out. */
  readonly settle?: () => Promise<unknown>;
  /** Unix milliseconds. */
  readonly now?: () => number;
}

/** A lease has some two hundred. */
const mostBytes = 10_000;

const holding = z.object({ holder: z.string(), host: z.string(), pid: z.int(), until: z.number() });

/** Nothing is written before it is taken. */
export function openLease({ path, forMs, settle = () => sleep(1000), now = Date.now }: LeaseOptions): Lease {
  const holder = randomUUID();
  ownHolders.add(holder);
  let isHeld = false;
  const read = async () => {
    const bytes = await readRegularFile(path, mostBytes).catch(() => "");
    return holding.safeParse(parseJson(bytes.toString())).data ?? null;
  };
  return {
    async take() {
      const held = await read();
      const isOthers = held !== null && held.holder !== holder;
      isHeld = false;
      if (isOthers && held.until > now() && held.until <= now() + 2 * forMs && !isDead(held)) return false;
      const temporary = `${path}.${holder}`;
      await writeFile(temporary, JSON.stringify({ holder, host: hostname(), pid: process.pid, until: now() + forMs }));
      await rename(temporary, path);
      if (held?.holder !== holder) await settle();
      isHeld = (await read())?.holder === holder;
      return isHeld;
    },
    release() {
      if (isHeld) rmSync(path, { force: true });
      isHeld = false;
    },
  };
}

/** The holders of this process: a container's first process has the same number each time. */
const ownHolders = new Set<string>();

/** True where its holder was a process on this machine that ended without a word. */
function isDead({ holder, host, pid }: z.output<typeof holding>): boolean {
  return host === hostname() && (pid === process.pid ? !ownHolders.has(holder) : !isRunning(pid));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
