import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Those of a real cluster are run by `npm run test:cluster`.
    exclude: ["test/search/cluster/**"],
    globalSetup: "test/leave-nothing.ts",
    // Another fifth of the time.
    setupFiles: "test/optimise-late.ts",
    // Only what never ends fails by this: machines are slow when they do other things. `npm run test:clock` measures time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000, interval: 10 } },
    // The tests of faults and deadlines mostly wait: they may do so side by side, whatever the number of cores.
    maxConcurrency: 25,
    maxWorkers: 3,
    // No module keeps anything from one use to the next, so files may share them: loading them anew took half the time.
    isolate: false,
  },
});
