import { abbreviations } from "../coverage/abbreviations.ts";
import { foldText } from "../coverage/fold.ts";
import type { Span } from "../coverage/span.ts";
import { isFirstName } from "./first-names.ts";
import { findQuotedStretches, type QuotedStretch } from "./marks.ts";
import { splitOuterSentences } from "./outer-sentences.ts";

/** A word or a mark outside quotations, or a whole quotation as one. */
export interface Token extends Span {
  /** Without a possessive ending; empty for a quotation. */
  readonly text: string;
  /** Folded, without full stops: what word tables are asked with. */
  readonly word: string;
  readonly kind: "word" | "mark" | "quote";
  /** "Figgers’", "Diddy's". */
  readonly possessive: boolean;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** The number of the quoted stretch; -1 for others. */
  readonly quote: number;
  /** Set in marks within a name: Sean “Diddy” Combs. */
  readonly nickname: boolean;
}

/** A sentence with each quotation in it as a single token, so that its grammar is that of the words around. */
export interface OuterSentence extends Span {
  /** From 0, over the article. */
  readonly index: number;
  /** The number of the line it stands on, from 0, blank lines not counted. */
  readonly line: number;
  readonly tokens: readonly Token[];
}

/** An article as the sieves see it. */
export interface Outline {
  readonly body: string;
  readonly stretches: readonly QuotedStretch[];
  readonly sentences: readonly OuterSentence[];
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

/** Tags are no words: `<tweet author="…">`. Bounded, so that a stray "<" costs nothing. */
const tokenPattern =
  /<[a-z/][^<>\n]{0,500}>|\p{L}(?:\.\p{L}){1,5}\.?|[$€£#@]?[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}\u00ad]|(?<=Ã)[\u0080-\u00bf])*(?:[-'’&/.,](?=[\p{L}\p{N}])[\p{L}\p{N}\p{M}]+)*|\.{2,}|--+|[^\s\p{L}\p{N}\u00ad]/gu;

/** Reads an article's body into sentences and quotations. Linear in the body. */
export function outlineBody(body: string): Outline {
  const marked = findQuotedStretches(body);
  const nicknames = new Set(marked.filter((stretch) => isNickname(body, stretch)));
  const stretches = marked.filter((stretch) => !nicknames.has(stretch));
  const sentences: OuterSentence[] = [];
  let line = 0;
  let next = 0;
  let quotes = 0;
  for (let start = 0; start <= body.length; ) {
    const newline = body.indexOf("\n", start);
    const end = newline < 0 ? body.length : newline;
    const tokens: Token[] = [];
    let at = start;
    for (let stretch = marked[next]; stretch && stretch.outer.start < end; stretch = marked[++next]) {
      tokens.push(...readTokens(body, { start: at, end: stretch.outer.start }));
      if (nicknames.has(stretch))
        tokens.push(...readTokens(body, stretch).map((token) => ({ ...token, nickname: true })));
      else tokens.push(quoteToken(stretch, quotes++));
      at = stretch.outer.end;
    }
    tokens.push(...readTokens(body, { start: at, end }));
    for (const sentence of splitOuterSentences(body, tokens, stretches))
      sentences.push({ ...sentence, index: sentences.length, line });
    if (tokens.length > 0) line += 1;
    start = end + 1;
  }
  return { body, stretches, sentences };
}

/** Sean “Diddy” Combs: one to three capitalised words between the parts of a name are no quotation. */
function isNickname(body: string, stretch: QuotedStretch): boolean {
  if (stretch.end - stretch.start > 30) return false;
  const inside = body.slice(stretch.start, stretch.end);
  if (!/^\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u.test(inside)) return false;
  const before = /(?:^|\s)(\p{Lu}\p{Ll}+|\p{Lu}\.) $/u.exec(
    body.slice(Math.max(0, stretch.outer.start - 24), stretch.outer.start),
  );
  const after = /^ \p{Lu}\p{Ll}/u.test(body.slice(stretch.outer.end, stretch.outer.end + 4));
  return after && before?.[1] !== undefined && isFirstName(before[1]);
}

function quoteToken(stretch: QuotedStretch, quote: number): Token {
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
  };
}

/** The words and marks of a stretch, as if it held no quotation. */
export function readTokens(body: string, within: Span): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of body.slice(within.start, within.end).matchAll(tokenPattern)) {
    if (match[0].startsWith("<") && match[0].length > 1) continue;
    const start = within.start + match.index;
    const previous = tokens.at(-1);
    if (match[0] === "." && previous && previous.end === start && joinsFullStop(previous))
      tokens[tokens.length - 1] = withFullStop(previous);
    else if (/^['’]$/.test(match[0]) && previous && previous.end === start && /s$/i.test(previous.text))
      tokens[tokens.length - 1] = { ...previous, possessive: true };
    else tokens.push(wordToken(match[0], start));
  }
  return tokens;
}

/** An initial keeps its full stop in the folded word too, so that "A." is no article. */
function withFullStop(token: Token): Token {
  const word = token.text.length === 1 ? `${token.word}.` : token.word;
  return { ...token, end: token.end + 1, text: `${token.text}.`, word };
}

/** "Mr." and "Natlie G." keep their full stop. */
function joinsFullStop(token: Token): boolean {
  return token.kind === "word" && (/^\p{Lu}$/u.test(token.text) || abbreviations.has(token.word));
}

/** "U.S." and "US" are not taken for "us". */
function wordOf(text: string): string {
  if (/^[a-z]+$/.test(text)) return text;
  return /^(?:US|u\.s\.?)$/i.test(text) && text !== "us" && text !== "Us" ? "u.s" : foldText(text).replaceAll(".", "");
}

function wordToken(matched: string, start: number): Token {
  const ending = /['’]s$/i.test(matched);
  const text = ending ? matched.slice(0, -2) : matched;
  const possessive = ending && !contracted.has(text.toLowerCase());
  const kind = /^[$€£#@]?[\p{L}\p{N}]/u.test(text) ? "word" : "mark";
  return {
    start,
    end: start + text.length,
    text,
    word: wordOf(text),
    kind,
    possessive,
    capital: /^\p{Lu}/u.test(text),
    quote: -1,
    nickname: false,
  };
}
