import type { Article } from "../../coverage/article.ts";
import { itemAt } from "../../coverage/lists.ts";
import { type JoinedIndex, lastAtMost, type OlderRow, type RowIndex } from "./word-index.ts";

/**
 * Two rows as one index. Its places are those that one row of the same articles would have, in the same order, so that a
 * claim is read off it in the same way: a place is looked up in whichever row has its article. `articles` are those that
 * `older` still has and those of `newer`, and must stand in the order of both. A step for each article that is gone.
 */
export function* joinWords(
  articles: readonly Article[],
  older: OlderRow,
  newer: RowIndex,
): Generator<void, JoinedIndex> {
  const { firstPlaces, stretches } = layStretches(articles, older, newer);
  yield;
  const leftOut = yield* countLeftOut(older);
  const { numbers, added } = numberWords(older, newer);
  const length = itemAt(firstPlaces, articles.length);
  const begins = Int32Array.from(stretches, ({ at }) => at);
  const moveOlder = openMover(stretches.filter(({ row }) => row === older));
  const moveNewer = openMover(stretches.filter(({ row }) => row === newer));
  /** The stretch that was asked for last: the next place is mostly in it as well. */
  let current = nowhere;
  const turnTo = (place: number) => {
    if (place < current.at || place >= current.at + current.to - current.from)
      current =
        place < 0 || place >= length ? nowhere : (stretches[lastAtMost(begins, begins.length, place)] ?? nowhere);
    return current;
  };
  const keyOf = (word: number) =>
    word < older.different ? older.keyOf(word) : newer.keyOf(added[word - older.different] ?? -1);
  const inNewer = (word: number) => newer.numberOf(keyOf(word)) ?? -1;
  const countOf = (word: number) => older.countOf(word) - (leftOut[word] ?? 0) + newer.countOf(inNewer(word));
  return {
    kind: "joined",
    older,
    newer,
    articles,
    firstPlaces,
    length,
    wordAt(place) {
      const { row, from, at } = turnTo(place);
      const word = row?.wordAt(place - at + from) ?? -1;
      return row === newer ? (numbers[word] ?? -1) : word;
    },
    startAt(place) {
      const { row, from, at } = turnTo(place);
      return row?.startAt(place - at + from);
    },
    lengthAt(place) {
      const { row, from, at } = turnTo(place);
      return row?.lengthAt(place - at + from);
    },
    numberOf(key) {
      const word = older.numberOf(key) ?? numbers[newer.numberOf(key) ?? -1];
      return word === undefined || countOf(word) === 0 ? undefined : word;
    },
    keyOf,
    countOf,
    placesOf(word, most = Infinity) {
      const ofOlder = moveOlder(older.placesOf(word, most + (leftOut[word] ?? 0)));
      const ofNewer = moveNewer(newer.placesOf(inNewer(word), most));
      return merge(ofOlder, ofNewer).subarray(0, most);
    },
  };
}

/** Articles that stand one after another in one row and in the whole: their places, half-open, and where these come to stand. */
interface Stretch {
  readonly row: OlderRow | RowIndex | null;
  readonly from: number;
  readonly to: number;
  readonly at: number;
}

const nowhere: Stretch = { row: null, from: 0, to: 0, at: 0 };

function layStretches(articles: readonly Article[], older: OlderRow, newer: RowIndex) {
  const firstPlaces = new Int32Array(articles.length + 1);
  const stretches: Stretch[] = [];
  let [nextOlder, nextNewer, length] = [0, 0, 0];
  for (const [index, article] of articles.entries()) {
    while (older.articles[nextOlder] === null) nextOlder += 1;
    const isOlder = older.articles[nextOlder] === article;
    const row = isOlder ? older : newer;
    const next = isOlder ? nextOlder : nextNewer;
    if (isOlder) nextOlder += 1;
    else nextNewer += 1;
    const [from, to] = [itemAt(row.firstPlaces, next), itemAt(row.firstPlaces, next + 1)];
    const last = stretches.at(-1);
    if (last?.row === row && last.to === from) stretches[stretches.length - 1] = { ...last, to };
    else stretches.push({ row, from, to, at: length });
    firstPlaces[index] = length;
    length += to - from;
  }
  firstPlaces[articles.length] = length;
  return { firstPlaces, stretches };
}

/** Tells how often each word stands in articles that are gone. */
function* countLeftOut({ articles, firstPlaces, different, wordAt }: OlderRow) {
  const counts = new Int32Array(different);
  for (const [index, article] of articles.entries()) {
    if (article !== null) continue;
    for (let place = itemAt(firstPlaces, index); place < itemAt(firstPlaces, index + 1); place += 1) {
      const word = wordAt(place);
      if (word >= 0) counts[word] = itemAt(counts, word) + 1;
    }
    yield;
  }
  return counts;
}

/** Words that both rows have go by their number in the older; those that only the newer has follow behind. */
function numberWords(older: OlderRow, newer: RowIndex) {
  const numbers = new Int32Array(newer.different);
  /** The numbers in the newer row of those that only it has. */
  const added: number[] = [];
  for (let word = 0; word < newer.different; word += 1) {
    const known = older.numberOf(newer.keyOf(word));
    numbers[word] = known ?? older.different + added.length;
    if (known === undefined) added.push(word);
  }
  return { numbers, added };
}

/** From places of a row to those of the whole; without those in articles that are gone. */
function openMover(stretches: readonly Stretch[]): (places: Int32Array) => Int32Array {
  const begins = Int32Array.from(stretches, ({ from }) => from);
  return (places) => {
    const moved = new Int32Array(places.length);
    let count = 0;
    let { from, to, at } = nowhere;
    for (const place of places) {
      if (place >= to) ({ from, to, at } = stretches[lastAtMost(begins, begins.length, place)] ?? nowhere);
      if (place < from || place >= to) continue;
      moved[count] = place - from + at;
      count += 1;
    }
    return moved.subarray(0, count);
  };
}

/** Two lists that grow as one that grows. */
function merge(one: Int32Array, other: Int32Array): Int32Array {
  if (other.length === 0) return one;
  const merged = new Int32Array(one.length + other.length);
  let [here, there] = [0, 0];
  for (let at = 0; at < merged.length; at += 1) {
    const [first = Infinity, second = Infinity] = [one[here], other[there]];
    merged[at] = Math.min(first, second);
    if (first < second) here += 1;
    else there += 1;
  }
  return merged;
}
