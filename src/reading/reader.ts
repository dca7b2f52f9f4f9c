import { openModel } from "./model.ts";
import type { ReaderJob, ReaderResult } from "./reader-job.ts";
import type { PairReading, TextVectors } from "./reading.ts";
import { startThread } from "./start-thread.ts";
import { openThreads, type Urgency } from "./threads.ts";
import { numberOf } from "./vocabulary.ts";

/** A small model that reads: what texts are about, and whether one answers a question. The same on every machine. */
export interface Reader {
  /** The name of the weights that it reads with. */
  readonly name: string;
  readonly dims: number;
  /** Tells whether a lower-case word is a piece of its vocabulary as a whole: whether it is common in English. */
  knows(word: string): boolean;
  /** One result for each text. What is needed "now" (unless said otherwise) goes before all that is needed "later". */
  encode(texts: readonly string[], urgency?: Urgency): Promise<readonly TextVectors[]>;
  /** Reads each text with the question in mind. Of long texts only the beginning is read. */
  read(question: string, texts: readonly string[]): Promise<readonly PairReading[]>;
  /** Whoever waits is refused. */
  close(): Promise<void>;
}

export interface ReaderOptions {
  /** So many texts are read at the same time; 2 unless said otherwise. */
  readonly threads?: number;
  /** The SHA-256 that the file must have. */
  readonly sha256?: string;
}

/**
 * Opens a file of weights. Rejects with an UnfitReaderError when it is damaged or another. All computing is done in threads,
 * which keep the process alive only while somebody waits for them; when they fail, promises reject with a ReaderFailedError.
 */
export async function openReader(file: string, { threads = 2, sha256 }: ReaderOptions = {}): Promise<Reader> {
  if (!(threads >= 1)) throw new RangeError("a reader needs a thread");
  const model = await openModel(file, threads, sha256);
  const { run, close } = openThreads<ReaderJob, ReaderResult>((number) => startThread(model, number), threads);
  return {
    name: model.name,
    dims: model.dims,
    knows: (word) => numberOf(model.vocabulary, word) !== undefined,
    encode: (texts, urgency = "now") =>
      Promise.all(texts.map((text) => run({ text }, urgency) as Promise<TextVectors>)),
    read: (question, texts) => Promise.all(texts.map((text) => run({ question, text }, "now") as Promise<PairReading>)),
    close,
  };
}
