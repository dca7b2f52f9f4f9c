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

async function measure(what: string | undefined): Promise<string> {
  if (what === "quality") return (await import("./quality.ts")).measureQuality(values.data ?? null);
  if (what === "shown") return (await import("./measure-shown.ts")).measureShown();
  if (what === "marks") {
    if (values.data === undefined) throw new Error("npm run bench -- marks --data DIR");
    return (await import("./quotations/measure-marks.ts")).measureMarks(values.data, +values.seed);
  }
  if (what === "baselines") {
    if (values.data === undefined) throw new Error("npm run bench -- baselines --data DIR");
    const { measureBaselines } = await import("./baselines.ts");
    return measureBaselines(values.data, engines, values.windows);
  }
  if (what === "speed") {
    const { measureSpeed } = await import("./speed/measure-speed.ts");
    return measureSpeed(values.sizes.split(",").map(readSize), speedEngines, values.data ?? null);
  }
  if (what === "stored") {
    const { measureStored } = await import("./speed/measure-stored.ts");
    return measureStored(values.sizes.split(",").map(readSize), speedEngines, values.keep ?? null);
  }
  if (what === "agreement") {
    const { measureAgreement } = await import("./speed/measure-agreement.ts");
    return measureAgreement(values.sizes.split(",").map(readSize), speedEngines);
  }
  if (what === "slopes") {
    const { describeSlopes, measureSlopes } = await import("./slopes/measure-slopes.ts");
    const { size, doublings, shapes } = values;
    return describeSlopes(
      await measureSlopes({ size: +size, doublings: +doublings, shapes: shapes?.split(",") ?? [] }),
    );
  }
  if (what === "load") {
    const { measureLoad } = await import("./discord/load.ts");
    const { burst, rate, seconds, corpus, node } = values;
    return measureLoad({ burst: +burst, rate: +rate, seconds: +seconds, corpus, nodeArguments: node });
  }
  if (what === "fuzz-discord") {
    const { measureFuzz } = await import("./discord/fuzz.ts");
    return measureFuzz({ count: +values.runs, seed: +values.seed });
  }
  throw new Error(
    `npm run bench -- quality, marks, baselines, speed, stored, agreement, slopes, load or fuzz-discord; not ${what}`,
  );
}

/** "10k" is 10,000. */
function readSize(text: string): number {
  const size = Number(text.replace(/k$/, "000").replace(/m$/i, "000000"));
  if (!Number.isInteger(size) || size < 1) throw new Error(`--sizes ${text}: expected a number of passages like 10k`);
  return size;
}
