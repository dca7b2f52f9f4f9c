import { itemAt } from "../../coverage/lists.ts";
import type { WordIndex } from "../words/word-index.ts";
import { fillTable, moves, type Table } from "./fill-table.ts";
import type { Telling } from "./find-tellings.ts";
import type { Window } from "./find-windows.ts";
import { type Columns, layColumns } from "./lay-columns.ts";

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

export interface Alignment {
  /** In the order of the claim; empty when no word is shared. */
  readonly pieces: readonly AlignedPiece[];
  /** Higher for more equal words and fewer differences; only to compare alignments of one claim. */
  readonly score: number;
}

/**
 * The best way to read the claimed words off the windows: within a window word by word, with words changed, added or
 * left out, and from any place to any other by a jump that costs as much as a few words. So a splice of two passages
 * comes back as two pieces. After Spang, Rehmsmeier and Stoye, "A novel approach to remote homology detection: jumping
 * alignments", Journal of Computational Biology 9 (2002). What is told between two quotations costs nothing to leave out. Time and memory are the claim's length times the windows'.
 */
export function alignClaim(
  index: WordIndex,
  phrase: Int32Array,
  gaps: ReadonlySet<number>,
  windows: readonly Window[],
  tellings: readonly Telling[] = [],
): Alignment {
  const columns = layColumns(index, windows, tellings);
  if (columns.places.length === 0 || phrase.length === 0) return { pieces: [], score: 0 };
  const table = fillTable(phrase, gaps, columns);
  return { pieces: splitPieces(index, phrase, traceBack(table, columns, phrase.length)), score: table.score };
}

/** The first place of a piece, which has one. Throws a RangeError for steps that have none. */
export function firstPlaceOf(piece: readonly Step[]): number {
  return itemAt(
    piece,
    piece.findIndex(({ place }) => place >= 0),
  ).place;
}

/** The steps from the first word of the claim to the last. */
function traceBack(table: Table, { places }: Columns, rows: number): readonly Step[] {
  const steps: Step[] = [];
  let row = rows - 1;
  let column = table.lastColumn;
  while (row >= 0 && column >= 0) {
    const move = table.moves[row * places.length + column];
    const place = itemAt(places, column);
    if (move === moves.missingWord) steps.push({ claim: -1, place });
    else steps.push({ claim: row, place: move === moves.extraWord ? -1 : place });
    if (move === moves.begin) break;
    if (move === moves.jump) column = itemAt(table.jumpFrom, row);
    else if (move === moves.gapJump) column = table.gapFrom.get(row)?.[column] ?? -1;
    else if (move !== moves.extraWord) column -= 1;
    if (move !== moves.missingWord) row -= 1;
  }
  for (let early = (steps.at(-1)?.claim ?? 0) - 1; early >= 0; early -= 1) steps.push({ claim: early, place: -1 });
  return steps.reverse();
}

/** Cut where the next place is not the one that follows; a piece without an equal word is none. */
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
  const isEqual = (step: Step) => step.claim >= 0 && step.place >= 0 && index.wordAt(step.place) === phrase[step.claim];
  return pieces.filter((piece) => piece.some(isEqual));
}
