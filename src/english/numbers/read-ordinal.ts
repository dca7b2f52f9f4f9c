import { cardinals, ordinals } from "./number-words.ts";

/** A place in a row that is written in words, and where it ends. */
export interface OrdinalReading {
  readonly place: number;
  readonly end: number;
}

const places: ReadonlyMap<string, number> = new Map(
  [...ordinals].map(([word, figures]) => [word, Number.parseInt(figures, 10)] as const),
);

const words = /(\p{L}+)(?:([ \u00a0-])(\p{L}+))?/uy;
const hundreds = /(?:(an?|\p{L}+)[ \u00a0-])?hundred(?:[ \u00a0-]and)?[ \u00a0-](?=\p{L})/iuy;

/**
 * "third", "twentieth", "twenty-first", "the thirty first", "hundred and first": the place in a row that begins at the offset; null where
 * none does. Without a hyphen, "twenty first graders" are twenty, unless a word like "the" stands before.
 */
export function readOrdinalAt(text: string, start: number): OrdinalReading | null {
  hundreds.lastIndex = start;
  const [written = "", many = "a"] = hundreds.exec(text) ?? [];
  const times = written === "" ? 0 : /^an?$/i.test(many) ? 1 : (cardinals.get(many.toLowerCase()) ?? 0);
  const rest = readBelowHundred(text, start + (times > 0 ? written.length : 0), times > 0);
  return rest && { place: 100 * times + rest.place, end: rest.end };
}

function readBelowHundred(text: string, start: number, isRest: boolean): OrdinalReading | null {
  words.lastIndex = start;
  const [written = "", first = "", gap = "", second = ""] = words.exec(text) ?? [];
  const place = places.get(first.toLowerCase());
  if (place !== undefined) return { place, end: start + first.length };
  const [ten = 0, one = 0] = [cardinals.get(first.toLowerCase()), places.get(second.toLowerCase())];
  const isWhole = gap === "-" || isRest || isPointedAt(text, start);
  return ten >= 20 && one > 0 && one < 10 && isWhole ? { place: ten + one, end: start + written.length } : null;
}

/** "the", "his", "Kell's": before these stands which one, not how many. */
function isPointedAt(text: string, start: number): boolean {
  return /(?:\b(?:the|my|your|his|her|its|our|their)|['’]s)[ \u00a0]$/iu.test(
    text.slice(Math.max(0, start - 7), start),
  );
}

/** "21st" of 21. */
export function ordinalFigures(place: number): string {
  const last = place % 10;
  const isTeen = Math.floor(place / 10) % 10 === 1;
  return `${place}${isTeen || last === 0 || last > 3 ? "th" : ["st", "nd", "rd"][last - 1]}`;
}

const from = (least: number, most: number) =>
  [...places].flatMap(([word, place]) => (place >= least && place <= most ? [word] : []));

/** The days of a month from the thirteenth on, in words, as alternatives of a regular expression: "twenty-first". */
export const lateDays = [`twenty[ -](?:${from(1, 9).join("|")})`, "thirty[ -]first", ...from(13, 30)].join("|");

/** The days of a month in words, as alternatives of a regular expression. */
export const daysInWords = [lateDays, ...from(1, 12)].join("|");
