import type { ParsedComponents } from "chrono-node";
import { parse } from "chrono-node/en";
import type { IsoDate } from "../coverage/article.ts";
import type { Span } from "../coverage/span.ts";

/** A stretch of days that a text speaks of, and where. Days are inclusive; null is open. */
export interface DateExpression extends Span {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** True for one that only means something on the day it is asked: "last week", "yesterday". */
  readonly relative: boolean;
}

/** Words that are months or days only when something says so: "may", "march". */
const doubtful = /^(?:at|dec|jan|mar|march|may|mon|now|sat|sec|second|sun|wed)$/i;

/** Longer texts are read to here: no question is longer. UTF-16 units. */
const longestRead = 1000;

/**
 * The days that a text in English speaks of, in order, as seen from `today`. A bare year is no date here: it is
 * searched for as a word. "before October 2024" and "since Monday" are open at one end. Empty when there are none.
 */
export function readDates(text: string, today: IsoDate): readonly DateExpression[] {
  const read = text.slice(0, longestRead);
  const results = parse(read, { instant: new Date(`${today}T12:00:00Z`), timezone: 0 });
  const dates = results.flatMap(({ index, text: written, start, end }): readonly DateExpression[] => {
    const isRelative = /\b(?:today|tonight|yesterday|ago|last|past|this|previous|week|month)\b/i.test(written);
    const says = !doubtful.test(written) && (isRelative || /\d/.test(written) || /[a-z]{3}/i.test(written));
    if (!says || (!start.isCertain("day") && !start.isCertain("month") && !start.isCertain("weekday") && !isRelative))
      return [];
    const days = { from: firstDay(start, written), to: lastDay(end ?? start, written, today) };
    const place = { start: index, end: index + written.length, relative: isRelative };
    return [{ ...place, ...openEnds(days, read.slice(Math.max(0, index - 24), index)) }];
  });
  return joinBetween(dates, read);
}

/** "between October 1 and October 5" is one stretch. */
function joinBetween(dates: readonly DateExpression[], text: string): readonly DateExpression[] {
  const joined: DateExpression[] = [];
  for (const date of dates) {
    const open = joined.at(-1);
    const joins =
      open &&
      /\bbetween\s+(?:the\s+)?$/i.test(text.slice(0, open.start)) &&
      /^\s+and\s+$/i.test(text.slice(open.end, date.start));
    if (joins) joined[joined.length - 1] = { ...open, end: date.end, to: date.to };
    else joined.push(date);
  }
  return joined;
}

/**
 * The word before says which end is open. A day belongs to it, because reports "after Monday" are Monday's too; a month
 * or year does not: "before October" ends in September.
 */
function openEnds(days: { readonly from: IsoDate; readonly to: IsoDate }, before: string) {
  if (/\b(?:before|until|till?|prior to|up to|by)\s+(?:the\s+)?$/i.test(before)) {
    const isDay = days.from === days.to;
    return { from: null, to: isDay ? days.to : addDays(days.from, -1) };
  }
  if (/\b(?:after|since|following|from)\s+(?:the\s+)?$/i.test(before)) return { from: days.from, to: null };
  return days;
}

function firstDay(components: ParsedComponents, written: string): IsoDate {
  if (/\byear\b/i.test(written) && !components.isCertain("month")) return `${yearOf(components)}-01-01`;
  const isMonth = !components.isCertain("day") && !components.isCertain("weekday");
  return isMonth ? isoDay(components, 1) : isoDay(components, components.get("day") ?? 1);
}

function lastDay(components: ParsedComponents, written: string, today: IsoDate): IsoDate {
  if (/\b(?:past|last)\s+(?:\d|few|couple)/i.test(written)) return today;
  if (/\bweeks?\b/i.test(written) && !/\bago\b/i.test(written)) return addDays(firstDay(components, written), 6);
  if (/\byear\b/i.test(written) && !components.isCertain("month")) return `${yearOf(components)}-12-31`;
  const isMonth = !components.isCertain("day") && !components.isCertain("weekday");
  if (!isMonth) return isoDay(components, components.get("day") ?? 1);
  const days = new Date(Date.UTC(components.get("year") ?? 0, components.get("month") ?? 1, 0)).getUTCDate();
  return isoDay(components, days);
}

function isoDay(components: ParsedComponents, day: number): IsoDate {
  const month = String(components.get("month") ?? 1).padStart(2, "0");
  return `${yearOf(components)}-${month}-${String(day).padStart(2, "0")}`;
}

function yearOf(components: ParsedComponents): string {
  return String(components.get("year") ?? 0).padStart(4, "0");
}

/** The day so many days later; earlier for a negative number. */
function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
