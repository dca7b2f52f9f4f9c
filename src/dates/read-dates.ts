import type { ParsedComponents, ParsedResult } from "chrono-node";
import { parse } from "chrono-node/en";
import type { IsoDate } from "../coverage/article.ts";
import { type Span, sharedLength } from "../coverage/span.ts";
import { calendarUnits, countingDayWords, monthParts, rangeLinks } from "../english/classes/calendar-words.ts";
import {
  addDays,
  type Calendar,
  type Days,
  monthAround,
  monthNames,
  monthOf,
  ordinalEndings,
  yearMeant,
} from "./calendar.ts";
import { readRelativeDays, readWeekdays } from "./relative-days.ts";
import { readPeriods, type WrittenPeriod, weekAround } from "./written-periods.ts";

/** A stretch of days that a text speaks of, and where. Days are inclusive; null is open. */
export interface DateExpression extends Span {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** True for one that only means something on the day it is asked: "last week", "yesterday". */
  readonly relative: boolean;
  /** Tells whether days are meant: see `WrittenPeriod`. */
  readonly means: WrittenPeriod["means"];
  /** True for a weekday that is named alone: articles write it as it is asked. */
  readonly isWeekday?: true;
}

type Found = Days & Pick<DateExpression, "start" | "end" | "relative" | "means" | "isWeekday">;

/** Longer texts are read to here: no question is longer. UTF-16 units. */
const longestRead = 1000;

/** Chrono is asked for full days only: days with figures, or "the third of June". Months, years and counted days are read here. */
const isFullDay = (written: string) =>
  /\d/.test(written) || (/\bof\s+[a-z]{3}/i.test(written) && !isPartOfMonth.test(written));
const isPartOfMonth = new RegExp(`^(?:${monthParts.join("|")})\\b`, "i");
const isCounted = new RegExp(
  `\\b(?:${countingDayWords.join("|")}|(?:hour|minute|${calendarUnits.join("|")})s?)\\b`,
  "i",
);

/**
 * The days that a text in English speaks of, in order, as seen from the day of asking. "before October 2024" and "since Monday"
 * are open at one end. A month or day without a year is the latest that is not after the day of asking; where no article is of
 * it, the latest of which articles are loaded. Empty when there are none.
 */
export function readDates(text: string, calendar: Calendar): readonly DateExpression[] {
  const read = text.slice(0, longestRead);
  const found: Found[] = [];
  const add = (one: Found) => {
    if (!found.some((other) => sharedLength(other, one) > 0)) found.push(one);
  };
  for (const days of readRelativeDays(read, calendar.today)) add({ ...days, relative: true, means: "always" });
  for (const days of readWrittenDays(read, calendar)) add({ ...days, relative: false, means: "always" });
  for (const period of readPeriods(read, calendar)) add({ ...period, relative: false });
  for (const days of readWeekdays(read, calendar.today))
    add({ ...days, relative: false, means: "always", isWeekday: true });
  return joinRanges(
    found.toSorted((one, other) => one.start - other.start),
    read,
  );
}

function readWrittenDays(text: string, calendar: Calendar): readonly (Days & Span)[] {
  // "from 1 June" hides the day from it.
  const results = parse(text.replace(/\bfrom\b/gi, "    "), {
    instant: new Date(`${calendar.today}T12:00:00Z`),
    timezone: 0,
  });
  return results.flatMap((result) => {
    const { index, text: written, start } = result;
    const isDay = start.isCertain("day") && start.isCertain("month");
    if (!isDay || !isFullDay(written) || isCounted.test(written)) return [];
    const before = text.slice(Math.max(0, index - 32), index);
    const place = { start: index, end: index + written.length };
    return [stretchOf(text, before, { ...place, ...weekAround(before, daysOf(result, calendar)) })];
  });
}

const day = `(?:the\\s+)?(\\d{1,2})(?:${ordinalEndings})?`;
const opening = /\b(?:between|from)\s+(?:the\s+)?$/i;
const firstDay = new RegExp(`\\b(?:between|from)\\s+${day}\\s+(?:${rangeLinks.join("|")})\\s+(?:the\\s+)?$`, "i");
const lastDay = new RegExp(
  `^\\s+(?:${rangeLinks.join("|")})\\s+${day}(?![\\p{L}\\p{N}:.%]|\\s+(?:of\\s+)?(?:${monthNames})\\b)`,
  "iu",
);

/** "between 1 and 5 April", "from April 1 through 5": the month is written once, for both ends. */
function stretchOf(text: string, before: string, one: Days & Span): Days & Span {
  const [ahead, first] = firstDay.exec(before) ?? [];
  const [behind, last] = (opening.test(before) && lastDay.exec(text.slice(one.end, one.end + 24))) || [];
  const dayIn = (number: string) => `${one.from.slice(0, 8)}${number.padStart(2, "0")}`;
  if (one.from !== one.to) return one;
  if (ahead !== undefined && first !== undefined && dayIn(first) < one.to && Number(first) > 0)
    return { ...one, start: one.start - ahead.length, from: dayIn(first) };
  const isLater = last !== undefined && dayIn(last) > one.from && dayIn(last) <= monthAround(one.from).to;
  return isLater ? { ...one, end: one.end + (behind?.length ?? 0), to: dayIn(last) } : one;
}

function daysOf({ start, end }: ParsedResult, calendar: Calendar): Days {
  const daysIn = (year: number | null): Days => {
    const last = end ?? start;
    const endYear = year ?? yearIn(last);
    const to = isoDay(last, endYear);
    const from = isoDay(start, year ?? yearIn(start));
    return { from: year !== null && from > to ? isoDay(start, endYear - 1) : from, to };
  };
  const isYearGiven = start.isCertain("year") || (end?.isCertain("year") ?? false);
  return daysIn(isYearGiven ? null : yearMeant((year) => daysIn(year), calendar));
}

function isoDay(components: ParsedComponents, year: number): IsoDate {
  const month = monthOf(year, components.get("month") ?? 1);
  const day = components.isCertain("day") ? (components.get("day") ?? 1) : 1;
  return addDays(month.from, Math.min(day, Number(month.to.slice(8))) - 1);
}

function yearIn(components: ParsedComponents): number {
  return components.get("year") ?? 0;
}

/** "between October 1 and October 5", "June to July 2023" and "from Monday to Friday" are one stretch. */
function joinRanges(dates: readonly Found[], text: string): readonly DateExpression[] {
  const joined: DateExpression[] = [];
  for (let at = 0; at < dates.length; at += 1) {
    const [date, next] = [dates[at], dates[at + 1]];
    if (!date) continue;
    const before = text.slice(Math.max(0, date.start - 24), date.start);
    const link = next ? text.slice(date.end, next.start) : "";
    const isRange =
      /^\s*(?:-|–|—|to|until|till?|through)\s*(?:the\s+)?$/i.test(link) ||
      (/^\s+and\s+$/i.test(link) && /\bbetween\s+(?:the\s+)?$/i.test(before));
    if (next && isRange) {
      const isYearGiven = /\d{4}/.test(text.slice(next.start, next.end));
      const far = isFar(date.from, next.to);
      const from = far && isYearGiven ? sameYear(date.from, next.to) : date.from;
      const to = far && !isYearGiven ? `${from.slice(0, 4)}${next.to.slice(4)}` : next.to;
      joined.push({
        ...date,
        from,
        end: next.end,
        to,
        means: next.means === "alone" ? date.means : next.means,
      });
      at += 1;
    } else joined.push({ ...date, ...openEnds(date, before, text.slice(date.end, date.end + 16)) });
  }
  return joined;
}

/** Nobody asks for more than a year by two months without one. */
function isFar(from: IsoDate, to: IsoDate): boolean {
  return from > to || addDays(from, 366) < to;
}

/** "June to July 2023" is read as June of the same year. */
function sameYear(day: IsoDate, later: IsoDate): IsoDate {
  const moved = `${later.slice(0, 4)}${day.slice(4)}`;
  return moved <= later ? moved : `${Number(later.slice(0, 4)) - 1}${day.slice(4)}`;
}

/**
 * The words around say which end is open. A day belongs to it, because reports "after Monday" are Monday's too; a month or year
 * does not: "before October" ends in September. "From Monday" alone is the Monday, "from Monday on" is open.
 */
function openEnds({ from, to }: Days, before: string, behind: string): Pick<DateExpression, "from" | "to"> {
  const isDay = from === to;
  if (/\b(?:before|until|till?|prior to|up to|by|earlier than)\s+(?:the\s+)?$/i.test(before))
    return { from: null, to: isDay ? to : addDays(from, -1) };
  const isOnwards =
    /\bfrom\s+(?:the\s+)?$/i.test(before) && /^\s+(?:on(?:wards?)?|to\s+(?:now|the\s+present))\b/i.test(behind);
  if (isOnwards || /\b(?:since|following)\s+(?:the\s+)?$/i.test(before)) return { from, to: null };
  if (/\b(?:after|later than)\s+(?:the\s+)?$/i.test(before)) return { from: isDay ? from : addDays(to, 1), to: null };
  return { from, to };
}
