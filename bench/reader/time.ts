import { createHash } from "node:crypto";
import { openEncoder } from "../../src/reading/encoder.ts";
import { openModel } from "../../src/reading/model.ts";
import { openReader } from "../../src/reading/reader.ts";

// What a reader takes: `npm run bench:reader -- reader.bin`. Processor time of one thread, best of many; the memory is that of the
// compiled program only when it is compiled (see the README), as each thread started from sources loads a compiler too.

const file = process.argv[2];
if (!file) throw new Error("which file of weights?");
const megabytes = () => process.memoryUsage.rss() / 1e6;
const sentence =
  "The minister said on Tuesday that the bridge over the river would be opened in spring, after years of delay. ";
const print = (line: string) => process.stdout.write(`${line}\n`);

const before = megabytes();
const began = performance.now();
const reader = await openReader(file);
const opened = performance.now();
await reader.encode([sentence]);
const first = performance.now();
await reader.encode(Array.from({ length: 20 }, () => sentence.repeat(10)));
print(
  `${reader.name}: opened in ${(opened - began).toFixed(0)} ms, the first text after ${(first - began).toFixed(0)} ms`,
);
print(`memory added by two threads: ${(megabytes() - before).toFixed(0)} MB`);
await reader.close();

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
