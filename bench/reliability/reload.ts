import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { answerQuestion } from "../../src/answers/answer-question.ts";
import { writeMarkdown } from "../../src/intake/canonical-text.ts";
import { openLivingCoverage } from "../../src/living/living-coverage.ts";
import { openMiniSearchEngine } from "../../src/search/minisearch-index.ts";
import { inventArticles } from "./invented-articles.ts";

/**
 * Measures starting from files, reloading one changed article, questions meanwhile, and memory after many reloads.
 * `node --expose-gc --import tsx bench/reliability/reload.ts [articles] [reloads]`
 */
const [count = 10_000, reloads = 5] = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), "verbatim-reload-"));
for (const article of inventArticles(count)) {
  const path = join(folder, article.publisher ?? "", `${article.id}.md`);
  await mkdir(join(folder, article.publisher ?? ""), { recursive: true });
  await writeFile(path, writeMarkdown(article));
}
const say = (text: string) => process.stdout.write(`${text}\n`);
const megabytes = () => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
};
const secondsSince = (begun: number) => ((performance.now() - begun) / 1000).toFixed(2);
/** Of this process alone, whatever else the machine does. */
const cpuSecondsSince = (begun: NodeJS.CpuUsage) => (process.cpuUsage(begun).user / 1e6).toFixed(2);

const begun = performance.now();
const begunCpu = process.cpuUsage();
const { coverage } = await openLivingCoverage({
  path: folder,
  openEngine: openMiniSearchEngine,
  now: () => new Date(),
});
say(
  `start from ${count} files: ${secondsSince(begun)} s (${cpuSecondsSince(begunCpu)} s of the processor), ${megabytes()} MB`,
);

const ask = async () => {
  const started = performance.now();
  await answerQuestion("where does the ferry sail near the north bank", 3, coverage.archive().answering);
  return performance.now() - started;
};
const [first] = inventArticles(1);
if (!first) throw new Error("no article");
const changed = join(folder, first.publisher ?? "", `${first.id}.md`);

const usual: number[] = [];
for (let index = 0; index < 50; index += 1) usual.push(await ask());
say(`questions: ${describe(usual)}`);
const took: number[] = [];
const reloadCpu = process.cpuUsage();
for (let index = 0; index < reloads; index += 1) {
  await writeFile(changed, writeMarkdown({ ...first, body: `${first.body}\n\nVersion ${index}.` }));
  const started = performance.now();
  const { kind } = await coverage.reload();
  if (kind !== "reloaded") throw new Error(kind);
  took.push(performance.now() - started);
  if (index === 0 || (index + 1) % 100 === 0) say(`after ${index + 1} reloads: ${megabytes()} MB`);
}
say(`reloads of one article: ${describe(took)}, ${cpuSecondsSince(reloadCpu)} s of the processor in all`);
say(`at last: ${megabytes()} MB`);
await rm(folder, { recursive: true });

function describe(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
  return `median ${at(0.5)} ms, 99th of 100 ${at(0.99)} ms, of ${times.length}`;
}
