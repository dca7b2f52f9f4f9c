import { defineConfig } from "vitest/config";

// The workers have the environment of this process.
process.env["READINGS"] = "record";

/** The tests that ask the recorded reader, which reads everything anew and puts it on record. */
export default defineConfig({
  test: {
    include: [
      "test/{answers,commands,golden,preview}/**/*.test.ts",
      "test/reading/everyday-questions.test.ts",
      "test/readme.test.ts",
    ],
    globalSetup: "test/answers/keep-readings.ts",
    testTimeout: 600_000,
    hookTimeout: 600_000,
    isolate: false,
  },
});
