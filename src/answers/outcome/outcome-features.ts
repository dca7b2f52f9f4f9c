import { largestOf } from "../../coverage/lists.ts";
import { asksForForm } from "../../english/questions/answer-forms.ts";
import { coverage, formMatch, sentenceMatch, wordMatch } from "../ranking/features.ts";
import type { ReadFindings } from "../read-passages.ts";
import type { OutcomeFeatures } from "./logistic.ts";

/** Gives the features that tell whether a question is answered, by name. Zeros where nothing was found or read. */
export function outcomeFeatures({ ranked, weighed }: ReadFindings): OutcomeFeatures {
  const [first] = ranked;
  if (!first) return { bestLogit: 0, coverage: 0, formMissing: 0, likelihood: 0, logit: 0, sentence: 0, words: 0 };
  const { evidence, reading } = first;
  return {
    // What the reader says of the passage that comes first, and of the one that it likes best.
    logit: reading?.logit ?? 0,
    bestLogit: largestOf(
      ranked.map((one) => one.reading?.logit ?? Number.NEGATIVE_INFINITY),
      reading ? -9 : 0,
    ),
    // How surely it points to one place in it: a logarithm.
    likelihood: reading ? Math.log(reading.likelihood + leastLikelihood) : 0,
    // How much of the question is found, by worth, in the passage or its headline, and in one sentence.
    coverage: coverage(evidence, weighed),
    sentence: sentenceMatch(evidence, weighed),
    words: wordMatch(evidence, weighed),
    formMissing: asksForForm(weighed.question.kind) ? 1 - formMatch(evidence, weighed) : 0,
  };
}

/** The logarithm of nothing has no end. */
const leastLikelihood = 0.001;
