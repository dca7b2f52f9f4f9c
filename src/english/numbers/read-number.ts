import type { Span } from "../../coverage/span.ts";
import { approximations, cardinals, fractionSigns, moneyScales, scales } from "./number-words.ts";

/** The least and the most of something. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** A number as a text has it; its range is what it can mean with what is said before it. */
export interface NumberReading extends Range {
  /** The least and the most that it can mean without what is said before it: "2.3 million" is all that rounds to it. */
  readonly rounded: Range;
  /** The number itself; a time of day in minutes. */
  readonly exact: number;
  /** "%", a currency's sign, "o'clock" for a time of day; null for a plain number. */
  readonly unit: string | null;
  /** Of the number with its sign and scale, without currency, "%" and what is said before it. */
  readonly span: Span;
  /** Says how it is compared: the same for "5,000" and "five thousand", and another for "10²" and "102". */
  readonly key: string;
}

/** The number that begins at the offset, in figures or in words; null where none does. Looks a few words ahead at most. */
export function readNumberAt(text: string, start: number): NumberReading | null {
  return readClock(text, start) ?? readSpokenClock(text, start) ?? readFigures(text, start) ?? readWords(text, start);
}

const clock = /(\d{1,2})(?:[.:](\d{2}))?[ \u00a0\u202f]?([ap])(?:\.[ ]?m\b\.?|m\b)/iy;
const bareClock = /([01]?\d|2[0-3]):([0-5]\d)(?![\d:])/y;

/** "7.30pm", "7:30 p.m.", "19:30". */
function readClock(text: string, start: number): NumberReading | null {
  const match = matchAt(clock, text, start) ?? matchAt(bareClock, text, start);
  if (!match) return null;
  const [written, hour = "", minutes = "00", half] = match;
  const isLater = half?.toLowerCase() === "p";
  const hours = half ? (Number(hour) % 12) + (isLater ? 12 : 0) : Number(hour);
  if (hours > 23 || Number(minutes) > 59) return null;
  const exact = hours * 60 + Number(minutes);
  return {
    ...only(exact),
    unit: "o'clock",
    span: { start, end: start + written.length },
    key: `${hours}:${minutes}`,
  };
}

const spokenClock = /(half|quarter)[ \u00a0](past|to)[ \u00a0](\p{L}+|\d{1,2})(?![\p{L}\p{N}])/iuy;

/** "half past seven", "quarter to ten". */
function readSpokenClock(text: string, start: number): NumberReading | null {
  const match = matchAt(spokenClock, text, start);
  const hour = match ? (cardinals.get(match[3]?.toLowerCase() ?? "") ?? Number(match[3])) : 0;
  if (!match || !(hour >= 1 && hour <= 12)) return null;
  const part = match[1]?.toLowerCase() === "half" ? 30 : 15;
  const exact = hour * 60 + (match[2]?.toLowerCase() === "past" ? part : -part);
  const key = `${Math.floor(exact / 60)}:${String(exact % 60).padStart(2, "0")}`;
  return { ...only(exact), unit: "o'clock", span: { start, end: start + match[0].length }, key };
}

const figures = /([-−–]?)(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(\.\d+)?([⁰¹²³⁴⁵⁶⁷⁸⁹]*)/y;
/** Longer runs of digits are no amounts, and are compared as they stand. */
const mostDigits = 15;

function readFigures(text: string, start: number): NumberReading | null {
  const match = matchAt(figures, text, start);
  const before = text.charAt(start - 1);
  if (!match || /[\p{L}\p{N}]/u.test(before)) return null;
  const [written, sign = "", whole = "", decimals = "", power = ""] = match;
  const share = decimals + power === "" ? shareBehind(text, start + written.length) : null;
  let end = start + written.length + (share?.length ?? 0);
  if (/\p{N}/u.test(text.charAt(end)) || (sign !== "" && !mayBeSigned(before))) return null;
  const digits = whole.replaceAll(",", "");
  if (power !== "" || digits.length > mostDigits) {
    const key = power === "" ? digits + decimals : `${digits}${decimals}^${power.normalize("NFKC")}`;
    return { ...only(Number(digits)), unit: null, span: { start, end }, key };
  }
  let value = Number(digits + decimals) + (share?.value ?? 0);
  let slack = 0.5 / 10 ** Math.max(0, decimals.length - 1);
  const isMoney = /[$£€¥]/.test(before);
  const scale = readScales(text, end, isMoney);
  if (scale) {
    value = Math.round(value * scale.value * 1000) / 1000;
    slack *= scale.value;
    end = scale.end;
  } else slack = 0;
  return toReading(text, { start, end }, sign === "" ? value : -value, slack, isMoney ? before : null);
}

/** "2½", "2 1/2": the part of one behind a whole number. */
function shareBehind(text: string, from: number): { readonly value: number; readonly length: number } | null {
  const sign = fractionSigns.get(text.charAt(from));
  if (sign !== undefined) return { value: sign, length: 1 };
  const [written = "", part, size] = matchAt(slashedPart, text, from) ?? [];
  return part && size && Number(part) < Number(size)
    ? { value: Number(part) / Number(size), length: written.length }
    : null;
}
const slashedPart = /[ \u00a0]([1-9])[/⁄]([2-9])(?![\d/⁄])/y;

/** A hyphen is a minus before a number that stands by itself. */
function mayBeSigned(before: string): boolean {
  return before === "" || /[\s([“"$£€¥]/.test(before);
}

/** "million", "hundred thousand", "bn" behind a number; of money also "m". */
function readScales(
  text: string,
  from: number,
  isMoney: boolean,
): { readonly value: number; readonly end: number } | null {
  let value = 1;
  let end = from;
  for (let word = wordAt(text, end); word; word = wordAt(text, end)) {
    const scale = scales.get(word.text) ?? (isMoney && word.start === from ? moneyScales.get(word.text) : undefined);
    if (scale === undefined) break;
    value *= scale;
    end = word.end;
  }
  return value === 1 ? null : { value, end };
}

/** "twelve", "twenty-one", "two hundred and five thousand", "a hundred". */
function readWords(text: string, start: number): NumberReading | null {
  if (/[\p{L}\p{N}]/u.test(text.charAt(start - 1))) return null;
  let total = 0;
  let group = 0;
  let end = start;
  let last = Number.POSITIVE_INFINITY;
  let scaled = 0;
  for (let word = wordAt(text, start); word; word = wordAt(text, end)) {
    const isFirst = end === start;
    const scale = scales.get(word.text);
    const value = cardinals.get(word.text);
    if (isFirst && /^an?$/.test(word.text) && scales.has(wordAt(text, word.end)?.text ?? "")) group = 1;
    else if (word.text === "and" && scaled > 0 && cardinals.has(wordAt(text, word.end)?.text ?? "") && last >= 100) {
      end = word.end;
      last = 100;
      continue;
    } else if (
      value !== undefined &&
      (isFirst || (value > 0 && value < last && (last >= 100 || (last >= 20 && value < 10))))
    ) {
      group += value;
      last = value;
    } else if (scale !== undefined && !isFirst && word.text.length > 2) {
      scaled = scale;
      if (scale === 100) group *= 100;
      else {
        total += group * scale;
        group = 0;
      }
      last = scale;
    } else break;
    end = word.end;
  }
  return end === start ? null : toReading(text, { start, end }, total + group, last === scaled ? scaled / 2 : 0, null);
}

const word = /[ \u00a0-]?(\p{L}+)/uy;

/** The folded word behind one space or hyphen at most. */
function wordAt(
  text: string,
  from: number,
): { readonly text: string; readonly start: number; readonly end: number } | null {
  const match = matchAt(word, text, from);
  if (!match) return null;
  const [written, letters = ""] = match;
  return { text: letters.toLowerCase(), start: from + written.length - letters.length, end: from + written.length };
}

function toReading(text: string, span: Span, exact: number, slack: number, currency: string | null): NumberReading {
  const [least, most] = approximationBefore(text, span.start - (currency === null ? 0 : 1));
  const unit = currency ?? (matchAt(percentSign, text, span.end) ? "%" : null);
  // What rounds up to the next is not of this: 2.35 million is of 2.4 million.
  const rounded = { least: exact - slack, most: exact + slack * justBelow };
  return { least: rounded.least * least, most: rounded.most * most, rounded, exact, unit, span, key: String(exact) };
}
const justBelow = 1 - 1e-9;

function only(exact: number): Pick<NumberReading, "least" | "most" | "rounded" | "exact"> {
  return { least: exact, most: exact, rounded: { least: exact, most: exact }, exact };
}

/** "%", "percent" and "per cent". */
const percentSign = /[ \u00a0]?(?:%|per[ \u00a0-]?cent\b|pct\b)/iy;

function approximationBefore(text: string, at: number): readonly [number, number] {
  const [, one = "", other = ""] = /(?:(\p{L}+) )?(\p{L}+) $/u.exec(text.slice(Math.max(0, at - 24), at)) ?? [];
  return approximations.get(`${one} ${other}`.toLowerCase()) ?? approximations.get(other.toLowerCase()) ?? [1, 1];
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
