import { cutsCharacter } from "../coverage/excerpt.ts";
import { foldText } from "../coverage/fold.ts";
import { largestOf } from "../coverage/lists.ts";
import { bareContractions, clitics, irregularHalves } from "../english/classes/contractions.ts";
import { cardinals, ordinals } from "../english/numbers/number-words.ts";
import { readNumberAt } from "../english/numbers/read-number.ts";
import { americanSpelling } from "../english/spelling.ts";

/**
 * A word as it is compared. A contraction is two ("wasn't" is "was" and "not"), so that a lost "n't" is a lost "not";
 * "three" has the key of "3", and "U.S." that of "US". Symbols that carry a value are words: "5%" is two.
 */
export interface ComparedWord {
  readonly key: string;
  /** Where it stands in the text it was read from. */
  readonly start: number;
  readonly end: number;
}

/** Part of a word as written, and its key. */
interface Part {
  readonly key: string;
  /** Counted from the beginning of the word as written. */
  readonly start: number;
  readonly end: number;
}

/** Told of each compared word in the order of the text. */
export type TakeWord = (key: string, start: number, end: number) => void;

/** Longer runs of letters are no words of a language; only their beginning is compared. UTF-16 units. */
const longestWord = 60;

/** Reads texts into compared words. Remembers the words it has seen, so one reader is for one coverage or one claim. */
export function openWordReader(): (text: string, take: TakeWord) => void {
  const known = new Map<string, readonly Part[]>();
  return (text, take) => {
    for (let start = 0; start < text.length; ) {
      const several = readSeveral(text, start);
      if (several) {
        if (several.key !== "") take(several.key, start, several.end);
        start = several.end;
        continue;
      }
      const end = scanWord(text, start);
      if (end === start) {
        start += 1;
        continue;
      }
      const written = text.slice(start, shortenWord(text, start, end));
      let parts = known.get(written);
      if (!parts) {
        parts = splitWord(written);
        known.set(written, parts);
      }
      for (const part of parts) take(part.key, start + part.start, start + part.end);
      start = end;
    }
  };
}

/** The compared words of one text. Linear in the text. */
export function readComparedWords(text: string): readonly ComparedWord[] {
  const words: ComparedWord[] = [];
  openWordReader()(text, (key, start, end) => words.push({ key, start, end }));
  return words;
}

/**
 * What is one word to compare and several as written, or a number: "twenty-one", "£3m", "7.30 p.m.", "-5", "per cent", "e-mail". An
 * editor's "[sic]" is none, and has no key. Null for a plain word.
 */
function readSeveral(text: string, start: number): { readonly key: string; readonly end: number } | null {
  const code = text.charCodeAt(start) | 32;
  const isBeginning =
    code === 91 || code === 123 || firstLetters.has(code) || isDigit(text, start) || isSign(text, start);
  if (!isBeginning || (start > 0 && isWithin(kindAt(text, start - 1)))) return null;
  const isFigure = isDigit(text, start) || isSign(text, start);
  if (!isFigure && !mayBeSeveral(text, start)) return null;
  const number = code === bracket ? null : readNumberAt(text, start);
  if (number) {
    const { end } = number.span;
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

/** An opening bracket, as its code is compared. */
const bracket = 123;

/** A quick look at the letters: most words are none of these, and there are very many words. */
function mayBeSeveral(text: string, start: number): boolean {
  if (text[start] === "[" || text[start + 1] === "-") return true;
  let end = start + 1;
  while (end - start < 10 && (text.charCodeAt(end) | 32) >= 97 && (text.charCodeAt(end) | 32) <= 122) end += 1;
  const word = text.slice(start, end).toLowerCase();
  return word === "a" || word === "an" || word === "per" || word.startsWith("percent") || cardinals.has(word);
}

/** Letters that a number or a compound of one letter may begin with, small: "a hundred", "e-mail", "x-ray", "per cent". */
const firstLetters: ReadonlySet<number> = new Set(Array.from("aefnostxzp", (letter) => letter.charCodeAt(0)));

/** A pattern of what is one word, and its key; null for the letters themselves. */
const compounds: readonly (readonly [RegExp, string | null])[] = [
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
  return (
    last > end && last - end <= 4 && !/^(?:st|nd|rd|th|s)$/.test(unit) && !isWordKind(kindAt(text, last)) && start < end
  );
}

/** Where the word that begins at the offset ends; the offset itself when none begins there. */
function scanWord(text: string, start: number): number {
  const first = kindAt(text, start);
  if (first === "symbol") return start + 1;
  if (first !== "letter" && first !== "digit") return start;
  let end = start + widthAt(text, start);
  let allDigits = first === "digit";
  while (end < text.length) {
    const kind = kindAt(text, end);
    if (kind === "letter" || kind === "digit" || kind === "mark") {
      if (kind !== "digit") allDigits = false;
      end += widthAt(text, end);
    } else if (kind === "apostrophe" && !allDigits && kindAt(text, end + 1) === "letter") end += 1;
    else if (kind === "point" && allDigits && kindAt(text, end + 1) === "digit") end += 1;
    else break;
  }
  return end - start === 1 && first === "letter" ? scanInitials(text, end) : end;
}

function shortenWord(text: string, start: number, end: number): number {
  const last = Math.min(end, start + longestWord);
  return cutsCharacter(text, last) ? last - 1 : last;
}

/** The end of "U.S" or "a.m": single letters with one full stop between them; `end` is behind the first letter. */
function scanInitials(text: string, end: number): number {
  let last = end;
  while (
    text[last] === "." &&
    kindAt(text, last + 1) === "letter" &&
    widthAt(text, last + 1) === 1 &&
    !isWordKind(kindAt(text, last + 2))
  )
    last += 2;
  return last;
}

/** What stands for an apostrophe within a word; some articles have an opening mark or an accent there. */
const apostrophes = "'’‘ʼ′´`";

type Kind = "letter" | "digit" | "mark" | "apostrophe" | "point" | "symbol" | "other";

function isWordKind(kind: Kind): boolean {
  return kind === "letter" || kind === "digit" || kind === "mark" || kind === "apostrophe";
}

function kindAt(text: string, offset: number): Kind {
  const code = text.charCodeAt(offset);
  if (Number.isNaN(code)) return "other";
  if (code >= 97 && code <= 122) return "letter";
  if (code < 128) {
    if (code >= 65 && code <= 90) return "letter";
    if (code >= 48 && code <= 57) return "digit";
    if (code === 39 || code === 96) return "apostrophe";
    if (code === 44 || code === 46) return "point";
    return code === 36 || code === 37 ? "symbol" : "other";
  }
  if (apostrophes.includes(text.charAt(offset))) return "apostrophe";
  if (code === 0xa3 || code === 0xa5 || code === 0x20ac) return "symbol";
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 32);
  if (/\p{L}/u.test(character)) return "letter";
  if (/\p{N}/u.test(character)) return "digit";
  return /\p{M}/u.test(character) && code !== 0xfe0f ? "mark" : "other";
}

function widthAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

/** The parts of a word as written: two for a contraction or a possessive, else one. */
function splitWord(written: string): readonly Part[] {
  const lower = written.toLowerCase();
  const digits = /^[a-z]{1,20}(?=\d+$)/.exec(lower)?.[0].length ?? 0;
  if (digits > 0)
    return [
      { key: keyOf(written.slice(0, digits)), start: 0, end: digits },
      { key: keyOf(written.slice(digits)), start: digits, end: written.length },
    ];
  const cut = lower.length === written.length ? findCut(lower) : null;
  if (cut === null) return [{ key: keyOf(written), start: 0, end: written.length }];
  const first = keyOf(written.slice(0, cut.at));
  return [
    { key: cut.key === "not" ? (irregularHalves.get(first) ?? first) : first, start: 0, end: cut.at },
    { key: cut.key, start: cut.at, end: written.length },
  ];
}

function findCut(lower: string): { readonly at: number; readonly key: string } | null {
  if (lower === "cannot") return { at: 3, key: "not" };
  const bare = bareContractions.get(lower);
  if (bare !== undefined) return cutBare(bare);
  const apostrophe = largestOf(
    Array.from(apostrophes, (one) => lower.lastIndexOf(one)),
    -1,
  );
  if (apostrophe < 1) return null;
  const after = lower.slice(apostrophe + 1);
  if (after === "t" && apostrophe >= 2 && lower[apostrophe - 1] === "n") return { at: apostrophe - 1, key: "not" };
  const clitic = clitics.get(after);
  return clitic === undefined ? null : { at: apostrophe, key: clitic };
}

/** Where a contraction is cut whose apostrophe was left out; the text has it with one. */
function cutBare(full: string): { readonly at: number; readonly key: string } | null {
  const apostrophe = full.indexOf("'");
  if (full.endsWith("n't")) return { at: apostrophe - 1, key: "not" };
  const key = clitics.get(full.slice(apostrophe + 1));
  return key === undefined ? null : { at: apostrophe, key };
}

function keyOf(written: string): string {
  const folded = foldText(written).replace(/[',]|\.(?!\p{N})/gu, "");
  const cardinal = cardinals.get(folded);
  if (cardinal !== undefined) return String(cardinal);
  return ordinals.get(folded) ?? (folded === "" ? written : americanSpelling(folded));
}
