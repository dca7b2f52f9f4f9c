import type { Archive } from "../archive/archive.ts";
import type { Bot } from "./command.ts";

/** Told of a bug: the reference that the person was shown, and what was thrown. */
export type ReportBug = (reference: string, command: string, error: unknown) => void;

/** What it takes to answer commands, whatever they come over. */
export interface Service extends Bot {
  /** The coverage as it is now: asked anew for every command, because a reload puts another in its place. */
  readonly archive: () => Archive;
  readonly reportBug: ReportBug;
}
