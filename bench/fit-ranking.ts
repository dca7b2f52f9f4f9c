import { descend, dot } from "./optimise.ts";

/** The passages of one question: their signals, and which are right. */
export interface RankingExample {
  readonly rows: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const penalty = 0.5;

/**
 * The weights under which the right passages are likeliest when each question's passages are drawn by softmax of
 * their scores (ListNet's top-one likelihood, Cao et al. 2007), with a penalty on the squares of the weights.
 */
export function fitRanking(examples: readonly RankingExample[], signals: number): readonly number[] {
  const usable = examples.filter(({ right }) => right.includes(true));
  return descend(new Array<number>(signals).fill(1), (weights) => {
    const gradient = Float64Array.from(weights, (weight) => (penalty * weight) / usable.length);
    for (const { rows, right } of usable) {
      const scores = rows.map((row) => dot(row, weights));
      const most = Math.max(...scores);
      const chances = scores.map((score) => Math.exp(score - most));
      const all = chances.reduce((sum, chance) => sum + chance, 0);
      const ours = chances.reduce((sum, chance, at) => sum + (right[at] ? chance : 0), 0);
      for (const [at, row] of rows.entries()) {
        const chance = chances[at] ?? 0;
        const pull = (chance / all - (right[at] ? chance / ours : 0)) / usable.length;
        if (Math.abs(pull) > 1e-12)
          for (const [signal, value] of row.entries()) gradient[signal] = (gradient[signal] ?? 0) + pull * value;
      }
    }
    return gradient;
  });
}

/** The mean of one over the place of the first right passage among ten, 0 where there is none. */
export function meanReciprocalRank(examples: readonly RankingExample[], weights: readonly number[]): number {
  const sum = examples.reduce((total, { rows, right }) => {
    const order = rows
      .map((row, at) => ({ at, score: dot(row, weights) }))
      .toSorted((a, b) => b.score - a.score || a.at - b.at);
    const place = order.findIndex(({ at }) => right[at]);
    return total + (place >= 0 && place < 10 ? 1 / (place + 1) : 0);
  }, 0);
  return sum / examples.length;
}
