import { expect } from "vitest";

/**
 * Whether this run measures time, as `npm run test:clock` does on a machine that does nothing else. In `npm test` the same tests hold what
 * comes out, however long that takes.
 */
export const isMeasured = process.env["TEST_CLOCK"] === "on";

/** How long Discord waits for the first sign of an answer: three seconds by its own word, and for ever where time is not measured. */
export const acknowledgeMs = isMeasured ? 3000 : 120_000;

/** Begins to measure. */
export function startClock(): { expectUnder(ms: number, what?: string): void } {
  const begun = performance.now();
  return {
    expectUnder(ms, what) {
      const passed = performance.now() - begun;
      if (isMeasured) expect(passed, what).toBeLessThan(ms);
    },
  };
}

/** How long a hostile text is that is read to see its cost: a tenth of it where time is not measured. */
export function hostileLength(measured: number): number {
  return isMeasured ? measured : measured / 10;
}
