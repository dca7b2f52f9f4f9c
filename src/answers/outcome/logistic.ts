/** The features that tell whether a question is answered. */
export type OutcomeFeature = "bestLogit" | "coverage" | "formMissing" | "likelihood" | "logit" | "sentence" | "words";

export type OutcomeFeatures = Readonly<Record<OutcomeFeature, number>>;

/** A logistic model: the logarithm of the odds is the sum of the weighed features and the intercept. */
export interface LogisticWeights {
  readonly intercept: number;
  /** The weights by the names of their features; a feature without one counts nothing. */
  readonly weights: Readonly<Partial<OutcomeFeatures>>;
}

/** The probability that the model gives, 0 to 1. */
export function probabilityOf(features: OutcomeFeatures, { intercept, weights }: LogisticWeights): number {
  const names = Object.keys(features) as OutcomeFeature[];
  const sum = names.reduce((total, name) => total + (weights[name] ?? 0) * features[name], intercept);
  return 1 / (1 + Math.exp(-sum));
}
