import { spawnSync } from "node:child_process";
import { appendFile, mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { answerQuestion } from "../../src/answers/answer-question.ts";
import { openLivingCoverage } from "../../src/living/living-coverage.ts";
import { openExternalEngine } from "../../src/search/external-index.ts";
import { openLanceDbStore } from "../../src/search/lancedb-store.ts";
import { openMiniSearchEngine } from "../../src/search/minisearch-index.ts";
import { snapshotKey } from "../../src/snapshot/snapshot-key.ts";
import { generateCoverage } from "./generate-coverage.ts";

/**
 * Measures answering from a snapshot: one process reads the generated articles from their files and keeps what it read, the
 * next opens that and answers 275 questions. `npm run bench -- stored --sizes 100k,1M --engines minisearch,lancedb`
 */
export async function measureStored(sizes: readonly number[], engines: readonly string[]): Promise<string> {
  const lines = [
    "| passages | engine | read and kept s | on the disk MB | opened ms | first ms | p50 ms | p99 ms | heap MB | outside the heap MB |",
    "|---|---|---|---|---|---|---|---|---|---|",
  ];
  for (const size of sizes) {
    const folder = await mkdtemp(join(tmpdir(), "verbatim-stored-"));
    try {
      await writeArticles(join(folder, "corpus"), size);
      for (const engine of engines) {
        const begun = performance.now();
        run("keep", engine, folder, size);
        const keptS = (performance.now() - begun) / 1000;
        const diskMb = (await stat(join(folder, "corpus.snapshot"))).size / 1e6;
        lines.push(describe(size, engine, keptS, diskMb, JSON.parse(run("ask", engine, folder, size))));
      }
    } finally {
      await rm(folder, { recursive: true });
    }
  }
  return lines.join("\n");
}

interface Asked {
  readonly openedMs: number;
  readonly times: readonly number[];
  readonly heapMb: number;
  readonly outsideMb: number;
}

function describe(size: number, engine: string, keptS: number, diskMb: number, asked: Asked): string {
  const { openedMs, times, heapMb, outsideMb } = asked;
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  const whole = [keptS, diskMb, openedMs].map((number) => number.toFixed(0)).join(" | ");
  const first = (times[0] ?? 0).toFixed(1);
  return `| ${size} | ${engine} | ${whole} | ${first} | ${at(0.5)} | ${at(0.99)} | ${heapMb.toFixed(0)} | ${outsideMb.toFixed(0)} |`;
}

const articlesPerFile = 5000;
const questionsAsked = 275;

async function writeArticles(folder: string, size: number): Promise<void> {
  await mkdir(folder);
  const { articles, questions } = generateCoverage(size, questionsAsked);
  for (let from = 0; from < articles.length; from += articlesPerFile) {
    const lines = articles.slice(from, from + articlesPerFile).map((article) => JSON.stringify(article));
    await appendFile(join(folder, `articles-${from}.jsonl`), `${lines.join("\n")}\n`);
  }
  await writeFile(join(folder, "..", "questions.json"), JSON.stringify(questions));
}

function run(step: "keep" | "ask", engine: string, folder: string, size: number): string {
  const flags = ["--expose-gc", "--max-old-space-size=14000", "--import", "tsx", fileURLToPath(import.meta.url)];
  const child = spawnSync(process.execPath, [...flags, step, engine, folder, String(size)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
    maxBuffer: 64 * 1024 * 1024,
  });
  if (child.status !== 0) throw new Error(`${engine} failed at ${size} passages: ${step}`);
  return child.stdout;
}

async function open(engine: string, folder: string) {
  const store =
    engine === "lancedb" ? await openLanceDbStore({ folder: join(folder, "lancedb"), deadlineMs: 10_000 }) : null;
  const { coverage } = await openLivingCoverage({
    path: join(folder, "corpus"),
    openEngine: store ? (stored) => openExternalEngine(store, stored) : openMiniSearchEngine,
    now: () => new Date(),
    snapshot: {
      path: join(folder, "corpus.snapshot"),
      key: snapshotKey({}),
      worthwhileMs: 0,
      report: ({ kind }) => process.stderr.write(`snapshot ${kind}\n`),
    },
  });
  if (!coverage) throw new Error("nothing was loaded");
  return coverage.archive();
}

async function ask(engine: string, folder: string): Promise<Asked> {
  const { readFile } = await import("node:fs/promises");
  const questions: readonly string[] = JSON.parse(await readFile(join(folder, "questions.json"), "utf8"));
  const begun = performance.now();
  const { answering } = await open(engine, folder);
  const openedMs = performance.now() - begun;
  const times: number[] = [];
  for (const question of questions) {
    const asked = performance.now();
    await answerQuestion(question, 3, answering);
    times.push(performance.now() - asked);
  }
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return { openedMs, times, heapMb: heapUsed / 1e6, outsideMb: external / 1e6 };
}

const [, script = "", step, engine = "", folder = ""] = process.argv;
if (script === fileURLToPath(import.meta.url)) {
  if (step === "keep") await open(engine, folder);
  else process.stdout.write(JSON.stringify(await ask(engine, folder)));
}
