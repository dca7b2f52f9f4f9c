import type { IsoDate } from "../coverage/article.ts";
import type { Span } from "../coverage/span.ts";
import { months } from "../english/classes/calendar-words.ts";
import { numeralEndings } from "../english/numbers/number-words.ts";

/** Whole days, both inclusive. */
export interface Days {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** A calendar is what days are read by. */
export interface Calendar {
  /** The day of asking. */
  readonly today: IsoDate;
  /** The days of which articles are loaded: newest first, each once. Empty when they do not matter. */
  readonly loaded: readonly IsoDate[];
}

/** The names of months as they are written, the first three letters of each enough; the long ones with a slip within: "febuary", "septmber". */
export const monthNames =
  "jan(?:u?[ar]{1,4}y)?|feb(?:r?u?[ar]{1,4}y)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:e{0,2}m[be]{1,3}r)?|oct(?:o?ber)?|nov(?:e{0,2}m[be]{1,3}r)?|dec(?:e{0,2}m[be]{1,3}r)?";

/** Alternatives of an expression: what makes a figure tell a place in an order. */
export const ordinalEndings = [...numeralEndings].filter((ending) => ending.length > 1).join("|");

const firstLetters = months.map((name) => name.slice(0, 3));

/** The month's number, from 1; 0 for what is no month. */
export function monthNumber(name: string): number {
  return firstLetters.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** Where an expression matches. */
export function placeOf({ 0: written, index }: RegExpExecArray): Span {
  return { start: index, end: index + written.length };
}

/** The day so many days later; earlier for a negative number. */
export function addDays(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day of the month so many months later, or the last of that month. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const { from, to } = monthAround(day, months);
  const same = `${from.slice(0, 8)}${day.slice(8)}`;
  return same > to ? to : same;
}

/** The month of a day, or the one so many months later. */
export function monthAround(day: IsoDate, months = 0): Days {
  const [year = 0, month = 1] = day.split("-").map(Number);
  return monthOf(year, month + months);
}

/** The month may be before 1 or after 12. */
export function monthOf(year: number, month: number): Days {
  const first = new Date(Date.UTC(2000, 0, 1));
  first.setUTCFullYear(year, month - 1, 1);
  const last = new Date(first);
  last.setUTCMonth(first.getUTCMonth() + 1, 0);
  return { from: first.toISOString().slice(0, 10), to: last.toISOString().slice(0, 10) };
}

export function yearOf(year: number): Days {
  return { from: `${pad(year, 4)}-01-01`, to: `${pad(year, 4)}-12-31` };
}

/** The week of a day, from Monday to Sunday. */
export function weekOf(day: IsoDate): Days {
  const from = addDays(day, 1 - weekdayOf(day));
  return { from, to: addDays(from, 6) };
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: IsoDate): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay() || 7;
}

/** True when an article of these days is loaded. Null is open. */
export function areLoaded(
  { from, to }: { readonly from: IsoDate | null; readonly to: IsoDate | null },
  loaded: readonly IsoDate[],
): boolean {
  return loaded.some((day) => (from === null || day >= from) && (to === null || day <= to));
}

/**
 * The year that is meant where none is written: the latest whose days are not after the day of asking; where no article is of
 * them, the latest of which one is, or that came not long before one; then those that begin not long after the newest.
 */
export function yearMeant(daysIn: (year: number) => Days, { today, loaded }: Calendar): number {
  const now = Number(today.slice(0, 4));
  const latest = daysIn(now).from <= today ? now : now - 1;
  if (areLoaded(daysIn(latest), loaded)) return latest;
  const years = [...new Set(loaded.map((day) => Number(day.slice(0, 4))))]
    .flatMap((year) => [year + 1, year, year - 1])
    .filter((year) => year <= latest);
  return (
    years.find((year) => areLoaded(daysIn(year), loaded)) ??
    years.find((year) => maySpeakOf(daysIn(year), loaded)) ??
    years.toReversed().find((year) => mayAnnounce(daysIn(year), loaded)) ??
    latest
  );
}

/** Tells whether articles came so soon after that they may write of these days. */
export function maySpeakOf({ to }: Pick<Days, "to">, loaded: readonly IsoDate[]): boolean {
  return areLoaded({ from: to, to: addDays(to, mostDaysAfter) }, loaded);
}
const mostDaysAfter = 60;

/** Tells whether these days begin so soon after the newest article that it may announce them. */
function mayAnnounce({ from }: Days, [newest = ""]: readonly IsoDate[]): boolean {
  return newest !== "" && from > newest && from <= addDays(newest, mostDaysAhead);
}
const mostDaysAhead = 120;

function pad(value: number, length: number): string {
  return String(value).padStart(length, "0");
}

/** Tells whether a text names the month of a day: "12 May", "in May", "Sept. 3". */
export function namesMonth(text: string, day: IsoDate): boolean {
  const month = Number(day.slice(5, 7));
  return Array.from(text.matchAll(namedMonths), ([name]) => name).some(
    (name) => /^\p{Lu}/u.test(name) && monthNumber(name) === month,
  );
}
const namedMonths = new RegExp(`\\b(?:${monthNames})\\b`, "gi");
