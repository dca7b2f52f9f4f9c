import { valueAt } from "../../coverage/lists.ts";
import type { WordIndex } from "./word-index.ts";

/** The distinct words of a claim that the coverage has, the rarest first (of equals the first claimed), and what each weighs. */
export interface ClaimWeights {
  /** Numbers of the word index. */
  readonly words: readonly number[];
  readonly weights: readonly number[];
  /** The index in `words` of a number. */
  readonly indexOf: ReadonlyMap<number, number>;
  /** Says where in the claim each of `words` stands first and last. */
  readonly first: readonly number[];
  readonly last: readonly number[];
  /** The weights together, with those of words that the coverage does not have. */
  readonly total: number;
}

/** A word's weight is the information in meeting it: the logarithm of how rare it is (Spärck Jones 1972). */
export function weighClaim(index: WordIndex, phrase: Int32Array): ClaimWeights {
  const weigh = (count: number) => Math.log(1 + index.length / (1 + count));
  const first = new Map<number, number>();
  const last = new Map<number, number>();
  let total = 0;
  for (const [at, word] of phrase.entries()) {
    if (word < 0) total += weigh(0);
    else if (!first.has(word)) first.set(word, at);
    if (word >= 0) last.set(word, at);
  }
  const words = [...first.keys()].sort((one, other) => index.countOf(one) - index.countOf(other));
  const weights = words.map((word) => weigh(index.countOf(word)));
  return {
    words,
    weights,
    indexOf: new Map(words.map((word, at) => [word, at])),
    first: words.map((word) => valueAt(first, word)),
    last: words.map((word) => valueAt(last, word)),
    total: weights.reduce((sum, weight) => sum + weight, total),
  };
}
