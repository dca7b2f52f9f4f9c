import { writeFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Passage } from "../src/coverage/passage.ts";
import { type BaselineSet, baselineEngines, openBaselineSet, type Retrieve } from "./baseline-engines.ts";
import { isRight, type LabelledQuestion, readLabelledSets } from "./labelled-set.ts";

interface BaselineScores {
  /** The mean of one over the place of the first right passage among ten. */
  readonly passages: number;
  /** The same of the first right article, where articles stand in the order of their first passages. */
  readonly articles: number;
}

/**
 * Asks the answerable questions of every labelled set below a folder of each engine, and gives a table in Markdown. Writes what all
 * of them search to a file of JSON lines too, for bench/reader/sentence_vectors.py, when one is named.
 */
export async function measureBaselines(
  folder: string,
  names: readonly string[] = Object.keys(baselineEngines),
  windowsFile: string | null = null,
): Promise<string> {
  const engines = names.map((name) => {
    const engine = baselineEngines[name];
    if (!engine) throw new Error(`${name} is no engine: one of ${Object.keys(baselineEngines).join(", ")}`);
    return engine;
  });
  const sets = readLabelledSets(folder).map(({ name, articles, questions }) => ({
    name,
    title: name === "." ? basename(resolve(folder)) : name,
    questions: questions.filter(({ answerable }) => answerable),
    set: openBaselineSet(articles),
  }));
  if (windowsFile !== null)
    writeFileSync(windowsFile, sets.flatMap(({ name, set }) => describeWindows(name, set)).join(""));
  const rows: string[] = [];
  for (const { title, questions, set } of sets)
    for (const engine of engines) {
      const { passages, articles } = await scoreRetrieval(questions, await engine.open(set));
      rows.push(`| ${title} | ${questions.length} | ${engine.title} | ${figure(passages)} | ${figure(articles)} |`);
    }
  return ["| set | questions | engine | MRR@10 | article MRR@10 |", "|---|---|---|---|---|", ...rows].join("\n");
}

async function scoreRetrieval(questions: readonly LabelledQuestion[], retrieve: Retrieve): Promise<BaselineScores> {
  let [passages, articles] = [0, 0];
  for (const { question, gold } of questions) {
    const found = await retrieve(question);
    const rightArticles = new Set(gold.map(({ articleId }) => articleId));
    passages += reciprocal(found.findIndex(({ excerpt }) => isRight(excerpt, gold)));
    articles += reciprocal(articlesOf(found).findIndex((id) => rightArticles.has(id)));
  }
  return { passages: passages / questions.length, articles: articles / questions.length };
}

function articlesOf(passages: readonly Passage[]): readonly string[] {
  return [...new Set(passages.map(({ article }) => article.id))];
}

function reciprocal(place: number): number {
  return place < 0 ? 0 : 1 / (place + 1);
}

function describeWindows(set: string, { passages }: BaselineSet): readonly string[] {
  return passages.map(({ article, excerpt: { start, end, text } }) => {
    const window = { set, articleId: article.id, start, end, title: article.title ?? "", text };
    return `${JSON.stringify(window)}\n`;
  });
}

function figure(value: number): string {
  return value.toFixed(3).replace(/^0/, "");
}
