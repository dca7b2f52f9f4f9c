import { foldText } from "../../coverage/fold.ts";
import { months } from "../../english/classes/calendar-words.ts";
import { approximations } from "../../english/numbers/number-words.ts";
import { termOf } from "../../terms/find-terms.ts";
import { readNumber, type Token } from "./read-number.ts";

/** How many there are of something, or on which day of a year something is, as a sentence says it. */
export interface Figure {
  /** The least and the most that it can mean: the same where it is exact. */
  readonly least: number;
  readonly most: number;
  /** Of what: a term ("runner"), a currency's sign, "%", or `dayOfYear`. */
  readonly unit: string;
  /** The terms before and after, the nearest first; null at the beginning and the end. */
  readonly before: string | null;
  readonly after: string | null;
}

/** The unit of a day: 3 June is 603. */
export const dayOfYear = "day of the year";

const token = /[$€£¥]|%|\d[\d,]*(?:\.\d+)?(?![\d\p{L}])|\p{L}[\p{L}\p{M}'’]*/gu;

/**
 * The figures of a sentence in their order: "87 runners", "about 400 fans", "$7.5 million", "61 percent", "3 June". A
 * number counts only what follows it at once: "two of the men" and "two other men" are read as none. Linear.
 */
export function readFigures(sentence: string): readonly Figure[] {
  const tokens = Array.from(
    sentence.matchAll(token),
    ({ 0: written, index }): Token => ({ text: foldText(written), start: index, end: index + written.length }),
  );
  const figures: Figure[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const day = readDay(tokens, at);
    const found = day ?? readQuantity(tokens, at, sentence);
    if (!found) continue;
    const { least, most, unit, next } = found;
    figures.push({ least, most, unit, before: termBefore(tokens, at), after: termAfter(tokens, next) });
    at = next - 1;
  }
  return figures;
}

interface Found {
  readonly least: number;
  readonly most: number;
  readonly unit: string;
  /** The place of the first token after it. */
  readonly next: number;
}

function readDay(tokens: readonly Token[], at: number): Found | null {
  const [one, other] = [tokens[at]?.text ?? "", tokens[at + 1]?.text ?? ""];
  const [month, day] = /^\d/.test(one) ? [other, one] : [one, other];
  const number = months.indexOf(month) + 1;
  if (number === 0 || !/^(?:[1-9]|[12]\d|3[01])$/.test(day)) return null;
  const value = number * 100 + Number(day);
  return { least: value, most: value, unit: dayOfYear, next: at + 2 };
}

function readQuantity(tokens: readonly Token[], at: number, sentence: string): Found | null {
  const sign = /^[$€£¥]$/.test(tokens[at]?.text ?? "") ? (tokens[at]?.text ?? "") : null;
  const number = readNumber(tokens, sign === null ? at : at + 1, sentence);
  if (!number) return null;
  const following = tokens[number.next];
  const last = tokens[number.next - 1];
  const { least, most } = number;
  if (sign !== null) return { least, most, unit: sign, next: number.next };
  if (!following || !last || !/^\s*$/.test(sentence.slice(last.end, following.start))) return null;
  const unit = /^(?:%|percent)$/.test(following.text) ? "%" : termOf(following.text);
  return unit === null || /^\d/.test(unit) ? null : { least, most, unit, next: number.next + 1 };
}

function termBefore(tokens: readonly Token[], at: number): string | null {
  for (let place = at - 1; place >= 0; place -= 1) {
    const { text = "" } = tokens[place] ?? {};
    const term = approximations.has(text) ? null : termOf(text);
    if (term !== null) return term;
  }
  return null;
}

function termAfter(tokens: readonly Token[], from: number): string | null {
  for (let place = from; place < tokens.length; place += 1) {
    const term = termOf(tokens[place]?.text ?? "");
    if (term !== null) return term;
  }
  return null;
}
