import type { Worker } from "node:worker_threads";

/** A question waits for what came before it, never for what somebody may have later. */
export type Urgency = "now" | "later";

/** A worker, as far as it is used here. */
export type Thread = Pick<Worker, "postMessage" | "on" | "ref" | "unref" | "terminate">;

/** A thread sends for a job its result, or what went wrong. */
export type Outcome<Result> = { readonly result: Result } | { readonly fault: string };

/** The reader cannot do what it was asked: a thread died of it, or it was closed, or its threads die of everything. */
export class ReaderFailedError extends Error {}

/** Threads that each do one job at a time. */
export interface Threads<Job, Result> {
  run(job: Job, urgency: Urgency): Promise<Result>;
  close(): Promise<void>;
}

interface Waiting<Job, Result> {
  readonly job: Job;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: Error) => void;
}

interface Place<Job, Result> {
  thread: Thread;
  doing?: Waiting<Job, Result> | undefined;
}

const deathsInARow = 3;

/**
 * Starts `count` threads by their numbers. One that dies takes its job with it and is started anew, but not when it is the
 * third in a row: then nothing more is done. Threads keep the process alive only while they have something to do.
 */
export function openThreads<Job, Result>(start: (number: number) => Thread, count: number): Threads<Job, Result> {
  const waiting: Record<Urgency, Waiting<Job, Result>[]> = { now: [], later: [] };
  let deaths = 0;
  let refusal: Error | undefined;
  const places = Array.from({ length: count }, (_, number) => open(number));

  function open(number: number): Place<Job, Result> {
    const thread = start(number);
    const place: Place<Job, Result> = { thread };
    let cause = "it ended";
    thread.on("message", (outcome: Outcome<Result>) => {
      const { doing } = place;
      place.doing = undefined;
      thread.unref();
      deaths = 0;
      if ("result" in outcome) doing?.resolve(outcome.result);
      else doing?.reject(new ReaderFailedError(outcome.fault));
      startWaiting();
    });
    thread.on("error", (error) => {
      cause = error.message;
    });
    thread.on("exit", () => {
      if (refusal) return;
      const failure = new ReaderFailedError(`a thread of the reader died: ${cause}`);
      place.doing?.reject(failure);
      place.doing = undefined;
      deaths += 1;
      if (deaths >= deathsInARow) refuse(failure);
      else places[number] = open(number);
      startWaiting();
    });
    // Not before: listening holds it again.
    thread.unref();
    return place;
  }

  function startWaiting(): void {
    for (const place of places) {
      if (place.doing || refusal) continue;
      const next = waiting.now.shift() ?? waiting.later.shift();
      if (!next) return;
      place.doing = next;
      place.thread.ref();
      place.thread.postMessage(next.job);
    }
  }

  /** Everybody who waits is told why, and so is whoever comes later. */
  function refuse(error: Error): void {
    refusal = error;
    for (const { reject } of [...waiting.now.splice(0), ...waiting.later.splice(0)]) reject(error);
    for (const place of places) {
      place.doing?.reject(error);
      place.doing = undefined;
      void place.thread.terminate();
    }
  }

  return {
    run: (job, urgency) =>
      new Promise((resolve, reject) => {
        if (refusal) return reject(refusal);
        waiting[urgency].push({ job, resolve, reject });
        startWaiting();
      }),
    async close() {
      if (!refusal) refuse(new ReaderFailedError("the reader was closed"));
      await Promise.all(places.map(({ thread }) => thread.terminate()));
    },
  };
}
