import { isAbbreviation } from "../../coverage/abbreviations.ts";
import { isAmong } from "../../coverage/is-among.ts";
import type { Span } from "../../coverage/span.ts";
import type { QuotedStretch } from "./quoted-stretch.ts";
import { formOf, isSpace, plainFormAt, stoppedEntry, type TokenForm } from "./token-forms.ts";
import { WordEntry } from "./word-entry.ts";

/** A word or a mark outside quotations, or a whole quotation as one. */
export type Token = WordToken | MarkToken | QuoteToken;

interface WordToken extends TokenText {
  readonly kind: "word";
}

interface MarkToken extends TokenText {
  readonly kind: "mark";
}

interface QuoteToken extends TokenText {
  readonly kind: "quote";
  /** The number of the quoted stretch. */
  readonly quote: number;
}

interface TokenText extends Span {
  /** Without a possessive ending; empty for a quotation. */
  readonly text: string;
  /** Folded, without full stops: what word tables are asked with. Empty for a quotation, so that no table has it. */
  readonly word: string;
  /** "Figgers’", "Diddy's". */
  readonly possessive: boolean;
  /** Begins with a capital letter, with one behind a particle ("al-Roe"), or with a letter of a script that has no small ones. */
  readonly capital: boolean;
  /** Set in marks within a name: Sean “Diddy” Combs. */
  readonly nickname: boolean;
  /** Of its text and word; what stands around them does not count. */
  readonly entry: WordEntry;
}

/** The folded word at an index of a sentence; empty before its first and behind its last, so that no table of words has it. */
export function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.word ?? "";
}

/** The words and marks of a stretch, as if it held no quotation. */
export function readTokens(body: string, within: Span): readonly Token[] {
  const tokens: Token[] = [];
  const text = body.slice(within.start, within.end);
  for (let at = within.start; at < within.end; ) {
    if (isSpace(body.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const plain = plainFormAt(body, at, within.end);
    if (plain) {
      tokens.push(tokenOf(plain, at));
      at += plain.text.length;
      continue;
    }
    tokenPattern.lastIndex = at - within.start;
    const match = tokenPattern.exec(text);
    if (!match) break;
    const start = within.start + match.index;
    addMatch(tokens, match[0], start, body);
    at = start + match[0].length;
  }
  return tokens;
}

function addMatch(tokens: Token[], matched: string, start: number, body: string): void {
  if (matched.startsWith("<") && matched.length > 1) return;
  const previous = tokens.at(-1);
  const isBehind = previous?.end === start;
  if (matched === "." && isBehind && joinsFullStop(previous, body.slice(start + 1, start + 8)))
    tokens[tokens.length - 1] = withFullStop(previous);
  else if (isBehind && isAmong(matched, "' ’") && /s$/i.test(previous.text))
    tokens[tokens.length - 1] = { ...previous, possessive: true };
  else tokens.push(tokenOf(formOf(matched), start));
}

function withFullStop(token: Token): Token {
  const entry = stoppedEntry(token.text);
  return { ...token, end: token.end + 1, text: entry.text, word: entry.word, entry };
}

/** "Mr." and "Natlie G." keep their full stop. */
function joinsFullStop(token: Token, behind: string): boolean {
  return token.kind === "word" && (/^\p{Lu}$/u.test(token.text) || isAbbreviation(token.word, behind));
}

function tokenOf({ text, word, kind, possessive, capital, entry }: TokenForm, start: number): Token {
  return { start, end: start + text.length, text, word, kind, possessive, capital, nickname: false, entry };
}

/** A token written otherwise: its folded word stays. */
export function withText(token: Token, text: string): Token {
  return { ...token, text, entry: new WordEntry(text, token.word) };
}

const entryOfQuote = new WordEntry("", "");

/** A whole quotation as one token. */
export function quoteToken(stretch: QuotedStretch, quote: number): Token {
  return {
    start: stretch.outer.start,
    end: stretch.outer.end,
    text: "",
    word: "",
    kind: "quote",
    possessive: false,
    capital: false,
    quote,
    nickname: false,
    entry: entryOfQuote,
  };
}

/**
 * "Van 't Roe" has a word that begins with an apostrophe. Tags are no words: `<tweet author="…">`. Bounded, so that a stray "<" costs nothing. What is left of a letter decoded
 * wrongly ("Ã©" for "é") belongs to its word.
 */
const tokenPattern =
  /<[a-z/][^<>\n]{0,500}>|\p{L}(?:\.\p{L}){1,5}\.?|[$€£#@]?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]|(?<=Ã|\u0303)[\u0080-\u00bf])*(?:(?:[-'’&/,]|\.(?!\p{Lu}\p{Ll}))(?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*|\.{2,}|--+|['’]t(?= \p{Lu})(?<= ['’]t)|[^\s\p{L}\p{N}\u00ad\u200b-\u200d\u2060]/gu;
