import type { QuotedSpan } from "../../coverage/article.ts";
import { appendAll } from "../../coverage/lists.ts";
import type { Span } from "../../coverage/span.ts";
import { determiners } from "../../english/classes/closed-classes.ts";
import { closedClass } from "./closed-classes.ts";
import { findQuotedStretches } from "./marks.ts";
import { splitOuterSentences } from "./outer-sentences.ts";
import type { QuotedStretch } from "./quoted-stretch.ts";
import { quoteToken, readTokens, type Token } from "./tokens.ts";
import { findTurnLines, type TurnLine } from "./transcript-lines.ts";

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
  /** The turns of a transcript or an interview; empty for other articles. */
  readonly turns: readonly TurnLine[];
  readonly sentences: readonly OuterSentence[];
}

/** Reads an article's body into sentences and quotations; `quoted` are words that are quoted without marks. Linear in the body. */
export function outlineBody(body: string, quoted: readonly QuotedSpan[] = []): Outline {
  const turns = findTurnLines(body);
  const marked = addUnmarked(findQuotedStretches(body), [...turns.map(({ words }) => words), ...quoted.map(setApart)]);
  const nicknames = new Set(marked.filter((stretch) => isNickname(body, stretch)));
  const stretches = marked.filter((stretch) => !nicknames.has(stretch));
  const sentences: OuterSentence[] = [];
  let line = 0;
  let next = 0;
  let quotes = 0;
  for (let start = 0; start <= body.length; ) {
    const end = lineEnd(body, start);
    const tokens: Token[] = [];
    let at = start;
    for (let stretch = marked[next]; stretch && stretch.outer.start < end; stretch = marked[++next]) {
      appendAll(tokens, readTokens(body, { start: at, end: stretch.outer.start }));
      if (nicknames.has(stretch))
        appendAll(
          tokens,
          readTokens(body, stretch)
            .filter(({ capital, word }) => capital && word !== "the")
            .map((token) => ({ ...token, nickname: true })),
        );
      else tokens.push(quoteToken(stretch, quotes++));
      at = stretch.outer.end;
    }
    appendAll(tokens, readTokens(body, { start: at, end }));
    for (const { start: first, end: last, tokens: part } of splitOuterSentences(body, tokens, stretches))
      sentences.push({ start: first, end: last, tokens: part, index: sentences.length, line });
    if (tokens.length > 0) line += 1;
    start = end + 1;
  }
  return { body, stretches, turns, sentences };
}

interface Unmarked extends Omit<QuotedSpan, "speaker"> {
  readonly speaker?: string | null;
}

function setApart(span: QuotedSpan): Unmarked {
  return { ...span, speaker: span.speaker ?? null };
}

/** What is quoted without marks is quoted as a whole, unless marks stand around all of it. */
function addUnmarked(marked: readonly QuotedStretch[], unmarked: readonly Unmarked[]): readonly QuotedStretch[] {
  if (unmarked.length === 0) return marked;
  const stretches: QuotedStretch[] = [];
  let next = 0;
  for (const words of unmarked.toSorted((one, other) => one.start - other.start)) {
    if (words.start < (stretches.at(-1)?.outer.end ?? 0)) continue;
    for (let one = marked[next]; one && one.outer.end <= words.start; one = marked[++next]) stretches.push(one);
    const whole = marked[next];
    if (whole && whole.outer.start === words.start && whole.outer.end === words.end) continue;
    for (let one = marked[next]; one && one.outer.start < words.end; one = marked[++next]);
    stretches.push({ ...words, outer: words, continues: words.continues ?? false, doubtful: true, unmarked: true });
  }
  return [...stretches, ...marked.slice(next)];
}

/** Finds where the line ends; one that is a quotation goes on to the signature below: “…” ¶ —Jane Roe, Kell */
function lineEnd(body: string, start: number): number {
  const newline = body.indexOf("\n", start);
  if (newline < 0) return body.length;
  if (!/["”»]/.test(body.charAt(newline - 1))) return newline;
  const below = body.slice(newline, newline + longestSignature);
  const signature = /^\n{1,3}-?[-–—―] ?\p{Lu}[^\n]+(?=\n|$)/u.exec(below)?.[0] ?? "";
  const isWhole = newline + signature.length >= body.length || body.charAt(newline + signature.length) === "\n";
  return isWhole && !/[–—―-]\.?$/.test(signature) ? newline + signature.length : newline;
}

/** In UTF-16 units; a longer line is a paragraph of its own. */
const longestSignature = 90;

/** Sean “Diddy” Combs, Luca “the Eel” Roe, Ada “Queen of the Sea” Roe: one to three capitalised words between the parts of a name are no quotation. */
function isNickname(body: string, stretch: QuotedStretch): boolean {
  if (stretch.end - stretch.start > 30) return false;
  const inside = body.slice(stretch.start, stretch.end);
  if (!/^(?:[Tt]he )?\p{Lu}[\p{L}'’.-]*(?: (?:\p{Ll}{1,4} ){0,2}\p{Lu}[\p{L}'’.-]*){0,2}$/u.test(inside)) return false;
  const before = /(?:^|\s)((?:\p{Lu}\.){1,3}|\p{Lu}[\p{L}'’-]+) $/u.exec(
    body.slice(Math.max(0, stretch.outer.start - 24), stretch.outer.start),
  );
  const after = /^ \p{Lu}[\p{L}’']/u.test(body.slice(stretch.outer.end, stretch.outer.end + 4));
  const [name] = readTokens(before?.[1] ?? "", { start: 0, end: before?.[1]?.length ?? 0 });
  return after && name !== undefined && closedClass(name, undefined) === null && !determiners.has(name.word);
}
