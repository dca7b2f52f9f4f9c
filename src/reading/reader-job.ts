import type { Model } from "./model.ts";
import type { PairReading, TextVectors } from "./reading.ts";

/** A job asks a thread to read one text, with a question or alone. */
export interface ReaderJob {
  readonly question?: string;
  readonly text: string;
}

export type ReaderResult = TextVectors | PairReading;

/** The data that a thread is started with. */
export interface ReaderSeat {
  readonly model: Model;
  readonly thread: number;
}
