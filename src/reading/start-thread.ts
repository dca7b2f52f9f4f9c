import { Worker } from "node:worker_threads";
import type { Model } from "./model.ts";
import type { ReaderSeat } from "./reader-job.ts";

/** A thread has hardly anything of its own: what it reads with lies in memory that all share. */
const youngMegabytes = 1;

/** Starts a thread of the reader: compiled, as `start.js` compiles it, or from the sources, as in tests. */
export function startThread(model: Model, thread: number): Worker {
  const workerData: ReaderSeat = { model, thread };
  const options = { workerData, execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: youngMegabytes } };
  if (!import.meta.url.endsWith(".ts")) return new Worker(new URL("./reader-worker.js", import.meta.url), options);
  const compiler = import.meta.resolve("tsx/esm/api");
  const source = new URL("./reader-worker.ts", import.meta.url);
  const code = `import("${compiler}").then(({ register }) => { register(); return import("${source}"); })`;
  return new Worker(code, { ...options, eval: true });
}
