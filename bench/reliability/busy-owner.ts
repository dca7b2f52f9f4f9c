import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { answerQuestion } from "../../src/answers/answer-question.ts";
import type { Article } from "../../src/coverage/article.ts";
import { addArticles } from "../../src/intake/add-articles.ts";
import { writeMarkdown } from "../../src/intake/canonical-text.ts";
import type { Gathered } from "../../src/intake/gather.ts";
import { removeLeftovers, replaceFile } from "../../src/intake/write-atomically.ts";
import { type LivingCoverage, openLivingCoverage } from "../../src/living/living-coverage.ts";
import { openMiniSearchEngine } from "../../src/search/minisearch-index.ts";
import { digestOf, versionsOf } from "./article-versions.ts";
import { randomNumbers } from "./damage.ts";
import { inventArticles } from "./invented-articles.ts";

/**
 * Starts on a corpus and answers from it, then changes it and reloads, over and over until it is killed: adds, corrects,
 * retracts and takes out articles, while snapshots are written. Prints a line when it has answered: how many passages, a
 * digest of what is served, and what came of the snapshot. `busy-owner.ts FOLDER SEED`
 */
const [folder = "", seed = "1"] = process.argv.slice(2);
const next = randomNumbers(Number(seed));
const snapshots: string[] = [];
const { coverage } = await openLivingCoverage({
  path: folder,
  openEngine: openMiniSearchEngine,
  now: () => new Date(),
  snapshot: {
    path: `${folder}.snapshot`,
    key: "of this bench",
    worthwhileMs: 0,
    quietMs: 50,
    report: ({ kind }) => snapshots.push(kind),
  },
});
const question = "where does the ferry sail near the north bank";
const { passages } = await answerQuestion(question, 1, coverage.archive().answering);
const served = Array.from(coverage.archive().sources.values(), ({ article }) => article);
process.stdout.write(`${passages.length} ${digestOf(served)} ${snapshots[0] ?? "none"}\n`);

for (let from = 1000 + next(1000) * 3; ; from += 3) {
  await removeLeftovers(folder);
  const present = Array.from(coverage.archive().sources.values(), ({ article }) => article);
  const paths: string[] = [];
  for await (const outcome of addArticles(folder, present, gatherArticles(inventArticles(3, from)))) {
    if (outcome.kind === "problem") throw new Error(outcome.problem.message);
    if (outcome.kind === "added") paths.push(outcome.path);
  }
  await reload(coverage);
  for (const article of inventArticles(3, next(50))) {
    const versions = versionsOf(article);
    const version = versions[next(versions.length)] ?? article;
    await replaceFile(join(folder, `${article.id}.md`), writeMarkdown(version));
    await reload(coverage);
  }
  for (const path of paths.slice(1)) await rm(path);
  await reload(coverage);
  // Nothing happens for a while, so that a snapshot is begun.
  await sleep(next(400));
}

async function reload(coverage: LivingCoverage): Promise<void> {
  const result = await coverage.reload();
  if (result.kind === "failed") throw new Error(JSON.stringify(result));
}

async function* gatherArticles(articles: readonly Article[]): AsyncGenerator<Gathered, void, undefined> {
  for (const article of articles)
    yield { source: article.id, contents: { articles: [{ article, line: null }], problems: [] } };
}
