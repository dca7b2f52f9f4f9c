import type { Archive } from "../archive/archive.ts";
import type { Command } from "../bot/command.ts";
import type { ReportBug } from "../bot/respond.ts";
import type { EventLog } from "./event-log.ts";

/** What it takes to answer an interaction. */
export interface Desk {
  readonly commands: readonly Command[];
  /** The coverage as it is now: a reload puts another in its place. */
  readonly archive: () => Archive;
  readonly log: EventLog;
  readonly reportBug: ReportBug;
}
