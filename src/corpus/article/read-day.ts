import { createRequire } from "node:module";
import type { IsoDate } from "../../coverage/article.ts";
import { months } from "../../english/classes/calendar-words.ts";
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
  if (typeof value === "object" && value !== null) return readParts(value, order);
  if (typeof value !== "string") return refuse();
  const text = plainDay(value);
  if (text.length > longestDay) return refuse();
  return readFigures(text, order) ?? readMailDay(text) ?? readProse(text) ?? readWritten(text) ?? refuseText(text);
}

/** Without the mark by which spreadsheets keep a text, and with the time behind a space. */
function plainDay(value: string): string {
  const text = value.trim().replace(/\s+/g, " ");
  if (isoDay.test(text)) return text;
  // Most are as RFC 3339 or RFC 2822 has them, and need none of these.
  if (isoTime.test(text) || mailTime.test(text)) return text;
  return (
    text
      .replace(/^'(?=\d)/, "")
      // Obsidian and Logseq link a day to its note: [[2024-03-05]], [[March 5th, 2024]].
      .replace(/^\[\[([^[\]|]{6,40})\]\]$/, "$1")
      .replace(/^\/Date\((\d{1,16})(?:[+-]\d{4})?\)\/$/, "$1")
      .replace(/^(\d{4}) ([-/.]) (\d{1,2}) \2 (\d{1,2})$/, "$1$2$3$2$4")
      .replace(/ [|·•–—@-] (?=\d{1,2}:\d{2})/, " ")
      // An archive of papers writes the day of the week behind the year: February 11, 2025 Tuesday.
      .replace(/(?<= \d{4}),? [A-Z]\p{L}{2,5}day(?=$|,? \d{1,2}:)/u, "")
  );
}

/** The seconds of Firestore, and the parts of CSL: `{"date-parts": [[2025, 3, 4]]}`. */
function readParts(value: object, order: DayOrder): DayReading {
  const { seconds, _seconds, "date-parts": dates } = { seconds: null, _seconds: null, "date-parts": null, ...value };
  const since: unknown = seconds ?? _seconds;
  if (typeof since === "number" || typeof since === "string") return readDay(since, order);
  const parts: unknown = Array.isArray(dates) ? dates[0] : null;
  if (!Array.isArray(parts)) return refuse();
  const [year, month, day] = parts.map(Number);
  return month === undefined || day === undefined ? withoutDay() : dayOf(year ?? 0, month, day);
}

/** A month and a year say less than a day. */
function refuseText(text: string): DayReading {
  return /^\p{L}{3,20}\.?,? \d{4}$/u.test(text) ? withoutDay() : refuse();
}

function withoutDay(): DayReading {
  return refuse("YYYY-MM-DD, because it states no day");
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

/** Seconds since 1970 from 1973 on, milliseconds, micro- and nanoseconds from 2001 on, to 2286; and a day as eight digits. Others are too like a count or a year. */
function readNumber(value: number): DayReading {
  if (value >= 1e12 && value < 1e13) return readInstant(value);
  if (value >= 1e15 && value < 1e16) return readInstant(value / 1e3);
  if (value >= 1e18 && value < 1e19) return readInstant(value / 1e6);
  if (value >= 1e8 && value < 1e10) return readInstant(value * 1000);
  if (Number.isInteger(value) && value >= 1e7 && value < 1e8)
    return dayOf(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
  return refuse();
}

const time =
  "(?:,?[Tt ] ?(?:[01]?\\d|2[0-4])(?::?[0-5]\\d(?::?[0-6]\\d(?:[.,]\\d{1,9})?)?)?(?: ?[AaPp]\\.?[Mm]\\.?)? ?(?:[A-Za-z]{1,5}|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?)?(?:\\[[\\w/+-]{1,40}\\])?|Z|[+-]\\d{2}:\\d{2})?";
const isoDay = /^\d{4}-\d{2}-\d{2}$/;
const isoTime = /^\d{4}-\d{2}-\d{2}T[\d:.+Z-]{0,40}$/;
/** `2024-03-05 09:30:00`, as WordPress and databases write it, and `2024-03-05T09:30:00Z`. */
const plainTime = /^\d{4}-\d{2}-\d{2}[T ](?:[01]\d|2[0-4]):[0-5]\d(?::[0-6]\d)?Z?$/;
const yearFirst = new RegExp(`^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})\\.?${time}$`);
const packedDay = new RegExp(`^(\\d{4})(\\d{2})(\\d{2})(?:\\d{6}|${time})$`);
const shortYear = new RegExp(`^(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{2})${time}$`);
const yearLast = new RegExp(`^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})${time}$`);

/** Days of figures alone. Null for what is none. */
function readFigures(text: string, order: DayOrder): DayReading | null {
  if (!/^\d/.test(text)) return null;
  if (isoDay.test(text)) return dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
  if (/^(?:\d{9,10}|\d{13}|\d{16}|\d{19})(?:\.\d{1,9})?$/.test(text)) return readNumber(Number(text));
  if (epoch.test(text)) return refuse("YYYY-MM-DD, because programs write that where they have no day");
  if (/^\d{4}(?:[-/]?(?:\d{1,2}|[Qq][1-4]|[Ww]\d{2}))?$/.test(text) && !/^\d{5,}$/.test(text)) return withoutDay();
  if (plainTime.test(text)) return dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8, 10)));
  const counted = readCounted(text);
  if (counted) return counted;
  const [, year = "", , month = "", day = ""] = yearFirst.exec(text) ?? [];
  if (year !== "") return dayOf(Number(year), Number(month), Number(day));
  const [, packedYear = "", packedMonth = "", packed = ""] = packedDay.exec(text) ?? [];
  if (packedYear !== "") return dayOf(Number(packedYear), Number(packedMonth), Number(packed));
  const [, one = "", mark = "", other = "", lastYear = ""] = yearLast.exec(text) ?? shortYear.exec(text) ?? [];
  return lastYear === ""
    ? null
    : readYearLast(Number(one), Number(other), fullYear(lastYear), mark === "." ? "day-first" : order);
}

/** As RFC 2822 reads years of two figures. */
function fullYear(year: string): number {
  return Number(year) + (year.length > 2 ? 0 : Number(year) < 50 ? 2000 : 1900);
}

/** The first second of 1970 and of the year 1, as databases store no day at all. */
const epoch = /^(?:1970-01-01|0001-01-01)[T ]00:00(?::00(?:\.0{1,9})?)?(?:Z|[+-]00:?00)?$/i;

const dayMs = 86_400_000;

/** A week of ISO 8601 and its day, `2025-W10-2`; a year and its day, `2025-063`. */
function readCounted(text: string): DayReading | null {
  const [, year = "", week = "", weekday = ""] = /^(\d{4})-?W(\d{2})-?([1-7])$/i.exec(text) ?? [];
  if (year !== "") {
    // The first week has the fourth of January; the days of a week begin on Monday.
    const fourth = new Date(Date.UTC(Number(year), 0, 4));
    const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * dayMs;
    const thursday = new Date(monday + ((Number(week) - 1) * 7 + 3) * dayMs);
    const isOfYear = week !== "00" && thursday.getUTCFullYear() === Number(year);
    return isOfYear
      ? readInstant(monday + ((Number(week) - 1) * 7 + Number(weekday) - 1) * dayMs)
      : refuse("a week of the calendar as YYYY-Www-D");
  }
  const [, ofYear = "", number = ""] = /^(\d{4})-(\d{3})$/.exec(text) ?? [];
  if (ofYear === "") return null;
  const date = new Date(Date.UTC(Number(ofYear), 0, Number(number)));
  const isOfYear = number !== "000" && date.getUTCFullYear() === Number(ofYear);
  return isOfYear ? readInstant(date.getTime()) : refuse("a day of the calendar as YYYY-MM-DD");
}

/** `04.03.2025` begins with the day wherever it is written so; `04/03/2025` with the day or, in America, with the month. */
function readYearLast(one: number, other: number, year: number, order: DayOrder): DayReading {
  if (order === "day-first" || one > 12) return dayOf(year, other, one);
  if (order === "month-first" || other > 12 || one === other) return dayOf(year, one, other);
  const [dayFirst, monthFirst] = [dayOf(year, other, one), dayOf(year, one, other)];
  if (dayFirst.day === null || monthFirst.day === null) return refuse("a day of the calendar as YYYY-MM-DD");
  return refuse(`YYYY-MM-DD, because it may be ${dayFirst.day} or ${monthFirst.day}`);
}

const monthNames = months.map((name) => name.slice(0, 3));

/** `Tue, 05 Mar 2024 23:30:00 -0500`, as nearly every feed writes it; the others are left to a slower reader. */
const mailTime =
  /^(?:[a-z]{2,9}\.?, ?)?(\d{1,2}) (jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?) (\d{4})(?: (?:[01]?\d|2[0-4]):[0-5]\d(?::[0-6]\d)? ?(?:[a-z]{1,5}|[+-]\d{2}:?\d{2})?)?$/i;

function readMailDay(text: string): DayReading | null {
  const [, day = "", month = "", year = ""] = mailTime.exec(text) ?? [];
  return year === "" ? null : dayOf(Number(year), monthNames.indexOf(month.slice(0, 3).toLowerCase()) + 1, Number(day));
}

/** What may stand behind a time: `(UTC)`, `CEST`, `+01`, `GMT+1`, `Europe/Oslo`. */
const zone =
  /^ ?(?:\([^()]{1,40}\)|[A-Za-z]{1,5}|(?:UTC|GMT|UT)? ?[+-]\d{1,2}(?::?\d{2})?|[A-Z][A-Za-z]{2,20}\/[A-Za-z_/]{2,30})?$/;

/** `Tue, 4 Mar 25 09:00 GMT+1`, `Tue Mar 4 09:00:00 2025`, `March 4th, 2025`: a day, month and year, and nothing else but a time. */
function readProse(text: string): DayReading | null {
  if (!/\d/.test(text) || !/[A-Za-z]{3}/.test(text)) return null;
  const { strict } = loadChrono();
  const [found, second] = strict.parse(text, new Date(0));
  if (!found || second || found.end || found.index > 0 || !zone.test(text.slice(found.text.length))) return null;
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
