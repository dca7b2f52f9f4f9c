import type { IsoDate } from "../coverage/article.ts";
import type { Span } from "../coverage/span.ts";
import { calendarUnits, pastPointers, weekdays, weekendPrepositions } from "../english/classes/calendar-words.ts";
import { cardinals } from "../english/numbers/number-words.ts";
import {
  addDays,
  addMonths,
  type Days,
  monthAround,
  monthNames,
  monthNumber,
  monthOf,
  placeOf,
  weekdayOf,
  weekOf,
  yearOf,
} from "./calendar.ts";

/** Days that only mean something on the day of asking, and where they stand. */
export interface RelativeDays extends Days, Span {}

type Unit = "day" | "week" | "month" | "year" | "weekend";
type Form = readonly [RegExp, (groups: readonly string[], today: IsoDate) => Days];

const amount = `\\d{1,3}|an?|${[...cardinals.keys()].slice(1, 13).join("|")}|(?:a\\s+)?couple(?:\\s+of)?|(?:a\\s+)?few`;
const weekday = weekdays.join("|");
const units = calendarUnits.join("|");
const past = pastPointers.join("|");
const anyCase = "gi";

/** The first form that fits is taken; what it covers is not read again. */
const forms: readonly Form[] = [
  [/\b(?:the\s+)?day\s+before\s+yesterday\b/gi, (_groups, today) => dayOf(addDays(today, -2))],
  [/\byesterday(?:['’]s)?\b/gi, (_groups, today) => dayOf(addDays(today, -1))],
  [/\blast\s+night(?:['’]s)?\b/gi, (_groups, today) => ({ from: addDays(today, -1), to: today })],
  [
    /\b(?:earlier\s+)?(?:today(?:['’]s)?|tonight(?:['’]s)?|this\s+(?:morning|afternoon|evening))\b/gi,
    (_, today) => dayOf(today),
  ],
  [
    new RegExp(`\\b(${amount})\\s+(${units})s?\\s+ago\\b`, anyCase),
    ([written = "", unit], today) => countBack(unit as Unit, written, today),
  ],
  [
    new RegExp(`\\b(?:${past})\\s+(?:(${amount})\\s+)(hour|${units})s?\\b(?!\\s+of\\b)`, anyCase),
    ([written = "", unit = ""], today) => stretchUntil(unit, amountOf(written), today),
  ],
  [
    new RegExp(
      `\\b(?:(${past})\\s+|(this|the\\s+current)\\s+|(?:${weekendPrepositions.join("|")})\\s+the\\s+(?:(last|past)\\s+)?)weekend(?:['’]s)?\\b`,
      anyCase,
    ),
    ([last, current, later], today) => weekendOf(today, last || later ? "last" : current ? "this" : "latest"),
  ],
  [
    new RegExp(`\\b(this|the\\s+current|${past})\\s+(week|month|year)(?:['’]s)?\\b(?!\\s+of\\b)`, anyCase),
    ([which = "", unit], today) => unitsBack(unit as Unit, /^(?:this|the)/i.test(which) ? 0 : 1, today),
  ],
  [
    new RegExp(`\\b(this|${past})\\s+(${monthNames})\\b(?!\\s+\\d)`, anyCase),
    ([which = "", name = ""], today) => lastMonthCalled(monthNumber(name), /^this/i.test(which), today),
  ],
  [
    new RegExp(`\\b(this|${past})\\s+(${weekday})(?:['’]s)?\\b`, anyCase),
    ([which = "", name = ""], today) => weekdayBefore(name, today, /^this/i.test(which)),
  ],
];

/** Reads days that are told from today; of two over one another the first is meant. Counted in whole calendar units; a week is Monday to Sunday. */
export function readRelativeDays(text: string, today: IsoDate): readonly RelativeDays[] {
  return forms.flatMap(([pattern, daysOf]) =>
    Array.from(text.matchAll(pattern), (match) => ({ ...placeOf(match), ...daysOf(match.slice(1), today) })),
  );
}

/** The days of a weekday that is named alone: the latest that is not after today. */
export function readWeekdays(text: string, today: IsoDate): readonly RelativeDays[] {
  return Array.from(text.matchAll(new RegExp(`\\b(${weekday})\\b`, anyCase)), (match) => ({
    ...placeOf(match),
    ...weekdayBefore(match[0], today, true),
  }));
}

function dayOf(day: IsoDate): Days {
  return { from: day, to: day };
}

/** "a few" are about three. */
function amountOf(written: string): number {
  if (/^\d/.test(written)) return Number(written);
  if (/couple/i.test(written)) return 2;
  if (/few/i.test(written)) return 3;
  return cardinals.get(written.toLowerCase()) ?? 1;
}

/** "a few weeks ago" leaves open which. */
function countBack(unit: Unit, written: string, today: IsoDate): Days {
  const count = amountOf(written);
  if (!/few|couple/i.test(written)) return unitsBack(unit, count, today);
  return { from: unitsBack(unit, count + 1, today).from, to: unitsBack(unit, count - 1, today).to };
}

function unitsBack(unit: Unit, count: number, today: IsoDate): Days {
  if (unit === "week") return weekOf(addDays(today, -7 * count));
  if (unit === "month") return monthAround(today, -count);
  return unit === "year" ? yearOf(Number(today.slice(0, 4)) - count) : dayOf(addDays(today, -count));
}

function stretchUntil(unit: string, count: number, today: IsoDate): Days {
  if (/^month/i.test(unit)) return { from: addMonths(today, -count), to: today };
  if (/^year/i.test(unit)) return { from: addMonths(today, -12 * count), to: today };
  const days = /^hour/i.test(unit) ? Math.ceil(count / 24) : /^week/i.test(unit) ? 7 * count : count;
  return { from: addDays(today, -days), to: today };
}

/** Gives the weekend that is meant. On a Saturday or Sunday "the weekend" is the one that it is; "last" is the one before. */
function weekendOf(today: IsoDate, which: "last" | "this" | "latest"): Days {
  const isWeekend = weekdayOf(today) > 5;
  const { from } = weekOf(today);
  const back = which === "this" || (which === "latest" && isWeekend) ? 0 : 7;
  const saturday = addDays(from, 5 - back);
  return { from: saturday, to: addDays(saturday, 1) };
}

function lastMonthCalled(month: number, isThis: boolean, today: IsoDate): Days {
  const [year = 0, now = 1] = today.split("-").map(Number);
  return monthOf(isThis || month < now ? year : year - 1, month);
}

function weekdayBefore(name: string, today: IsoDate, mayBeToday: boolean): Days {
  const back = (weekdayOf(today) - 1 - weekdays.indexOf(name.toLowerCase()) + 7) % 7;
  return dayOf(addDays(today, -(back === 0 && !mayBeToday ? 7 : back)));
}
