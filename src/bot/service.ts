import type { Archive } from "../archive/archive.ts";
import type { Bot } from "./command.ts";

/** Told of a bug: the reference that the person was shown, and what was thrown. */
export type ReportBug = (reference: string, command: string, error: unknown) => void;

/** Told that something which an answer needs could not be reached, and why. */
export type ReportOutage = (command: string, reason: string) => void;

/** Holds what it takes to answer commands, whatever they come over. */
export interface Service extends Bot {
  /** The coverage as it is now: asked anew for every command, because a reload puts another in its place. */
  readonly archive: () => Archive;
  /** Resolves when what was damaged of the coverage's stored form has been read anew of its articles. Left out where none is stored. */
  readonly repaired?: () => Promise<void>;
  readonly reportBug: ReportBug;
  readonly reportOutage?: ReportOutage;
  /** Says how the search engine is, in its own words; rejects when it cannot be reached. Left out where there is none outside. */
  readonly engineHealth?: () => Promise<string>;
}
