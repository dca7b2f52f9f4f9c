import { isAbbreviation } from "../../coverage/abbreviations.ts";
import { foldText } from "../../coverage/fold.ts";
import type { Span } from "../../coverage/span.ts";
import { remember } from "../../english/lexicon/remember.ts";
import { beginsWithParticle } from "../../english/nouns/name-particles.ts";
import type { QuotedStretch } from "./quoted-stretch.ts";
import { WordEntry } from "./word-entry.ts";

/** A word or a mark outside quotations, or a whole quotation as one. */
export interface Token extends Span {
  /** Without a possessive ending; empty for a quotation. */
  readonly text: string;
  /** Folded, without full stops: what word tables are asked with. */
  readonly word: string;
  readonly kind: "word" | "mark" | "quote";
  /** "Figgers’", "Diddy's". */
  readonly possessive: boolean;
  /** Begins with a capital letter, with one behind a particle ("al-Roe"), or with a letter of a script that has no small ones. */
  readonly capital: boolean;
  /** The number of the quoted stretch; -1 for others. */
  readonly quote: number;
  /** Set in marks within a name: Sean “Diddy” Combs. */
  readonly nickname: boolean;
  /** Of its text and word; what stands around them does not count. */
  readonly entry: WordEntry;
}

/** The words and marks of a stretch, as if it held no quotation. */
export function readTokens(body: string, within: Span): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of body.slice(within.start, within.end).matchAll(tokenPattern)) {
    if (match[0].startsWith("<") && match[0].length > 1) continue;
    const start = within.start + match.index;
    const previous = tokens.at(-1);
    if (
      match[0] === "." &&
      previous &&
      previous.end === start &&
      joinsFullStop(previous, body.slice(start + 1, start + 5))
    )
      tokens[tokens.length - 1] = withFullStop(previous);
    else if (/^['’]$/.test(match[0]) && previous && previous.end === start && /s$/i.test(previous.text))
      tokens[tokens.length - 1] = { ...previous, possessive: true };
    else tokens.push(wordToken(match[0], start));
  }
  return tokens;
}

function withFullStop(token: Token): Token {
  const entry = stoppedEntry(token.text);
  return { ...token, end: token.end + 1, text: entry.text, word: entry.word, entry };
}

/** "Mr." and "Natlie G." keep their full stop. */
function joinsFullStop(token: Token, behind: string): boolean {
  return token.kind === "word" && (/^\p{Lu}$/u.test(token.text) || isAbbreviation(token.word, behind));
}

/** "U.S." and "US" are not taken for "us". */
function wordOf(text: string): string {
  if (/^[a-z]+$/.test(text)) return text;
  return /^(?:US|u\.s\.?)$/i.test(text) && text !== "us" && text !== "Us" ? "u.s" : foldText(text).replaceAll(".", "");
}

function wordToken(matched: string, start: number): Token {
  const { text, word, kind, possessive, capital, entry } = formOf(matched);
  return { start, end: start + text.length, text, word, kind, possessive, capital, quote: -1, nickname: false, entry };
}

/** What a token is, wherever it stands. */
type TokenForm = Pick<Token, "text" | "word" | "kind" | "possessive" | "capital" | "entry">;

const formOf = remember((matched: string): TokenForm => {
  const ending = /['’]s$/i.test(matched);
  const text = ending ? matched.slice(0, -2) : matched;
  const possessive = ending && !contracted.has(text.toLowerCase());
  const kind = /^(?:[$€£#@]?[\p{L}\p{N}]|['’]t$)/u.test(text) ? "word" : "mark";
  const capital = /^\p{Lm}?[\p{Lu}\p{Lt}\p{Lo}]/u.test(text) || beginsWithParticle(text);
  const word = wordOf(text);
  return { text, word, kind, possessive, capital, entry: new WordEntry(text, word) };
});

/** An initial keeps its full stop in the folded word too, so that "A." is no article. */
const stoppedEntry = remember(
  (text: string): WordEntry => new WordEntry(`${text}.`, text.length === 1 ? `${wordOf(text)}.` : wordOf(text)),
);

/** The same token written otherwise: its folded word stays. */
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

/** "He’s" is "he is", not "of him". */
const contracted: ReadonlySet<string> = new Set([
  "he",
  "here",
  "how",
  "it",
  "let",
  "she",
  "that",
  "there",
  "what",
  "who",
]);

/**
 * "Van 't Roe" has a word that begins with an apostrophe. Tags are no words: `<tweet author="…">`. Bounded, so that a stray "<" costs nothing. What is left of a letter decoded
 * wrongly ("Ã©" for "é") belongs to its word.
 */
const tokenPattern =
  /<[a-z/][^<>\n]{0,500}>|\p{L}(?:\.\p{L}){1,5}\.?|[$€£#@]?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff]|(?<=Ã|\u0303)[\u0080-\u00bf])*(?:(?:[-'’&/,]|\.(?!\p{Lu}\p{Ll}))(?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*|\.{2,}|--+|['’]t(?= \p{Lu})(?<= ['’]t)|[^\s\p{L}\p{N}\u00ad\u200b-\u200d\u2060]/gu;
