import type { TextVectors } from "../../src/reading/reading.ts";

/** Tokens that stand for the words of a text, each with a random vector of length 127. The same for the same seed. */
export function makeVectors(text: string, seed: number, dims = 128): TextVectors {
  const words = [...text.matchAll(/[\p{L}\p{N}]+|[^\p{L}\p{N}\s]/gu)];
  const random = randomFrom(seed);
  const vectors = words.flatMap(() => {
    const numbers = Array.from({ length: dims }, () => normal(random));
    const length = Math.hypot(...numbers);
    return numbers.map((number) => Math.round((127 * number) / length));
  });
  return {
    dims,
    vectors: Int8Array.from(vectors),
    weights: Float32Array.from(words, () => 0.05 + random()),
    pieces: Uint16Array.from(words, (_, at) => at),
    spans: Int32Array.from(words.flatMap(({ index, 0: { length } }) => [index, index + length])),
  };
}

export function makeText(words: number): string {
  return Array.from({ length: words }, (_, at) => `w${at}`).join(" ");
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Mulberry32. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
