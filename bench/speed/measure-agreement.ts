import type { Answer } from "../../src/answers/answer.ts";
import { engines } from "./engines.ts";
import { generateCoverage } from "./generate-coverage.ts";

/** How far engines that only find articles come to the same answers as the first of them: a table in Markdown. */
export async function measureAgreement(sizes: readonly number[], names: readonly string[]): Promise<string> {
  const lines = [
    "| passages | engine | questions | same first place | same of the ten best |",
    "|---|---|---|---|---|",
  ];
  const [first = "verbatim", ...others] = names;
  for (const size of sizes) {
    const expected = await answerAll(first, size);
    for (const name of others) lines.push(describe(size, name, expected, await answerAll(name, size)));
  }
  return lines.join("\n");
}

/** For each question the places of the ten best passages, best first. */
async function answerAll(name: string, size: number): Promise<readonly (readonly string[])[]> {
  const { articles, questions } = generateCoverage(size, 200);
  const ask = await engines[name]?.(articles);
  if (!ask) throw new Error(`${name} is no engine: one of ${Object.keys(engines).join(", ")}`);
  const places: string[][] = [];
  for (const question of questions) {
    // Only rivals answer with anything else.
    const { passages } = (await ask(question)) as Answer;
    places.push(passages.map(({ passage }) => `${passage.article.id}:${passage.excerpt.start}`));
  }
  return places;
}

function describe(
  size: number,
  name: string,
  expected: readonly (readonly string[])[],
  theirs: readonly (readonly string[])[],
): string {
  const firsts = expected.filter(([first], at) => theirs[at]?.[0] === first).length;
  const shared = expected.flatMap((places, at) => places.filter((place) => theirs[at]?.includes(place))).length;
  const all = expected.flat().length;
  return `| ${size} | ${name} | ${expected.length} | ${firsts} | ${shared} of ${all}, ${((100 * shared) / all).toFixed(1)}% |`;
}
