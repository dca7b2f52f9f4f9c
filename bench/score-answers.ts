import type { Answer } from "../src/answers/answer.ts";
import type { Excerpt } from "../src/coverage/excerpt.ts";
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
  /** The share with one of the first three passages' best sentences that hold it. */
  readonly bestInThreeShows: number | null;
  /** How well the confidence tells answerable questions from all others: the area under the ROC curve. */
  readonly separation: number | null;
  /** Of the questions without an answer, the share given as answered; of those with one, the share denied; of all, the unsure. */
  readonly falseAnswers: number | null;
  readonly falseDenials: number | null;
  readonly unsure: number | null;
  /** How far the stated probabilities are from what came true, over ten equal bins (Guo et al. 2017). */
  readonly calibrationError: number;
}

/** Scores the answers to labelled questions, in the same order. */
export function scoreAnswers(questions: readonly LabelledQuestion[], answers: readonly Answer[]): AnswerScores {
  const rows = questions.map((question, at) => {
    const { passages = [], confidence = 0, outcome = "not-covered" } = answers[at] ?? {};
    const place = question.answerable
      ? passages.findIndex(({ passage }) => isRight(passage.excerpt, question.gold))
      : -1;
    const shows = (best: Excerpt) =>
      question.answers.some((text) => ` ${plain(best.text)} `.includes(` ${plain(text)} `));
    const showing = passages.findIndex(({ best }) => shows(best));
    return { question, confidence, outcome, place, showing };
  });
  const yes = rows.filter(({ question }) => question.answerable);
  const no = rows.filter(({ question }) => !question.answerable);
  const withText = yes.filter(({ question }) => question.answers.length > 0);
  const share = <Row>(all: readonly Row[], holds: (row: Row) => boolean) => mean(all.map((row) => Number(holds(row))));
  const confidences = (all: typeof rows) => all.map(({ confidence }) => confidence);
  return {
    questions: rows.length,
    reciprocalRank: mean(yes.map(({ place }) => (place < 0 ? 0 : 1 / (place + 1)))),
    first: share(yes, ({ place }) => place === 0),
    firstFour: share(yes, ({ place }) => place >= 0 && place < 4),
    bestShows: share(withText, ({ showing }) => showing === 0),
    bestInThreeShows: share(withText, ({ showing }) => showing >= 0 && showing < 3),
    separation: yes.length > 0 && no.length > 0 ? separate(confidences(yes), confidences(no)) : null,
    falseAnswers: share(no, ({ outcome }) => outcome === "answered"),
    falseDenials: share(yes, ({ outcome }) => outcome !== "answered" && outcome !== "unsure"),
    unsure: share(rows, ({ outcome }) => outcome === "unsure"),
    calibrationError: miscalibration(
      rows.map(({ confidence, question }) => ({ said: confidence, came: Number(question.answerable) })),
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
