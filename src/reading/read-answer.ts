import { itemAt } from "../coverage/lists.ts";
import type { Span } from "../coverage/span.ts";
import { tokensWithin } from "./match-vectors.ts";
import type { PassageReading } from "./passage-reader.ts";
import type { PairReading } from "./reading.ts";

/** No answer is longer. */
const mostTokens = 40;

/**
 * Gives what a reading says of a passage. `offset` is added to a place in the text for the place in the article's body; what lies before
 * the passage is its headline, where no answer is looked for. Where it begins and where it ends are taken as independent, as in
 * BERT (Devlin et al. 2019).
 */
export function readAnswer({ logit, starts, ends, spans }: PairReading, offset: number, passage: Span): PassageReading {
  const inText = ({ start, end }: Span): Span => ({ start: start - offset, end: end - offset });
  const [first, last] = tokensWithin(spans, inText(passage));
  const begins = shares(starts.subarray(first, last));
  const closes = shares(ends.subarray(first, last));
  const massOf = (from: number, to: number) => {
    let sum = 0;
    for (let end = from; end < to; end += 1) {
      let open = 0;
      for (let start = Math.max(from, end - mostTokens + 1); start <= end; start += 1) open += begins[start] ?? 0;
      sum += open * itemAt(closes, end);
    }
    return sum;
  };
  const all = massOf(0, begins.length);
  const best = likeliest(begins, closes);
  const placeOf = (token: number, side: 0 | 1) => itemAt(spans, 2 * (first + token) + side) + offset;
  return {
    logit,
    answer: best
      ? { start: placeOf(best.from, 0), end: placeOf(best.to, 1) }
      : { start: passage.start, end: passage.end },
    likelihood: best?.chance ?? 0,
    within(span) {
      const [from, to] = tokensWithin(spans, inText(span));
      return all > 0 ? massOf(Math.max(0, from - first), Math.max(0, to - first)) / all : 0;
    },
  };
}

/** Finds where the likeliest answer begins and ends; null without tokens. */
function likeliest(begins: Float64Array, closes: Float64Array) {
  let best: { readonly from: number; readonly to: number; readonly chance: number } | null = null;
  for (const [from, begin] of begins.entries())
    for (let to = from; to < Math.min(begins.length, from + mostTokens); to += 1) {
      const chance = begin * (closes[to] ?? 0);
      if (chance > (best?.chance ?? -1)) best = { from, to, chance };
    }
  return best;
}

/** The shares that logits stand for (softmax). */
function shares(logits: Float32Array): Float64Array {
  const most = logits.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
  const raised = Float64Array.from(logits, (logit) => Math.exp(logit - most));
  const sum = raised.reduce((one, other) => one + other, 0);
  return raised.map((one) => one / sum);
}
