import { itemAt, largestOf, smallestOf } from "../coverage/lists.ts";
import type { Span } from "../coverage/span.ts";
import { type PackedVectors, tokensOf, unpackVectors } from "./packed-vectors.ts";
import type { PassageMatch } from "./passage-reader.ts";
import type { TextVectors } from "./reading.ts";

/** A question's vectors are of length one, times this. */
const unit = 127;

/** The numbers of the text that is being matched. */
let scratch = new Int8Array();

/**
 * Late interaction (Khattab and Zaharia 2020): each token of the question takes its best cosine among the text's tokens; their mean
 * by the question's weights is the match. `offset` is added to a place in the text for the place in the article's body.
 * Costs the tokens of both multiplied, times the dimensions.
 */
export function matchVectors(question: TextVectors, text: PackedVectors, offset: number): PassageMatch {
  const [asked, held] = [question.weights.length, tokensOf(text)];
  const cosines = cosinesOf(question, text);
  const all = question.weights.reduce((sum, weight) => sum + weight, 0);
  const bestOf = (one: number, from: number, to: number) => {
    let best = -1;
    for (let other = from; other < to; other += 1) best = Math.max(best, cosines[one * held + other] ?? -1);
    return best;
  };
  const scoreOf = (from: number, to: number) => {
    if (from >= to || all === 0) return -1;
    let sum = 0;
    for (let one = 0; one < asked; one += 1) sum += itemAt(question.weights, one) * bestOf(one, from, to);
    return sum / all;
  };
  const within = (span: Span) => tokensWithin(text.spans, { start: span.start - offset, end: span.end - offset });
  return {
    score: scoreOf(0, held),
    of(span: Span) {
      const [from, to] = within(span);
      return scoreOf(from, to);
    },
    word(span: Span, stretch: Span) {
      const [first, end] = tokensWithin(question.spans, span);
      const pieces = Array.from({ length: end - first }, (_, at) => first + at);
      if (pieces.length === 0) return null;
      const [from, to] = within(stretch);
      return {
        score: smallestOf(
          pieces.map((one) => bestOf(one, from, to)),
          1,
        ),
        weight: largestOf(
          pieces.map((one) => itemAt(question.weights, one)),
          0,
        ),
      };
    },
  };
}

/** The cosines of each of the question's tokens, one after the other, with each of the text's. */
export function cosinesOf({ dims, vectors, weights }: TextVectors, text: PackedVectors): Float32Array {
  if (text.dims !== dims) throw new RangeError(`vectors of ${text.dims} dimensions cannot be matched with ${dims}`);
  const [asked, held] = [weights.length, tokensOf(text)];
  if (scratch.length < held * dims) scratch = new Int8Array(held * dims);
  const numbers = scratch;
  const lengths = unpackVectors(text, numbers);
  const cosines = new Float32Array(asked * held);
  for (let other = 0; other < held; other += 1) {
    const length = itemAt(lengths, other) * unit;
    for (let one = 0; one < asked && length > 0; one += 1) {
      const [first, second] = [one * dims, other * dims];
      let sum = 0;
      for (let at = 0; at < dims; at += 1) sum += (vectors[first + at] ?? 0) * (numbers[second + at] ?? 0);
      cosines[one * held + other] = sum / length;
    }
  }
  return cosines;
}

/** The tokens that lie in a stretch: from the first to the one behind the last. `spans` has start and end in turn, growing. */
export function tokensWithin(
  spans: Int32Array | Uint16Array,
  { start, end }: Span,
): readonly [from: number, to: number] {
  const tokens = spans.length / 2;
  let from = 0;
  while (from < tokens && itemAt(spans, 2 * from) < start) from += 1;
  let to = from;
  while (to < tokens && itemAt(spans, 2 * to + 1) <= end) to += 1;
  return [from, to];
}
