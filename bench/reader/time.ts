import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { openEncoder } from "../../src/reading/encoder.ts";
import { openModel } from "../../src/reading/model.ts";

// What a reader takes: `npm run bench:reader -- reader.bin`. Processor time of one thread, the best of many, and memory. The same
// bits mean the same results: they are to be the same on every machine.

const file = resolve(process.argv[2] ?? "reader.bin");
const sentence =
  "The minister said on Tuesday that the bridge over the river would be opened in spring, after years of delay. ";
const print = (line: string) => process.stdout.write(`${line}\n`);

const folder = await mkdtemp(join(tmpdir(), "verbatim-reader-"));
await build({
  entryPoints: { report: "bench/reader/report-memory.ts", "reader-worker": "src/reading/reader-worker.ts" },
  outdir: folder,
  bundle: true,
  splitting: true,
  packages: "external",
  platform: "node",
  format: "esm",
});
execFileSync(process.execPath, [join(folder, "report.js"), file, sentence], { stdio: "inherit" });
await rm(folder, { recursive: true });

const encoder = openEncoder(await openModel(file, 1), 0);
const { spans } = encoder.encode(sentence.repeat(20));
for (const tokens of [16, 64, 128, 215, 320]) {
  const text = sentence.repeat(20).slice(0, spans[(tokens - 2) * 2 - 1]);
  const times = Array.from({ length: 40 }, () => {
    const start = process.cpuUsage();
    encoder.encode(text);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  const { vectors } = encoder.encode(text);
  const bits = createHash("sha256").update(vectors).digest("hex").slice(0, 16);
  print(`${tokens} tokens: ${Math.min(...times).toFixed(1)} ms, bits ${bits}`);
}
