import type { Answer } from "../src/answers/answer.ts";
import { answerQuestion } from "../src/answers/answer-question.ts";
import type { Quotation } from "../src/quotations/quotation.ts";
import { readQuotations } from "../src/quotations/read-quotations.ts";
import { fittedCoverages, heldOutCoverages } from "../test/answers/coverages/index.ts";
import { everydaySet, type NamedSets, ownSet } from "./everyday-sets.ts";
import { type GoldArticle, isHeldOut, readQuotationSets } from "./labelled-quotations.ts";
import { type LabelledQuestion, type LabelledSet, openSet, readLabelledSets } from "./labelled-set.ts";
import { type AnswerScores, scoreAnswers } from "./score-answers.ts";
import { type QuotationScores, scoreQuotations } from "./score-quotations.ts";

/** Scores the labelled sets of a folder, and the project's own questions, and gives the figures as tables in Markdown. */
export async function measureQuality(folder: string | null): Promise<string> {
  const lines: readonly NamedSets[] = [
    { name: "everyday words, two articles", sets: [await ownSet()] },
    { name: "everyday words, made-up news, held out", sets: heldOutCoverages.map(everydaySet) },
    { name: "everyday words, made-up news, fitted on", sets: fittedCoverages.map(everydaySet) },
    ...(folder === null ? [] : readLabelledSets(folder)).map((set) => ({ name: set.name, sets: [set] })),
  ];
  const rows: string[] = [];
  for (const { name, sets } of lines) rows.push(describeScores(name, await answerSets(sets)));
  const questions = [
    "| questions | number | MRR@10 | first | in the first four | best text shows it | one of three | answerable or not: AUROC | false answers | false denials | unsure | calibration error |",
    "|---|---|---|---|---|---|---|---|---|---|---|---|",
    ...rows,
  ];
  const quotations = folder === null ? [] : await measureQuotations(folder);
  return [...questions, ...quotations].join("\n");
}

async function measureQuotations(folder: string): Promise<readonly string[]> {
  const sets = await readQuotationSets(folder);
  if (sets.length === 0) return [];
  const rows = sets.flatMap(({ name, articles, gold }) => {
    const { quotations } = readQuotations(articles, new Map());
    const heldOut = gold.filter(({ articleId }) => isHeldOut(articleId));
    const rest = gold.filter(({ articleId }) => !isHeldOut(articleId));
    return [
      describeQuotations(`${name}, ${rest.length} articles`, scoreQuotations(rest, found(quotations, rest))),
      describeQuotations(`${name}, ${heldOut.length} held out`, scoreQuotations(heldOut, found(quotations, heldOut))),
      describeQuotations(`${name}, all`, scoreQuotations(gold, quotations)),
    ];
  });
  return [
    "",
    "| quotations | number | end to end F1 | four words and more | without pronouns | detection F1 | pronouns right | certain: precision | recall | speaker for nobody's words |",
    "|---|---|---|---|---|---|---|---|---|---|",
    ...rows,
  ];
}

function found(quotations: readonly Quotation[], gold: readonly GoldArticle[]): readonly Quotation[] {
  const ids = new Set(gold.map(({ articleId }) => articleId));
  return quotations.filter(({ words }) => ids.has(words.article.id));
}

function describeQuotations(name: string, scores: QuotationScores): string {
  const { endToEnd, longEndToEnd, namedEndToEnd, detection, certain } = scores;
  const figures = [endToEnd.f1, longEndToEnd.f1, namedEndToEnd.f1, detection.f1, scores.pronouns];
  const sure = [certain.precision, certain.recall];
  const silent = `${scores.falseSpeakers}/${scores.unattributed}`;
  return `| ${name} | ${scores.quotations} | ${[...figures, ...sure].map(figure).join(" | ")} | ${silent} |`;
}

async function answerSets(sets: readonly LabelledSet[]): Promise<AnswerScores> {
  const questions: LabelledQuestion[] = [];
  const answers: Answer[] = [];
  for (const set of sets) {
    const { answering } = await openSet(set.articles, set.aliases);
    for (const question of set.questions) {
      questions.push(question);
      answers.push(await answerQuestion(question.question, 10, answering));
    }
  }
  return scoreAnswers(questions, answers);
}

function describeScores(name: string, scores: AnswerScores): string {
  const { reciprocalRank, first, firstFour, bestShows, bestInThreeShows } = scores;
  const found = [reciprocalRank, first, firstFour, bestShows, bestInThreeShows];
  const judged = [scores.separation, scores.falseAnswers, scores.falseDenials, scores.unsure, scores.calibrationError];
  return `| ${name} | ${scores.questions} | ${[...found, ...judged].map(figure).join(" | ")} |`;
}

function figure(value: number | null): string {
  return value === null ? "" : value.toFixed(3).replace(/^0/, "");
}
