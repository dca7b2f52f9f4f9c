import type { Evidence, Strengths, WeighedQuestion } from "../ranking/evidence.ts";

/**
 * How surprising it is that one sentence of the passage holds what it holds of the question: the negative logarithm of
 * how many sentences of its length would in the whole coverage, if words fell where they do by chance (as the expected
 * number of chance hits in BLAST, Karlin and Altschul 1990). Two common words together are no surprise in a large
 * coverage ("Where was the war fought?"); three rare ones are, whatever else the question asks. Of the sentence that is
 * most surprising; 0 for a question without terms.
 */
export function surpriseOf({ candidate, sentences }: Evidence, weighed: WeighedQuestion): number {
  const { sentenceEnds } = candidate.terms;
  const surprises = sentences.map((held, at) => {
    const length = (sentenceEnds[at] ?? 0) - (sentenceEnds[at - 1] ?? 0);
    return surpriseIn(held, length, weighed) - Math.log(weighed.passages);
  });
  return weighed.weights.length === 0 ? 0 : Math.max(...surprises);
}

function surpriseIn(held: Strengths, length: number, { commonness, averageLength }: WeighedQuestion): number {
  const share = Math.max(1, length) / Math.max(1, averageLength);
  return held.reduce((sum, strength, term) => {
    if (strength === 0) return sum;
    const chance = 1 - (1 - Math.min(mostCommon, commonness[term] ?? 0)) ** share;
    return sum - strength * Math.log(chance);
  }, 0);
}

/** A word that stands in every passage still stands in some sentences only. */
const mostCommon = 0.95;
