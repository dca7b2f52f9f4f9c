import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readCorpus } from "../../src/corpus/read-corpus.ts";
import { inventArticles } from "./invented-articles.ts";

/**
 * Kills `add` (SIGKILL) at random moments, and fails when the corpus is not whole after any of them: a half file, a
 * problem, or an article that is not exactly one of those added. `node --import tsx bench/reliability/kill.ts [times]`
 */
const [times = 200] = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), "verbatim-kill-"));
const corpus = join(folder, "corpus");
const wanted = inventArticles(40);
const input = join(folder, "input.jsonl");
await writeFile(input, wanted.map((article) => JSON.stringify(article)).join("\n"));
const bodies = new Map(wanted.map(({ id, body }) => [id, body]));

const wholeMs = await add(null);
const counts = { killedWriting: 0, faults: 0 };
for (let time = 0; time < times; time += 1) {
  if (time % 4 === 0) await rm(corpus, { recursive: true, force: true });
  const before = await countArticles();
  await add(Math.random() * wholeMs);
  const after = await countArticles();
  if (after > before && after < wanted.length) counts.killedWriting += 1;
}
await add(null);
const { articles } = await readCorpus(corpus);
const leftovers = (await readdir(corpus)).filter((name) => name.endsWith(".tmp"));
process.stdout.write(
  `${times} kills, ${counts.killedWriting} of them between two files; ${counts.faults} faults; at last ${articles.length} of ${wanted.length} articles, ${leftovers.length} leftovers\n`,
);
await rm(folder, { recursive: true });
process.exitCode = counts.faults === 0 && articles.length === wanted.length && leftovers.length === 0 ? 0 : 1;

/** Runs `add`, killed after so many milliseconds; how long it took. */
async function add(killAfterMs: number | null): Promise<number> {
  const begun = performance.now();
  const words = ["src/start.js", "--corpus", corpus, "add", input];
  const child = spawn(process.execPath, words, { stdio: "ignore" });
  const exit = once(child, "exit");
  if (killAfterMs !== null) {
    await Promise.race([sleep(killAfterMs), exit]);
    child.kill("SIGKILL");
  }
  await exit;
  return performance.now() - begun;
}

async function countArticles(): Promise<number> {
  const { articles, problems } = await readCorpus(corpus);
  const unsound = articles.filter(({ id, body }) => bodies.get(id) !== body);
  const missing = problems.filter(({ message }) => !message.startsWith("is not there"));
  counts.faults += unsound.length + missing.length;
  return articles.length;
}
