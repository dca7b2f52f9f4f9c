import { Excerpt } from "../../coverage/excerpt.ts";
import { contains, type Span, sharedLength } from "../../coverage/span.ts";
import { conjunctions, prepositions, relatives, subordinators } from "../../english/classes/closed-classes.ts";
import { findCueForm } from "../../quotations/grammar/cue-lexicon.ts";
import type { Quotation } from "../../quotations/quotation.ts";
import type { FoundPiece } from "../check.ts";
import type { CheckedSource } from "../claim/checked-coverage.ts";

/** Finds where the words stand: in which sentence, in whose quotation, and what of its sentence they leave out. */
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
  return cutBefore !== null || cutAfter !== null || (limit !== undefined && !limit.isSentence);
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

/**
 * The quotation by which the sentence of another goes on behind "said …", or null: “The tower is safe,” she said, “for those
 * who never climb it.” Not the next of a list: a “liar” and a “cheat”.
 */
function goesOnIn({ quotations }: CheckedSource, quotation: Quotation): Quotation | null {
  const next = quotations[quotations.indexOf(quotation) + 1];
  return next && isParted(quotation, next) ? next : null;
}

/** The quotation whose sentence this one goes on with, or null. */
function goesOnFrom({ quotations }: CheckedSource, quotation: Quotation): Quotation | null {
  const before = quotations[quotations.indexOf(quotation) - 1];
  return before && isParted(before, quotation) ? before : null;
}

function isParted(one: Quotation, other: Quotation): boolean {
  const { body } = one.words.article;
  if (one.sentence.start !== other.sentence.start || sharedLength(one.words, other.words) > 0) return false;
  const ending = body.slice(one.words.end - 1, one.words.end + 2);
  const between = body.slice(one.words.end, other.words.start);
  const opening = body.slice(other.words.start, other.words.start + 20);
  if (!/^\p{Ll}/u.test(opening) || /[.!?…]["”’»]?/.test(ending) || !/\p{L}/u.test(between)) return false;
  if (!/[,:;–—-]\s*["“'‘«]*\s*$/.test(between)) return false;
  if (/^[,–—-]|^.[–—-]{1,2}/.test(ending)) return true;
  return (
    isLink(/^\p{L}+/u.exec(opening)?.[0] ?? "") ||
    (between.match(/[\p{L}'’]+/gu) ?? []).some((word) => findCueForm(word.toLowerCase())?.past)
  );
}

/** Conjunctions, prepositions and relatives, closed classes: a sentence goes on with one of them. */
function isLink(word: string): boolean {
  return [conjunctions, prepositions, relatives, subordinators].some((words) => words.has(word)) || word === "only";
}
