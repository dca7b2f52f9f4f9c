/** From January on. */
export const months: readonly string[] =
  "january february march april may june july august september october november december".split(" ");

/** The month that a word names, in full or by its first letters. Any case. */
export function monthOf(word: string): string | undefined {
  return months.find((month) => month.startsWith(word.slice(0, 3).toLowerCase()));
}

/** From Monday on. */
export const weekdays: readonly string[] = "monday tuesday wednesday thursday friday saturday sunday".split(" ");

export const seasons: ReadonlySet<string> = new Set("spring summer autumn fall winter".split(" "));

const names = `
april august december february january july june march may november october september
apr aug dec feb jul jun nov oct sep sept
friday monday saturday sunday thursday tuesday wednesday
fri mon sat sun thu tue tues wed
`;

/** Days of the week and months, and their short forms but for "Jan" and "Mar", which are names. Compared keys. "May" and "March" count only beside a number. */
export const calendarNames: ReadonlySet<string> = new Set(names.trim().split(/\s+/));

/** Calendar names that are also everyday words. */
export const doubtfulCalendarNames: ReadonlySet<string> = new Set(["march", "may", "sat", "sun", "wed"]);

/** Behind a time these tell how it stands to something that happened. Sorted. */
export const timeRelations: ReadonlySet<string> = new Set("after ago before earlier later since".split(" "));

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
