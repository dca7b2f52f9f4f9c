import { type ModelHeader, mostTokens } from "./model-header.ts";

/** A thread keeps here what it is computing. Only what a text needs is ever touched, so short texts take little memory. */
export interface Room {
  readonly pieces: number;
  /** Floats of 0, as many as anything has columns. */
  readonly zeros: number;
  /** The states of all tokens, and what a step adds to them. */
  readonly states: number;
  readonly added: number;
  /** The wide middle of a layer; queries, keys, values and what came of them lie in the same place. */
  readonly wide: number;
  /** The left side of a product. */
  readonly left: number;
  readonly leftScales: number;
  /** The address of the room for `attend`. */
  readonly attention: number;
  /** The address of the room for `multiplyWeights`. */
  readonly widened: number;
  /** The weights that make vectors of states, in 12 bits. */
  readonly late: number;
  readonly lateScales: number;
  readonly pooled: number;
  /** The address of a head's results: a number for each token. */
  readonly results: number;
  readonly vectors: number;
  readonly end: number;
}

export function layRoom(from: number, { hidden, inner, dims }: ModelHeader, attention: number): Room {
  let next = from;
  const take = (bytes: number) => {
    const at = next;
    next = Math.ceil((at + bytes) / 64) * 64;
    return at;
  };
  const widest = Math.max(hidden * 4, inner, dims);
  return {
    pieces: take(mostTokens * 2),
    zeros: take(Math.max(mostTokens, widest) * 4),
    late: take(dims * hidden * 2),
    lateScales: take(dims * 4),
    pooled: take(hidden * 8),
    widened: take(Math.max(12288, widest * 4)),
    leftScales: take(mostTokens * 4),
    results: take(mostTokens * 8),
    states: take(mostTokens * hidden * 4),
    added: take(mostTokens * hidden * 4),
    left: take(mostTokens * Math.max(inner, hidden) * 2),
    wide: take(mostTokens * widest * 4),
    attention: take(attention),
    vectors: take(mostTokens * dims),
    end: take(0),
  };
}
