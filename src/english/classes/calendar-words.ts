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
