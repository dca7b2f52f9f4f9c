import type { Model } from "./model.ts";
import type { PairReading, TextVectors } from "./reading.ts";

/** What a thread is asked: one text, with a question or alone. */
export interface ReaderJob {
  readonly question?: string;
  readonly text: string;
}

export type ReaderResult = TextVectors | PairReading;

/** What a thread is started with. */
export interface ReaderSeat {
  readonly model: Model;
  readonly thread: number;
}
