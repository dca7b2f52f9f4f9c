import type { Article } from "../../coverage/article.ts";
import { firstFound, itemAt } from "../../coverage/lists.ts";

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
  /** Says where the word at each place stands in its article's body. */
  readonly starts: Int32Array;
  readonly lengths: Uint8Array;
  /** The first place of each article, then the length of the row. */
  readonly firstPlaces: Int32Array;
  /** By the number of the word, where its places begin in `places`; then how many there are of all. */
  readonly from: Int32Array;
  /** Growing within each word. */
  readonly places: Int32Array;
}

/** A row of which what takes most room, and is asked for least, may stay on a disk. */
export interface OpenedRow extends Omit<WordRow, "starts" | "lengths" | "places"> {
  readonly keptIn: "memory" | "file";
  startAt(place: number): number | undefined;
  lengthAt(place: number): number | undefined;
  /** From one index into `places` to another, half-open. */
  placesFrom(begin: number, end: number): Int32Array;
}

/** Holds what is looked up in the words of the coverage. */
interface Words {
  /** In the order of their places. */
  readonly articles: readonly Article[];
  /** The first place of each article, then how many places there are. */
  readonly firstPlaces: Int32Array;
  /** Says how many places there are. */
  readonly length: number;
  /** The number of the word at a place; -1 at the empty places, and where there is none. */
  wordAt(place: number): number;
  /** Finds where the word at a place begins in its article's body, and how long it is; undefined where there is no place. */
  startAt(place: number): number | undefined;
  lengthAt(place: number): number | undefined;
  /** The number of a compared word's key; undefined when the coverage does not have it. */
  numberOf(key: string): number | undefined;
  /** The key of a number; empty for -1 and numbers that were not given. */
  keyOf(word: number): string;
  /** Tells how often a word stands in the coverage. */
  countOf(word: number): number;
  /** The places of a word, in order: all of them, or the first so many. */
  placesOf(word: number, most?: number): Int32Array;
}

/** Holds what is looked up in one row. */
export interface RowIndex extends Words {
  readonly kind: "row";
  readonly keptIn: OpenedRow["keptIn"];
  /** Says how many different words there are: their numbers are below this. */
  readonly different: number;
}

/** A row some of whose articles are gone: null in their place, so that nothing that is known of them stays in memory. */
export interface OlderRow extends Omit<RowIndex, "articles"> {
  readonly articles: readonly (Article | null)[];
}

/** Holds what is looked up in two rows, the articles of both in one order. */
export interface JoinedIndex extends Words {
  readonly kind: "joined";
  readonly older: OlderRow;
  /** The row of the articles that `older` does not have. */
  readonly newer: RowIndex;
}

/** The words of the coverage. Which numbers they have tells nothing: two indexes of one coverage may have others. */
export type WordIndex = RowIndex | JoinedIndex;

/** A row that is in memory. */
export function keepRow({ starts, lengths, places, ...rest }: WordRow): OpenedRow {
  return {
    ...rest,
    keptIn: "memory",
    startAt: (place) => starts[place],
    lengthAt: (place) => lengths[place],
    placesFrom: (begin, end) => places.subarray(begin, end),
  };
}

/** Linear in the different words. */
export function openWordIndex(row: OpenedRow): RowIndex {
  const { articles, keptIn, keys, words, firstPlaces, from, startAt, lengthAt, placesFrom } = row;
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const countOf = (word: number) => (from[word + 1] ?? from[word] ?? 0) - (from[word] ?? 0);
  return {
    kind: "row",
    keptIn,
    articles,
    firstPlaces,
    length: words.length,
    different: keys.length,
    wordAt: (place) => words[place] ?? -1,
    startAt,
    lengthAt,
    numberOf: (key) => numbers.get(key),
    keyOf: (word) => keys[word] ?? "",
    countOf,
    placesOf(word, most = Infinity) {
      const begin = from[word] ?? 0;
      return placesFrom(begin, begin + Math.min(most, countOf(word)));
    },
  };
}

/** The index in `articles` of the article that a place is in. */
export function articleAt({ articles, firstPlaces }: WordIndex, place: number): number {
  return lastAtMost(firstPlaces, articles.length, place);
}

/** The index of the last of the first `count` numbers, which grow, that is not above the limit; 0 when all are. */
export function lastAtMost(numbers: Int32Array, count: number, limit: number): number {
  return firstFound(1, Math.max(1, count), (at) => itemAt(numbers, at) > limit) - 1;
}
