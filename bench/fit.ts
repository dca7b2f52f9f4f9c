import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { traitsOf } from "../src/answers/confidence/confidence.ts";
import { coveredWeights, saidWeights } from "../src/answers/confidence/weights.ts";
import { type Findings, findPassages } from "../src/answers/find-passages.ts";
import { readQuestion } from "../src/answers/question/read-question.ts";
import { signalRows } from "../src/answers/ranking/rank.ts";
import { rankingWeights } from "../src/answers/ranking/weights.ts";
import type { Archive } from "../src/archive/archive.ts";
import type { Article } from "../src/coverage/article.ts";
import { fittedCoverages } from "../test/answers/coverages/index.ts";
import { everydaySet } from "./everyday-sets.ts";
import { type ConfidenceExample, fitConfidence } from "./fit-confidence.ts";
import { fitRanking, meanReciprocalRank, type RankingExample } from "./fit-ranking.ts";
import { isRight, type LabelledQuestion, type LabelledSet, openSet, readLabelledSets } from "./labelled-set.ts";

/** In so many parts the articles are split; each is left out once, and its questions asked of the rest. */
const parts = 6;
/** With fewer articles one left out is often the only one of its matter. */
const fewestArticlesToLeaveOut = 6;
const leftOutWeight = 0.5;
/** The everyday questions are ten times fewer than the others. */
const everydayWeight = 3;
const coveredPenalty = 2;
const saidPenalty = 5;

const everydayNames = new Set(fittedCoverages.map(({ name }) => name));

const { values } = parseArgs({ options: { data: { type: "string" }, write: { type: "boolean", default: false } } });
if (values.data === undefined)
  throw new Error("npm run fit -- --data DIR: DIR holds articles.jsonl and questions.jsonl");

/** Fits all weights anew and prints them with what they reach on the sets. */
async function fitAll(sets: readonly LabelledSet[]): Promise<void> {
  const asked = await Promise.all(sets.map(askSet));
  const ranking = asked.map(({ examples }) => examples);
  const weights = fitRanking(ranking.flat(), rankingWeights.length);
  for (const [at, { name }] of rankingWeights.entries()) print(`${name}: ${(weights[at] ?? 0).toFixed(2)}`);
  for (const [at, examples] of ranking.entries()) {
    const others = ranking.filter((_, other) => other !== at).flat();
    const blind = mean(
      halves.map((half) =>
        meanReciprocalRank(
          half(examples),
          fitRanking([...others, ...examples.filter((one) => !half(examples).includes(one))], rankingWeights.length),
        ),
      ),
    );
    print(
      `# ${sets[at]?.name}: MRR@10 ${meanReciprocalRank(examples, weights).toFixed(3)}; ${blind.toFixed(3)} on questions left out of the fit`,
    );
  }
  const covered = asked.flatMap((one) => one.covered);
  const said = asked.flatMap((one) => one.said);
  const fitted = {
    covered: fitConfidence(covered, Object.keys(coveredWeights.weights), coveredPenalty),
    said: fitConfidence(said, Object.keys(saidWeights.weights), saidPenalty),
  };
  print(JSON.stringify(fitted, (_, value) => (typeof value === "number" ? Number(value.toFixed(3)) : value), 2));
}

/** The first and the second half of a set: neighbours share articles, so that most articles are left out with them. */
const halves: readonly ((all: readonly RankingExample[]) => readonly RankingExample[])[] = [
  (all) => all.slice(0, Math.floor(all.length / 2)),
  (all) => all.slice(Math.floor(all.length / 2)),
];

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

async function askSet({ articles, questions, name }: LabelledSet) {
  const weight = everydayNames.has(name) ? everydayWeight : 1;
  const whole = await openForAsking(articles);
  const examples: RankingExample[] = [];
  const covered: ConfidenceExample[] = [];
  const said: ConfidenceExample[] = [];
  for (const question of questions) {
    const findings = await whole.ask(question.question);
    if (question.answerable) examples.push(rankingExample(findings, question));
    const isCovered = question.answerable || question.kind === "covered but not said";
    covered.push({ traits: whole.traits(findings, coveredWeights.weights), true: isCovered, weight });
    const best = findings.ranked[0]?.evidence.candidate.passage.excerpt;
    const right = best !== undefined && question.answerable && isRight(best, question.gold);
    if (isCovered) said.push({ traits: whole.traits(findings, saidWeights.weights), true: right, weight });
  }
  for (let part = 0; articles.length >= fewestArticlesToLeaveOut && part < parts; part += 1) {
    const gone = new Set(articles.filter((_, at) => at % parts === part).map(({ id }) => id));
    const rest = await openForAsking(articles.filter(({ id }) => !gone.has(id)));
    for (const { question, gold, answerable } of questions) {
      if (!answerable || !gold.every(({ articleId }) => gone.has(articleId))) continue;
      const findings = await rest.ask(question);
      covered.push({ traits: rest.traits(findings, coveredWeights.weights), true: false, weight: leftOutWeight });
    }
  }
  return { examples, covered, said };
}

async function openForAsking(articles: readonly Article[]) {
  const { answering }: Archive = await openSet(articles);
  const { index, knowledge, chance, quotationsOf } = answering;
  return {
    ask: async (text: string) => findPassages(await readQuestion(text, knowledge), index, { quotationsOf }),
    traits: (findings: Findings, weights: Readonly<Record<string, number>>) =>
      traitsOf(findings, chance, Object.keys(weights)),
  };
}

function rankingExample({ ranked, weighed }: Findings, { gold }: LabelledQuestion): RankingExample {
  const evidences = ranked.map(({ evidence }) => evidence);
  return {
    rows: signalRows(evidences, weighed, rankingWeights),
    right: evidences.map(({ candidate }) => isRight(candidate.passage.excerpt, gold)),
  };
}

function print(line: string): void {
  writeFileSync(1, `${line}\n`);
}

await fitAll([...fittedCoverages.map(everydaySet), ...readLabelledSets(values.data)]);
