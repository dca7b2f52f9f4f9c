import { defineConfig } from "vitest/config";

/** Apart from the other tests: a cluster takes both cores for most of a minute. */
export default defineConfig({
  test: { include: ["test/search/cluster/*.test.ts"], testTimeout: 60_000 },
});
