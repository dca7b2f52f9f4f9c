import { byNewest } from "../../coverage/article.ts";
import { itemAt, largestOf } from "../../coverage/lists.ts";
import type { Evidence, WeighedQuestion } from "./evidence.ts";
import { rankingWeights, type WeighedFeature } from "./weights.ts";

/** A passage with what speaks for it. */
export interface Ranked {
  readonly evidence: Evidence;
  /** The sum of the weighed features: comparable within one question only. */
  readonly score: number;
}

/** The passages, best first; equal ones by newer date, then article id, then offset. */
export function rankPassages(evidences: readonly Evidence[], weighed: WeighedQuestion): readonly Ranked[] {
  const rows = featureRows(evidences, weighed, rankingWeights);
  return evidences
    .map((evidence, at) => ({ evidence, score: weigh(rows[at] ?? [], rankingWeights) }))
    .toSorted((one, other) => other.score - one.score || comparePlaces(one.evidence, other.evidence));
}

/** The features of each passage, in the order of the weights, relative ones as shares of the best. */
export function featureRows(
  evidences: readonly Evidence[],
  weighed: WeighedQuestion,
  weights: readonly WeighedFeature[],
): readonly (readonly number[])[] {
  const columns = weights.map(({ feature, relative }) => {
    const values = evidences.map((evidence) => feature(evidence, weighed));
    const most = relative ? largestOf(values, Number.MIN_VALUE) : 1;
    return values.map((value) => value / most);
  });
  return evidences.map((_, at) => columns.map((column) => itemAt(column, at)));
}

function weigh(row: readonly number[], weights: readonly WeighedFeature[]): number {
  return row.reduce((sum, value, at) => sum + value * itemAt(weights, at).weight, 0);
}

function comparePlaces(one: Evidence, other: Evidence): number {
  const [first, second] = [one.candidate.passage, other.candidate.passage];
  return byNewest(first.article, second.article) || first.excerpt.start - second.excerpt.start;
}
