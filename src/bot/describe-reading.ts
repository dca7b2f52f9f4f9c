import type { Reading } from "../answers/answer.ts";
import type { Words } from "./languages/words.ts";
import { joinLines, type Line, line } from "./line.ts";
import type { Run } from "./reply.ts";
import { firstClause } from "./short-title.ts";

/** Tells what was understood in a question beyond its words, on one line; empty when it was taken word for word. */
export function describeReadings(readings: readonly Reading[], words: Words): Line {
  const described = readings.filter((reading) => !isPlain(reading)).map((reading) => describeReading(reading, words));
  return described.length > 0 ? words.ask.readAs(joinLines(described, words.between)) : [];
}

/** "2016", "November 2023" and "on 13 May 2025" are read as nothing else. */
function isPlain({ written, days }: Reading): boolean {
  if (!days?.from || !days.to) return false;
  const isWholeDay =
    days.from === days.to && /^(?:\p{L}+ )?(?:\d{1,2} \p{L}{3,}|\p{L}{3,} \d{1,2},?) \d{4}$/u.test(written);
  if (isWholeDay) return true;
  const isOneMonth = days.from.slice(0, 7) === days.to.slice(0, 7);
  const says = isOneMonth ? /^\p{L}+ \d{4}$/u : /^\d{4}$/;
  return says.test(written) && written.endsWith(days.from.slice(0, 4)) && days.from.endsWith("-01");
}

function describeReading({ written, taken, kind, days }: Reading, { ask: words }: Words): Line {
  if (kind === "article") return [words.aboutArticle(firstClause(taken))];
  if (kind === "outlet") return [words.onlyOutlet(taken)];
  if (days) return words.takenForDays(written, describeDays(days, words));
  return [taken === "" ? words.leftOut(written) : words.taken(written, taken)];
}

function describeDays({ from, to }: NonNullable<Reading["days"]>, words: Words["ask"]): Line {
  if (from === null) return to === null ? [] : words.untilDay(dayRun(to));
  if (to === null) return words.sinceDay(dayRun(from));
  return from === to ? line`${dayRun(from)}` : words.fromDayToDay(dayRun(from), dayRun(to));
}

function dayRun(date: string): Run {
  return { kind: "date", date };
}
