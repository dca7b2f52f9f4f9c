import { setPriority } from "node:os";
import { parentPort, workerData } from "node:worker_threads";
import { openEncoder } from "./encoder.ts";
import type { ReaderJob, ReaderResult, ReaderSeat } from "./reader-job.ts";
import type { Outcome } from "./threads.ts";

// A thread of the reader: one job after the other. Whoever answers Discord goes before it.

letOthersGoFirst();
const { model, thread }: ReaderSeat = workerData;
const encoder = openEncoder(model, thread);

parentPort?.on("message", ({ question, text }: ReaderJob) => {
  const outcome = attempt(() => (question === undefined ? encoder.encode(text) : encoder.read(question, text)));
  parentPort?.postMessage(outcome, "result" in outcome ? buffersOf(outcome.result) : []);
});

function attempt(work: () => ReaderResult): Outcome<ReaderResult> {
  try {
    return { result: work() };
  } catch (error) {
    return { fault: error instanceof Error ? error.message : String(error) };
  }
}

/** The buffers of a result, which are handed over, not copied. */
function buffersOf(result: ReaderResult): ArrayBuffer[] {
  return Object.values(result).flatMap((part) =>
    ArrayBuffer.isView(part) && part.buffer instanceof ArrayBuffer ? [part.buffer] : [],
  );
}

/** Lowers this thread's priority. On Linux it is a thread's own; elsewhere it would be the whole program's. */
function letOthersGoFirst(): void {
  if (process.platform !== "linux") return;
  try {
    // A third of what others get where all want it.
    setPriority(5);
  } catch {
    // Where it may not be lowered, it stays as it is.
  }
}
