import fc from "fast-check";
import { expect, it } from "vitest";
import { firstFound, itemAt } from "../../src/coverage/lists.ts";

it.each([
  ["before the first", -1],
  ["behind the last", 3],
  ["none that there can be", Number.NaN],
])("an index that is wrong is said: %s", (_why, index) => {
  expect(() => itemAt([1, 2, 0], index)).toThrow(RangeError);
  expect(itemAt([1, 2, 0], 2)).toBe(0);
});

it("the first that is found by halving is the first that is found one by one", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 20 })), fc.nat({ max: 22 }), (some, limit) => {
      const growing = some.toSorted((one, other) => one - other);
      const found = growing.findIndex((value) => value >= limit);
      expect(firstFound(0, growing.length, (at) => itemAt(growing, at) >= limit)).toBe(
        found < 0 ? growing.length : found,
      );
    }),
  );
});
