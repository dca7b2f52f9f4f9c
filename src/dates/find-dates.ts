import type { Calendar } from "./calendar.ts";
import type { DateExpression } from "./read-dates.ts";

/** chrono is loaded and its parsers asked only when one of these is there: they cost more than the rest of a question. */
const maybeDate =
  /\d{1,4}[-/. ]\d|\d(?:st|nd|rd|th)\b|\b(?:19|20)\d\d|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:today|tonight|yesterday|ago|last|past|this|previous|current|weekend)\b/i;

/** The days that a text in English speaks of, as `readDates` reads them. */
export async function findDates(text: string, calendar: Calendar): Promise<readonly DateExpression[]> {
  if (!maybeDate.test(text)) return [];
  const { readDates } = await import("./read-dates.ts");
  return readDates(text, calendar);
}
