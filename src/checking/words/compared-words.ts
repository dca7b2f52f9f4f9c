import { cutsCharacter } from "../../coverage/excerpt.ts";
import { foldText } from "../../coverage/fold.ts";
import { largestOf } from "../../coverage/lists.ts";
import { bareContractions, clitics, irregularHalves } from "../../english/classes/contractions.ts";
import { shortUnits } from "../../english/nouns/measures.ts";
import { cardinals, ordinals } from "../../english/numbers/number-words.ts";
import { americanSpelling } from "../../english/spelling.ts";
import { apostrophes, isWordKind, kindAt, widthAt } from "./letter-kinds.ts";
import { readSeveral } from "./read-several.ts";

/**
 * A word as it is compared. A contraction is two ("wasn't" is "was" and "not"), so that a lost "n't" is a lost "not";
 * "three" has the key of "3", and "U.S." that of "US". Symbols that carry a value are words: "5%" is two.
 */
export interface ComparedWord {
  readonly key: string;
  /** Says where it stands in the text it was read from. */
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

/** Finds where the word that begins at the offset ends; the offset itself when none begins there. */
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

/** The parts of a word as written: two for a contraction or a possessive, else one. */
function splitWord(written: string): readonly Part[] {
  const lower = written.toLowerCase();
  const digits = /^[a-z]{1,20}(?=\d+$)/.exec(lower)?.[0].length ?? 0;
  if (digits > 0)
    return [
      { key: keyOf(written.slice(0, digits)), start: 0, end: digits },
      { key: keyOf(written.slice(digits)), start: digits, end: written.length },
    ];
  const cut = lower.length === written.length ? (written === "Ill" ? cutBare("i'll") : findCut(lower)) : null;
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

/** Finds where a contraction is cut whose apostrophe was left out; the text has it with one. */
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
  const unit = shortUnits.get(folded);
  if (unit !== undefined) return unit;
  return ordinals.get(folded) ?? (folded === "" ? written : americanSpelling(folded));
}

/** The key of the word at an index; empty before the first and behind the last, so that no table of words has it. */
export function keyAt(words: readonly ComparedWord[], index: number): string {
  return words[index]?.key ?? "";
}
