import type { Span } from "../../coverage/span.ts";
import { dayWords, monthOf, months, seasons, weekdays } from "../classes/calendar-words.ts";
import { singularOf } from "../nouns/number.ts";
import { daysInWords, readOrdinalAt } from "./read-ordinal.ts";

/** A day, a month, a year or a time of day as a text names it: only what it names has a part. */
export interface DateReading {
  readonly parts: ReadonlyMap<string, string>;
  readonly span: Span;
}

const end = "(?![\\p{L}\\p{N}])";
const month = `(${months.map((name) => (name.length > 4 ? `${name.slice(0, 3)}(?:${name.slice(3)}|t)?` : name)).join("|")})`;
const day = `(?:the )?(\\d{1,2}(?:st|nd|rd|th)?|${daysInWords})`;
const year = `(?:,? ((?:1[5-9]|20)\\d\\d)(?!\\p{N}))?`;
const dayFirst = new RegExp(`${day} (?:of )?${month}${end}${year}`, "iuy");
const monthFirst = new RegExp(`${month}\\.? ${day}(?![\\p{L}\\p{N}]|[-–:.,%]\\p{N}|[-–:%])${year}`, "iuy");
const monthAlone = new RegExp(`${month}${end}${year}`, "iuy");
const yearAlone = /((?:1[5-9]|20)\d\d)(s?)(?![\p{L}\p{N}%]|[.,:]\p{N})/uy;
const word = /\p{L}+/uy;

/** The day, month, year or time of day that begins at the offset; null where none does. */
export function readDateAt(text: string, start: number): DateReading | null {
  const found = matchAt(dayFirst, text, start) ?? swapped(matchAt(monthFirst, text, start));
  if (found)
    return toDate(start, found[0], { day: numberOfDay(found[1]), month: monthOf(found[2] ?? ""), year: found[3] });
  const named = matchAt(monthAlone, text, start);
  if (named && /^\p{Lu}/u.test(named[0]))
    return toDate(start, named[0], { month: monthOf(named[1] ?? ""), year: named[2] });
  const numbered = matchAt(yearAlone, text, start);
  if (numbered) return toDate(start, numbered[0], { [numbered[2] ? "decade" : "year"]: numbered[1] });
  const [written = ""] = matchAt(word, text, start) ?? [];
  return readDateName(written, start);
}

/** "Friday", "spring", "tonight", "every month". */
function readDateName(written: string, start: number): DateReading | null {
  const name = written.toLowerCase();
  const weekday = weekdays.find((one) => one === name || `${one}s` === name);
  if (weekday) return toDate(start, written, { weekday });
  if (seasons.has(name)) return toDate(start, written, { season: name });
  return dayWords.has(name) && name !== "ago" ? toDate(start, written, { told: singularOf(name) }) : null;
}

/** True when two dates cannot be one: a part that both name is another, or they share none. */
export function datesDiffer({ parts: one }: DateReading, { parts: other }: DateReading): boolean {
  const shared = [...one].filter(([part]) => other.has(part));
  return shared.length === 0 || shared.some(([part, value]) => other.get(part) !== value);
}

/** True when both name the same parts, and name them alike. */
export function datesAgree(one: DateReading, other: DateReading): boolean {
  return (
    one.parts.size === other.parts.size && [...one.parts].every(([part, value]) => other.parts.get(part) === value)
  );
}

function toDate(start: number, written: string, parts: Readonly<Record<string, string | undefined>>): DateReading {
  const named = Object.entries(parts).filter((part): part is [string, string] => part[1] !== undefined);
  return { parts: new Map(named), span: { start, end: start + written.length } };
}

/** The day before the month, as the other form has them. */
function swapped(match: RegExpExecArray | null): readonly [string, ...(string | undefined)[]] | null {
  return match && [match[0], match[2], match[1], match[3]];
}

function numberOfDay(written = ""): string {
  return String(dayInWords(written) ?? Number.parseInt(written, 10));
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** "twenty first": where a month is beside it, no "the" has to stand before. */
function dayInWords(written: string): number | undefined {
  return readOrdinalAt(written.replace(" ", "-"), 0)?.place;
}
