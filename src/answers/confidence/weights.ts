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
  intercept: -1.841,
  weights: {
    beyondChance: 13.792,
    foreignOutlet: -1.394,
    knownOutlet: 3.419,
    sentenceShare: 5.443,
    subjectShare: 20.236,
    surprise: 0.161,
    unheardName: -2.094,
  },
};

/** That the first passage then answers. Fitted on the questions whose matter is covered, answered there or not. */
export const saidWeights: LogisticWeights = {
  intercept: -0.486,
  weights: {
    formMissing: -0.733,
    knownOutlet: 2.979,
    matter: 1.705,
    namesApart: -0.29,
    polarity: -1.158,
    replaced: -0.408,
    sentenceShare: 2.587,
    unheardWords: -1.328,
    unshownNames: -3.229,
  },
};
