/** Which way and how far each weight is to be changed: the gradient of the loss. */
export type Gradient = (weights: Float64Array) => Float64Array;

const rate = 0.05;
const steps = 500;

/** Goes downhill from the start with Adam (Kingma and Ba 2015). The same start and gradient, the same end. */
export function descend(start: readonly number[], gradientOf: Gradient): readonly number[] {
  const weights = Float64Array.from(start);
  const mean = new Float64Array(start.length);
  const square = new Float64Array(start.length);
  for (let step = 1; step <= steps; step += 1)
    for (const [at, slope] of gradientOf(weights).entries()) {
      const first = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
      const second = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
      mean[at] = first;
      square[at] = second;
      const change = first / (1 - 0.9 ** step) / (Math.sqrt(second / (1 - 0.999 ** step)) + 1e-8);
      weights[at] = (weights[at] ?? 0) - rate * change;
    }
  return [...weights];
}

/** The sum of the products of two lists of the same length. */
export function dot(one: readonly number[], other: ArrayLike<number>): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}
