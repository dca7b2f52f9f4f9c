import { type Span, sharedLength } from "../coverage/span.ts";
import { type Calendar, monthNames } from "./calendar.ts";
import type { DateExpression } from "./read-dates.ts";

/** chrono is loaded and its parsers asked only when one of these is there: they cost more than the rest of a question. */
const maybeDate = new RegExp(
  `\\d{1,4}[-/. ]\\d|\\d(?:st|nd|rd|th)\\b|\\b(?:19|20)\\d\\d|\\b(?:${monthNames})\\b|\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\\b(?:today|tonight|yesterday|ago|last|past|this|previous|current|weekend)\\b`,
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
