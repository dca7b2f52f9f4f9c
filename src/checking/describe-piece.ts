import { Excerpt } from "../coverage/excerpt.ts";
import { contains, type Span, sharedLength } from "../coverage/span.ts";
import type { Quotation } from "../quotations/quotation.ts";
import type { FoundPiece } from "./check.ts";
import type { CheckedSource } from "./checked-coverage.ts";
import { goesOnFrom, goesOnIn } from "./parted-utterance.ts";

/** Where the words stand: in which sentence, in whose quotation, and what of its sentence they leave out. */
export function describePiece(source: CheckedSource, words: Excerpt): FoundPiece {
  const sentences = source.passages.flatMap((passage) =>
    sharedLength(passage.excerpt, words) > 0 ? passage.sentences.filter((one) => sharedLength(one, words) > 0) : [],
  );
  const [first = words, last = words] = [sentences[0], sentences.at(-1)];
  const sentence = new Excerpt(words.article, {
    start: Math.min(first.start, words.start),
    end: Math.max(last.end, words.end),
  });
  const quotations = findQuotationsOver(source, words);
  const [opening, closing] = [quotations[0] ?? sentence, quotations.at(-1) ?? sentence];
  const outermost = (quotation: Quotation | Excerpt) => ("words" in quotation ? quotation.words : quotation);
  const cutBefore = wordsWithin(sentence, Math.max(outermost(opening).start, first.start), words.start);
  const cutAfter = wordsWithin(sentence, words.end, Math.min(outermost(closing).end, last.end));
  const [head, tail] = [quotations[0], quotations.at(-1)];
  return {
    words,
    sentence,
    quotation: head ?? null,
    cutBefore: cutBefore ?? (head && opens(head, words) ? (goesOnFrom(source, head)?.words ?? null) : null),
    cutAfter: cutAfter ?? (tail && closes(tail, words) ? (goesOnIn(source, tail)?.words ?? null) : null),
  };
}

/** True when what is claimed is less than its speaker said of it. */
export function isCut({ cutBefore, cutAfter, limit }: FoundPiece): boolean {
  return cutBefore !== null || cutAfter !== null || limit !== undefined;
}

function opens({ words }: Quotation, piece: Excerpt): boolean {
  return !hasLetters(piece.article.body, words.start, piece.start);
}

function closes({ words }: Quotation, piece: Excerpt): boolean {
  return !hasLetters(piece.article.body, piece.end, words.end);
}

/**
 * The quotations that together hold all of the words, in order: one, the smallest; or several of one utterance with
 * nothing but marks between them. Empty where a word is the article's own.
 */
function findQuotationsOver({ quotations }: CheckedSource, words: Excerpt): readonly Quotation[] {
  const around = quotations.filter((quotation) => contains(quotation.words, words));
  if (around.length > 0) return [around.reduce((one, other) => (lengthOf(other) < lengthOf(one) ? other : one))];
  const over = quotations.filter((quotation) => sharedLength(quotation.words, words) > 0);
  let covered = words.start;
  for (const quotation of over) {
    if (hasLetters(words.article.body, covered, quotation.words.start)) return [];
    covered = Math.max(covered, quotation.words.end);
  }
  return hasLetters(words.article.body, covered, words.end) ? [] : over;
}

function lengthOf({ words }: Quotation): number {
  return words.end - words.start;
}

function hasLetters(body: string, start: number, end: number): boolean {
  return start < end && /[\p{L}\p{N}]/u.test(body.slice(start, end));
}

function wordsWithin({ article }: Excerpt, start: number, end: number): Excerpt | null {
  const span = trimMarks(article.body, { start, end });
  return span && hasLetters(article.body, span.start, span.end) ? new Excerpt(article, span) : null;
}

/** Without white space and opening or closing marks at its ends; null when nothing is left. */
function trimMarks(body: string, { start, end }: Span): Span | null {
  let first = start;
  let last = end;
  while (first < last && /[\s"“”‘’']/.test(body.charAt(first))) first += 1;
  while (first < last && /[\s"“”‘’']/.test(body.charAt(last - 1))) last -= 1;
  return first < last ? { start: first, end: last } : null;
}
