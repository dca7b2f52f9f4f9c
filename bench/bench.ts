import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { measureQuality } from "./quality.ts";
import { measureSpeed } from "./speed/measure-speed.ts";

/**
 * `npm run bench -- quality [--data DIR]` and `npm run bench -- speed [--sizes 1k,10k,100k] [--engines verbatim,…]`:
 * prints the figures that bench/README.md keeps.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: "string" },
    sizes: { type: "string", default: "1k,10k,100k" },
    engines: { type: "string", default: "verbatim,minisearch,lunr,flexsearch,orama,wink,fts5" },
  },
});

writeFileSync(1, `${await measure(positionals[0])}\n`);

function measure(what: string | undefined): Promise<string> {
  if (what === "quality") return measureQuality(values.data ?? null);
  if (what === "speed") return measureSpeed(values.sizes.split(",").map(readSize), values.engines.split(","));
  throw new Error(`npm run bench -- quality, or speed; not ${what}`);
}

/** "10k" is 10,000. */
function readSize(text: string): number {
  const size = Number(text.replace(/k$/, "000").replace(/m$/i, "000000"));
  if (!Number.isInteger(size) || size < 1) throw new Error(`--sizes ${text}: expected a number of passages like 10k`);
  return size;
}
