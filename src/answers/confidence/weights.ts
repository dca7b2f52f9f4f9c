/** A logistic model: the logarithm of the odds is the sum of the weighed traits and the intercept. */
export interface LogisticWeights {
  readonly intercept: number;
  /** By the trait's name in `traits.ts`. */
  readonly weights: Readonly<Record<string, number>>;
}

/**
 * That the coverage speaks of what is asked. Fitted by `npm run fit` on labelled questions, each asked again of the
 * coverage without the fifth of the articles that its answer stands in.
 */
export const coveredWeights: LogisticWeights = {
  intercept: -4.061,
  weights: {
    beyondChance: 9.584,
    foreignOutlet: -1.393,
    heldWorth: 2.64,
    knownOutlet: 4.479,
    length: -1.479,
    missingNames: -2.006,
    subjectShare: 11.218,
    unheardName: -0.919,
  },
};

/** That the first passage then answers. Fitted on the questions whose matter is covered, answered there or not. */
export const saidWeights: LogisticWeights = {
  intercept: -3.033,
  weights: {
    knownOutlet: 2.662,
    length: 0.832,
    missingNames: -1.418,
    missingNumber: -0.495,
    missingWords: 0.027,
    polarity: -1.25,
    windowShare: 1.996,
  },
};
