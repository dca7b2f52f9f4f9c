import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { answerQuestion } from "../../src/answers/answer-question.ts";
import { writeMarkdown } from "../../src/intake/canonical-text.ts";
import { openLivingCoverage } from "../../src/living/living-coverage.ts";
import { openMiniSearchEngine } from "../../src/search/minisearch-index.ts";
import { inventArticles } from "./invented-articles.ts";

/**
 * Measures how soon a change of one article is answered from, and how long questions take meanwhile. Somebody asks four
 * times a second; what they wait counts from when they asked.
 * `node --expose-gc --import tsx bench/reliability/reload-while-asking.ts [articles] [reloads]`
 */
const everyMs = 250;
const [count = 10_000, reloads = 10] = process.argv.slice(2).map(Number);
const folder = await mkdtemp(join(tmpdir(), "verbatim-asking-"));
for (const article of inventArticles(count)) {
  await mkdir(join(folder, article.publisher ?? ""), { recursive: true });
  await writeFile(join(folder, article.publisher ?? "", `${article.id}.md`), writeMarkdown(article));
}
const begun = performance.now();
const now = () => new Date();
const { coverage } = await openLivingCoverage({ path: folder, openEngine: openMiniSearchEngine, now });
const [first] = inventArticles(1);
if (!coverage || !first) throw new Error("nothing was loaded");
const say = (text: string) => process.stdout.write(`${text}\n`);
const megabytes = () => {
  globalThis.gc?.();
  return Math.round(process.memoryUsage().heapUsed / 1e6);
};
say(`start from ${count} files: ${((performance.now() - begun) / 1000).toFixed(1)} s, ${megabytes()} MB`);

const questions = [
  "where does the ferry sail",
  "who said that the bridge is closed",
  "when did the council vote",
  "why",
];
const changed = join(folder, first.publisher ?? "", `${first.id}.md`);
say(`questions: ${describe(await askWhile(sleep(10_000)))}`);
const waits: number[] = [];
const took: number[] = [];
for (let round = 0; round < reloads; round += 1) {
  const word = `zyx${"abcdefghij"[round % 10]}${"klmnopqrst"[Math.floor(round / 10) % 10]}q`;
  await writeFile(changed, writeMarkdown({ ...first, body: `${first.body}\n\nThe ${word} was seen.` }));
  const started = performance.now();
  const reloaded = coverage.reload().then(() => took.push(performance.now() - started));
  waits.push(...(await askWhile(Promise.all([reloaded, sleep(3000)]))));
  const { passages } = await answerQuestion(`was the ${word} seen`, 1, coverage.archive().answering);
  if (!passages[0]?.passage.excerpt.text.includes(word)) throw new Error(`${word} is not found`);
}
say(`new answer after a change: ${describe(took)}`);
say(`questions during reloads: ${describe(waits)}`);
say(`at last: ${megabytes()} MB`);
await rm(folder, { recursive: true });

/** How long each question took to be answered, in milliseconds, while the other work goes on. */
async function askWhile(work: Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  const asked: Promise<void>[] = [];
  let goesOn = true;
  work.then(() => {
    goesOn = false;
  });
  const start = performance.now();
  for (let at = 0; goesOn; at += 1) {
    const due = start + at * everyMs;
    await sleep(Math.max(0, due - performance.now()));
    const question = questions[at % questions.length] ?? "";
    asked.push(
      answerQuestion(question, 3, coverage?.archive().answering as never).then(() => {
        times.push(performance.now() - due);
      }),
    );
  }
  await Promise.all(asked);
  await work;
  return times;
}

function describe(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(0);
  return `median ${at(0.5)} ms, 99th of 100 ${at(0.99)} ms, worst ${at(1)} ms, of ${times.length}`;
}
