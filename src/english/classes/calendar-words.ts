import { listWords } from "../lists.ts";

/** From January on. */
export const months: readonly string[] =
  "january february march april may june july august september october november december".split(" ");

/** The month that a word names, in full or by its first letters. Any case. */
export function monthOf(word: string): string | undefined {
  return months.find((month) => month.startsWith(word.slice(0, 3).toLowerCase()));
}

/** From Monday on. */
export const weekdays: readonly string[] = "monday tuesday wednesday thursday friday saturday sunday".split(" ");

export const seasons: ReadonlySet<string> = listWords("spring summer autumn fall winter");

const names = `
april august december february january july june march may november october september
apr aug dec feb jul jun nov oct sep sept
friday monday saturday sunday thursday tuesday wednesday
fri mon sat sun thu tue tues wed
`;

/** Days of the week and months, and their short forms but for "Jan" and "Mar", which are names. Compared keys. "May" and "March" count only beside a number. */
export const calendarNames: ReadonlySet<string> = listWords(names);

/** Calendar names that are also everyday words. */
export const doubtfulCalendarNames: ReadonlySet<string> = new Set(["march", "may", "sat", "sun", "wed"]);

/** Behind a time these tell how it stands to something that happened. Sorted. */
export const timeRelations: ReadonlySet<string> = listWords("after ago before earlier later since");

/** Days and times told from today, and measures of time. Compared keys, sorted. */
export const dayWords: ReadonlySet<string> = new Set([
  "ago",
  "morning",
  "afternoon",
  "evening",
  "day",
  "days",
  "decade",
  "decades",
  "hour",
  "hours",
  "midnight",
  "minute",
  "minutes",
  "month",
  "months",
  "night",
  "noon",
  "today",
  "tomorrow",
  "tonight",
  "week",
  "weekend",
  "weeks",
  "year",
  "years",
  "yesterday",
]);

/** Before a day or a year: "by Monday", "since 1999". */
export const openingDates: ReadonlySet<string> = listWords("by early in last late next on since this until");

/** Before a time: "last week". */
export const pointingToTimes: ReadonlySet<string> = listWords("last next that this");

/** "Late Thursday night" is a time, and "night" no subject. */
export const partsOfDay: ReadonlySet<string> = listWords("afternoon evening morning night");

/** "Roe last week said": a time is no part of a name. */
export const namedTimes: ReadonlySet<string> = new Set([...seasons, ...partsOfDay, "day", "month", "week", "year"]);

/** Whole stretches of the calendar, the shortest first. */
export const calendarUnits: readonly string[] = [...listWords("day week month year")];

/** Before a unit or a name of the calendar these tell of the one before now: "last week". */
export const pastPointers: readonly string[] = [...listWords("last past previous")];

/** Words by which a day may be told from the day of asking. */
export const relativeDayWords: readonly string[] = [
  ...listWords("today tonight yesterday ago last past this previous current weekend"),
];

/** Before a number of days these tell that days are counted, and from where: "in two weeks". */
export const countingDayWords: readonly string[] = [...listWords("ago last past next in within for later hence")];

/** Before a year or a month these tell that one is meant. */
export const periodPrepositions: readonly string[] = [
  ...listWords("after and before between during from in of since throughout till until"),
];

/** Before a month these tell so too, among them parts of a month: "early June", "the week of". */
export const monthLeads: readonly string[] = [
  ...periodPrepositions,
  ...listWords("around by early following for late mid through til to"),
  ..."end of,month of,start of,week in,week of,weeks of".split(","),
];

/** Nouns for what is published, behind a month: "May news". */
export const publishedNouns: readonly string[] = [...listWords("articles events headlines news stories updates")];

/** The weeks of a month, in order. */
export const weekOrdinals: readonly string[] = [...listWords("first second third fourth")];

/** Nouns for a part of a month, the early ones first. */
export const monthParts: readonly string[] = [...listWords("beginning start middle end")];

/** "the week beginning 12 May": what leads from a week to its day. */
export const weekLeads: readonly string[] = [...listWords("beginning from of starting")];

/** "Over the weekend": what may stand before it. */
export const weekendPrepositions: readonly string[] = [...listWords("at during on over")];

/** Between the first and the last day of a stretch: "1 to 5 April". */
export const rangeLinks: readonly string[] = [...listWords("and through til till to until")];
