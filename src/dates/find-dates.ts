import { type Span, sharedLength } from "../coverage/span.ts";
import { relativeDayWords, weekdays } from "../english/classes/calendar-words.ts";
import { type Calendar, monthNames, ordinalEndings } from "./calendar.ts";
import type { DateExpression } from "./read-dates.ts";

/** chrono is loaded and its parsers asked only when one of these is there: they cost more than the rest of a question. */
const maybeDate = new RegExp(
  `\\d{1,4}[-/. ]\\d|\\d(?:${ordinalEndings})\\b|\\b(?:19|20)\\d\\d|\\b(?:${monthNames})\\b|\\b(?:${weekdays.join("|")})|\\b(?:${relativeDayWords.join("|")})\\b`,
  "i",
);

/** The days that a text in English speaks of, as `readDates` reads them; none in what is taken for another thing: "USA Today". */
export async function findDates(
  text: string,
  calendar: Calendar,
  taken: readonly Span[] = [],
): Promise<readonly DateExpression[]> {
  if (!maybeDate.test(text)) return [];
  const { readDates } = await import("./read-dates.ts");
  return readDates(text, calendar).filter((date) => taken.every((span) => sharedLength(span, date) === 0));
}
