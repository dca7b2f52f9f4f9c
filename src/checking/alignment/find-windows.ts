import { itemAt } from "../../coverage/lists.ts";
import { type ClaimWeights, weighClaim } from "../words/claim-weights.ts";
import { articleAt, type WordIndex } from "../words/word-index.ts";
import { gatherHits, type Hits } from "./gather-hits.ts";

/** A stretch of one article in which the claimed words may stand: places, half-open. */
export interface Window {
  readonly from: number;
  readonly to: number;
  /** Says how much of the claim's weight its words make up, 0 to 1, whatever their order; rare words weigh more. */
  readonly share: number;
}

/** Two hits further apart than this belong to two windows. */
const longestGap = 16;
/** Says what is added around the places that the claim can reach to, in words: the article may have more between. */
const margin = 6;
/** So many of the likeliest windows are counted out, of those that weigh so much of the heaviest before that. */
const mostCounted = 48;
const leastOfHeaviest = 0.12;
/** A stretch with less of the claim's weight, or of what the best has, can hold no piece of it. */
const leastShare = 0.06;
const leastOfBest = 0.15;

/**
 * The stretches of the coverage that share most with the claimed words, best first, together at most `room` places
 * long. Empty when nothing is shared. Costs no more for a larger coverage than its rare words have more places.
 */
export function findWindows(index: WordIndex, phrase: Int32Array, room: number): readonly Window[] {
  const weights = weighClaim(index, phrase);
  const hits = gatherHits(index, phrase, weights);
  const clusters = dropLight(clusterHits(index, hits, weights, phrase.length));
  clusters.sort((one, other) => other.weight - one.weight || one.from - other.from);
  const windows = clusters.slice(0, mostCounted).map(({ from, to }) => countOut(index, weights, from, to));
  windows.sort((one, other) => other.share - one.share || one.from - other.from);
  return takeWindows(windows, room);
}

interface Cluster {
  readonly from: number;
  readonly to: number;
  /** The weight of the distinct words that were hit. */
  readonly weight: number;
}

/** Hits that stand close together in one article, and the stretch that the claim reaches over if it is read off them. */
function clusterHits(index: WordIndex, { places, words }: Hits, weights: ClaimWeights, length: number): Cluster[] {
  const clusters: Cluster[] = [];
  /** In which cluster each word was met last. */
  const metIn = new Int32Array(weights.words.length).fill(-1);
  const longest = length * 2 + 2 * margin;
  for (let at = 0; at < places.length; ) {
    const first = itemAt(places, at);
    const article = articleAt(index, first);
    const floor = itemAt(index.firstPlaces, article);
    const ceiling = itemAt(index.firstPlaces, article + 1) - 1;
    let [from, to, weight, last] = [first, first, 0, first];
    for (; at < places.length; at += 1) {
      const place = itemAt(places, at);
      const word = itemAt(words, at);
      if (place >= ceiling || place - last > longestGap || place - first > longest) break;
      if (metIn[word] !== clusters.length) weight += itemAt(weights.weights, word);
      metIn[word] = clusters.length;
      from = Math.min(from, place - itemAt(weights.last, word));
      to = Math.max(to, place + length - itemAt(weights.first, word));
      last = place;
    }
    clusters.push({ from: Math.max(floor, from - margin), to: Math.min(ceiling, to + margin), weight });
  }
  return clusters;
}

/** The clusters without those that weigh too little beside the heaviest to be among the windows. */
function dropLight(clusters: readonly Cluster[]): Cluster[] {
  const heaviest = clusters.reduce((most, { weight }) => Math.max(most, weight), 0);
  return clusters.filter(({ weight }) => weight >= heaviest * leastOfHeaviest);
}

/** The window with the weight of all the claim's words in it, the common ones as well. */
function countOut(index: WordIndex, { indexOf, weights, total }: ClaimWeights, from: number, to: number): Window {
  const met = new Set<number>();
  let weight = 0;
  for (let place = from; place < to; place += 1) {
    const word = indexOf.get(index.wordAt(place));
    if (word === undefined || met.has(word)) continue;
    met.add(word);
    weight += itemAt(weights, word);
  }
  return { from, to, share: total > 0 ? weight / total : 0 };
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
