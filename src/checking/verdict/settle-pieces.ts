import { appendAll, itemAt } from "../../coverage/lists.ts";
import { type Span, sharedLength } from "../../coverage/span.ts";
import { negations, negativePronouns } from "../../english/classes/negations.ts";
import { type AlignedPiece, firstPlaceOf, type Step } from "../alignment/align.ts";
import type { CheckedCoverage, CheckedSource } from "../claim/checked-coverage.ts";
import { articleOf, endAt, excerptAt, isJoined, startOf } from "../words/places.ts";
import type { WordIndex } from "../words/word-index.ts";
import { describePiece } from "./describe-piece.ts";

/** Brings aligned pieces into the form in which they are told: see the two steps below. */
export function settlePieces(
  { words, sources }: CheckedCoverage,
  pieces: readonly AlignedPiece[],
): readonly AlignedPiece[] {
  return pieces.flatMap((piece) => {
    const source = sources.get(articleOf(words, firstPlaceOf(piece)).id);
    return source ? splitAtAttributions(words, source, fillEnds(words, source, piece)) : [];
  });
}

/** The words of the article that the piece runs over, from its first to its last. */
export function spanPiece(index: WordIndex, piece: AlignedPiece) {
  const places = piece.map(({ place }) => place).filter((place) => place >= 0);
  return excerptAt(index, itemAt(places, 0), itemAt(places, places.length - 1));
}

/**
 * Claimed words at a piece's ends that fit nowhere stand for those that the article has there: "share his story" for
 * "share his side" changes a word, and does not add one. Not beyond the sentence, nor out of a quotation.
 */
function fillEnds(index: WordIndex, source: CheckedSource, piece: AlignedPiece): AlignedPiece {
  const { words, sentence, quotation } = describePiece(source, spanPiece(index, piece));
  const floor = Math.max(sentence.start, Math.min(words.start, quotation?.words.start ?? 0));
  const ceiling = Math.min(sentence.end, Math.max(words.end, quotation?.words.end ?? sentence.end));
  const isWithin = (place: number) => (index.startAt(place) ?? -1) >= floor && endAt(index, place) <= ceiling;
  const filled = piece.map((step) => ({ ...step }));
  const first = piece.findIndex(({ place }) => place >= 0);
  const last = piece.findLastIndex(({ place }) => place >= 0);
  for (let at = first - 1; at >= 0; at -= 1) {
    const place = itemAt(filled, at + 1).place - 1;
    const step = filled[at];
    if (!step || place < 0 || index.wordAt(place) === -1 || !isWithin(place)) break;
    step.place = place;
  }
  for (let at = last + 1; at < filled.length; at += 1) {
    const place = itemAt(filled, at - 1).place + 1;
    const step = filled[at];
    if (!step || index.wordAt(place) === -1 || !isWithin(place)) break;
    step.place = place;
  }
  const end = filled.at(-1);
  if (last < filled.length - 1 && end && isWithin(end.place + 1) && deniesNext(index, end.place))
    filled.push({ claim: -1, place: end.place + 1 });
  return completeHalves(index, filled);
}

/** "not", which says nothing without the word behind it. */
function deniesNext(index: WordIndex, place: number): boolean {
  const key = place < 0 ? "" : index.keyOf(index.wordAt(place));
  return negations.has(key) && !negativePronouns.has(key);
}

/** A piece that ends within "couldn't" misses its other half. */
function completeHalves(index: WordIndex, piece: AlignedPiece): AlignedPiece {
  const [first, last] = [piece[0]?.place ?? -1, piece.at(-1)?.place ?? -1];
  return [
    ...(first >= 0 && isJoined(index, first) ? [{ claim: -1, place: first - 1 }] : []),
    ...piece,
    ...(last >= 0 && isJoined(index, last + 1) ? [{ claim: -1, place: last + 1 }] : []),
  ];
}

/**
 * “It is,” she said, “a lie.” claimed as "It is a lie" leaves out no quoted word: it becomes two pieces. Words of either quotation
 * that are left out beside the telling stay with theirs.
 */
function splitAtAttributions(index: WordIndex, source: CheckedSource, piece: AlignedPiece): readonly AlignedPiece[] {
  const pieces: Step[][] = [[]];
  for (let at = 0; at < piece.length; ) {
    let end = at;
    while (piece[end]?.claim === -1) end += 1;
    const [from, to] = tellingIn(index, source, piece, at, end) ?? [end, end];
    appendAll(pieces.at(-1) ?? [], piece.slice(at, from));
    if (from < to) pieces.push([]);
    appendAll(pieces.at(-1) ?? [], piece.slice(to, end + 1));
    at = end + 1;
  }
  return pieces.filter((one) => one.length > 0);
}

/** Gives what stands between two quotations among the steps that are left out, half-open; null where nothing does. */
function tellingIn(
  index: WordIndex,
  { quotations }: CheckedSource,
  piece: AlignedPiece,
  from: number,
  to: number,
): readonly [number, number] | null {
  const isQuoted = (step: Step | undefined) => {
    const place = step?.place ?? -1;
    if (place < 0) return false;
    const span: Span = { start: startOf(index, place), end: endAt(index, place) };
    return quotations.some(({ words }) => sharedLength(words, span) > 0);
  };
  if (!isQuoted(piece[from - 1]) || !isQuoted(piece[to])) return null;
  const skipped = piece.slice(from, to).map(isQuoted);
  const [first, last] = [skipped.indexOf(false), skipped.lastIndexOf(false)];
  return first < 0 || skipped.slice(first, last).includes(true) ? null : [from + first, from + last + 1];
}
