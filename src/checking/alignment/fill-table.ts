import type { Columns } from "./lay-columns.ts";

/** Lists how a cell of the table was reached. */
export const moves = { pair: 0, extraWord: 1, missingWord: 2, jump: 3, gapJump: 4, begin: 5 } as const;

/** The alignment's table after it was filled. */
export interface Table {
  /** Says how each cell was reached, row by row: a row for each word of the claim. */
  readonly moves: Uint8Array;
  /** For each row, the column that a jump into it comes from; -1 when no word was read before. */
  readonly jumpFrom: Int32Array;
  /** For a row behind an ellipsis and each column, the best column before it in the same article; -1 for none. */
  readonly gapFrom: ReadonlyMap<number, Int32Array>;
  readonly lastColumn: number;
  readonly score: number;
}

const matchScore = 4;
const unlikeScore = -3;
const skipScore = -2;
/** Leaving out a word of a quotation, the first and any other of what is told between two: as much as two words for all of it. */
const leavingOut = [skipScore, 2 * skipScore, 0] as const;
/** More than the four words that a claim may share with any text by chance. */
const jumpScore = -21;
/** Where the claim admits by an ellipsis that something is left out: further on in the article, or anywhere else. */
const gapScore = -1;
const gapElsewhereScore = -9;
/** Further ellipses of one claim are read as if they were not there. */
const mostGaps = 12;
const never = -1_000_000;

/** Finds the best score of every claimed word at every column. The claim's length times the columns' in time and memory. */
export function fillTable(phrase: Int32Array, gaps: ReadonlySet<number>, columns: Columns): Table {
  const size = columns.places.length;
  const reached = new Uint8Array(phrase.length * size);
  const jumpFrom = new Int32Array(phrase.length).fill(-1);
  const gapFrom = new Map<number, Int32Array>();
  let before = new Int32Array(size).fill(never);
  let row = new Int32Array(size);
  let best = -1;
  for (const [at, word] of phrase.entries()) {
    const isGap = best >= 0 && gaps.has(at) && gapFrom.size < mostGaps;
    const earlier = isGap ? bestEarlier(before, columns.opens) : null;
    if (earlier) gapFrom.set(at, earlier);
    const jumpTo = best < 0 ? never : (before[best] ?? 0) + (isGap ? gapElsewhereScore : jumpScore);
    jumpFrom[at] = best;
    fillRow({
      word,
      columns,
      before,
      row,
      reached: reached.subarray(at * size, (at + 1) * size),
      jumpTo,
      beginTo: at * skipScore,
      earlier,
    });
    best = bestOf(row);
    [before, row] = [row, before];
  }
  return { moves: reached, jumpFrom, gapFrom, lastColumn: best, score: before[best] ?? 0 };
}

interface RowToFill {
  readonly word: number;
  readonly columns: Columns;
  readonly before: Int32Array;
  readonly row: Int32Array;
  readonly reached: Uint8Array;
  readonly jumpTo: number;
  readonly beginTo: number;
  readonly earlier: Int32Array | null;
}

/** Written without objects and calls within: it runs for every cell. */
function fillRow({ word, columns, before, row, reached, jumpTo, beginTo, earlier }: RowToFill): void {
  const { words, opens, told } = columns;
  const costs = leavingOut;
  for (let column = 0; column < row.length; column += 1) {
    const isEqual = words[column] === word;
    const pair = isEqual ? matchScore : unlikeScore;
    const isOpen = opens[column] !== 0;
    let score = isOpen ? never : (before[column - 1] ?? 0) + pair;
    let move: number = moves.pair;
    const extra = (before[column] ?? 0) + skipScore;
    if (extra > score) {
      score = extra;
      move = moves.extraWord;
    }
    const missing = isOpen ? never : (row[column - 1] ?? 0) + (costs[told[column] ?? 0] ?? 0);
    if (missing > score) {
      score = missing;
      move = moves.missingWord;
    }
    if (isEqual) {
      if (jumpTo + matchScore > score) {
        score = jumpTo + matchScore;
        move = moves.jump;
      }
      const from = earlier ? (earlier[column] ?? -1) : -1;
      const gapTo = from < 0 ? never : (before[from] ?? 0) + gapScore + matchScore;
      if (gapTo > score) {
        score = gapTo;
        move = moves.gapJump;
      }
      if (beginTo + matchScore >= score) {
        score = beginTo + matchScore;
        move = moves.begin;
      }
    }
    row[column] = score;
    reached[column] = move;
  }
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

function bestOf(scores: Int32Array): number {
  let best = 0;
  let highest = scores[0] ?? never;
  for (let column = 1; column < scores.length; column += 1) {
    const score = scores[column] ?? never;
    if (score <= highest) continue;
    highest = score;
    best = column;
  }
  return best;
}
