import { execFileSync, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { answerQuestion } from "../../src/answers/answer-question.ts";
import { writeMarkdown } from "../../src/intake/canonical-text.ts";
import { openLivingCoverage } from "../../src/living/living-coverage.ts";
import type { SnapshotEvent } from "../../src/living/snapshot-store.ts";
import { programFolder } from "../../src/program/program-folder.ts";
import { openMiniSearchEngine } from "../../src/search/minisearch-index.ts";
import { snapshotKey } from "../../src/snapshot/snapshot-key.ts";
import { inventArticles } from "./invented-articles.ts";

/**
 * Measures how long a coverage takes to open from its files, from its snapshot, and from its snapshot after one article has
 * changed: each in a process of its own, from the program's first line to the first answer. Then what `npm start` starts is asked one
 * question, from the moment when its process is made.
 * `node --expose-gc --import tsx bench/reliability/start.ts [articles]`
 */
const [first = "10000", corpus] = process.argv.slice(2);
if (corpus === undefined) await measure(Number(first));
else await start(corpus);

async function measure(count: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "verbatim-start-"));
  const articles = join(folder, "corpus");
  for (const article of inventArticles(count)) await write(article);
  process.stdout.write(`from ${count} files: ${startIn(articles)}`);
  process.stdout.write(`the snapshot: ${((await stat(`${articles}.snapshot`)).size / 1e6).toFixed(0)} MB\n`);
  for (let round = 0; round < 5; round += 1) process.stdout.write(`from the snapshot: ${startIn(articles)}`);
  for (let round = 0; round < 5; round += 1)
    process.stdout.write(`the whole program from the snapshot: first answer after ${await askIn(articles)} ms\n`);
  for (const article of inventArticles(1)) await write({ ...article, body: `${article.body}\n\nIt was seen.` });
  process.stdout.write(`one article changed: ${startIn(articles)}`);
  process.stdout.write(`from the next snapshot: ${startIn(articles)}`);
  await rm(folder, { recursive: true });

  async function write(article: Parameters<typeof writeMarkdown>[0]): Promise<void> {
    const place = join(articles, article.publisher ?? "");
    await mkdir(place, { recursive: true });
    await writeFile(join(place, `${article.id}.md`), writeMarkdown(article));
  }
}

function startIn(folder: string): string {
  const options = ["--expose-gc", "--import", "tsx", fileURLToPath(import.meta.url), "0", folder];
  return execFileSync(process.execPath, options, { encoding: "utf8" });
}

/** Milliseconds until the program, started anew, has answered a question. */
function askIn(folder: string): Promise<string> {
  const begun = performance.now();
  const child = spawn(process.execPath, ["src/start.js", "--json", "--corpus", folder], {
    cwd: programFolder(),
    stdio: ["pipe", "pipe", "ignore"],
  });
  child.stdin.end("/ask question: where does the ferry sail\n");
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.stdout.once("data", () => resolve((performance.now() - begun).toFixed(0)));
  });
}

async function start(path: string): Promise<void> {
  const begun = performance.now();
  const events: SnapshotEvent[] = [];
  const { coverage } = await openLivingCoverage({
    path,
    openEngine: openMiniSearchEngine,
    now: () => new Date(),
    snapshot: {
      path: `${path}.snapshot`,
      key: snapshotKey(programFolder(), { publishers: [] }),
      report: (event) => events.push(event),
    },
  });
  const opened = performance.now();
  await answerQuestion("where does the ferry sail", 3, coverage.archive().answering);
  const answered = performance.now();
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed / 1e6;
  const ms = (from: number, to: number) => `${(to - from).toFixed(0)} ms`;
  process.on("exit", () =>
    process.stdout.write(
      `opened in ${ms(begun, opened)}, first answer ${ms(opened, answered)} later, since the process began ${ms(0, answered)}, heap ${heap.toFixed(0)} MB; ${events.map(({ kind }) => kind).join(", ")} after ${ms(0, performance.now())}\n`,
    ),
  );
}
