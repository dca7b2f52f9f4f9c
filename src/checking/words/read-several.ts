import { foldText } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import { cardinals, numeralEndings, ordinals } from "../../english/numbers/number-words.ts";
import { readDateWord } from "../../english/numbers/read-date-word.ts";
import { readNumberAt } from "../../english/numbers/read-number.ts";
import { ordinalFigures, readOrdinalAt } from "../../english/numbers/read-ordinal.ts";
import { partedWords } from "../../english/spelling.ts";
import { isWordKind, type Kind, kindAt } from "./letter-kinds.ts";

/**
 * Reads what is one word to compare and several as written, or a number: "twenty-one", "£3m", "7.30 p.m.", "-5", "per cent", "e-mail". An
 * editor's "[sic]" is none, and has no key. Null for a plain word.
 */
export function readSeveral(text: string, start: number): { readonly key: string; readonly end: number } | null {
  const code = text.charCodeAt(start) | 32;
  const isBeginning =
    code === 91 ||
    currencies.includes(text.charAt(start)) ||
    code === 123 ||
    firstLetters.has(code) ||
    isDigit(text, start) ||
    isSign(text, start);
  if (!isBeginning || (start > 0 && isWithin(kindAt(text, start - 1)))) return null;
  const isFigure = isDigit(text, start) || isSign(text, start);
  const date =
    isDigit(text, start) || dateLetters.has(text.charAt(start)) || mayBeDay(text, start)
      ? readDateWord(text, start)
      : null;
  if (date) return date;
  const ordinal = isFigure ? null : readLongOrdinal(text, start);
  if (ordinal) return ordinal;
  const sum = currencies.includes(text.charAt(start)) ? readNumberAt(text, start + 1) : null;
  if (sum)
    return isWordKind(kindAt(text, sum.span.end)) ? null : { key: text.charAt(start) + sum.key, end: sum.span.end };
  const parted = isFigure ? null : readParted(text, start);
  if (parted) return parted;
  if (!isFigure && !mayBeSeveral(text, start)) return null;
  const number = code === bracket ? null : readNumberAt(text, start);
  if (number) {
    const { end } = number.span;
    const money = readCurrency(text, end);
    if (money && number.unit === null) return { key: money.sign + number.key, end: money.end };
    return isWordKind(kindAt(text, end)) && !isUnitBehind(text, start, end) ? null : { key: number.key, end };
  }
  for (const [pattern, key] of compounds) {
    pattern.lastIndex = start;
    const [written] = pattern.exec(text) ?? [];
    if (written !== undefined)
      return { key: key ?? foldText(written).replaceAll("-", ""), end: start + written.length };
  }
  return null;
}

/** "twenty-first", "hundred and first": "21st" and "101st". Those of one word are words, which have their keys. */
function readLongOrdinal(text: string, start: number): { readonly key: string; readonly end: number } | null {
  if (!mayBeSeveral(text, start)) return null;
  const ordinal = readOrdinalAt(text, start);
  return ordinal && !isWordKind(kindAt(text, ordinal.end))
    ? { key: ordinalFigures(ordinal.place), end: ordinal.end }
    : null;
}

const currencies = "$£€¥";
const dateLetters: ReadonlySet<string> = new Set("JFMASONDtT");

/** "thirteenth", "twenty". */
function mayBeDay(text: string, start: number): boolean {
  const word = lettersAt(text, start);
  return isAmong(word, "twenty thirty") || (word.length > longestEarlyDay && ordinals.has(word));
}

/** "eleventh" is read as a word. */
const longestEarlyDay = 8;

const currency = /[ \u00a0](dollar|euro|pound)s(?![\p{L}\p{N}])/iuy;

/** "1.5 million dollars" is "$1.5 million". */
function readCurrency(text: string, from: number): { readonly sign: string; readonly end: number } | null {
  currency.lastIndex = from;
  const match = currency.exec(text);
  const sign = { dollar: "$", euro: "€", pound: "£" }[match?.[1]?.toLowerCase() ?? ""];
  return match && sign ? { sign, end: from + match[0].length } : null;
}

/** An opening bracket, as its code is compared. */
const bracket = 123;

/** A quick look at the letters: most words are none of these, and there are very many words. */
function mayBeSeveral(text: string, start: number): boolean {
  if (text[start] === "[" || text[start + 1] === "-") return true;
  const word = lettersAt(text, start);
  return (
    word === "a" ||
    word === "an" ||
    word === "half" ||
    word === "hundred" ||
    word === "quarter" ||
    word === "no" ||
    word === "per" ||
    word.startsWith("percent") ||
    cardinals.has(word)
  );
}

function lettersAt(text: string, start: number): string {
  let end = start + 1;
  while (end - start < longestNumber && (text.charCodeAt(end) | 32) >= 97 && (text.charCodeAt(end) | 32) <= 122)
    end += 1;
  return text.slice(start, end).toLowerCase();
}

/** "seventeenth" */
const longestNumber = 11;

/** Letters that a number or a compound of one letter may begin with, small: "a hundred", "e-mail", "x-ray", "per cent". */
const firstLetters: ReadonlySet<number> = new Set(Array.from("aefhjdmnoqstxzp", (letter) => letter.charCodeAt(0)));

/** "for ever" is "forever". */
function readParted(text: string, start: number): { readonly key: string; readonly end: number } | null {
  const gap = start + 3;
  const isGap = text[gap] === " " || text[gap] === "\u00a0" || text[gap] === "-";
  const { second = "", whole = "" } = (isGap && partedWords.get(text.slice(start, gap).toLowerCase())) || {};
  const end = gap + 1 + second.length;
  const isWhole = second !== "" && text.slice(gap + 1, end).toLowerCase() === second;
  return isWhole && !isWordKind(kindAt(text, end)) ? { key: whole, end } : null;
}

/** A pattern of what is one word, and its key; null for the letters themselves. */
const compounds: readonly (readonly [RegExp, string | null])[] = [
  [/(?:No\.?|nos?\.)(?=[ \u00a0]?\d)/y, "number"],
  [/per[ \u00a0-]?cent(?![\p{L}\p{N}])/iuy, "%"],
  [/\[ ?sic ?\]/iy, ""],
  [/[etx]-\p{L}{2,20}(?![\p{L}\p{N}’'])/iuy, null],
];

function isWithin(kind: Kind): boolean {
  return kind === "letter" || kind === "digit" || kind === "mark";
}

function isDigit(text: string, offset: number): boolean {
  const code = text.charCodeAt(offset);
  return code >= 48 && code <= 57;
}

/** A minus before a figure, and behind nothing that it could join to that. */
function isSign(text: string, offset: number): boolean {
  return (text[offset] === "-" || text[offset] === "−" || text[offset] === "–") && isDigit(text, offset + 1);
}

/** "500km": figures, and a unit of a few letters; not "1st" nor "1990s". */
function isUnitBehind(text: string, start: number, end: number): boolean {
  if (!isDigit(text, end - 1) || isDigit(text, end)) return false;
  let last = end;
  while (kindAt(text, last) === "letter" && last - end <= 4) last += 1;
  const unit = text.slice(end, last).toLowerCase();
  return last > end && last - end <= 4 && !numeralEndings.has(unit) && !isWordKind(kindAt(text, last)) && start < end;
}
