import type { TextVectors } from "./reading.ts";

/**
 * The vectors that are kept of a text to match questions with: its tokens but those that are only punctuation, four bits a dimension. The
 * same bytes in memory and in a file.
 */
export interface PackedVectors {
  /** An even number. */
  readonly dims: number;
  /** The places of the tokens in the text, in UTF-16: start and end alternate. */
  readonly spans: Uint16Array<ArrayBuffer>;
  /** Token after token: two dimensions a byte, the former in its low half, each from -7 to 7 with 8 added. */
  readonly halves: Uint8Array<ArrayBuffer>;
}

/** So much of the vectors' lengths is tried for the largest number, the rest being cut off; what loses least is taken. */
const stretches = [1, 0.92, 0.84, 0.76, 0.68, 0.6];

/** "%" tells something of the number before it. */
const onlyPunctuation = /^[^\P{P}%]+$/u;

/** Behind it, places take more than 16 bits. */
const longestText = 0xffff;

/**
 * Packs what was encoded of a text. Vectors are of length one, so that of a token only its direction is kept: the numbers from -7
 * to 7 that lie nearest to it.
 */
export function packVectors(text: string, { dims, vectors, spans }: TextVectors): PackedVectors {
  const kept: number[] = [];
  for (let token = 0; 2 * token < spans.length; token += 1) {
    const [start = 0, end = 0] = [spans[2 * token], spans[2 * token + 1]];
    if (end <= longestText && !onlyPunctuation.test(text.slice(start, end))) kept.push(token);
  }
  const halves = new Uint8Array((kept.length * dims) / 2);
  for (const [at, token] of kept.entries()) {
    const rounded = roundVector(vectors.subarray(token * dims, (token + 1) * dims));
    for (let dim = 0; dim < dims; dim += 2)
      halves[(at * dims + dim) / 2] = (rounded[dim] ?? 0) + 8 + (((rounded[dim + 1] ?? 0) + 8) << 4);
  }
  return {
    dims,
    spans: Uint16Array.from(kept.flatMap((token) => [...spans.subarray(2 * token, 2 * token + 2)])),
    halves,
  };
}

export function tokensOf({ spans }: Pick<PackedVectors, "spans">): number {
  return spans.length / 2;
}

/** Writes the numbers of all tokens into `numbers`, which must be long enough, and returns the length of each token's vector. */
export function unpackVectors({ dims, spans, halves }: PackedVectors, numbers: Int8Array): Float64Array {
  const lengths = new Float64Array(tokensOf({ spans }));
  const bytes = dims / 2;
  for (let token = 0; token < lengths.length; token += 1) {
    let squares = 0;
    for (let at = token * bytes; at < (token + 1) * bytes; at += 1) {
      const pair = halves[at] ?? 0;
      const [low, high] = [(pair & 15) - 8, (pair >> 4) - 8];
      numbers[2 * at] = low;
      numbers[2 * at + 1] = high;
      squares += low * low + high * high;
    }
    lengths[token] = Math.sqrt(squares);
  }
  return lengths;
}

/** The numbers from -7 to 7 whose direction is nearest, of the stretches that are tried. */
function roundVector(vector: Int8Array): Int8Array {
  let most = 0;
  for (const one of vector) most = Math.max(most, Math.abs(one));
  let best = { cosine: -1, rounded: new Int8Array(vector.length) };
  if (most === 0) return best.rounded;
  for (const stretch of stretches) {
    const rounded = new Int8Array(vector.length);
    const factor = 7 / (most * stretch);
    let [product, squares] = [0, 0];
    for (let dim = 0; dim < vector.length; dim += 1) {
      const number = vector[dim] ?? 0;
      // Not Math.round, which takes five times as long.
      const near = Math.max(-7, Math.min(7, ((number * factor + 1024.5) | 0) - 1024));
      rounded[dim] = near;
      product += number * near;
      squares += near * near;
    }
    const cosine = product / Math.sqrt(squares);
    if (cosine > best.cosine) best = { cosine, rounded };
  }
  return best.rounded;
}
