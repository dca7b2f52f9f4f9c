import { describe, expect, it } from "vitest";
import { runIndex } from "../src/program/run-index.ts";

describe("index with MiniSearch", () => {
  it.each(["publish", "compare"] as const)("has nothing to %s, and says what it would hold", async (mode) => {
    let written = "";
    const config = { engine: null, publishers: [], snapshot: "off", cacheFolder: "" };
    expect(await runIndex({ config, corpus: "corpus", mode, write: (text) => (written += text) })).toBe(true);
    expect(written).toMatch(/^engine {5}minisearch .*\ncorpus {5}corpus: 2 articles, \d+ passages\n$/);
  });
});
