import type { Article } from "../coverage/article.ts";
import { openWordReader } from "./compared-words.ts";

/**
 * Every compared word of the coverage in one row, article after article, and where each stands: arrays that can be stored
 * as they are. A place is an index into that row. Between two articles one place is empty, so that no phrase runs from one
 * into the next.
 */
export interface WordRow {
  /** In the order of the row. */
  readonly articles: readonly Article[];
  /** The compared words, by their numbers. */
  readonly keys: readonly string[];
  /** The number of the word at each place; -1 at the empty places. */
  readonly words: Int32Array;
  /** Where the word at each place stands in its article's body. */
  readonly starts: Int32Array;
  readonly lengths: Uint8Array;
  /** The first place of each article, then the length of the row. */
  readonly firstPlaces: Int32Array;
  /** A number for the first four letters of each word, by its number: what "arrest" and "arrested" share. */
  readonly beginnings: Int32Array;
  /** By the number of the word, where its places begin in `places`; then how many there are of all. */
  readonly from: Int32Array;
  /** Growing within each word. */
  readonly places: Int32Array;
}

/** The row with what is looked up in it. */
export interface WordIndex extends WordRow {
  /** The number of a compared word's key; undefined when the coverage does not have it. */
  numberOf(key: string): number | undefined;
  /** The key of a number; empty for -1 and numbers that were not given. */
  keyOf(word: number): string;
  /** How often a word stands in the coverage. */
  countOf(word: number): number;
  /** Every place of a word, in order. */
  placesOf(word: number): Int32Array;
}

/** Reads the articles through, one a step. Linear in the text; about 14 bytes a word. */
export function* indexWords(articles: readonly Article[]): Generator<void, WordIndex> {
  const numbers = new Map<string, number>();
  const words = new Row();
  const starts = new Row();
  const lengths = new Row();
  const firstPlaces = new Int32Array(articles.length + 1);
  const read = openWordReader();
  for (const [index, article] of articles.entries()) {
    firstPlaces[index] = words.length;
    read(article.body, (key, start, end) => {
      let number = numbers.get(key);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(key, number);
      }
      words.push(number);
      starts.push(start);
      lengths.push(end - start);
    });
    words.push(-1);
    starts.push(article.body.length);
    lengths.push(0);
    yield;
  }
  firstPlaces[articles.length] = words.length;
  const keys = [...numbers.keys()];
  const row = words.toArray();
  yield;
  const { from, places } = yield* sortPlaces(row, keys.length);
  yield;
  return openWordIndex({
    articles,
    keys,
    words: row,
    starts: starts.toArray(),
    lengths: Uint8Array.from(lengths.toArray()),
    firstPlaces,
    beginnings: numberBeginnings(keys),
    from,
    places,
  });
}

/** Linear in the different words. */
export function openWordIndex(row: WordRow): WordIndex {
  const { keys, from, places } = row;
  const numbers = new Map(keys.map((key, number) => [key, number]));
  return {
    ...row,
    numberOf: (key) => numbers.get(key),
    keyOf: (word) => keys[word] ?? "",
    countOf: (word) => (from[word + 1] ?? 0) - (from[word] ?? 0),
    placesOf: (word) => places.subarray(from[word] ?? 0, from[word + 1] ?? 0),
  };
}

/** The index in `articles` of the article that a place is in. */
export function articleAt(index: WordIndex, place: number): number {
  let low = 0;
  let high = index.articles.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((index.firstPlaces[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** A list of integers that doubles its room as it grows. */
class Row {
  #values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#values.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.#values);
      this.#values = wider;
    }
    this.#values[this.length] = value;
    this.length += 1;
  }

  toArray(): Int32Array {
    return this.#values.slice(0, this.length);
  }
}

/** How many places are sorted in one step: a millisecond's work. */
const placesAStep = 100_000;

/** The places of each word, all in one array, by a counting sort. */
function* sortPlaces(row: Int32Array, size: number) {
  const from = new Int32Array(size + 1);
  for (const [place, word] of row.entries()) {
    if (word >= 0) from[word + 1] = (from[word + 1] ?? 0) + 1;
    if (place % placesAStep === 0) yield;
  }
  for (let word = 0; word < size; word += 1) from[word + 1] = (from[word + 1] ?? 0) + (from[word] ?? 0);
  const next = from.slice();
  const places = new Int32Array(from[size] ?? 0);
  for (const [place, word] of row.entries()) {
    if (place % placesAStep === 0) yield;
    if (word < 0) continue;
    const slot = next[word] ?? 0;
    places[slot] = place;
    next[word] = slot + 1;
  }
  return { from, places };
}

function numberBeginnings(keys: readonly string[]): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from(keys, (key) => {
    const beginning = key.slice(0, 4);
    const known = numbers.get(beginning) ?? numbers.size;
    numbers.set(beginning, known);
    return known;
  });
}
