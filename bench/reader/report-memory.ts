import { openReader } from "../../src/reading/reader.ts";

// Run by `time.ts`, compiled as the program is: prints what a reader with its threads adds to a process.

const [, , file = "", sentence = ""] = process.argv;
const megabytes = () => process.memoryUsage.rss() / 1e6;
const before = megabytes();
const began = performance.now();
const reader = await openReader(file);
const opened = performance.now() - began;
await reader.encode([sentence]);
const first = performance.now() - began;
await reader.encode(Array.from({ length: 40 }, () => sentence.repeat(10)));
process.stdout.write(
  `${reader.name}: opened in ${opened.toFixed(0)} ms, the first text after ${first.toFixed(0)} ms; ` +
    `two threads add ${(megabytes() - before).toFixed(0)} MB\n`,
);
