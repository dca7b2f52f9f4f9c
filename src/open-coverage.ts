import type { Archive } from "./archive/archive.ts";
import type { Config } from "./config.ts";
import { describeProblem, type Problem } from "./corpus/problem.ts";
import { type LivingCoverage, type LivingOptions, openLivingCoverage } from "./living/living-coverage.ts";
import { openExternalEngine } from "./search/external-index.ts";
import { openLanceDbStore } from "./search/lancedb-store.ts";
import { openMiniSearchEngine } from "./search/minisearch-index.ts";
import type { BuildIndex } from "./search/passage-index.ts";

/** There is nothing to answer from; the message says where it was looked for, and what was wrong there. */
export class NoArticlesError extends Error {}

export interface OpenCoverage {
  /** As it was when it was opened. */
  readonly archive: Archive;
  /** The same, which can be told to look again. */
  readonly coverage: LivingCoverage;
  /** What of the corpus was not loaded. */
  readonly problems: readonly Problem[];
}

/** The coverage ready to be asked. Throws a NoArticlesError, or a MissingEngineError. */
export async function openCoverage(
  path: string,
  {
    engine = null,
    ...options
  }: Pick<LivingOptions, "publishers" | "reportProgress"> & Partial<Pick<Config, "engine">> = {},
): Promise<OpenCoverage> {
  const now = () => new Date();
  const { coverage, problems } = await openLivingCoverage({
    path,
    buildIndex: await openEngine(engine),
    now,
    ...options,
  });
  if (!coverage) throw new NoArticlesError(describeNothing(path, problems));
  return { archive: coverage.archive(), coverage, problems };
}

/** How long a question waits for an engine: Discord wants the first word of an answer within three seconds. */
const engineDeadlineMs = 2000;

async function openEngine(engine: Config["engine"]): Promise<BuildIndex> {
  if (engine === null) return openMiniSearchEngine();
  return openExternalEngine(await openLanceDbStore({ folder: engine.folder, deadlineMs: engineDeadlineMs }));
}

function describeNothing(path: string, problems: readonly Problem[]): string {
  const faults = problems.slice(0, mostFaultsNamed).map((problem) => `\n  ${describeProblem(problem)}`);
  const more = problems.length > mostFaultsNamed ? `\n  and ${problems.length - mostFaultsNamed} more` : "";
  return `${path} holds no article. Put one there (corpus/README.md says how), or name another folder or file with CORPUS or --corpus.${faults.join("")}${more}`;
}

const mostFaultsNamed = 10;
