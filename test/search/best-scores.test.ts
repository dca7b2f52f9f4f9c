import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BestScores } from "../../src/search/best-scores.ts";

describe("the best of many scores", () => {
  it("are all let through, whatever order they come in", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 })), fc.integer({ min: 1, max: 8 }), (scores, most) => {
        const best = new BestScores(most);
        const through = scores.filter((score) => best.add(score));
        expect(highest(through, most)).toEqual(highest(scores, most));
      }),
    );
  });

  it("let through those that are equal to the last of them", () => {
    const best = new BestScores(2);
    expect([3, 2, 2, 1].filter((score) => best.add(score))).toEqual([3, 2, 2]);
  });
});

function highest(scores: readonly number[], most: number): readonly number[] {
  return scores.toSorted((one, other) => other - one).slice(0, most);
}
