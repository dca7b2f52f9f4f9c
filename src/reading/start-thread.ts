import { fileURLToPath } from "node:url";
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
  return new Worker(compilingCode(), { ...options, eval: true });
}

/** Compiles the sources that a thread runs, in one piece, and runs them. */
function compilingCode(): string {
  const compiler = fileURLToPath(import.meta.resolve("esbuild"));
  const entryPoints = [fileURLToPath(new URL("./reader-worker.ts", import.meta.url))];
  const build = { entryPoints, bundle: true, write: false, platform: "node", format: "cjs", target: "node20" };
  return `const { outputFiles } = require(${JSON.stringify(compiler)}).buildSync(${JSON.stringify(build)});
    new Function("require", outputFiles[0].text)(require);`;
}
