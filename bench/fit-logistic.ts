import type { LogisticWeights, OutcomeFeature, OutcomeFeatures } from "../src/answers/outcome/logistic.ts";
import { descend, dot } from "./optimise.ts";

/** What tells of a question, and what came true. */
export interface LogisticExample {
  readonly features: OutcomeFeatures;
  readonly true: boolean;
  /** How much it counts. */
  readonly weight: number;
}

/** Fits a logistic regression on the named features, with a penalty on the squares of the weights of the standardised features. */
export function fitLogistic(
  examples: readonly LogisticExample[],
  names: readonly OutcomeFeature[],
  penalty: number,
): LogisticWeights {
  const valuesOf = (name: OutcomeFeature) => examples.map(({ features }) => features[name]);
  const scales = names.map((name) => scaleOf(valuesOf(name)));
  const rows = examples.map(({ features }) =>
    names.map((name, at) => (features[name] - (scales[at]?.mean ?? 0)) / (scales[at]?.spread ?? 1)),
  );
  const fitted = descend(new Array<number>(names.length + 1).fill(0), (weights) => {
    const gradient = Float64Array.from(weights, (weight, at) =>
      at < names.length ? (penalty * weight) / rows.length : 0,
    );
    for (const [index, row] of rows.entries()) {
      const { true: came = false, weight = 1 } = examples[index] ?? {};
      const likely = 1 / (1 + Math.exp(-dot([...row, 1], weights)));
      const pull = ((likely - (came ? 1 : 0)) * weight) / rows.length;
      for (const [at, value] of [...row, 1].entries()) gradient[at] = (gradient[at] ?? 0) + pull * value;
    }
    return gradient;
  });
  const weights = names.map((_, at) => (fitted[at] ?? 0) / (scales[at]?.spread ?? 1));
  const intercept =
    (fitted[names.length] ?? 0) - weights.reduce((sum, weight, at) => sum + weight * (scales[at]?.mean ?? 0), 0);
  return { intercept, weights: Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0])) };
}

function scaleOf(values: readonly number[]): { readonly mean: number; readonly spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return { mean, spread: Math.sqrt(variance) + 1e-9 };
}
