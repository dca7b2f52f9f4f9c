import { findWords, type Word } from "../../coverage/fold.ts";
import type { Span } from "../../coverage/span.ts";
import { findDates } from "../../dates/find-dates.ts";
import type { DateExpression } from "../../dates/read-dates.ts";
import { joinInitials } from "../../terms/find-terms.ts";
import type { Reading } from "../answer.ts";
import { type AnswerKind, readAnswerKind } from "./answer-kind.ts";
import { asksForNow } from "./asks-for-now.ts";
import { countedTerms } from "./counted.ts";
import type { Knowledge } from "./knowledge.ts";
import { matchOpposites, matchTerm } from "./match-term.ts";
import { readOutlets } from "./outlets.ts";
import type { Question, QuestionTerm } from "./question.ts";
import { readTerms } from "./read-terms.ts";
import { spellOut } from "./spell-out.ts";
import type { Subject } from "./subject.ts";

/** A question of more words than this is read to here: what follows tells no passage from another. */
const mostWords = 160;
/** A question of more terms says what it means in its own: words of like meaning would only add noise. */
const mostTermsWithKin = 16;
/** They say what kind of answer is asked for; the answer holds a number or a day in their place. */
const askingWords =
  /\bhow (?:big|deep|far|fast|heavy|high|large|long|many|much|often|old|tall|wide)\b|\b(?:what|which) (?:city|country|date|day|town|year)\b/gi;

/** Reads a question as a person typed it, for the coverage that the knowledge is of. Never throws for odd text. */
export async function readQuestion(
  text: string,
  knowledge: Knowledge,
  subject: Subject | null = null,
): Promise<Question> {
  const { publishers, foreign, spans } = readOutlets(text, knowledge.publishers);
  const dates = await findDates(text, knowledge.newest);
  const asking = Array.from(text.matchAll(askingWords), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const taken = [...spans, ...asking, ...dates.filter(({ relative }) => relative)];
  const words = joinInitials(findWords(text), text)
    .filter((word) => !taken.some((span) => overlaps(span, word)))
    .slice(0, mostWords);
  const plain = spellOut(text);
  const read = readTerms(words, knowledge, subject);
  const kind = readAnswerKind(plain);
  const terms = addKin(read.terms, kind, knowledge);
  return {
    text,
    folded: plain,
    terms,
    kind,
    counted: countedTerms(plain, terms),
    dates,
    asOf: dates.length === 0 && asksForNow(plain) ? knowledge.newest : null,
    publishers,
    foreignOutlets: foreign,
    readAs: [
      ...(subject ? [{ written: subject.articleId, taken: subject.title, kind: "article" as const }] : []),
      ...publishers.map((publisher): Reading => ({ written: publisher, taken: publisher, kind: "outlet" })),
      ...dates.map((date): Reading => {
        const { start, end, from, to } = date;
        return { written: text.slice(start, end), taken: describeDays(date), kind: "date", days: { from, to } };
      }),
      ...read.readAs,
    ],
  };
}

/** Adds the words that can stand for each. */
function addKin(
  terms: readonly QuestionTerm[],
  kind: AnswerKind,
  { vocabulary, synonyms }: Knowledge,
): readonly QuestionTerm[] {
  if (terms.length > mostTermsWithKin) return terms;
  return terms.map((one) => {
    const known = new Set(one.matches.map(({ term }) => term));
    const kin = one.matches
      .slice(0, 1)
      .flatMap(({ term }) => [
        ...matchTerm(term, vocabulary, synonyms),
        ...(kind === "decision" ? matchOpposites(term, vocabulary, synonyms) : []),
      ]);
    return { ...one, matches: [...one.matches, ...kin.filter(({ term }) => !known.has(term))] };
  });
}

function describeDays({ from, to }: DateExpression): string {
  if (from === to && from !== null) return from;
  if (from === null) return `until ${to}`;
  return to === null ? `from ${from}` : `${from} to ${to}`;
}

function overlaps(span: Span, word: Word): boolean {
  return span.start < word.end && word.start < span.end;
}
