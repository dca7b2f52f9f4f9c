import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { findPassages } from "../src/answers/find-passages.ts";
import { type OutcomeFeature, type OutcomeFeatures, probabilityOf } from "../src/answers/outcome/logistic.ts";
import { outcomeFeatures } from "../src/answers/outcome/outcome-features.ts";
import { readWeights } from "../src/answers/outcome/weights.ts";
import { readQuestion } from "../src/answers/question/read-question.ts";
import { featureRows, type Ranked } from "../src/answers/ranking/rank.ts";
import { matchWeight, rankingWeights, readingWeight } from "../src/answers/ranking/weights.ts";
import { matchPassages, type ReadPassage, readingWorth, readMatched } from "../src/answers/read-passages.ts";
import { programFolder } from "../src/program/program-folder.ts";
import { keepInMemory } from "../src/reading/kept-vectors.ts";
import { openPassageReader } from "../src/reading/open-passage-reader.ts";
import type { PassageReader } from "../src/reading/passage-reader.ts";
import { openReader } from "../src/reading/reader.ts";
import { fitLogistic } from "./fit-logistic.ts";
import { fitRanking, meanReciprocalRank, type RankingExample } from "./fit-ranking.ts";
import { isRight, type LabelledQuestion, type LabelledSet, openSet, readLabelledSets } from "./labelled-set.ts";

/** What is called answered may be wrong for so many of the questions without an answer, and what is denied for so many with one. */
const falseAnswers = 0.1;
const falseDenials = 0.03;
const penalty = 2;
/** Enough to keep every passage of the sets. */
const keptBytes = 4_000_000_000;

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    aside: { type: "string", default: "" },
    limits: { type: "string", default: "" },
    reader: { type: "string" },
  },
});
if (values.data === undefined)
  throw new Error(
    "npm run fit -- --data DIR [--aside NAMES] [--limits NAME]: DIR holds folders with articles.jsonl and questions.jsonl",
  );

/** What was found for a question, with the features that all is fitted on. */
interface Asked {
  readonly question: LabelledQuestion;
  readonly lexical: RankingExample;
  readonly matched: readonly ReadPassage[];
  readonly read: readonly ReadPassage[];
  readonly features: OutcomeFeatures;
}

const file = values.reader ?? `${programFolder()}/src/reading/weights/reader.bin`;
const reader = openPassageReader(await openReader(file), keepInMemory(keptBytes));
const aside = new Set(values.aside.split(",").filter((name) => name !== ""));
const sets = readLabelledSets(values.data);
const asked = new Map<LabelledSet, readonly Asked[]>();
for (const set of sets) asked.set(set, await askAll(set, reader));
fitAll(asked);

async function askAll(set: LabelledSet, passageReader: PassageReader): Promise<readonly Asked[]> {
  const { answering } = await openSet(set.articles, set.aliases);
  const all: Asked[] = [];
  for (const question of set.questions) {
    const read = await readQuestion(question.question, answering.knowledge);
    const found = await findPassages(read, answering.index);
    const unread = found.ranked.map((one): ReadPassage => ({ ...one, match: null, reading: null }));
    const matched = await matchPassages(read.plain, unread, passageReader);
    const ordered = await readMatched(read.plain, matched, passageReader);
    all.push({
      question,
      lexical: {
        rows: featureRows(found.ranked.map(evidenceOf), found.weighed, rankingWeights),
        right: rights(found.ranked, question),
      },
      matched,
      read: ordered.filter(({ reading }) => reading !== null),
      features: outcomeFeatures({ ...found, ranked: ordered }),
    });
  }
  return all;
}

/** Fits all weights and prints them, with what they reach on each set; those set aside are in no fit. */
function fitAll(all: ReadonlyMap<LabelledSet, readonly Asked[]>): void {
  const used = [...all].filter(([{ name }]) => !aside.has(name)).flatMap(([, answers]) => answers);
  const answerable = used.filter(({ question }) => question.answerable);
  const words = fitRanking(
    answerable.map(({ lexical }) => lexical),
    rankingWeights.length,
  );
  print("ranking", Object.fromEntries(rankingWeights.map(({ name }, at) => [name, words[at]])));
  const [ofWords = 1, ofMatch = 0] = fitRanking(answerable.map(matchExample), 2);
  print("matchWeight", ofMatch / ofWords);
  const [ofBlend = 1, ofReading = 0] = fitRanking(answerable.map(readExample), 2);
  print("readingWeight", ofReading / ofBlend);
  const judged = used.filter(isJudged);
  const limiting = [...all].filter(([{ name }]) => name === values.limits).flatMap(([, answers]) => answers);
  const model = fitLogistic(
    judged.map(({ question, features }) => ({ features, true: question.answerable, weight: 1 })),
    Object.keys(readWeights.weights) as OutcomeFeature[],
    penalty,
  );
  const chance = ({ features }: Asked) => probabilityOf(features, model);
  const limits = limitsOf(limiting.length > 0 ? limiting : judged, chance);
  print("readWeights", model);
  print("limits", limits);
  for (const [{ name }, answers] of all)
    print(`  ${aside.has(name) ? "set aside" : "fitted on"}: ${name}`, judge(answers, chance, limits));
  for (const [{ name }, answers] of all) {
    const yes = answers.filter(({ question }) => question.answerable);
    print(`MRR@10 of ${name}`, {
      words: meanReciprocalRank(
        yes.map(({ lexical }) => lexical),
        words,
      ),
      matched: meanReciprocalRank(yes.map(matchExample), [ofWords, ofMatch]),
    });
  }
}

/** Where no right passage was read, the question's having an answer says nothing of what was. */
function isJudged({ question, read }: Asked): boolean {
  return !question.answerable || rights(read, question).includes(true);
}

function matchExample({ matched, question }: Asked): RankingExample {
  return {
    rows: matched.map(({ score, match }) => [score - matchWeight * (match?.score ?? 0), match?.score ?? 0]),
    right: rights(matched, question),
  };
}

function readExample({ read, question }: Asked): RankingExample {
  return {
    rows: read.map(({ score, reading }) => [score - readingWeight * readingWorth(reading), readingWorth(reading)]),
    right: rights(read, question),
  };
}

interface Limits {
  readonly leastAnswered: number;
  readonly leastUnsure: number;
}

/** The limits at which the stated shares go wrong. */
function limitsOf(all: readonly Asked[], chance: (one: Asked) => number): Limits {
  const sorted = (answerable: boolean) =>
    all
      .filter(({ question }) => question.answerable === answerable)
      .map(chance)
      .toSorted((one, other) => one - other);
  const [yes, no] = [sorted(true), sorted(false)];
  return {
    leastAnswered: no[Math.floor(no.length * (1 - falseAnswers))] ?? 1,
    leastUnsure: yes[Math.floor(yes.length * falseDenials)] ?? 0,
  };
}

function judge(all: readonly Asked[], chance: (one: Asked) => number, { leastAnswered, leastUnsure }: Limits) {
  const yes = all.filter(({ question }) => question.answerable);
  const no = all.filter(({ question }) => !question.answerable);
  const share = (some: readonly Asked[], holds: (value: number) => boolean) =>
    some.filter((one) => holds(chance(one))).length / Math.max(1, some.length);
  const wins = yes.reduce((sum, one) => sum + no.filter((other) => chance(one) > chance(other)).length, 0);
  return {
    questions: all.length,
    auroc: wins / Math.max(1, yes.length * no.length),
    falseAnswers: share(no, (value) => value >= leastAnswered),
    falseDenials: share(yes, (value) => value < leastUnsure),
    unsure: share(all, (value) => value >= leastUnsure && value < leastAnswered),
  };
}

function rights(ranked: readonly Ranked[], { gold }: LabelledQuestion): readonly boolean[] {
  return ranked.map(({ evidence }) => isRight(evidence.candidate.passage.excerpt, gold));
}

function evidenceOf({ evidence }: Ranked) {
  return evidence;
}

function print(name: string, value: unknown): void {
  const round = (_: string, one: unknown) => (typeof one === "number" ? Number(one.toFixed(3)) : one);
  writeFileSync(1, `${name}: ${JSON.stringify(value, round)}\n`);
}
