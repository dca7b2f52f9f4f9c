import type { Findings } from "../find-passages.ts";
import type { Chance } from "./chance.ts";
import { nearestOf } from "./nearest.ts";
import { traits } from "./traits.ts";
import { coveredWeights, type LogisticWeights, saidWeights } from "./weights.ts";

/** How sure an answer is. All are probabilities, 0 to 1. */
export interface Confidence {
  /** That the coverage speaks of the matter. */
  readonly covered: number;
  /** That the first passage answers, if the matter is covered. */
  readonly said: number;
  /** That the first passage answers. */
  readonly answers: number;
}

const none: Confidence = { covered: 0, said: 0, answers: 0 };

/**
 * The probability that the first passage answers. Two questions, since two things go wrong: the coverage is about
 * something else, or it speaks of the matter and does not say. Each is a logistic regression (Platt 1999) on traits
 * that are measured against what this coverage has by chance, because raw scores do not carry over from one
 * coverage to another (Kamath, Jia and Liang 2020, on refusing under domain shift).
 */
export function confidenceOf(findings: Findings, chance: Chance): Confidence {
  const covered = probability(findings, chance, coveredWeights);
  const said = probability(findings, chance, saidWeights);
  return findings.ranked.length === 0 ? none : { covered, said, answers: covered * said };
}

function probability(findings: Findings, chance: Chance, { intercept, weights }: LogisticWeights): number {
  const values = traitsOf(findings, chance, Object.keys(weights));
  const sum = Object.values(weights).reduce((total, weight, at) => total + weight * (values[at] ?? 0), intercept);
  return 1 / (1 + Math.exp(-sum));
}

/** The values of the named traits for the best passage, in their order; zeros when there is no passage. */
export function traitsOf(findings: Findings, chance: Chance, names: readonly string[]): readonly number[] {
  const nearest = nearestOf(findings);
  return names.map((name) => (nearest ? (traits.get(name)?.(nearest, findings, chance) ?? 0) : 0));
}
