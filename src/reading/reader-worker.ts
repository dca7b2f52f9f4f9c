import { parentPort, workerData } from "node:worker_threads";
import { openEncoder } from "./encoder.ts";
import type { ReaderJob, ReaderResult, ReaderSeat } from "./reader-job.ts";
import type { Outcome } from "./threads.ts";

// A thread of the reader: one job after the other.

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

/** They are handed over, not copied. */
function buffersOf(result: ReaderResult): ArrayBuffer[] {
  return Object.values(result).flatMap((part) =>
    ArrayBuffer.isView(part) && part.buffer instanceof ArrayBuffer ? [part.buffer] : [],
  );
}
