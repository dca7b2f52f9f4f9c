import { parseArticles } from "../../src/corpus/read-file.ts";
import { describeProblem } from "../../src/corpus/text/problem.ts";
import { damage, randomNumbers, wholeFiles } from "./damage.ts";

/**
 * Reads damaged files of every form, and fails when one throws, takes over a second, or is lost without a word.
 * `node --import tsx bench/reliability/fuzz.ts [files] [first seed]`
 */
const [files = 100_000, firstSeed = 0] = process.argv.slice(2).map(Number);
const names = Object.keys(wholeFiles);
const counts = { articles: 0, problems: 0, faults: 0 };
let slowestMs = 0;
// The parsers are loaded with the first file that wants them, which is not what is measured.
for (const name of names) await parseArticles(wholeFiles[name] ?? new Uint8Array(), name);
const begun = performance.now();

for (let index = 0; index < files; index += 1) {
  const name = names[index % names.length] ?? "";
  const bytes = damage(wholeFiles[name] ?? new Uint8Array(), randomNumbers(firstSeed + index));
  const started = performance.now();
  const fault = await findFault(bytes, name);
  const tookMs = performance.now() - started;
  slowestMs = Math.max(slowestMs, tookMs);
  if (fault === null && tookMs < 1000) continue;
  counts.faults += 1;
  process.stdout.write(`seed ${firstSeed + index} ${name}: ${fault ?? `${Math.round(tookMs)} ms`}\n`);
}
const seconds = ((performance.now() - begun) / 1000).toFixed(0);
process.stdout.write(
  `${files} damaged files in ${seconds} s: ${counts.articles} articles, ${counts.problems} problems, slowest ${slowestMs.toFixed(0)} ms, ${counts.faults} faults\n`,
);
process.exitCode = counts.faults > 0 ? 1 : 0;

async function findFault(bytes: Uint8Array, name: string): Promise<string | null> {
  try {
    const { articles, problems } = await parseArticles(bytes, name);
    counts.articles += articles.length;
    counts.problems += problems.length;
    const isBlank = !/\S/.test(Buffer.from(bytes).toString("latin1"));
    if (articles.length + problems.length === 0 && !isBlank && !name.includes(".jsonl")) return "lost without a word";
    if (problems.some((problem) => describeProblem(problem).includes("\n"))) return "a problem of several lines";
    if (articles.some(({ article }) => !/\S/.test(article.body) || /\r|\p{Surrogate}/u.test(article.body)))
      return "an article without a sound body";
    return null;
  } catch (error) {
    return error instanceof Error ? `throws ${error.message}` : "throws";
  }
}
