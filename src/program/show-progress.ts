import { createRequire } from "node:module";
import type { SingleBar } from "cli-progress";

type BarModule = typeof import("cli-progress");

/** Starts that are done before this show no bar. */
const patienceMs = 1000;

/** A bar that shows how far long work is. */
export interface Progress {
  /** Call it as often as you like; the total may grow. */
  readonly report: (done: number, total: number) => void;
  /** Makes room for a line on the same terminal; the bar comes back below it. */
  readonly makeRoom: () => void;
}

/**
 * A bar on standard error for work that takes long, which counts these: `articles`. Draws nothing where nobody watches, or
 * when the work is done soon.
 */
export function showProgress(what: string): Progress {
  const begun = performance.now();
  let bar: SingleBar | null = null;
  return {
    report(done, total) {
      if (!process.stderr.isTTY) return;
      if (!bar && done < total && performance.now() - begun > patienceMs) bar = openBar(what, total);
      bar?.setTotal(total);
      bar?.update(done);
      if (!bar || done < total) return;
      bar.stop();
      bar = null;
    },
    makeRoom() {
      if (bar) process.stderr.write("\r\x1b[K");
    },
  };
}

/** Loaded only now: a short start is the shorter without it. */
function openBar(what: string, total: number): SingleBar {
  const { SingleBar: Bar }: BarModule = createRequire(import.meta.url)("cli-progress");
  const bar = new Bar({
    format: `Reading {bar} {value} of {total} ${what}`,
    stream: process.stderr,
    clearOnComplete: true,
    forceRedraw: true,
  });
  bar.start(total, 0);
  return bar;
}
