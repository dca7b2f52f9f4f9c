import { foldText } from "../../coverage/fold.ts";
import { monthOfName } from "./words-of-languages.ts";

/** A day in a line of text, and where it stands there. */
export interface WrittenDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly start: number;
  readonly end: number;
}

/**
 * `4th of May 2026`: what stands beside the figures is looked at when it is found. Classes of letters that are counted out take ten
 * times as long to compile, and most programs read only a few days.
 */
const dayFirst =
  /(?<![\p{L}\p{N}])(\d{1,2})([^\s\d,]{0,2}),? ([^\s\d,]{2} )?([^\s\d.,]{3,12})\.?,? ([^\s\d.,]{2,3} )?(\d{4})(?!\d)/gu;
/** `07.okt.2024` and `7-Oct-2024`. */
const dayJoined = /(?<![\p{L}\p{N}])(\d{1,2})[.-](\p{L}+)\.?[.-](\d{4})(?!\d)/gu;
const monthFirst = /(?<!\p{L})(\p{L}+)\.? (\d{1,2})([^\s\d,.º°]{0,2}),? (\d{4})(?!\d)/gu;
/** `2024. október 6.` of Hungarian. */
const yearFirst = /(?<!\d)(\d{4})\. (\p{L}+)\.? (\d{1,2})(?!\d)\.?/gu;
const inFigures = /(?<!\d)(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})\.(\d{1,2})\.(\d{4}))(?!\d)/gu;
/** `2024年3月15日` of Chinese and Japanese, and `2024년 3월 15일`. */
const withSigns = /(?<!\d)(\d{4}) ?[年년] ?(\d{1,2}) ?[月월] ?(\d{1,2}) ?[日일]/gu;
/** `03/25/2024` and `25/03/2024`, in which only one of the two can be a month. */
const parted =
  /(?<![\d/])(?:(1[3-9]|2\d|3[01])\/(0?[1-9]|1[0-2])|(0?[1-9]|1[0-2])\/(1[3-9]|2\d|3[01]))\/(\d{4})(?![\d/])/gu;

/** UTF-16 units; a longer text is no line with a day. */
const longestLine = 300;

/** Finds the first day in a line: `4 May 2026`, `May 4, 2026`, `4. Mai 2026`, `4 de mayo de 2026`, `2026-05-04`, `4.5.2026`, `5/24/2026`. */
export function findWrittenDay(line: string): WrittenDay | null {
  if (line.length > longestLine || !/\d{4}/.test(line)) return null;
  const found = [
    ...named(line, dayFirst, { day: 1, month: 4, year: 6, beside: [2, 3, 5] }),
    ...named(line, dayJoined, { day: 1, month: 2, year: 3, beside: [] }),
    ...named(line, monthFirst, { day: 2, month: 1, year: 4, beside: [3] }),
    ...named(line, yearFirst, { day: 3, month: 2, year: 1, beside: [] }),
    ...figured(line),
    ...slashed(line),
    ...signed(line),
  ];
  return found.toSorted((one, other) => one.start - other.start)[0] ?? null;
}

/** The groups of a form, by their numbers. */
interface Places {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly beside: readonly number[];
}

function named(line: string, form: RegExp, { day, month: monthAt, year, beside }: Places): readonly WrittenDay[] {
  return Array.from(line.matchAll(form)).flatMap((match) => {
    const month = monthOfName(foldText(match[monthAt] ?? ""));
    if (month === null || !beside.every((at) => mayStandBeside(match[at]))) return [];
    const found = { year: Number(match[year]), month, day: Number(match[day]) };
    return [{ ...found, start: match.index, end: match.index + match[0].length }];
  });
}

/** “th”, “de ”, “º”. */
function mayStandBeside(text: string | undefined): boolean {
  return text === undefined || text === "" || /^(?:[.º°]|\p{Ll}{2,3} ?)$/u.test(text);
}

function signed(line: string): readonly WrittenDay[] {
  return Array.from(line.matchAll(withSigns), (match) => {
    const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
    return { year, month, day, start: match.index, end: match.index + match[0].length };
  });
}

function slashed(line: string): readonly WrittenDay[] {
  return Array.from(line.matchAll(parted), (match) => {
    const [first, second, third, fourth, year] = match.slice(1);
    const [day, month] = first === undefined ? [fourth, third] : [first, second];
    const end = match.index + match[0].length;
    return { year: Number(year), month: Number(month), day: Number(day), start: match.index, end };
  });
}

function figured(line: string): readonly WrittenDay[] {
  return Array.from(line.matchAll(inFigures), (match) => {
    const [, year, month, day, otherDay, otherMonth, otherYear] = match.map(Number);
    const found = match[1] === undefined ? [otherYear, otherMonth, otherDay] : [year, month, day];
    const [one = 0, two = 0, three = 0] = found;
    return { year: one, month: two, day: three, start: match.index, end: match.index + match[0].length };
  });
}
