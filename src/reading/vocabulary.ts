import { itemAt } from "../coverage/lists.ts";

/**
 * The pieces of a vocabulary and their numbers, in memory that threads share: as strings of each thread they took ten times as
 * much.
 */
export interface Vocabulary {
  readonly size: number;
  /** UTF-16 units of the longest piece. */
  readonly longest: number;
  /** All pieces, one after the other, and where each begins; the last ends where one more would begin. */
  readonly letters: Uint16Array;
  readonly starts: Uint32Array;
  /** Numbers plus one, at the place that the hash of a piece gives, or the next that was free. Its length is a power of two. */
  readonly places: Uint32Array;
}

const basis = 0x811c9dc5;
const lineEnd = 10;

/** The vocabulary is one piece a line. */
export function packVocabulary(lines: string): Vocabulary {
  let size = 1;
  for (let at = lines.indexOf("\n"); at >= 0; at = lines.indexOf("\n", at + 1)) size += 1;
  const letters = new Uint16Array(new SharedArrayBuffer(lines.length * 2));
  const starts = new Uint32Array(new SharedArrayBuffer((size + 1) * 4));
  const places = new Uint32Array(new SharedArrayBuffer(2 ** Math.ceil(Math.log2(size * 2)) * 4));
  let [number, to, longest, hash] = [0, 0, 1, basis];
  for (let at = 0; at <= lines.length; at += 1) {
    const unit = lines.charCodeAt(at);
    if (at < lines.length && unit !== lineEnd) {
      letters[to++] = unit;
      hash = follow(hash, unit);
      continue;
    }
    longest = Math.max(longest, to - itemAt(starts, number));
    places[freePlace(places, hash)] = ++number;
    starts[number] = to;
    hash = basis;
  }
  return { size, longest, letters, starts, places };
}

/** The number of a whole piece. */
export function numberOf(vocabulary: Vocabulary, piece: string): number | undefined {
  let hash = basis;
  for (let at = 0; at < piece.length; at += 1) hash = follow(hash, piece.charCodeAt(at));
  return find(vocabulary, hash, "", piece, 0, piece.length);
}

/** The longest piece that stands in the word from `start` on: those that go on a word begin with "##". */
export function longestPiece(vocabulary: Vocabulary, word: string, start: number) {
  const before = start > 0 ? "##" : "";
  const most = Math.min(word.length - start, vocabulary.longest - before.length);
  const hashes: number[] = [];
  let hash = basis;
  for (let at = 0; at < before.length; at += 1) hash = follow(hash, before.charCodeAt(at));
  for (let at = start; at < start + most; at += 1) {
    hash = follow(hash, word.charCodeAt(at));
    hashes.push(hash);
  }
  for (let length = most; length > 0; length -= 1) {
    const piece = find(vocabulary, itemAt(hashes, length - 1), before, word, start, start + length);
    if (piece !== undefined) return { piece, end: start + length };
  }
  return undefined;
}

function find(
  { letters, starts, places }: Vocabulary,
  hash: number,
  before: string,
  word: string,
  start: number,
  end: number,
): number | undefined {
  const length = before.length + end - start;
  for (let place = firstPlace(places, hash); ; place = (place + 1) % places.length) {
    const number = itemAt(places, place) - 1;
    if (number < 0) return undefined;
    const from = itemAt(starts, number);
    if (itemAt(starts, number + 1) - from !== length) continue;
    let same = 0;
    const unitAt = (at: number) =>
      at < before.length ? before.charCodeAt(at) : word.charCodeAt(start + at - before.length);
    while (same < length && letters[from + same] === unitAt(same)) same += 1;
    if (same === length) return number;
  }
}

/** FNV-1a. */
function follow(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function firstPlace(places: Uint32Array, hash: number): number {
  return (hash ^ (hash >>> 15)) & (places.length - 1);
}

function freePlace(places: Uint32Array, hash: number): number {
  let place = firstPlace(places, hash);
  while (places[place] !== 0) place = (place + 1) % places.length;
  return place;
}
