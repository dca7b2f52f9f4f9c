import type { Article, IsoDate } from "../../coverage/article.ts";
import { type Carriers, carryOneText } from "../../coverage/carriers.ts";
import { citeExcerpt } from "../../coverage/citation.ts";
import { Excerpt } from "../../coverage/excerpt.ts";
import { findWords, foldText } from "../../coverage/fold.ts";
import type { Passage } from "../../coverage/passage.ts";
import { sharedLength } from "../../coverage/span.ts";
import { addDays, areLoaded, maySpeakOf } from "../../dates/calendar.ts";
import { findDates } from "../../dates/find-dates.ts";
import type { DateExpression } from "../../dates/read-dates.ts";
import { generalWords, newsWords } from "../../english/classes/general-words.ts";
import { termsOf } from "../../terms/find-terms.ts";
import { isOneStepAway } from "../../terms/spelling.ts";
import type { Answer, FoundPassage } from "../answer.ts";
import type { AnsweringSource } from "../answering.ts";
import type { Knowledge } from "../question/knowledge.ts";
import { readOutlets } from "../question/outlets.ts";
import { describeDays } from "../question/read-question.ts";

/** Holds what days are asked about, and nothing else but perhaps an outlet and what the news is to be of. */
interface DaysAsked {
  /** Never empty. */
  readonly dates: readonly DateExpression[];
  readonly publishers: readonly string[];
  /** Terms that a report must have, all in one passage and its headline: those of "Harbour Street" in "what happened in Harbour Street". */
  readonly topic: readonly string[];
}

interface Loaded {
  /** Newest first. */
  readonly sources: ReadonlyMap<string, AnsweringSource>;
  readonly carriers: Carriers;
  readonly knowledge: Knowledge;
  readonly today: IsoDate;
}

/** A shorter first paragraph is a byline or a place. */
const fewestLeadWords = 8;

/**
 * The answer to a question for the news of some days ("what happened in June", "any news of the dam last week"): from each article of
 * these days its lead, or the first passage on the topic; newest first, copies of one text once. Where nothing but a day is asked about and no article is
 * of it, those of the next day, which may report of it; else that no article of the days is loaded. Null for any other question.
 */
export async function answerDays(question: string, limit: number, loaded: Loaded): Promise<Answer | null> {
  const asked = await readDaysAsked(question, loaded);
  if (!asked) return null;
  const { dates, publishers, topic } = asked;
  const ofDays = findReports(asked, limit, loaded);
  const isOneDay = dates.every(({ from, to }) => from !== null && from === to);
  const nextDays = isOneDay ? dates.map(({ from, ...date }) => ({ ...date, from, to: addDays(from ?? "", 1) })) : [];
  const shown = ofDays.length > 0 ? ofDays : findReports({ ...asked, dates: nextDays }, limit, loaded);
  // What happened on a day or in a month may stand in articles of other days.
  const maySay = dates.every(
    ({ relative, to, start, end }) =>
      !relative &&
      (isOneDay ||
        (to !== null && maySpeakOf({ to }, loaded.knowledge.days)) ||
        isNamed(question.slice(start, end), loaded.knowledge)),
  );
  if (shown.length === 0 && (topic.length > 0 || maySay)) return null;
  const passages = shown.map(presentReport);
  const answered = ofDays.length > 0;
  const findings = {
    question,
    confidence: answered ? 1 : shown.length > 0 ? 0.5 : 0,
    readAs: [
      ...publishers.map((publisher) => ({ written: publisher, taken: publisher, kind: "outlet" as const })),
      ...dates.map((date) => {
        const { start, end, from, to } = date;
        const written = question.slice(start, end);
        return { written, taken: describeDays(date), kind: "date" as const, days: { from, to } };
      }),
    ],
    partial: false,
    passages,
  };
  if (shown.length === 0) return { ...findings, outcome: "outside-dates", missing: [] };
  return { ...findings, outcome: answered ? "answered" : "unsure" };
}

/** A month or a year that the articles name themselves. */
function isNamed(written: string, { vocabulary }: Knowledge): boolean {
  const names = findWords(written).map(({ text }) => `${text.slice(0, 1).toUpperCase()}${text.slice(1).toLowerCase()}`);
  return names.some((name) => /^(?:\p{Lu}|\d{4}$)/u.test(name) && vocabulary.writes(name));
}

interface Report {
  readonly passage: Passage;
  readonly copies: Article[];
}

/** At most so many, newest first. */
function findReports({ dates, publishers, topic }: DaysAsked, limit: number, loaded: Loaded): readonly Report[] {
  const shown: Report[] = [];
  for (const { article, passages } of loaded.sources.values()) {
    if (!dates.some((days) => areLoaded(days, [article.publishedOn]))) continue;
    if (publishers.length > 0 && !publishers.includes(article.publisher ?? "")) continue;
    const passage = topic.length > 0 ? passages.find((one) => isOn(topic, one)) : leadOf(passages);
    if (!passage) continue;
    const same = shown.find((one) => carryOneText(one.passage.article.id, article.id, loaded.carriers));
    if (same) same.copies.push(article);
    else if (shown.length < limit) shown.push({ passage, copies: [] });
    else break;
  }
  return shown;
}

function isOn(topic: readonly string[], { article, excerpt }: Passage): boolean {
  const terms = new Set(termsOf(`${article.title ?? ""} ${excerpt.text}`));
  return topic.every((term) => terms.has(term));
}

async function readDaysAsked(text: string, { knowledge, today }: Loaded): Promise<DaysAsked | null> {
  const { publishers, spans } = readOutlets(text, knowledge.publishers);
  const dates = await findDates(text, { today, loaded: knowledge.days }, spans);
  if (dates.length === 0) return null;
  const taken = [...dates, ...spans];
  const words = findWords(text)
    .filter((word) => !taken.some((span) => sharedLength(span, word) > 0))
    .map((word) => spell(foldText(word.text), knowledge));
  const others = words.filter((word) => !generalWords.has(word));
  const topic = others.flatMap((word) => termsOf(word.replace(/'s$/, "")));
  if (others.length > 0 && (topic.length < others.length || !words.some((word) => newsWords.has(word)))) return null;
  return { dates, publishers, topic };
}

/** "happend" is "happened". */
function spell(word: string, { vocabulary }: Knowledge): string {
  if (word.length < shortestCorrected || generalWords.has(word) || vocabulary.writes(word)) return word;
  return [...newsWords].find((one) => isOneStepAway(word, one)) ?? word;
}
const shortestCorrected = 5;

/** The passage that an article begins with, but for a byline or a place. */
export function leadOf(passages: readonly Passage[]): Passage | undefined {
  return passages.find(({ excerpt }) => findWords(excerpt.text).length >= fewestLeadWords) ?? passages[0];
}

function presentReport({ passage, copies }: Report): FoundPassage {
  const best = beginningOf(passage);
  const alsoIn = copies.map((copy) => citeExcerpt(new Excerpt(copy, { start: 0, end: copy.body.length })));
  return { passage, best, answer: null, score: 1, alsoIn, otherFigures: [] };
}

/** Tells how an article begins: the first sentences of a passage, of its first paragraph alone unless that says too little. */
export function beginningOf({ article, excerpt, sentences }: Passage): Excerpt {
  const [first, ...others] = sentences;
  if (!first) return excerpt;
  const { start } = first;
  let { end } = first;
  for (const next of others) {
    const isEnough = end - start >= shortestLead && article.body.slice(end, next.start).includes("\n");
    if (isEnough || next.end - start > longestLead) break;
    end = next.end;
  }
  return new Excerpt(article, { start, end });
}

/** Of an article's beginning at least and at most so much is shown, in UTF-16 units; a first sentence may be longer. */
const shortestLead = 60;
const longestLead = 300;
