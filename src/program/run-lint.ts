import { openFormats } from "../bot/languages/formats.ts";
import { readCorpus } from "../corpus/read-corpus.ts";
import { describeProblem, faultsAmong } from "../corpus/text/problem.ts";

/** Writes every problem and note of a corpus, one a line. False when there is any problem, or no article. */
export async function runLint(corpus: string, write: (text: string) => void): Promise<boolean> {
  const { articles, problems } = await readCorpus(corpus);
  for (const problem of problems) write(`${describeProblem(problem)}\n`);
  const { count } = openFormats("en");
  const faults = faultsAmong(problems).length;
  const notes = problems.length - faults;
  const counts = [count(articles.length, "article", "articles"), count(faults, "problem", "problems")];
  write(`${[...counts, ...(notes > 0 ? [count(notes, "note", "notes")] : [])].join(", ")}\n`);
  return faults === 0 && articles.length > 0;
}
