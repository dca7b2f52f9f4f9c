import { answerQuestion } from "../src/answers/answer-question.ts";
import { readCorpus } from "../src/corpus/read-corpus.ts";
import { splitPassages } from "../src/coverage/passage.ts";
import { readQuotations } from "../src/quotations/read-quotations.ts";
import { colloquialQuestions, unansweredQuestions } from "../test/answers/colloquial.ts";
import { readQuotationSets } from "./labelled-quotations.ts";
import { type LabelledSet, openSet, readLabelledSets } from "./labelled-set.ts";
import { type AnswerScores, scoreAnswers } from "./score-answers.ts";
import { scoreQuotations } from "./score-quotations.ts";

/** Scores the labelled sets of a folder, and the project's own questions, and gives the figures as tables in Markdown. */
export async function measureQuality(folder: string | null): Promise<string> {
  const sets = [await ownSet(), ...(folder === null ? [] : readLabelledSets(folder))];
  const rows: string[] = [];
  for (const set of sets) rows.push(...describeScores(set.name, await answerSet(set)));
  const questions = [
    "| questions | number | MRR@10 | first | in the first four | best text shows it | refuses: AUROC | calibration error |",
    "|---|---|---|---|---|---|---|---|",
    ...rows,
  ];
  const quotations = folder === null ? [] : await measureQuotations(folder);
  return [...questions, ...quotations].join("\n");
}

async function measureQuotations(folder: string): Promise<readonly string[]> {
  const sets = await readQuotationSets(folder);
  if (sets.length === 0) return [];
  const rows = sets.map(({ name, articles, gold }) => {
    const scores = scoreQuotations(gold, readQuotations(articles, new Map()).quotations);
    const { endToEnd, detection, certain } = scores;
    const figures = [endToEnd.f1, detection.f1, scores.pronouns, certain.precision, certain.recall].map(figure);
    const silent = `${scores.falseSpeakers}/${scores.unattributed}`;
    return `| ${name} | ${scores.quotations} | ${figures.join(" | ")} | ${silent} |`;
  });
  return [
    "",
    "| quotations | number | end to end F1 | detection F1 | pronouns right | certain: precision | recall | speaker for nobody's words |",
    "|---|---|---|---|---|---|---|---|",
    ...rows,
  ];
}

async function answerSet({ articles, questions }: LabelledSet): Promise<AnswerScores> {
  const { answering } = await openSet(articles);
  const answers = [];
  for (const { question } of questions) answers.push(await answerQuestion(question, 10, answering));
  return scoreAnswers(questions, answers);
}

/** The thirty questions in everyday words and the fifteen that the two articles do not answer. */
async function ownSet(): Promise<LabelledSet> {
  const { articles } = await readCorpus("corpus");
  const passages = articles.flatMap(splitPassages);
  const answered = colloquialQuestions.map(({ question, places }) => ({
    question,
    kind: "answerable",
    answerable: true,
    answers: [],
    gold: passages
      .filter(({ article, paragraph }) =>
        places.some(([id, place]) => article.id.startsWith(id) && paragraph === place),
      )
      .map(({ article, excerpt }) => ({ articleId: article.id, start: excerpt.start, end: excerpt.end })),
  }));
  const others = unansweredQuestions.map((question) => ({
    question,
    kind: "not answered",
    answerable: false,
    answers: [],
    gold: [],
  }));
  return { name: "everyday words, two articles", articles, questions: [...answered, ...others] };
}

function describeScores(name: string, scores: AnswerScores): readonly string[] {
  const separation = Array.from(scores.separation, ([kind, area]) => `${kind} ${figure(area)}`).join(", ");
  const figures = [scores.reciprocalRank, scores.first, scores.firstFour, scores.bestShows].map(figure).join(" | ");
  return [`| ${name} | ${scores.questions} | ${figures} | ${separation} | ${figure(scores.calibrationError)} |`];
}

function figure(value: number | null): string {
  return value === null ? "" : value.toFixed(3).replace(/^0/, "");
}
