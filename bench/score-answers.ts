import type { Answer } from "../src/answers/answer.ts";
import { isRight, type LabelledQuestion } from "./labelled-set.ts";

/** How well a set of labelled questions was answered. A figure is null where the set has nothing to measure it by. */
export interface AnswerScores {
  readonly questions: number;
  /** The mean of one over the place of the first right passage among ten. */
  readonly reciprocalRank: number | null;
  /** The share with a right passage first, and among the first four. */
  readonly first: number | null;
  readonly firstFour: number | null;
  /** The share whose first passage's best sentences hold the answer's text. */
  readonly bestShows: number | null;
  /** How well the confidence tells answerable questions from each kind of others: the area under the ROC curve. */
  readonly separation: ReadonlyMap<string, number>;
  /** Of the questions whose first passage is right, how many are given as answered. */
  readonly rightAnswered: number;
  readonly rightFirst: number;
  /** Of the questions without an answer, how many are given as answered. */
  readonly wronglyAnswered: number;
  readonly unanswerable: number;
  /** How far the stated probabilities are from what came true, over ten equal bins (Guo et al. 2017). */
  readonly calibrationError: number;
}

/** Scores the answers to labelled questions, in the same order. */
export function scoreAnswers(questions: readonly LabelledQuestion[], answers: readonly Answer[]): AnswerScores {
  const rows = questions.map((question, at) => {
    const { passages = [], confidence = 0, answered = false } = answers[at] ?? {};
    const place = question.answerable
      ? passages.findIndex(({ passage }) => isRight(passage.excerpt, question.gold))
      : -1;
    const best = passages[0] ? ` ${plain(passages[0].best.text)} ` : "";
    return {
      question,
      confidence,
      answered,
      place,
      shows: question.answers.some((text) => best.includes(` ${plain(text)} `)),
    };
  });
  const yes = rows.filter(({ question }) => question.answerable);
  const right = yes.filter(({ place }) => place === 0);
  const others = rows.filter(({ question }) => !question.answerable);
  const withText = yes.filter(({ question }) => question.answers.length > 0);
  const kinds = new Set(others.map(({ question }) => question.kind));
  const sure = yes.map(({ confidence }) => confidence);
  const unsure = (kind: string) =>
    others.filter(({ question }) => question.kind === kind).map(({ confidence }) => confidence);
  return {
    questions: rows.length,
    reciprocalRank: mean(yes.map(({ place }) => (place < 0 ? 0 : 1 / (place + 1)))),
    first: mean(yes.map(({ place }) => Number(place === 0))),
    firstFour: mean(yes.map(({ place }) => Number(place >= 0 && place < 4))),
    bestShows: mean(withText.map(({ shows }) => Number(shows))),
    separation: new Map(Array.from(kinds, (kind) => [kind, separate(sure, unsure(kind))])),
    rightAnswered: right.filter(({ answered }) => answered).length,
    rightFirst: right.length,
    wronglyAnswered: others.filter(({ answered }) => answered).length,
    unanswerable: others.length,
    calibrationError: miscalibration(
      rows.map(({ confidence, place }) => ({ said: confidence, came: Number(place === 0) })),
    ),
  };
}

/** How likely one of the first is over one of the second, ties counting half. */
function separate(higher: readonly number[], lower: readonly number[]): number {
  const wins = higher.reduce(
    (sum, one) => sum + lower.reduce((won, other) => won + (one > other ? 1 : one === other ? 0.5 : 0), 0),
    0,
  );
  return wins / (higher.length * lower.length);
}

function miscalibration(rows: readonly { readonly said: number; readonly came: number }[]): number {
  return Array.from({ length: 10 }, (_, bin) =>
    rows.filter(({ said }) => Math.min(9, Math.floor(said * 10)) === bin),
  ).reduce((sum, bin) => sum + Math.abs(bin.reduce((gap, { said, came }) => gap + said - came, 0)) / rows.length, 0);
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
