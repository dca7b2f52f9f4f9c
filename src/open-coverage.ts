import { type Archive, openArchive } from "./archive/archive.ts";
import { describeProblem, type Problem } from "./corpus/problem.ts";
import { readCorpus } from "./corpus/read-corpus.ts";
import { buildMiniSearchIndex } from "./search/minisearch-index.ts";

/** There is nothing to answer from; the message says where it was looked for, and what was wrong there. */
export class NoArticlesError extends Error {}

/** The coverage ready to be asked, and what of the corpus was not loaded. Throws a NoArticlesError. */
export async function openCoverage(path: string): Promise<{ archive: Archive; problems: readonly Problem[] }> {
  const { articles, problems, aliases } = await readCorpus(path);
  if (articles.length === 0) throw new NoArticlesError(describeNothing(path, problems));
  const archive = await openArchive(articles, { aliases, buildIndex: buildMiniSearchIndex });
  return { archive, problems };
}

function describeNothing(path: string, problems: readonly Problem[]): string {
  const faults = problems.slice(0, mostFaultsNamed).map((problem) => `\n  ${describeProblem(problem)}`);
  const more = problems.length > mostFaultsNamed ? `\n  and ${problems.length - mostFaultsNamed} more` : "";
  return `${path} holds no article. Put one there (corpus/README.md says how), or name another folder or file with CORPUS or --corpus.${faults.join("")}${more}`;
}

const mostFaultsNamed = 10;
