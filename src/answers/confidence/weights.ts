/** A logistic model: the logarithm of the odds is the sum of the weighed traits and the intercept. */
export interface LogisticWeights {
  readonly intercept: number;
  /** By the trait's name in `traits.ts`. */
  readonly weights: Readonly<Record<string, number>>;
}

/**
 * That the coverage speaks of what is asked. Fitted by `npm run fit` on labelled questions, each asked again of the
 * coverage without the articles that its answer stands in, and on everyday questions about made-up news.
 */
export const coveredWeights: LogisticWeights = {
  intercept: -1.572,
  weights: {
    beyondChance: 8.614,
    foreignOutlet: -1.181,
    heldWorth: 1.305,
    knownOutlet: 5.203,
    length: -2.006,
    missingNames: -2.945,
    sentenceShare: 9.867,
    subjectShare: 13.158,
    unheardName: -1.014,
  },
};

/** That the first passage then answers. Fitted on the questions whose matter is covered, answered there or not. */
export const saidWeights: LogisticWeights = {
  intercept: -0.588,
  weights: {
    formMissing: -0.776,
    knownOutlet: 2.771,
    namesApart: -0.246,
    polarity: -1.163,
    replaced: -0.423,
    sentenceShare: 2.808,
    unheardWords: -1.307,
    unshownNames: -3.275,
  },
};
