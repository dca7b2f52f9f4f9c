import { expect, it } from "vitest";
import { countEdits } from "../../src/coverage/count-edits.ts";

it.each([
  ["nothing at all", "", "", 0],
  ["one word", "venn", "venn", 0],
  ["a word put in", "", "venn", 4],
  ["a word taken out", "venn", "", 4],
  ["a letter put in", "ven", "venn", 1],
  ["a letter taken out", "venns", "venn", 1],
  ["a letter changed", "benn", "venn", 1],
  ["two neighbours swapped", "vnen", "venn", 1],
  ["two letters swapped that are no neighbours", "nevn", "venn", 2],
  ["a swap and a letter", "vnens", "venn", 2],
  ["other words", "roe", "quill", 5],
])("counts %s", (_why, one, other, edits) => {
  expect(countEdits(one, other)).toBe(edits);
  expect(countEdits(other, one)).toBe(edits);
});
