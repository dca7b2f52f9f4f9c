import type { Article } from "../../coverage/article.ts";
import { itemAt } from "../../coverage/lists.ts";
import { openWordReader } from "./compared-words.ts";
import type { WordIndex, WordRow } from "./word-index.ts";

/**
 * Reads the articles through, one a step, but for those whose words are `known`: they are copied. The row is the same either
 * way. Linear in the text; about 14 bytes a word.
 */
export function* indexWords(articles: readonly Article[], known: WordIndex | null = null): Generator<void, WordRow> {
  const numbers = new Map<string, number>();
  const words = new Row();
  const starts = new Row();
  const lengths = new Row();
  const firstPlaces = new Int32Array(articles.length + 1);
  const read = openWordReader();
  const copy = openCopier(known);
  const add = (key: string, start: number, end: number) => {
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(key, number);
    }
    words.push(number);
    starts.push(start);
    lengths.push(end - start);
  };
  for (const [index, article] of articles.entries()) {
    firstPlaces[index] = words.length;
    const bodyLength = copy(article, add);
    if (bodyLength === undefined) read(article.body, add);
    words.push(-1);
    starts.push(bodyLength ?? article.body.length);
    lengths.push(0);
    yield;
  }
  firstPlaces[articles.length] = words.length;
  const keys = [...numbers.keys()];
  const row = words.toArray();
  yield;
  const { from, places } = yield* sortPlaces(row, keys.length);
  yield;
  return {
    articles,
    keys,
    words: row,
    starts: starts.toArray(),
    lengths: Uint8Array.from(lengths.toArray()),
    firstPlaces,
    from,
    places,
  };
}

/** Gives the words of an article as they were read before, and how long its body is; undefined for one that was not read. */
function openCopier(known: WordIndex | null) {
  const indexes = new Map(known?.articles.map((article, index) => [article, index]));
  return (article: Article, add: (key: string, start: number, end: number) => void): number | undefined => {
    const index = indexes.get(article);
    if (!known || index === undefined) return undefined;
    const end = itemAt(known.firstPlaces, index + 1) - 1;
    for (let place = itemAt(known.firstPlaces, index); place < end; place += 1) {
      const start = known.startAt(place) ?? 0;
      add(known.keyOf(known.wordAt(place)), start, start + (known.lengthAt(place) ?? 0));
    }
    return known.startAt(end);
  };
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

/** So many places are sorted in one step: a millisecond's work. */
const placesAStep = 100_000;

/** The places of each word, all in one array, by a counting sort. */
function* sortPlaces(row: Int32Array, size: number) {
  const from = new Int32Array(size + 1);
  for (const [place, word] of row.entries()) {
    if (word >= 0) from[word + 1] = itemAt(from, word + 1) + 1;
    if (place % placesAStep === 0) yield;
  }
  for (let word = 0; word < size; word += 1) from[word + 1] = itemAt(from, word + 1) + itemAt(from, word);
  const next = from.slice();
  const places = new Int32Array(itemAt(from, size));
  for (const [place, word] of row.entries()) {
    if (place % placesAStep === 0) yield;
    if (word < 0) continue;
    const slot = itemAt(next, word);
    places[slot] = place;
    next[word] = slot + 1;
  }
  return { from, places };
}
