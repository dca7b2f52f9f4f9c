import type { Span } from "../../coverage/span.ts";
import { calendarNames, dayWords, seasons, weekdays } from "../classes/calendar-words.ts";
import { measuresOf } from "../nouns/measures.ts";
import { differ } from "./differ.ts";
import { cardinals, counts, ordinals } from "./number-words.ts";
import { type DateReading, datesAgree, datesDiffer, readDateAt } from "./read-date.ts";
import type { Range } from "./read-number.ts";
import { readQuantityAt } from "./read-quantity.ts";

/** A number with what it is of, or a date, as a text has it. */
export type Figure = Quantity | (DateReading & { readonly kind: "date" });

/** A quantity, whose range is the least and the most that it can mean; a time of day in minutes. */
export interface Quantity extends Range {
  readonly kind: "number";
  /** The range without what is said before the number: "about". */
  readonly rounded: Range;
  /** True for "7-9". */
  readonly isRange: boolean;
  /** Holds what it is of: a currency, "%", measures of which it is one, a place in a row. Empty for a plain number. */
  readonly units: ReadonlySet<string>;
  /** True for a time of day that does not tell morning from evening. */
  readonly isHalfDay: boolean;
  readonly span: Span;
}

/** The figures of a text, in order. Linear. */
export function readFigures(text: string): readonly Figure[] {
  const figures: Figure[] = [];
  const word = /(?<![\p{L}\p{N}])(?:[\d$£€¥½⅓⅔¼¾⅕⅛⅜⅝⅞]|[-−–](?=\d)|(\p{L}+))/gu;
  for (let match = word.exec(text); match; match = word.exec(text)) {
    if (match[1] && !openers.has(match[1].toLowerCase())) continue;
    const found = readFigureAt(text, match.index);
    if (!found) continue;
    figures.push(found);
    word.lastIndex = Math.max(word.lastIndex, found.span.end);
  }
  return figures;
}

/** Words that a figure may begin with: most words of a text are none of them. */
const openers: ReadonlySet<string> = new Set([
  ...[cardinals, counts, ordinals].flatMap((words) => [...words.keys()]),
  ...[calendarNames, dayWords, seasons].flatMap((words) => [...words]),
  ..."a an half hundred jan mar minus quarter the".split(" "),
  ...weekdays.map((day) => `${day}s`),
]);

function readFigureAt(text: string, start: number): Figure | null {
  const quantity = readQuantityAt(text, start);
  const behind = quantity && quantity.unit === null ? measureBehind(text, quantity.end) : null;
  const date = readDateAt(text, start);
  if (date && date.span.end >= (behind?.end ?? quantity?.end ?? 0)) return { kind: "date", ...date };
  if (!quantity) return null;
  const { unit, end, ...range } = quantity;
  const units = behind?.measures ?? new Set(unit === null ? [] : [unit]);
  return { ...range, kind: "number", units, span: { start, end: behind?.end ?? end } };
}

/** "metres", "km", "an hour": the measure that stands behind a number. */
function measureBehind(text: string, from: number) {
  const match = measure.exec(text.slice(from, from + 30));
  const measures = measuresOf(match?.[1] ?? "");
  return match && measures.size > 0 ? { measures, end: from + match[0].length } : null;
}
const measure = /^(?:[ \u00a0](?:of[ \u00a0])?an?[ \u00a0]|[ \u00a0-]?)(\p{L}+)/u;

/** True when two figures cannot be one: a date and a number, other units, or numbers of which neither can round to the other. */
export function figuresDiffer(one: Figure, other: Figure): boolean {
  if (one.kind === "date") return other.kind === "date" ? datesDiffer(one, other) : !measures(one, other);
  if (other.kind === "date") return !measures(other, one);
  if (areOfOthers(one.units, other.units)) return true;
  if (one.isHalfDay || other.isHalfDay) return one.least % halfDay !== other.least % halfDay;
  if (one.isRange || other.isRange) return !isSame(one.rounded, other.rounded);
  return isHedgedAlike(one, other) ? differ(one.rounded, other.rounded) : differ(one, other);
}
const halfDay = 12 * 60;

/** True when both say the same, each in its own way: "half past seven" and "7.30pm". */
export function figuresAgree(one: Figure, other: Figure): boolean {
  if (one.kind === "date" || other.kind === "date")
    return one.kind === "date" && other.kind === "date" && datesAgree(one, other);
  if (figuresDiffer(one, other) || one.units.size > 0 !== other.units.size > 0) return false;
  return one.isHalfDay || other.isHalfDay || (isSame(one, other) && isSame(one.rounded, other.rounded));
}

function isSame(one: Range, other: Range): boolean {
  return one.least === other.least && one.most === other.most;
}

/** "months" without a number may be all of seven months. */
function measures({ parts }: DateReading, { units }: Quantity): boolean {
  return units.has(parts.get("told") ?? "");
}

/** "about" before both: the numbers behind it are other ones, though each could be rounded to the other. */
function isHedgedAlike(one: Quantity, other: Quantity): boolean {
  return [one, other].every((quantity) => !isSame(quantity, quantity.rounded));
}

/** A measure may be left out where it was named before; a currency, "%" and a place in a row never are. */
function areOfOthers(some: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  if (some.size > 0 && others.size > 0) return ![...some].some((unit) => others.has(unit));
  return [...some, ...others].some((unit) => !/^\p{L}/u.test(unit));
}
