import { createRequire } from "node:module";
import type { SingleBar } from "cli-progress";

type BarModule = typeof import("cli-progress");

/** Starts that are done before this show no bar. */
const patienceMs = 1000;

/**
 * A bar on standard error for reading that takes long; draws nothing where nobody watches, or when it is done soon.
 * Call it as often as you like.
 */
export function showProgress(): (done: number, total: number) => void {
  const begun = performance.now();
  let bar: SingleBar | null = null;
  return (done, total) => {
    if (!process.stderr.isTTY) return;
    if (!bar && done < total && performance.now() - begun > patienceMs) bar = openBar(total);
    bar?.update(done);
    if (bar && done >= total) bar.stop();
  };
}

/** Loaded only now: a short start is the shorter without it. */
function openBar(total: number): SingleBar {
  const { SingleBar: Bar }: BarModule = createRequire(import.meta.url)("cli-progress");
  const bar = new Bar({
    format: "Reading {bar} {value} of {total} articles",
    stream: process.stderr,
    clearOnComplete: true,
  });
  bar.start(total, 0);
  return bar;
}
