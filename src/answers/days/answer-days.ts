import type { Article, IsoDate } from "../../coverage/article.ts";
import { type Carriers, carryOneText } from "../../coverage/carriers.ts";
import { citeExcerpt } from "../../coverage/citation.ts";
import { Excerpt } from "../../coverage/excerpt.ts";
import { findWords, foldText } from "../../coverage/fold.ts";
import type { Passage } from "../../coverage/passage.ts";
import { findDates } from "../../dates/find-dates.ts";
import type { DateExpression } from "../../dates/read-dates.ts";
import { generalWords } from "../../english/classes/general-words.ts";
import type { Answer, FoundPassage } from "../answer.ts";
import type { Knowledge } from "../question/knowledge.ts";
import { readOutlets } from "../question/outlets.ts";
import { describeDays } from "../question/read-question.ts";

/** What days are asked about, and nothing else but perhaps an outlet. */
interface DaysAsked {
  /** Never empty. */
  readonly dates: readonly DateExpression[];
  readonly publishers: readonly string[];
}

interface Loaded {
  /** Newest first. */
  readonly sources: ReadonlyMap<string, AnsweringSource>;
  readonly carriers: Carriers;
  readonly knowledge: Knowledge;
  readonly today: IsoDate;
}

/** An article with its passages, in the order of the text. */
interface AnsweringSource {
  readonly article: Article;
  readonly passages: readonly Passage[];
}

/** A shorter first paragraph is a byline or a place. */
const fewestLeadWords = 8;
const mostSentences = 3;

/**
 * The answer to a question that is nothing but days ("what happened in June"): the lead of each article of these days, newest
 * first, copies of one text once; or that no article of them is loaded. Null for any other question.
 */
export async function answerDays(question: string, limit: number, loaded: Loaded): Promise<Answer | null> {
  const asked = await readDaysAsked(question, loaded);
  if (!asked) return null;
  const { dates, publishers } = asked;
  const shown: { readonly source: AnsweringSource; readonly copies: Article[] }[] = [];
  for (const source of loaded.sources.values()) {
    const { article } = source;
    if (!isOfDays(article.publishedOn, dates)) continue;
    if (publishers.length > 0 && !publishers.includes(article.publisher ?? "")) continue;
    const same = shown.find((one) => carryOneText(one.source.article.id, article.id, loaded.carriers));
    if (same) same.copies.push(article);
    else if (shown.length < limit) shown.push({ source, copies: [] });
    else break;
  }
  // What happened on a day may stand in articles of other days.
  if (shown.length === 0 && dates.every(({ from, to, relative }) => from === to && !relative)) return null;
  const passages = shown.flatMap(({ source, copies }) => presentLead(source, copies));
  const answered = passages.length > 0;
  return {
    question,
    outcome: answered ? "answered" : "outside-dates",
    answered,
    confidence: answered ? 1 : 0,
    readAs: [
      ...publishers.map((publisher) => ({ written: publisher, taken: publisher, kind: "outlet" as const })),
      ...dates.map((date) => {
        const { start, end, from, to } = date;
        const written = question.slice(start, end);
        return { written, taken: describeDays(date), kind: "date" as const, days: { from, to } };
      }),
    ],
    refusal: answered ? null : { reason: "outside-dates", missing: [] },
    partial: false,
    passages,
  };
}

async function readDaysAsked(text: string, { knowledge, today }: Loaded): Promise<DaysAsked | null> {
  const dates = await findDates(text, { today, loaded: knowledge.days });
  if (dates.length === 0) return null;
  const { publishers, spans } = readOutlets(text, knowledge.publishers);
  const taken = [...dates, ...spans];
  const isGeneral = findWords(text)
    .filter((word) => !taken.some(({ start, end }) => start < word.end && word.start < end))
    .every((word) => generalWords.has(foldText(word.text)));
  return isGeneral ? { dates, publishers } : null;
}

function isOfDays(day: IsoDate, dates: readonly DateExpression[]): boolean {
  return dates.some(({ from, to }) => (from === null || day >= from) && (to === null || day <= to));
}

function presentLead({ passages }: AnsweringSource, copies: readonly Article[]): readonly FoundPassage[] {
  const isLead = ({ excerpt }: Passage) => findWords(excerpt.text).length >= fewestLeadWords;
  const passage = passages.find(isLead) ?? passages[0];
  if (!passage) return [];
  const { article, excerpt } = passage;
  const sentences = passage.sentences.slice(0, mostSentences);
  const best = new Excerpt(article, {
    start: sentences[0]?.start ?? excerpt.start,
    end: sentences.at(-1)?.end ?? excerpt.end,
  });
  const alsoIn = copies.map((copy) => citeExcerpt(new Excerpt(copy, { start: 0, end: copy.body.length })));
  return [{ passage, best, answer: null, score: 1, alsoIn, otherFigures: [] }];
}
