import type { IsoDate } from "../../coverage/article.ts";
import { findWords } from "../../coverage/fold.ts";
import { sharedLength } from "../../coverage/span.ts";
import { findDates } from "../../dates/find-dates.ts";
import { isMeant, isPlainDate } from "../../dates/meant-dates.ts";
import type { DateExpression } from "../../dates/read-dates.ts";
import { askingWords, presentWords, readAnswerKind } from "../../english/questions/answer-kind.ts";
import { joinInitials } from "../../terms/find-terms.ts";
import type { Reading } from "../answer.ts";
import { askAge } from "./ask-age.ts";
import { isForeign, isMashed } from "./is-foreign.ts";
import type { Knowledge } from "./knowledge.ts";
import { findMatter } from "./manners.ts";
import { mendSlips } from "./mend-slips.ts";
import { readOutlets } from "./outlets.ts";
import { leaveOutDays, writePlain } from "./plain-question.ts";
import type { Question } from "./question.ts";
import { readTerms } from "./read-terms.ts";
import type { Subject } from "./subject.ts";

/** A question of more words than this is read to here: what follows tells no passage from another. */
const mostWords = 160;

/**
 * Reads a question as a person typed it, for the coverage that the knowledge is of. Manners, capitals and punctuation change
 * nothing. Never throws for odd text. "Last week" is counted from `today`, the day of asking; without one, from the newest article.
 */
export async function readQuestion(
  typed: string,
  knowledge: Knowledge,
  subject: Subject | null = null,
  today: IsoDate = knowledge.newest,
): Promise<Question> {
  const mended = mendSlips(typed, knowledge);
  const matter = findMatter(mended);
  const asked = withPlainCase(mended.slice(matter.start, matter.end).replace(/\s+/g, " ")).replace(
    /^Will(?= \p{Ll})/u,
    "will",
  );
  const text = askAge(asked, knowledge.vocabulary);
  const { publishers, spans } = readOutlets(text, knowledge.publishers);
  const calendar = { today, loaded: knowledge.days };
  const dates = (await findDates(text, calendar, spans)).filter((date) => isMeant(date, calendar));
  const asking = Array.from(text.matchAll(askingWords), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const ofArticles = dates.filter((date) => isPlainDate(date, calendar));
  const taken = [...spans, ...asking, ...ofArticles];
  const all = joinInitials(findWords(text), text).slice(0, mostWords);
  const words = all.filter((word) => !taken.some((span) => sharedLength(span, word) > 0));
  const { terms, readAs } = readTerms(text, words, knowledge, subject);
  const days = ofArticles.map(({ start, end }) => text.slice(start, end));
  const plain = leaveOutDays(writePlain(text, all, readAs, knowledge), days);
  return {
    text: typed,
    plain,
    terms,
    kind: readAnswerKind(plain),
    isForeign: isForeign(all, knowledge),
    isMashed: isMashed(all, knowledge),
    dates,
    ofArticles: ofArticles.length > 0 && ofArticles.length === dates.length,
    newest: knowledge.newest,
    asOf: dates.length === 0 && presentWords.test(plain) ? knowledge.newest : null,
    publishers,
    readAs: [
      ...(subject ? [{ written: subject.articleId, taken: subject.title, kind: "article" as const }] : []),
      ...publishers.map((publisher): Reading => ({ written: publisher, taken: publisher, kind: "outlet" })),
      ...dates.map((date): Reading => {
        const { start, end, from, to } = date;
        return { written: text.slice(start, end), taken: describeDays(date), kind: "date", days: { from, to } };
      }),
      ...readAs,
    ],
  };
}

/** Where most words begin with a capital, capitals tell nothing: ALL CAPS and Title Case are written small. */
function withPlainCase(text: string): string {
  const words = text.match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  const isShouted = words.length > 1 && !/\p{Ll}/u.test(text);
  return isShouted || (words.length >= fewestTitled && capital > mostCapitals * words.length)
    ? text.toLowerCase()
    : text;
}
const fewestTitled = 4;
const mostCapitals = 0.6;

/** For scripts: `2024-10-01 to 2024-10-07`. */
export function describeDays({ from, to }: DateExpression): string {
  if (from === to && from !== null) return from;
  if (from === null) return `until ${to}`;
  return to === null ? `from ${from}` : `${from} to ${to}`;
}
