import { firstFound, itemAt } from "../../coverage/lists.ts";
import { articleAt, type WordIndex } from "../words/word-index.ts";
import type { Telling } from "./find-tellings.ts";
import type { Window } from "./find-windows.ts";

/** Windows side by side, in the order of their places: a column for each place. */
export interface Columns {
  readonly places: Int32Array;
  /** The number of the word at each place. */
  readonly words: Int32Array;
  /** 2 where an article begins, 1 where only a window does, else 0. */
  readonly opens: Uint8Array;
  /** 1 for the first word of what is told between two quotations, 2 for any other of it. */
  readonly told: Uint8Array;
}

/** Lays the windows side by side. They must not overlap. */
export function layColumns(index: WordIndex, windows: readonly Window[], tellings: readonly Telling[]): Columns {
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
  const told = new Uint8Array(size);
  for (const { from, to } of tellings)
    for (let column = firstFound(0, size, (at) => itemAt(places, at) >= from); (places[column] ?? to) < to; column += 1)
      told[column] = itemAt(places, column) === from ? 1 : 2;
  return { places, words: places.map((place) => index.wordAt(place)), opens, told };
}
