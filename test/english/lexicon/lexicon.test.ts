import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildLexicon } from "../../../bench/english/build-lexicon.ts";
import { applyCorrections } from "../../../bench/english/corrections.ts";

describe("the tables of src/english/lexicon", () => {
  it.each(buildLexicon())("$path is what WordNet and the corrections give", ({ path, text }) => {
    expect(readFileSync(path, "utf8")).toBe(text);
  });
});

describe("a correction", () => {
  const classed = new Map([["bark", new Set(["saying"])]]);

  it.each([
    ["gives a class", "+judging bark | a dog does so", ["judging", "saying"]],
    ["takes one", "-saying bark\n+asking bark | a dog does so", null],
    ["gives a class that holds already", "+saying bark | a dog does so", null],
    ["has no reason", "+judging bark", null],
  ])("that %s", (_why, lines, expected) => {
    const apply = () => [...(applyCorrections(classed, lines).get("bark") ?? [])].sort();
    if (expected) expect(apply()).toEqual(expected);
    else expect(apply).toThrow();
  });
});
