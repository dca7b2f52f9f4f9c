import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openPages } from "../../src/snapshot/pages.ts";

describe("a long list of numbers that is read in pages", () => {
  it("has every number at its place, whatever was asked for before, and none outside", () => {
    const numbers = Int32Array.from({ length: 400_001 }, (_, at) => at * 7);
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -2, max: numbers.length + 1 }), { minLength: 1, maxLength: 300 }),
        (places) => {
          const at = openPages(numbers.length, (begin, end) => numbers.slice(begin, end));
          for (const place of places) expect(at(place)).toBe(numbers[place]);
        },
      ),
      { numRuns: 50 },
    );
  });

  it("reads a page once for all that is asked for near one another", () => {
    const reads: (readonly [number, number])[] = [];
    const at = openPages(3000, (begin, end) => {
      reads.push([begin, end]);
      return new Int32Array(end - begin);
    });
    for (let place = 0; place < 3000; place += 1) at(place);
    for (let place = 2999; place >= 0; place -= 1) at(place);
    expect(reads).toEqual([
      [0, 1024],
      [1024, 2048],
      [2048, 3000],
    ]);
  });

  it("keeps no more than some pages, and those that were asked for last", () => {
    const reads: number[] = [];
    const at = openPages(1024 * 400, (begin, end) => {
      reads.push(begin / 1024);
      return new Int32Array(end - begin);
    });
    for (let page = 0; page < 400; page += 1) at(page * 1024);
    reads.length = 0;
    at(399 * 1024);
    at(144 * 1024);
    expect(reads).toEqual([]);
    at(143 * 1024);
    expect(reads).toEqual([143]);
  });

  it("gives the right number after a page that could not be read", () => {
    let isBroken = false;
    const at = openPages(10_000, (begin, end) => {
      if (isBroken) throw new Error("the disk is gone");
      return Int32Array.from({ length: end - begin }, (_, next) => begin + next);
    });
    expect(at(1)).toBe(1);
    isBroken = true;
    expect(() => at(5000)).toThrow("the disk is gone");
    isBroken = false;
    expect([at(1), at(5000), at(1)]).toEqual([1, 5000, 1]);
  });
});
