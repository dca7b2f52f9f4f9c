import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { DamagedError } from "../coverage/damaged.ts";
import { UnreachableError } from "../coverage/unreachable.ts";
import type { Command } from "./command.ts";
import { type Reply, refuse } from "./reply.ts";
import type { Service } from "./service.ts";

/** Holds what a person asked for, as a transport read it. */
export interface Invocation {
  readonly command: Command;
  readonly rawOptions: Readonly<Record<string, unknown>>;
}

/** Answers an invocation. Never throws: who asks is told that something cannot be reached; a bug is reported, and the person gets the reference to it. */
export async function respond({ command, rawOptions }: Invocation, service: Service): Promise<Reply> {
  const answer = () => command.answer(rawOptions, service.archive(), service);
  try {
    return await answer().catch(async (error: unknown) => {
      if (!(error instanceof DamagedError) || !service.repaired) throw error;
      await Promise.race([service.repaired(), sleep(longestRepairMs, undefined, { ref: false })]);
      return answer();
    });
  } catch (error) {
    if (error instanceof UnreachableError || isSystems(error)) {
      service.reportOutage?.(command.name, error.message);
      return refuse(command.name, service.words.trouble.notReached, service.words.trouble.tryLater);
    }
    const reference = randomUUID().slice(0, 8);
    service.reportBug(reference, command.name, error);
    return refuse(command.name, service.words.trouble.wentWrong(reference), service.words.trouble.tellWhoRuns);
  }
}

/** Who asks waits so long while the articles are read again: Discord takes an answer for a quarter of an hour. */
const longestRepairMs = 60_000;

/** The system's own errors are of disks and wires, and hold no more than a path: `EIO: i/o error, read`. */
function isSystems(error: unknown): error is Error {
  return error instanceof Error && "syscall" in error && "errno" in error && typeof error.errno === "number";
}
