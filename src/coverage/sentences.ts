import { isAbbreviation } from "./abbreviations.ts";
import { cutsCharacter } from "./excerpt.ts";
import { appendAll } from "./lists.ts";
import { trimSpan } from "./paragraphs.ts";
import type { Span } from "./span.ts";

/** Longer stretches without a full stop (lists, transcripts, hostile text) are cut at a space. UTF-16 units. */
const longestSentence = 1000;

/**
 * The sentences of a stretch of text, in order, without the white space between them. Every other character
 * of the stretch is in exactly one. A sentence ends at `.`, `!`, `?` or `…` with any closing marks, before white
 * space and something that can begin a sentence; not after an abbreviation ("Mr. Combs"), an initial
 * ("Natlie G. Figgers"), or a question inside a sentence (`“Why?” she asked`).
 */
export function findSentences(body: string, within: Span): readonly Span[] {
  const sentences: Span[] = [];
  let start = within.start;
  const close = (end: number) => {
    const sentence = trimSpan(body, { start, end });
    if (sentence) appendAll(sentences, cutLong(body, sentence));
    start = end;
  };
  const text = body.slice(within.start, within.end);
  for (const match of text.matchAll(/[.!?…]{1,9}["'”’»)\]]{0,4}(?=\s)|\n\s*\n/g)) {
    const end = within.start + match.index + match[0].length;
    if (match[0].startsWith("\n") || endsSentence(body, within.start + match.index, end, within.end)) close(end);
  }
  close(within.end);
  return sentences;
}

/** `stop` is the offset of the punctuation, `after` the one behind it and its closing marks. */
function endsSentence(body: string, stop: number, after: number, limit: number): boolean {
  const next = body.slice(after, Math.min(limit, after + 40)).trimStart();
  if (next === "") return true;
  if (!/^["'“‘«([]{0,3}[\p{Lu}\p{Lt}\p{Lo}\p{N}$€£#@—–-]/u.test(next)) return false;
  if (body[stop] !== "." || after > stop + 1) return true;
  const before = /[\p{L}\p{N}.]{1,20}$/u.exec(body.slice(Math.max(0, stop - 20), stop))?.[0] ?? "";
  if (/^\p{Lu}$/u.test(before)) return false;
  if (/^(?:\p{Lu}\.)+\p{Lu}$/u.test(before)) return startsWithFunctionWord(next);
  return !isAbbreviation(before.toLowerCase(), next);
}

/** After "the U.S." a name goes on with the sentence ("the U.S. Senate"); one of these words begins a new one. */
function startsWithFunctionWord(next: string): boolean {
  return /^["“‘]?(?:The|A|An|He|She|It|They|We|I|But|And|In|On|At|That|This|His|Her|Their|Its|As|For|If|When)\b/.test(
    next,
  );
}

function cutLong(body: string, sentence: Span): readonly Span[] {
  const pieces: Span[] = [];
  let { start } = sentence;
  while (sentence.end - start > longestSentence) {
    let end = start + longestSentence;
    while (end > start && !isSpace(body, end)) end -= 1;
    if (end === start) end += longestSentence;
    if (cutsCharacter(body, end)) end -= 1;
    const piece = trimSpan(body, { start, end });
    if (piece) pieces.push(piece);
    start = end;
  }
  const rest = trimSpan(body, { start, end: sentence.end });
  return rest ? [...pieces, rest] : pieces;
}

function isSpace(body: string, offset: number): boolean {
  return /\s/.test(body.charAt(offset));
}
