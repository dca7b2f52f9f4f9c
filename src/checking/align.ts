import type { Window } from "./find-windows.ts";
import { articleAt, type WordIndex } from "./word-index.ts";

/** One step of an alignment: a word of the claim beside one of the article; -1 where either has none. */
export interface Step {
  /** Index into the claim's words. */
  readonly claim: number;
  /** A place of the word index. */
  readonly place: number;
}

/**
 * A stretch of the claim against one stretch of one article, step by step. Claimed words that fit nowhere stand at
 * its ends or between; at least one word is equal.
 */
export type AlignedPiece = readonly Step[];

const matchScore = 4;
const alikeScore = -1;
const unlikeScore = -3;
const skipScore = -2;
/** More than the four words that a claim may share with any text by chance. */
const jumpScore = -21;
/** Where the claim admits by an ellipsis that something is left out: further on in the article, or anywhere else. */
const gapScore = -1;
const gapElsewhereScore = -9;
/** Further ellipses of one claim are read as if they were not there. */
const mostGaps = 12;

const diagonal = 0;
const extraWord = 1;
const missingWord = 2;
const jump = 3;
const begin = 4;
const gapJump = 5;
const never = -1_000_000;

/**
 * The best way to read the claimed words off the windows: within a window word by word, with words changed, added or
 * left out, and from any place to any other by a jump that costs as much as a few words. So a splice of two passages
 * comes back as two pieces. After Spang, Rehmsmeier and Stoye, "A novel approach to remote homology detection: jumping
 * alignments", Journal of Computational Biology 9 (2002). Time and memory are the claim's length times the windows'.
 */
export function alignClaim(
  index: WordIndex,
  phrase: Int32Array,
  gaps: ReadonlySet<number>,
  windows: readonly Window[],
): readonly AlignedPiece[] {
  const columns = layColumns(index, windows);
  const size = columns.places.length;
  if (size === 0 || phrase.length === 0) return [];
  const table = fillTable(index, phrase, gaps, columns);
  return splitPieces(index, phrase, traceBack(table, columns, phrase.length));
}

/** The windows side by side; `opens[j]` is 1 where a window begins, and 2 where an article does. */
interface Columns {
  readonly places: Int32Array;
  readonly opens: Uint8Array;
}

function layColumns(index: WordIndex, windows: readonly Window[]): Columns {
  const inOrder = windows.toSorted((one, other) => one.from - other.from);
  const size = inOrder.reduce((sum, { from, to }) => sum + to - from, 0);
  const places = new Int32Array(size);
  const opens = new Uint8Array(size);
  let at = 0;
  let article = -1;
  for (const { from, to } of inOrder) {
    const before = article;
    article = articleAt(index, from);
    opens[at] = article === before ? 1 : 2;
    for (let place = from; place < to; place += 1) {
      places[at] = place;
      at += 1;
    }
  }
  return { places, opens };
}

interface Table {
  /** How each cell was reached, row by row: a row for each word of the claim. */
  readonly moves: Uint8Array;
  /** For each row, the column that a jump into it comes from; -1 when no word was read before. */
  readonly jumpFrom: Int32Array;
  /** For a row behind an ellipsis and each column, the best column before it in the same article; -1 for none. */
  readonly gapFrom: ReadonlyMap<number, Int32Array>;
  readonly lastColumn: number;
}

function fillTable(index: WordIndex, phrase: Int32Array, gaps: ReadonlySet<number>, columns: Columns): Table {
  const { places, opens } = columns;
  const size = places.length;
  const moves = new Uint8Array(phrase.length * size);
  const jumpFrom = new Int32Array(phrase.length).fill(-1);
  let before = new Int32Array(size).fill(never);
  let row = new Int32Array(size);
  let bestBefore = never;
  const gapFrom = new Map<number, Int32Array>();
  for (const [at, word] of phrase.entries()) {
    const beginning = word < 0 ? -1 : (index.beginnings[word] ?? -1);
    const isGap = at > 0 && gaps.has(at) && gapFrom.size < mostGaps;
    const jumpTo = bestBefore + (isGap ? gapElsewhereScore : jumpScore);
    const earlier = isGap ? bestEarlier(before, opens) : null;
    if (earlier) gapFrom.set(at, earlier);
    const beginTo = at * skipScore;
    let best = never;
    let bestColumn = -1;
    for (let column = 0; column < size; column += 1) {
      const there = index.words[places[column] ?? 0] ?? -1;
      const pair =
        there === word
          ? matchScore
          : beginning >= 0 && index.beginnings[there] === beginning
            ? alikeScore
            : unlikeScore;
      const isOpen = opens[column] === 1;
      let score = isOpen ? never : (before[column - 1] ?? 0) + pair;
      let move = diagonal;
      const extra = (before[column] ?? 0) + skipScore;
      if (extra > score) [score, move] = [extra, extraWord];
      const missing = isOpen ? never : (row[column - 1] ?? 0) + skipScore;
      if (missing > score) [score, move] = [missing, missingWord];
      if (there === word) {
        if (jumpTo + pair > score) [score, move] = [jumpTo + pair, jump];
        const from = earlier ? (earlier[column] ?? -1) : -1;
        const gapTo = from < 0 ? never : (before[from] ?? 0) + gapScore;
        if (gapTo + pair > score) [score, move] = [gapTo + pair, gapJump];
        if (beginTo + pair >= score) [score, move] = [beginTo + pair, begin];
      }
      row[column] = score;
      moves[at * size + column] = move;
      if (score > best) [best, bestColumn] = [score, column];
    }
    if (at + 1 < phrase.length) jumpFrom[at + 1] = bestColumn;
    bestBefore = best;
    [before, row] = [row, before];
  }
  return { moves, jumpFrom, gapFrom, lastColumn: bestOf(before) };
}

/** For each column, the one before it in the same article with the highest score; -1 where there is none. */
function bestEarlier(scores: Int32Array, opens: Uint8Array): Int32Array {
  const from = new Int32Array(scores.length).fill(-1);
  let best = -1;
  for (let column = 0; column < scores.length; column += 1) {
    if (opens[column] === 2) best = -1;
    from[column] = best;
    if (best < 0 || (scores[column] ?? 0) >= (scores[best] ?? 0)) best = column;
  }
  return from;
}

function bestOf(lastRow: Int32Array): number {
  let best = 0;
  for (const [column, score] of lastRow.entries()) if (score > (lastRow[best] ?? 0)) best = column;
  return best;
}

/** The steps from the first word of the claim to the last. */
function traceBack(
  { moves, jumpFrom, gapFrom, lastColumn }: Table,
  { places }: Columns,
  rows: number,
): readonly Step[] {
  const size = places.length;
  const steps: Step[] = [];
  let row = rows - 1;
  let column = lastColumn;
  while (row >= 0 && column >= 0) {
    const move = moves[row * size + column];
    if (move === missingWord) {
      steps.push({ claim: -1, place: places[column] ?? 0 });
      column -= 1;
      continue;
    }
    steps.push({ claim: row, place: move === extraWord ? -1 : (places[column] ?? 0) });
    if (move === begin) {
      for (let early = row - 1; early >= 0; early -= 1) steps.push({ claim: early, place: -1 });
      break;
    }
    if (move === jump) column = jumpFrom[row] ?? -1;
    else if (move === gapJump) column = gapFrom.get(row)?.[column] ?? -1;
    else if (move === diagonal) column -= 1;
    row -= 1;
  }
  return steps.reverse();
}

/** Cut where the next place is not the one that follows; a piece without an equal word joins the one before it. */
function splitPieces(index: WordIndex, phrase: Int32Array, steps: readonly Step[]): readonly AlignedPiece[] {
  const pieces: Step[][] = [];
  let last = -1;
  for (const step of steps) {
    const open = pieces.at(-1);
    const follows = step.place < 0 || last < 0 || step.place === last + 1;
    if (open && follows) open.push(step);
    else pieces.push([step]);
    if (step.place >= 0) last = step.place;
  }
  const isEqual = (step: Step) => step.claim >= 0 && step.place >= 0 && index.words[step.place] === phrase[step.claim];
  return pieces.filter((piece) => piece.some(isEqual));
}
