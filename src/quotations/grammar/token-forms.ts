import { foldText } from "../../coverage/fold.ts";
import { contractedWithIs } from "../../english/classes/contractions.ts";
import { longestKept, remember } from "../../english/lexicon/remember.ts";
import { beginsWithParticle } from "../../english/nouns/name-particles.ts";
import { WordEntry } from "./word-entry.ts";

/** Holds what a token is, wherever it stands. */
export interface TokenForm {
  readonly text: string;
  readonly word: string;
  readonly kind: "word" | "mark";
  readonly possessive: boolean;
  readonly capital: boolean;
  readonly entry: WordEntry;
}

export const formOf = remember((matched: string): TokenForm => {
  const ending = /['’]s$/i.test(matched);
  const text = ending ? matched.slice(0, -2) : matched;
  const possessive = ending && !contractedWithIs.has(text.toLowerCase());
  const kind = /^(?:[$€£#@]?[\p{L}\p{N}]|['’]t$)/u.test(text) ? "word" : "mark";
  const capital = /^\p{Lm}?[\p{Lu}\p{Lt}\p{Lo}]/u.test(text) || beginsWithParticle(text);
  const word = wordOf(text);
  return { text, word, kind, possessive, capital, entry: new WordEntry(text, word) };
});

/** An initial keeps its full stop in the folded word too, so that "A." is no article. */
export const stoppedEntry = remember(
  (text: string): WordEntry => new WordEntry(`${text}.`, text.length === 1 ? `${wordOf(text)}.` : wordOf(text)),
);

/** "U.S." and "US" are not taken for "us". */
function wordOf(text: string): string {
  if (/^[a-z]+$/.test(text)) return text;
  return /^(?:US|u\.s\.?)$/i.test(text) && text !== "us" && text !== "Us" ? "u.s" : foldText(text).replaceAll(".", "");
}

/** A power of two. */
const places = 2 ** 15;

/** Forms of plain words by their letters; where two words have one place, the later one has it. */
const plainForms: (TokenForm | undefined)[] = new Array(places);

/**
 * The form of a word of the plain letters A to Z that stands at a place of the body and is joined to nothing; null for any other.
 * It is found by its letters where they stand: most words are such, and cutting each out of the body takes longer.
 */
export function plainFormAt(body: string, at: number, end: number): TokenForm | null {
  let hash = 0;
  let to = at;
  for (; to < end; to += 1) {
    const code = body.charCodeAt(to);
    if (!isPlainLetter(code)) break;
    hash = (Math.imul(hash, 31) + code) | 0;
  }
  if (to === at || !standsAlone(body, to, end)) return null;
  const place = (hash ^ (hash >>> 15)) & (places - 1);
  const known = plainForms[place];
  if (known && known.text.length === to - at && isWrittenAt(body, at, known.text)) return known;
  const form = formOf(body.slice(at, to));
  if (to - at <= longestKept) plainForms[place] = form;
  return form;
}

function isPlainLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

/** True where the letters up to here are a whole token: what stands behind them joins nothing to them. */
function standsAlone(body: string, to: number, end: number): boolean {
  if (to === end) return true;
  const behind = body.charCodeAt(to);
  if (behind >= 128 || isDigit(behind)) return false;
  if (!mayJoin.has(behind)) return true;
  return to + 1 === end || isSpace(body.charCodeAt(to + 1));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isSpace(code: number): boolean {
  return code === 32 || code === 10;
}

/** Marks that join what stands behind them to the word before: "well-known", "O'Roe", "a.m.". */
const mayJoin: ReadonlySet<number> = new Set(Array.from("-'&/,.", (mark) => mark.charCodeAt(0)));

function isWrittenAt(body: string, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1)
    if (body.charCodeAt(at + index) !== text.charCodeAt(index)) return false;
  return true;
}
