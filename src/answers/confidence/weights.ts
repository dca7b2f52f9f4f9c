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
  intercept: -4.082,
  weights: {
    beyondChance: 9.211,
    foreignOutlet: -1.406,
    heldWorth: 2.715,
    knownOutlet: 4.461,
    length: -1.545,
    missingNames: -2.049,
    subjectShare: 11.642,
    unheardName: -0.906,
  },
};

/** That the first passage then answers. Fitted on the questions whose matter is covered, answered there or not. */
export const saidWeights: LogisticWeights = {
  intercept: -3.047,
  weights: {
    knownOutlet: 2.822,
    length: 0.752,
    missingNames: -1.345,
    missingNumber: -0.487,
    missingWords: 0.032,
    polarity: -1.321,
    windowShare: 2.205,
  },
};
