import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";

/**
 * Prints the figures that bench/README.md keeps:
 * `npm run bench -- quality [--data DIR]`,
 * `npm run bench -- shown`,
 * `npm run bench -- marks --data DIR [--seed 1]`,
 * `npm run bench -- baselines --data DIR [--engines fts5,…] [--windows FILE]`,
 * `npm run bench -- speed [--sizes 1k,10k,100k] [--engines verbatim,…] [--data DIR]`,
 * `npm run bench -- stored [--sizes 100k,1M] [--engines minisearch,opensearch] [--keep FOLDER]`,
 * `npm run bench -- agreement [--sizes 10k] [--engines verbatim,opensearch]`,
 * `npm run bench -- slopes [--size 100] [--doublings 2] [--shapes articles,…]`,
 * `npm run bench -- load [--burst 200] [--rate 500] [--seconds 60] [--corpus corpus]` and
 * `npm run bench -- fuzz-discord [--runs 10000] [--seed 1]`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    burst: { type: "string", default: "200" },
    corpus: { type: "string", default: "corpus" },
    data: { type: "string" },
    keep: { type: "string" },
    doublings: { type: "string", default: "2" },
    engines: { type: "string" },
    node: { type: "string", multiple: true, default: [] },
    rate: { type: "string", default: "500" },
    runs: { type: "string", default: "10000" },
    seconds: { type: "string", default: "60" },
    seed: { type: "string", default: "1" },
    shapes: { type: "string" },
    size: { type: "string", default: "100" },
    sizes: { type: "string", default: "1k,10k,100k" },
    windows: { type: "string" },
  },
});

const engines = values.engines?.split(",");
const speedEngines = engines ?? ["verbatim", "minisearch", "lunr", "flexsearch", "orama", "wink", "fts5"];

writeFileSync(1, `${await measure(positionals[0])}\n`);
// An engine may have other processes, which end with this one.
process.exit();

/** Every bench by its name; each loads only what it needs. */
function benches(): Readonly<Record<string, () => Promise<string>>> {
  const { burst, corpus, data = null, doublings, keep = null, node, rate, runs, seconds, seed, shapes, size } = values;
  const sizes = () => values.sizes.split(",").map(readSize);
  return {
    quality: async () => (await import("./quality.ts")).measureQuality(data),
    shown: async () => (await import("./measure-shown.ts")).measureShown(),
    marks: async () => (await import("./quotations/measure-marks.ts")).measureMarks(needed(data), +seed),
    baselines: async () => (await import("./baselines.ts")).measureBaselines(needed(data), engines, values.windows),
    speed: async () => (await import("./speed/measure-speed.ts")).measureSpeed(sizes(), speedEngines, data),
    stored: async () => (await import("./speed/measure-stored.ts")).measureStored(sizes(), speedEngines, keep),
    agreement: async () => (await import("./speed/measure-agreement.ts")).measureAgreement(sizes(), speedEngines),
    slopes: async () => {
      const { describeSlopes, measureSlopes } = await import("./slopes/measure-slopes.ts");
      const shapesAsked = shapes?.split(",") ?? [];
      return describeSlopes(await measureSlopes({ size: +size, doublings: +doublings, shapes: shapesAsked }));
    },
    load: async () => {
      const { measureLoad } = await import("./discord/load.ts");
      return measureLoad({ burst: +burst, rate: +rate, seconds: +seconds, corpus, nodeArguments: node });
    },
    "fuzz-discord": async () => (await import("./discord/fuzz.ts")).measureFuzz({ count: +runs, seed: +seed }),
  };
}

async function measure(what = "nothing"): Promise<string> {
  const bench = benches()[what];
  if (!bench) throw new Error(`npm run bench -- ${Object.keys(benches()).join(" | ")}; not ${what}`);
  return bench();
}

function needed(data: string | null): string {
  if (data === null) throw new Error("--data DIR is missing: the folder of the labelled sets");
  return data;
}

/** "10k" is 10,000. */
function readSize(text: string): number {
  const size = Number(text.replace(/k$/, "000").replace(/m$/i, "000000"));
  if (!Number.isInteger(size) || size < 1) throw new Error(`--sizes ${text}: expected a number of passages like 10k`);
  return size;
}
