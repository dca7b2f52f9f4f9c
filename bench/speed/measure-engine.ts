import { writeFileSync } from "node:fs";
import { readLabelledSets } from "../labelled-set.ts";
import { engines } from "./engines.ts";
import { generateCoverage } from "./generate-coverage.ts";

/**
 * Measures one engine at one size in a process of its own: `node --expose-gc --import tsx measure-engine.ts NAME SIZE [DIR]`. With the
 * folder of a labelled set its articles stand among the generated ones, and its questions are asked.
 */
const [, , name = "", size = "", folder = ""] = process.argv;
const open = engines[name];
if (!open) throw new Error(`${name} is no engine: one of ${Object.keys(engines).join(", ")}`);

/** Each question is asked before it is measured, which encodes 20 passages of some 55 ms of processor each. */
const questionsWhereKept = 60;

const isKept = name.endsWith("-kept");
const mostQuestions = isKept ? questionsWhereKept : 200;
const made = generateCoverage(Number(size), 200);
const sets = folder === "" ? [] : readLabelledSets(folder);
const articles = [...made.articles, ...sets.flatMap((set) => set.articles)];
const labelled = sets.flatMap((set) => set.questions.map(({ question }) => question));
// One in so many, so that all kinds of questions are among them.
const step = Math.max(1, Math.floor(labelled.length / mostQuestions));
const chosen = folder === "" ? made.questions : labelled.filter((_, at) => at % step === 0);
const questions = chosen.slice(0, mostQuestions);
globalThis.gc?.();
const before = process.memoryUsage();
const started = performance.now();
const ask = await open(articles);
const openMs = performance.now() - started;
globalThis.gc?.();
const { heapUsed, external } = process.memoryUsage();
if (isKept) for (const question of questions) await ask(question);
const times: number[] = [];
const begun = process.cpuUsage();
for (const question of questions) {
  const asked = performance.now();
  await ask(question);
  times.push(performance.now() - asked);
}
const { user, system } = process.cpuUsage(begun);
const processorMs = (user + system) / 1000 / questions.length;
const firstMs = times[0] ?? 0;
times.sort((one, other) => one - other);
const heapMb = (heapUsed + external - before.heapUsed - before.external) / 1e6;
const asked = questions.length;
writeFileSync(1, JSON.stringify({ openMs, asked, firstMs, p50Ms: at(0.5), p99Ms: at(0.99), processorMs, heapMb }));
// An engine may have other processes, which end with this one.
process.exit();

function at(share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}
