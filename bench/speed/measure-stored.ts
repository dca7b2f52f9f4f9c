import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { appendFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { answerQuestion } from "../../src/answers/answer-question.ts";
import { openLivingCoverage } from "../../src/living/living-coverage.ts";
import { programFolder } from "../../src/program/program-folder.ts";
import { type ArticleStore, openExternalEngine } from "../../src/search/engines/external-index.ts";
import { openMiniSearchEngine } from "../../src/search/minisearch-index.ts";
import { snapshotKey } from "../../src/snapshot/snapshot-key.ts";
import { startOpenSearch } from "./engines.ts";
import { generateCoverage } from "./generate-coverage.ts";

/**
 * Measures answering from a snapshot: one process reads the generated articles from their files and keeps what it read, the
 * next opens that and answers 275 questions, twice. How far the answers are those of the first engine is told too. Each line is
 * written to the error output as soon as it is known. What lies in `kept` already is not made again, and stays there.
 * `npm run bench -- stored --sizes 100k,1M --engines minisearch,opensearch --keep FOLDER`
 */
export async function measureStored(
  sizes: readonly number[],
  engines: readonly string[],
  kept: string | null,
): Promise<string> {
  const lines = [
    "| passages | engine | read and kept s | on the disk MB | opened ms | first time: p50, p99 ms | second time: p50, p99 ms | heap MB | outside the heap MB | same first place | same of the ten best |",
    "|---|---|---|---|---|---|---|---|---|---|---|",
  ];
  for (const size of sizes) {
    const folder = kept ? join(kept, String(size)) : await mkdtemp(join(tmpdir(), "verbatim-stored-"));
    try {
      if (!existsSync(join(folder, "questions.json"))) await writeArticles(folder, size);
      let expected: Places | null = null;
      for (const engine of engines) {
        const begun = performance.now();
        run("keep", engine, folder, size);
        const keptS = (performance.now() - begun) / 1000;
        const diskMb = (await stat(join(folder, "corpus.snapshot"))).size / 1e6;
        const asked: Asked = JSON.parse(run("ask", engine, folder, size));
        expected ??= asked.places;
        const line = describe({ size, engine, keptS, diskMb, asked, expected });
        process.stderr.write(`${line}\n`);
        lines.push(line);
      }
    } finally {
      if (kept === null) await rm(folder, { recursive: true });
    }
  }
  return lines.join("\n");
}

/** For each question the ten best passages, best first. */
type Places = readonly (readonly string[])[];

interface Asked {
  readonly openedMs: number;
  /** Of the first time that the questions were asked, and of the second. */
  readonly rounds: readonly (readonly number[])[];
  readonly heapMb: number;
  readonly outsideMb: number;
  readonly places: Places;
}

interface Measured {
  readonly size: number;
  readonly engine: string;
  readonly keptS: number;
  readonly diskMb: number;
  readonly asked: Asked;
  readonly expected: Places;
}

function describe({ size, engine, keptS, diskMb, asked, expected }: Measured): string {
  const { openedMs, rounds, heapMb, outsideMb, places } = asked;
  const times = rounds.map((round) => {
    const sorted = round.toSorted((one, other) => one - other);
    const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
    return `${at(0.5)}, ${at(0.99)}`;
  });
  const firsts = expected.filter(([first], at) => places[at]?.[0] === first).length;
  const shared = expected.flatMap((ten, at) => ten.filter((place) => places[at]?.includes(place))).length;
  const whole = [keptS, diskMb, openedMs].map((number) => number.toFixed(0));
  const memory = [heapMb, outsideMb].map((number) => number.toFixed(0));
  const agreement = [`${firsts} of ${expected.length}`, `${shared} of ${expected.flat().length}`];
  return `| ${[size, engine, ...whole, ...times, ...memory, ...agreement].join(" | ")} |`;
}

const articlesPerFile = 5000;
const questionsAsked = 275;

async function writeArticles(folder: string, size: number): Promise<void> {
  const corpus = join(folder, "corpus");
  await mkdir(corpus, { recursive: true });
  const { articles, questions } = generateCoverage(size, questionsAsked);
  for (let from = 0; from < articles.length; from += articlesPerFile) {
    const lines = articles.slice(from, from + articlesPerFile).map((article) => JSON.stringify(article));
    await appendFile(join(corpus, `articles-${from}.jsonl`), `${lines.join("\n")}\n`);
  }
  await writeFile(join(folder, "questions.json"), JSON.stringify(questions));
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

/** What is found in beside the program; null for the program itself. A cluster is of the process that starts it. */
async function openStore(engine: string): Promise<ArticleStore | null> {
  return engine === "opensearch" ? startOpenSearch() : null;
}

async function open(store: ArticleStore | null, folder: string) {
  const { coverage } = await openLivingCoverage({
    path: join(folder, "corpus"),
    openEngine: store ? (stored) => openExternalEngine(store, stored) : openMiniSearchEngine,
    now: () => new Date(),
    snapshot: {
      path: join(folder, "corpus.snapshot"),
      key: snapshotKey(programFolder(), {}),
      worthwhileMs: 0,
      report: ({ kind }) => process.stderr.write(`snapshot ${kind}\n`),
    },
  });
  return coverage.archive();
}

async function ask(engine: string, folder: string): Promise<Asked> {
  const questions: readonly string[] = JSON.parse(await readFile(join(folder, "questions.json"), "utf8"));
  const store = await openStore(engine);
  const begun = performance.now();
  const { answering } = await open(store, folder);
  const openedMs = performance.now() - begun;
  // The program reads ahead before it serves, days among the rest.
  for (let time = 0; time < 2; time += 1)
    await answerQuestion("What was said between last Monday and 3 May 2024?", 1, answering);
  const rounds: number[][] = [];
  for (let round = 0; round < 2; round += 1) {
    const times: number[] = [];
    for (const question of questions) {
      const asked = performance.now();
      await answerQuestion(question, 3, answering);
      times.push(performance.now() - asked);
    }
    rounds.push(times);
  }
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  const places: string[][] = [];
  for (const question of questions) {
    const { passages } = await answerQuestion(question, 10, answering);
    places.push(passages.map(({ passage }) => `${passage.article.id}:${passage.excerpt.start}`));
  }
  return { openedMs, rounds, heapMb: heapUsed / 1e6, outsideMb: external / 1e6, places };
}

const [, script = "", step, engine = "", folder = ""] = process.argv;
if (script === fileURLToPath(import.meta.url)) {
  if (step === "keep") await open(null, folder);
  // A cluster ends with the process that started it, and not before.
  else process.stdout.write(JSON.stringify(await ask(engine, folder)), () => process.exit());
}
