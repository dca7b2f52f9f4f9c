import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    // Those of a real cluster are run by `npm run test:cluster`.
    exclude: ["test/search/cluster/**"],
    testTimeout: 20_000,
    // The tests of faults and deadlines mostly wait: they may do so side by side, whatever the number of cores.
    maxConcurrency: 25,
    maxWorkers: 4,
    // No module keeps anything from one use to the next, so files may share them: loading them anew took half the time.
    isolate: false,
  },
});
