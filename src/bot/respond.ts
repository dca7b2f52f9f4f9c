import { randomUUID } from "node:crypto";
import type { Archive } from "../archive/archive.ts";
import type { Command } from "./command.ts";
import { type Reply, refuse } from "./reply.ts";

/** What a person asked for, as a transport read it. */
export interface Invocation {
  readonly command: Command;
  readonly rawOptions: Readonly<Record<string, unknown>>;
}

/** Told of a bug: the reference that the person was shown, and what was thrown. */
export type ReportBug = (reference: string, command: string, error: unknown) => void;

/** Answers an invocation. Never throws: a bug is reported, and the person gets the reference to it. */
export async function respond(invocation: Invocation, archive: Archive, reportBug: ReportBug): Promise<Reply> {
  const { command, rawOptions } = invocation;
  try {
    return await command.answer(rawOptions, archive);
  } catch (error) {
    const reference = randomUUID().slice(0, 8);
    reportBug(reference, command.name, error);
    return refuse(
      command.name,
      `Something went wrong here, not with your question. Reference: ${reference}.`,
      "Please try again; if it stays, tell whoever runs this bot the reference.",
    );
  }
}
