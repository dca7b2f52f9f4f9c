import type { Outcome } from "./outcomes.ts";

/**
 * One text after another, each with more between two things than the one before, and what is told of each: how far a rule
 * reaches shows in where the answers change.
 */
export const climb = (counts: readonly number[], tell: (count: number) => unknown): readonly Outcome[] => [
  () => JSON.stringify(counts.map(tell)),
];

/** The numbers from 0 to the most, in steps. */
export const upTo = (most: number, by = 1): readonly number[] =>
  Array.from({ length: Math.floor(most / by) + 1 }, (_, count) => count * by);
