import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const isMeasuring = (file: string) => /\/clock\.ts"/.test(readFileSync(file, "utf8"));
const include = readdirSync("test", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".test.ts") && !file.startsWith("architecture"))
  .map((file) => join("test", file))
  .filter(isMeasuring);

/** The tests that measure time, one after another, on a machine that does nothing else. */
export default defineConfig({
  test: { include, env: { TEST_CLOCK: "on" }, testTimeout: 60_000, maxWorkers: 1, maxConcurrency: 1, isolate: false },
});
