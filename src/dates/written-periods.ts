import type { Span } from "../coverage/span.ts";
import {
  monthLeads,
  monthParts,
  periodPrepositions,
  publishedNouns,
  weekLeads,
  weekOrdinals,
} from "../english/classes/calendar-words.ts";
import {
  addDays,
  type Calendar,
  type Days,
  monthNames,
  monthNumber,
  monthOf,
  ordinalEndings,
  placeOf,
  weekOf,
  yearMeant,
  yearOf,
} from "./calendar.ts";

/** Months and years that are written without a day. */
export interface WrittenPeriod extends Days, Span {
  /**
   * `loaded`: a year, which may as well be the year of an event. `alone`: a month that may as well be a name or a verb.
   * `always`: nothing else can be meant.
   */
  readonly means: "always" | "loaded" | "alone";
}

/** Months that are also names or verbs, where nothing before them says that they are months. */
const doubtful = /^(?:apr(?:il)?|aug(?:ust)?|dec|jan|june?|mar(?:ch)?|may|sept?)$/i;
const leading = new RegExp(`\\b(?:${monthLeads.join("|").replaceAll(" ", "\\s+")})[\\s-]+$`, "i");

const months = new RegExp(
  `(?<![\\p{L}\\p{N}'’.,/-])(?<!\\d(?:${ordinalEndings})?\\s(?:of\\s)?)(${monthNames})\\.?(?:,?\\s+(?:of\\s+)?((?:19|20)\\d{2}))?(?![\\p{L}\\p{N}])(?!\\s+(?:the\\s+)?\\d{1,2}(?:${ordinalEndings})?\\b)`,
  "giu",
);
const numbered = /(?<![\p{N}-])((?:19|20)\d{2})-(0[1-9]|1[0-2])(?![\p{N}-])/gu;
const years = new RegExp(
  `\\b(?:${periodPrepositions.join("|")}|year)\\s+(?:the\\s+year\\s+)?((?:19|20)\\d{2})(?:['’]s)?(?![\\p{L}\\p{N}%]|[-,.]\\d)`,
  "giu",
);
const bareYears = /(?<![\p{L}\p{N}$£€.,-])((?:19|20)\d{2})(?![\p{L}\p{N}%]|[-,.]\d)/gu;

/** Months and years; of two over one another the first is meant. Years after the day of asking are no days of articles. */
export function* readPeriods(text: string, calendar: Calendar): Generator<WrittenPeriod> {
  for (const match of text.matchAll(numbered))
    yield { ...placeOf(match), ...monthOf(Number(match[1]), Number(match[2])), means: "always" };
  for (const match of text.matchAll(months)) {
    const [written, name = "", year] = match;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (/\b(?:next|coming)\s+$/i.test(before)) continue;
    if (year === undefined && isVerb(name, text.slice(match.index + written.length)) && !leading.test(before)) continue;
    const month = monthNumber(name);
    const given = year === undefined ? yearMeant((one) => monthOf(one, month), calendar) : Number(year);
    const isSaid = year !== undefined || !doubtful.test(name) || (leading.test(before) && !isNamed(text, match));
    const part = partOf(before, monthOf(given, month));
    const start = match.index - part.length;
    yield { start, end: match.index + written.length, ...part.days, means: isSaid ? "always" : "alone" };
  }
  const now = Number(calendar.today.slice(0, 4));
  for (const [pattern, means] of [
    [years, "loaded"],
    [bareYears, "alone"],
  ] as const)
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      const start = match.index + match[0].indexOf(match[1] ?? "");
      if (Number(match[1]) <= now) yield { start, end, ...yearOf(Number(match[1])), means };
    }
}

const endsAsMonth = new RegExp(`^\\s*(?:$|[?!.,]|(?:${publishedNouns.join("|")})\\b)`, "i");

/** "who may win" */
function isVerb(name: string, behind: string): boolean {
  return /^(?:may|mar(?:ch)?)$/i.test(name) && !endsAsMonth.test(behind);
}

/** "in June Carter's house": a name. */
function isNamed(text: string, { 0: written, index }: RegExpExecArray): boolean {
  return /^\p{Lu}/u.test(written) && /^\s+\p{Lu}\p{Ll}/u.test(text.slice(index + written.length));
}

const partOfMonth = new RegExp(
  `\\b(?:the\\s+)?(?:(${weekOrdinals.join("|")}|last)\\s+week\\s+(?:of|in)|(early|late|mid|(?:the\\s+)?(?:${monthParts.join("|")})\\s+of))[\\s-]+$`,
  "i",
);

/** "early June", "the first week of June": a part of it, and how much before the month says so. */
function partOf(before: string, month: Days): { readonly days: Days; readonly length: number } {
  const day = (date: number) => `${month.from.slice(0, 8)}${String(date).padStart(2, "0")}`;
  const [written, ordinal, part] = partOfMonth.exec(before) ?? [];
  if (written === undefined) return { days: month, length: 0 };
  const { length } = written;
  if (ordinal !== undefined) {
    const at = weekOrdinals.indexOf(ordinal.toLowerCase());
    if (at < 0) return { days: { from: addDays(month.to, -6), to: month.to }, length };
    return { days: { from: day(1 + 7 * at), to: day(7 + 7 * at) }, length };
  }
  if (/early|beginning|start/i.test(part ?? "")) return { days: { from: month.from, to: day(10) }, length };
  if (/mid/i.test(part ?? "")) return { days: { from: day(11), to: day(20) }, length };
  return { days: { from: day(21), to: month.to }, length };
}

const beforeWeek = new RegExp(`\\bweek\\s+(?:${weekLeads.join("|")})\\s+(?:the\\s+)?$`, "i");

/** "the week of 12 May" is the whole week, "12 May" the day alone. */
export function weekAround(before: string, days: Days): Days {
  return beforeWeek.test(before) && days.from === days.to ? weekOf(days.from) : days;
}
