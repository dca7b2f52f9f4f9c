import { itemAt, valueAt } from "../../coverage/lists.ts";
import type { ClaimWeights } from "../words/claim-weights.ts";
import type { WordIndex } from "../words/word-index.ts";

/** A place of the coverage where a word of the claim stands, and which of its distinct words. */
export interface Hits {
  /** In order. */
  readonly places: Int32Array;
  readonly words: Int32Array;
}

/** A word with more places than this counts only beside a neighbour that it has in the claim as well. */
const commonFrom = 1500;
/** With so many rarer words in a claim, the common ones are not looked up at all. */
const enoughRare = 4;
/** The most places of common words that are looked at, and the most hits that are kept, whatever is pasted. */
const mostLooks = 30_000;
const mostHits = 3_000;
/** A claim has fewer distinct words than this: a hit is one number, its place times this and its word. */
const wordRoom = 4096;

/** The places of the claim's words, of the rarest first, until there are enough; in order of place. */
export function gatherHits(index: WordIndex, phrase: Int32Array, { words, indexOf }: ClaimWeights): Hits {
  const packed = new Float64Array(mostHits);
  const rare = words.filter((word) => index.countOf(word) <= commonFrom);
  let count = 0;
  for (const [at, word] of rare.entries()) {
    const places = index.placesOf(word, mostHits - count);
    for (let next = 0; next < places.length; next += 1) {
      packed[count] = itemAt(places, next) * wordRoom + at;
      count += 1;
    }
  }
  if (rare.length < enoughRare) count = gatherCommon(index, phrase, words.slice(rare.length), indexOf, packed, count);
  return unpack(packed.subarray(0, count).sort());
}

function unpack(packed: Float64Array): Hits {
  const places = new Int32Array(packed.length);
  const words = new Int32Array(packed.length);
  for (let at = 0; at < packed.length; at += 1) {
    const hit = itemAt(packed, at);
    places[at] = Math.floor(hit / wordRoom);
    words[at] = hit % wordRoom;
  }
  return { places, words };
}

/** Adds places behind the first `count` hits, and says how many there are then. */
function gatherCommon(
  index: WordIndex,
  phrase: Int32Array,
  common: readonly number[],
  indexOf: ReadonlyMap<number, number>,
  packed: Float64Array,
  known: number,
): number {
  const neighbours = findNeighbours(phrase);
  let count = known;
  let looks = 0;
  for (const word of common) {
    const at = valueAt(indexOf, word);
    const { before, after } = neighbours.get(word) ?? { before: [], after: [] };
    const places = index.placesOf(word, mostLooks - looks);
    for (let next = 0; next < places.length && count < mostHits; next += 1) {
      looks += 1;
      const place = itemAt(places, next);
      if (after.includes(index.wordAt(place + 1)) || before.includes(index.wordAt(place - 1))) {
        packed[count] = place * wordRoom + at;
        count += 1;
      }
    }
  }
  return count;
}

interface Neighbours {
  readonly before: number[];
  readonly after: number[];
}

/** More neighbours of one word are not looked for: only a hostile claim has them. */
const mostNeighbours = 8;

function findNeighbours(phrase: Int32Array): ReadonlyMap<number, Neighbours> {
  const neighbours = new Map<number, Neighbours>();
  const add = (list: number[], word: number) => {
    if (word >= 0 && list.length < mostNeighbours && !list.includes(word)) list.push(word);
  };
  for (const [at, word] of phrase.entries()) {
    if (word < 0) continue;
    const beside = neighbours.get(word) ?? { before: [], after: [] };
    neighbours.set(word, beside);
    add(beside.before, phrase[at - 1] ?? -1);
    add(beside.after, phrase[at + 1] ?? -1);
  }
  return neighbours;
}
