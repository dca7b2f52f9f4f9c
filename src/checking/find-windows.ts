import { articleAt, type WordIndex } from "./word-index.ts";

/** A stretch of one article in which the claimed words may stand: places, half-open. */
export interface Window {
  readonly from: number;
  readonly to: number;
  /** How much of the claim's weight its words make up, 0 to 1, whatever their order; rare words weigh more. */
  readonly share: number;
}

interface Hit {
  readonly place: number;
  /** Which word of the claim, counted over its distinct words. */
  readonly word: number;
}

/** A word with more places than this counts only beside a neighbour it has in the claim as well. */
const commonFrom = 1500;
/** The most places that are looked at, and the most that are kept, whatever is pasted. */
const mostLooks = 400_000;
const mostHits = 12_000;
/** Two hits further apart than this belong to two windows. */
const longestGap = 16;
/** A stretch with less of the claim's weight, or of what the best has, can hold no piece of it. */
const leastShare = 0.06;
const leastOfBest = 0.15;
/** What is added around a window's first and last hit, in words. */
const margin = 6;

/**
 * The stretches of the coverage that share most with the claimed words, best first, together at most `room` places
 * long. Empty when nothing is shared. Bounded by the limits above, not by the coverage.
 */
export function findWindows(index: WordIndex, phrase: Int32Array, room: number): readonly Window[] {
  const weights = weighWords(index, phrase);
  const hits = gatherHits(index, phrase, weights);
  const clusters = clusterHits(index, hits, phrase.length * 2 + 2 * margin);
  const total = weights.list.reduce((sum, weight) => sum + weight, 0);
  const windows = clusters.map((cluster) => toWindow(index, cluster, weights.list, total));
  windows.sort((one, other) => other.share - one.share || one.from - other.from);
  return takeWindows(windows, room);
}

/** The weight of each distinct word of the claim, and which of them each of its words is. */
interface Weights {
  readonly list: readonly number[];
  readonly words: readonly number[];
  readonly indexOf: ReadonlyMap<number, number>;
}

/** A word's weight is the information in meeting it: the logarithm of how rare it is (Spärck Jones 1972). */
function weighWords(index: WordIndex, phrase: Int32Array): Weights {
  const indexOf = new Map<number, number>();
  const list: number[] = [];
  const words: number[] = [];
  let unknown = 0;
  for (const word of phrase) {
    if (word < 0) unknown += 1;
    if (word < 0 || indexOf.has(word)) continue;
    indexOf.set(word, list.length);
    words.push(word);
    list.push(Math.log(1 + index.words.length / (1 + index.placesOf(word).length)));
  }
  for (let at = 0; at < unknown; at += 1) list.push(Math.log(1 + index.words.length));
  return { list, words, indexOf };
}

/** Places of the claim's words, of the rarest first, until enough were looked at; in order of place. */
function gatherHits(index: WordIndex, phrase: Int32Array, weights: Weights): readonly Hit[] {
  const neighbours = findNeighbours(phrase);
  const rarestFirst = weights.words.toSorted((a, b) => index.placesOf(a).length - index.placesOf(b).length || a - b);
  const hits: Hit[] = [];
  let looks = 0;
  for (const word of rarestFirst) {
    const places = index.placesOf(word);
    const known = weights.indexOf.get(word) ?? 0;
    const beside = neighbours.get(word);
    for (const place of places) {
      looks += 1;
      if (looks > mostLooks || hits.length >= mostHits) break;
      const after = beside?.after.has(index.words[place + 1] ?? -1) ?? false;
      if (places.length <= commonFrom || after || beside?.before.has(index.words[place - 1] ?? -1))
        hits.push({ place, word: known });
    }
  }
  return hits.sort((one, other) => one.place - other.place);
}

function findNeighbours(phrase: Int32Array) {
  const neighbours = new Map<number, { readonly before: Set<number>; readonly after: Set<number> }>();
  for (const [at, word] of phrase.entries()) {
    if (word < 0) continue;
    const beside = neighbours.get(word) ?? { before: new Set<number>(), after: new Set<number>() };
    neighbours.set(word, beside);
    const before = phrase[at - 1] ?? -1;
    const after = phrase[at + 1] ?? -1;
    if (before >= 0) beside.before.add(before);
    if (after >= 0) beside.after.add(after);
  }
  return neighbours;
}

/** Hits that stand close together in one article, in groups no longer than `longest` places. */
function clusterHits(index: WordIndex, hits: readonly Hit[], longest: number): readonly (readonly Hit[])[] {
  const clusters: Hit[][] = [];
  let nextArticle = 0;
  for (const hit of hits) {
    const open = clusters.at(-1);
    const first = open?.[0]?.place ?? 0;
    const last = open?.at(-1)?.place ?? 0;
    if (open && hit.place < nextArticle && hit.place - last <= longestGap && hit.place - first < longest)
      open.push(hit);
    else {
      clusters.push([hit]);
      if (hit.place >= nextArticle) nextArticle = index.firstPlaces[articleAt(index, hit.place) + 1] ?? Infinity;
    }
  }
  return clusters;
}

function toWindow(index: WordIndex, cluster: readonly Hit[], weights: readonly number[], total: number): Window {
  const first = cluster[0]?.place ?? 0;
  const last = cluster.at(-1)?.place ?? first;
  const article = articleAt(index, first);
  const met = new Set(cluster.map(({ word }) => word));
  let weight = 0;
  for (const word of met) weight += weights[word] ?? 0;
  return {
    from: Math.max(index.firstPlaces[article] ?? 0, first - margin),
    to: Math.min((index.firstPlaces[article + 1] ?? 0) - 1, last + 1 + margin),
    share: total > 0 ? weight / total : 0,
  };
}

/** The best windows that fit into the room, those that touch made one. */
function takeWindows(windows: readonly Window[], room: number): readonly Window[] {
  const taken: Window[] = [];
  let left = room;
  const least = Math.max(leastShare, (windows[0]?.share ?? 0) * leastOfBest);
  for (const window of windows) {
    if (window.share < least) break;
    if (window.to - window.from > left) break;
    left -= window.to - window.from;
    taken.push(window);
  }
  return joinWindows(taken);
}

/** Windows that touch made one, the best first. */
export function joinWindows(windows: readonly Window[]): readonly Window[] {
  const joined: Window[] = [];
  for (const window of windows.toSorted((one, other) => one.from - other.from)) {
    const before = joined.at(-1);
    if (before && window.from <= before.to)
      joined[joined.length - 1] = {
        from: before.from,
        to: Math.max(before.to, window.to),
        share: Math.max(before.share, window.share),
      };
    else joined.push(window);
  }
  return joined.sort((one, other) => other.share - one.share || one.from - other.from);
}
