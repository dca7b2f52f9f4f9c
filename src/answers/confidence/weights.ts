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
  intercept: -4.089,
  weights: {
    beyondChance: 9.686,
    foreignOutlet: -1.391,
    heldWorth: 2.637,
    knownOutlet: 4.479,
    length: -1.464,
    missingNames: -1.991,
    subjectShare: 11.177,
    unheardName: -0.919,
  },
};

/** That the first passage then answers. Fitted on the questions whose matter is covered, answered there or not. */
export const saidWeights: LogisticWeights = {
  intercept: -3.083,
  weights: {
    knownOutlet: 2.651,
    length: 0.856,
    missingNames: -1.38,
    missingNumber: -0.507,
    missingWords: 0.028,
    polarity: -1.319,
    windowShare: 2.004,
  },
};
