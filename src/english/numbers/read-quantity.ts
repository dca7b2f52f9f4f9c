import { measuresOf } from "../nouns/measures.ts";
import { cardinals, counts, currencies, fractionSigns, ordinals } from "./number-words.ts";
import { type NumberReading, type Range, readNumberAt } from "./read-number.ts";
import { readOrdinalAt } from "./read-ordinal.ts";

/** Says how much, or which in a row, as a text says it. */
interface QuantityReading extends Range {
  /** The range without what is said before the number. */
  readonly rounded: Range;
  /** True for "7-9". */
  readonly isRange: boolean;
  /** "%", a currency's sign, "o'clock" for a time of day, "#" for a place in a row; null for a plain number. */
  readonly unit: string | null;
  readonly end: number;
  /** True for a time of day that does not tell morning from evening. */
  readonly isHalfDay: boolean;
}

/** The quantity that begins at the offset: "two thirds", "a dozen", "minus 4", "7-9", "£3m", "third", "an hour". Null where none does. */
export function readQuantityAt(text: string, start: number): QuantityReading | null {
  const first = readOneAt(text, start);
  if (!first || first.unit === "o'clock" || first.unit === "#") return first;
  const joint = matchAt(between, text, first.end);
  const second = joint ? readOneAt(text, first.end + joint[0].length) : null;
  const isBetween = !/and/.test(joint?.[0] ?? "") || /between[ \u00a0]$/i.test(text.slice(0, start).slice(-9));
  if (!second || !isBetween || second.least < first.least || second.unit === "#") return first;
  const rounded = { least: first.rounded.least, most: second.rounded.most };
  return { ...second, least: first.least, rounded, isRange: true, unit: second.unit ?? first.unit };
}

const between = /[ \u00a0]?[-–—][ \u00a0]?(?=[\p{L}\p{N}])|[ \u00a0](?:to|and|or)[ \u00a0]/iuy;

function readOneAt(text: string, start: number): QuantityReading | null {
  const number = readNumberAt(text, start);
  return (
    (number?.unit === "o'clock" ? readSum(text, start) : null) ??
    readLongOrdinal(text, start) ??
    readFraction(text, start) ??
    readCount(text, start) ??
    readOrdinal(text, start) ??
    readSigned(text, start) ??
    readSum(text, start) ??
    readArticle(text, start)
  );
}

/** "£3m", "3.6 million pounds", "7.30pm", "12 per cent". */
function readSum(text: string, start: number): QuantityReading | null {
  const isSum = currencies.has(text.charAt(start));
  const number = readNumberAt(text, isSum ? start + 1 : start);
  if (!number) return null;
  const { least, most, rounded, span } = withPart(text, number);
  const named = number.unit === null ? matchAt(currency, text, span.end) : null;
  const percent = number.unit === "%" ? matchAt(percentSign, text, span.end) : null;
  return {
    least,
    most,
    rounded,
    isRange: false,
    unit: currencies.get(named?.[1]?.toLowerCase() ?? "") ?? number.unit,
    end: span.end + (named ?? percent ?? [""])[0].length,
    isHalfDay: isHalfDay(number, text),
  };
}

/** "two and a half", "one and three quarters". */
function withPart(text: string, number: NumberReading): NumberReading {
  const match = matchAt(partBehind, text, number.span.end);
  const many = cardinals.get(match?.[1]?.toLowerCase() ?? "") ?? 1;
  const exact = number.exact + many / (parts.get(match?.[2]?.toLowerCase() ?? "") ?? 1);
  const range = { least: exact, most: exact };
  const span = { start: number.span.start, end: number.span.end + (match?.[0].length ?? 0) };
  return match ? { ...number, ...range, rounded: range, exact, span } : number;
}
const partBehind =
  /[ \u00a0]and[ \u00a0](an?|one|two|three)[ \u00a0-](hal(?:f|ves)|quarters?|thirds?)(?![\p{L}\p{N}])/iuy;
const currency = new RegExp(
  `[ \\u00a0](${[...currencies.keys()].filter((name) => name.length > 1).join("|")})s?(?![\\p{L}\\p{N}])`,
  "iuy",
);
const percentSign = /[ \u00a0]?(?:%|per[ \u00a0-]?cent|pct)/iy;

function isHalfDay({ unit, exact, span }: NumberReading, text: string): boolean {
  return unit === "o'clock" && exact < 13 * 60 && !/m\b|m\./i.test(text.slice(span.start, span.end));
}

/** "minus 4". */
function readSigned(text: string, start: number): QuantityReading | null {
  const sign = matchAt(/minus[ \u00a0]/iy, text, start);
  const number = sign && readNumberAt(text, start + sign[0].length);
  return number && toQuantity(-number.most, -number.least, null, number.span.end);
}

/** "two thirds", "one third of", "three-quarters", "2/3", "half". */
function readFraction(text: string, start: number): QuantityReading | null {
  const sign = matchAt(slashed, text, start);
  if (sign) return ofShare(Number(sign[1]) / Number(sign[2]), start + sign[0].length);
  const share = fractionSigns.get(text.charAt(start));
  if (share !== undefined) return ofShare(share, start + 1);
  const match = matchAt(fraction, text, start);
  if (!match) return null;
  const [written, count = "", part = "", of = ""] = match;
  const size = parts.get(part.toLowerCase());
  const many = /^an?$|^$/i.test(count) ? 1 : (cardinals.get(count.toLowerCase()) ?? Number(count));
  const isPlace = ordinals.has(part.toLowerCase()) && count.toLowerCase() !== "one" && of === "";
  if (size === undefined || Number.isNaN(many) || isPlace) return null;
  return ofShare(many / size, start + written.length - of.length);
}
const slashed = /([1-9])\/([2-9])(?![\d/])/y;
const parts: ReadonlyMap<string, number> = new Map([
  ["half", 2],
  ["halves", 2],
  ["quarter", 4],
  ["quarters", 4],
  ...[...ordinals].flatMap(([word, figures]): [string, number][] => {
    const size = Number.parseInt(figures, 10);
    return size < 3
      ? []
      : [
          [word, size],
          [`${word}s`, size],
        ];
  }),
]);
const fraction = new RegExp(
  `(?:(\\p{L}+|\\d{1,2})[ \\u00a0-])?(${[...parts.keys()].sort((a, b) => b.length - a.length).join("|")})(?![\\p{L}\\p{N}])([ \\u00a0]of(?![\\p{L}\\p{N}]))?`,
  "iuy",
);

function ofShare(share: number, end: number): QuantityReading {
  return toQuantity(share, share, null, end);
}

/** "a dozen", "two dozen", "dozens", "twice". */
function readCount(text: string, start: number): QuantityReading | null {
  const dozens = matchAt(dozen, text, start);
  const many = cardinals.get(dozens?.[1]?.toLowerCase() ?? "") ?? 1;
  if (dozens) return toQuantity(12 * many, 12 * many, null, start + dozens[0].length);
  const [written = ""] = matchAt(/\p{L}+/uy, text, start) ?? [];
  const [least, most] = counts.get(written.toLowerCase()) ?? [];
  return least !== undefined && most !== undefined ? toQuantity(least, most, null, start + written.length) : null;
}
const dozen = /(?:(\p{L}+)[ \u00a0])dozen(?![\p{L}\p{N}])/iuy;

/** "third", "3rd": which in a row. */
function readOrdinal(text: string, start: number): QuantityReading | null {
  const [written = "", figures] = matchAt(/(\d{1,4})(?:st|nd|rd|th)(?![\p{L}\p{N}])|\p{L}+/iuy, text, start) ?? [];
  const place = Number.parseInt(figures ?? ordinals.get(written.toLowerCase()) ?? "", 10);
  return Number.isNaN(place) ? null : toQuantity(place, place, "#", start + written.length);
}

/** "twenty-third", "hundred and first": no fraction. */
function readLongOrdinal(text: string, start: number): QuantityReading | null {
  const ordinal = readOrdinalAt(text, start);
  return ordinal && ordinal.place > 12 ? toQuantity(ordinal.place, ordinal.place, "#", ordinal.end) : null;
}

/** "an hour", "a year": one of a measure; of other nouns it counts nothing. */
function readArticle(text: string, start: number): QuantityReading | null {
  const match = matchAt(/an?[ \u00a0](\p{L}+)/iuy, text, start);
  const [written = "", noun = ""] = match ?? [];
  return measuresOf(noun).size > 0 ? toQuantity(1, 1, null, start + written.length - noun.length - 1) : null;
}

function toQuantity(least: number, most: number, unit: string | null, end: number): QuantityReading {
  return { least, most, rounded: { least, most }, isRange: false, unit, end, isHalfDay: false };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
