import type { IsoDate } from "../../coverage/article.ts";
import { itemAt, largestOf } from "../../coverage/lists.ts";
import { addDays } from "../../dates/calendar.ts";
import type { DateExpression } from "../../dates/read-dates.ts";
import { asksForForm, hasAnswerForm } from "../../english/questions/answer-forms.ts";
import { covered, type Evidence, type WeighedQuestion } from "./evidence.ts";

/** One reason to prefer a passage: 0 for none, 1 for as much as there can be. */
export type Feature = (evidence: Evidence, weighed: WeighedQuestion) => number;

/** Says how soon more of the same word stops counting, and how far long passages are held back: the usual BM25 constants. */
const saturation = 1.2;
const lengthShare = 0.75;

/** The article as a whole is about the question. */
export const articleMatch: Feature = ({ candidate }) => candidate.articleScore;

/** BM25 (Robertson and Zaragoza 2009) of the passage, as a share of the most it could be. */
export const wordMatch: Feature = ({ candidate, counts }, { weights, averageLength }) => {
  const length = 1 - lengthShare + (lengthShare * candidate.terms.ids.length) / Math.max(1, averageLength);
  let sum = 0;
  for (const [term, count] of counts.entries())
    if (count > 0) sum += itemAt(weights, term) * ((count * (saturation + 1)) / (count + saturation * length));
  return sum / (saturation + 1);
};

/** Tells how much of the question is found in the passage or its headline. */
export const coverage: Feature = ({ passage, title }, weighed) => covered(weighed, [passage, title]);

/** Tells how much of it is found in one sentence: what stands together belongs together. */
export const sentenceMatch: Feature = ({ sentences }, weighed) =>
  largestOf(
    sentences.map((strengths) => covered(weighed, [strengths])),
    0,
  );

/** The passage has in it what is asked for: a day for "when", a number for "how many". 0 where no form is asked for. */
export const formMatch: Feature = ({ candidate }, { question }) => {
  if (!asksForForm(question.kind)) return 0;
  const { body } = candidate.passage.article;
  return candidate.passage.sentences.some(({ start, end }) => hasAnswerForm(question, body.slice(start, end))) ? 1 : 0;
};

/**
 * The article is of the days that the question names, the more so the more it speaks of the rest. A report "after Monday" is likeliest of
 * Monday; what happened on a day is reported on the next one too.
 */
export const dateMatch: Feature = (evidence, weighed) => {
  const { dates, terms } = weighed.question;
  const match = largestOf(
    dates.map((days) => isOfDays(evidence.candidate.passage.article.publishedOn, days)),
    0,
  );
  return match === 0 || terms.length === 0
    ? match
    : match * (ofDaysAlone + (1 - ofDaysAlone) * coverage(evidence, weighed));
};
const ofDaysAlone = 0.4;

/** 1 for an article of one of the days, less for one that is only likely to report of them. */
function isOfDays(day: IsoDate, { from, to }: DateExpression): number {
  if (from !== null && from === to && day === addDays(from, 1)) return nextDay;
  if ((from !== null && day < from) || (to !== null && day > to)) return 0;
  return day === from || day === to || (from !== null && to !== null) ? 1 : openEnded;
}
const openEnded = 0.7;
const nextDay = 0.5;

/**
 * Tells how new the article is beside the newest one loaded: half as much with every month. Of a question that names days nothing; of
 * one that is after how things stand now the whole, of any other a little.
 */
export const recency: Feature = ({ candidate }, { question: { asOf, dates, newest } }) => {
  if (dates.length > 0) return 0;
  const age = Date.parse(newest) - Date.parse(candidate.passage.article.publishedOn);
  const share = Number.isFinite(age) ? 0.5 ** (Math.max(0, age) / halfLifeMs) : 0;
  return asOf === null ? shareByDefault * share : share;
};
const halfLifeMs = 30 * 24 * 60 * 60 * 1000;
const shareByDefault = 0.1;
