import { createRequire } from "node:module";
import type { IsoDate } from "../coverage/article.ts";
import { findWrittenDay } from "./written-day.ts";

/** The day that a value states, or null and what was expected instead. */
export type DayReading =
  | { readonly day: IsoDate; readonly expected: null }
  | { readonly day: null; readonly expected: string };

/** Which of the two figures of 04/03/2025 is the day; null where nothing tells. */
export type DayOrder = "day-first" | "month-first" | null;

/**
 * Reads a day as files, feeds and pages write it: ISO 8601, RFC 822 and 2822, asctime, English prose, seconds and milliseconds
 * since 1970, `Date` values. A time keeps the day as written, whatever zone stands behind it, so that what came out at 23:30 in
 * New York is of that day and not of the next one in London. What could be two days is neither.
 */
export function readDay(value: unknown, order: DayOrder = null): DayReading {
  if (value instanceof Date) return readInstant(value.getTime());
  if (typeof value === "number") return readNumber(value);
  if (typeof value !== "string") return refuse();
  const text = value.trim().replace(/\s+/g, " ");
  if (text.length > longestDay) return refuse();
  return readFigures(text, order) ?? readMailDay(text) ?? readProse(text) ?? readWritten(text) ?? refuse();
}

/** UTF-16 units; `Tue Mar 04 2025 09:00:00 GMT+0100 (Central European Standard Time)` has 66. */
const longestDay = 90;

function refuse(expected = "YYYY-MM-DD"): DayReading {
  return { day: null, expected };
}

/** Of the calendar, or refused. */
function dayOf(year: number, month: number, day: number): DayReading {
  const isOfCalendar = year >= 1000 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  if (!isOfCalendar) return refuse("a day of the calendar as YYYY-MM-DD");
  return { day: `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`, expected: null };
}

/** Of a month from 1; the day before the next month is its last. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Milliseconds since 1970. */
function readInstant(ms: number): DayReading {
  const date = new Date(ms);
  if (Number.isNaN(date.getTime())) return refuse();
  return dayOf(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** Seconds since 1970 from 1973 on, milliseconds from 2001 on, to 2286; and a day as eight digits. Others are too like a count or a year. */
function readNumber(value: number): DayReading {
  if (value >= 1e12 && value < 1e13) return readInstant(value);
  if (value >= 1e8 && value < 1e10) return readInstant(value * 1000);
  if (Number.isInteger(value) && value >= 1e7 && value < 1e8)
    return dayOf(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
  return refuse();
}

const time =
  "(?:,?[Tt ] ?(?:[01]?\\d|2[0-4])(?::?[0-5]\\d(?::?[0-6]\\d(?:[.,]\\d{1,9})?)?)?(?: ?[AaPp]\\.?[Mm]\\.?)? ?(?:[A-Za-z]{1,5}|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?)?(?:\\[[\\w/+-]{1,40}\\])?|Z|[+-]\\d{2}:\\d{2})?";
const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const yearFirst = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})\\.?${time}$`);
const packedDay = new RegExp(`^(\\d{4})(\\d{2})(\\d{2})(?:\\d{6}|${time})$`);
const yearLast = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})${time}$`);

/** Days of figures alone. Null for what is none. */
function readFigures(text: string, order: DayOrder): DayReading | null {
  if (isoDay.test(text)) return dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
  if (/^(?:\d{9,10}|\d{13})(?:\.\d{1,9})?$/.test(text)) return readNumber(Number(text));
  const [, year = "", , month = "", day = ""] = yearFirst.exec(text) ?? [];
  if (year !== "") return dayOf(Number(year), Number(month), Number(day));
  const [, packedYear = "", packedMonth = "", packed = ""] = packedDay.exec(text) ?? [];
  if (packedYear !== "") return dayOf(Number(packedYear), Number(packedMonth), Number(packed));
  const [, one = "", mark = "", other = "", lastYear = ""] = yearLast.exec(text) ?? [];
  return lastYear === ""
    ? null
    : readYearLast(Number(one), Number(other), Number(lastYear), mark === "." ? "day-first" : order);
}

/** `04.03.2025` begins with the day wherever it is written so; `04/03/2025` with the day or, in America, with the month. */
function readYearLast(one: number, other: number, year: number, order: DayOrder): DayReading {
  if (order === "day-first" || one > 12) return dayOf(year, other, one);
  if (order === "month-first" || other > 12 || one === other) return dayOf(year, one, other);
  const [dayFirst, monthFirst] = [dayOf(year, other, one), dayOf(year, one, other)];
  return refuse(`YYYY-MM-DD, because it may be ${dayFirst.day} or ${monthFirst.day}`);
}

const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** `Tue, 05 Mar 2024 23:30:00 -0500`, as nearly every feed writes it; the others are left to a slower reader. */
const mailTime =
  /^(?:[a-z]{2,9}\.?, ?)?(\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} (\d{4})(?: (?:[01]?\d|2[0-4]):[0-5]\d(?::[0-6]\d)? ?(?:[a-z]{1,5}|[+-]\d{2}:?\d{2})?)?$/i;

function readMailDay(text: string): DayReading | null {
  const [, day = "", month = "", year = ""] = mailTime.exec(text) ?? [];
  return year === "" ? null : dayOf(Number(year), monthNames.indexOf(month.toLowerCase()) + 1, Number(day));
}

/** What may stand behind a time: `(UTC)`, `CEST`, `+01`, `GMT+1`, `Europe/Oslo`. */
const zone =
  /^ ?(?:\([^()]{1,40}\)|[A-Za-z]{1,5}|(?:UTC|GMT|UT)? ?[+-]\d{1,2}(?::?\d{2})?|[A-Z][A-Za-z]{2,20}\/[A-Za-z_/]{2,30})?$/;

/** `Tue, 4 Mar 25 09:00 GMT+1`, `Tue Mar 4 09:00:00 2025`, `March 4th, 2025`: a day, month and year, and nothing else but a time. */
function readProse(text: string): DayReading | null {
  if (!/\d/.test(text) || !/[A-Za-z]{3}/.test(text)) return null;
  const { strict } = loadChrono();
  const [found, second] = strict.parse(text, new Date(0));
  if (!found || second || found.index > 0 || !zone.test(text.slice(found.text.length))) return null;
  const { start } = found;
  if (!start.isCertain("year") || !start.isCertain("month") || !start.isCertain("day")) return null;
  return dayOf(start.get("year") ?? 0, start.get("month") ?? 0, start.get("day") ?? 0);
}

/** `4. Mai 2026`, `Mardi 4 mars 2026 à 12h03`: a day with its month in another language, and nothing else but a time. */
function readWritten(text: string): DayReading | null {
  const found = findWrittenDay(text);
  if (!found || !/^(?:\p{L}{2,12}[.,]? )?$/u.test(text.slice(0, found.start))) return null;
  const isAlone = /^(?:[,|]? ?(?:\p{L}{1,3} )?\d{1,2}[:.h]\d{0,2}(?: \p{L}{1,5}\.?)?)?$/u.test(text.slice(found.end));
  return isAlone ? dayOf(found.year, found.month, found.day) : null;
}

type Chrono = Pick<typeof import("chrono-node/en"), "strict">;

/** Loaded when a day is first written in a rarer form: most corpora have none, and loading takes twenty milliseconds. */
function loadChrono(): Chrono {
  const chrono: Chrono = createRequire(import.meta.url)("chrono-node/en");
  return chrono;
}
