import { openFormats } from "./bot/languages/formats.ts";
import { describeProblem } from "./corpus/problem.ts";
import { readCorpus } from "./corpus/read-corpus.ts";

/** Writes every problem of a corpus, one a line. False when there is any, or no article. */
export async function runLint(corpus: string, write: (text: string) => void): Promise<boolean> {
  const { articles, problems } = await readCorpus(corpus);
  for (const problem of problems) write(`${describeProblem(problem)}\n`);
  const { count } = openFormats("en");
  write(`${count(articles.length, "article", "articles")}, ${count(problems.length, "problem", "problems")}\n`);
  return problems.length === 0 && articles.length > 0;
}
