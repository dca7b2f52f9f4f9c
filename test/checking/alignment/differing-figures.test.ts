import { expect, it } from "vitest";
import { findDifferingFigures } from "../../../src/checking/alignment/differing-figures.ts";
import { exampleArticle } from "../../coverage/example.ts";
import { coverageOf } from "../example-coverage.ts";

it.each([
  [
    "another number",
    "The flood drove 1,200 families from the valley.",
    "The flood drove 1,500 families from the valley.",
    1,
  ],
  [
    "the same in words",
    "The flood drove twelve hundred families from the valley.",
    "The flood drove 1,200 families from the valley.",
    0,
  ],
  [
    "one that is rounded",
    "The flood drove about 1,200 families from the valley.",
    "The flood drove 1,216 families from the valley.",
    0,
  ],
  [
    "at least so many",
    "The flood drove at least 1,000 families from the valley.",
    "The flood drove 1,216 families from the valley.",
    0,
  ],
  [
    "another percentage",
    "The flood took 12% of the crops in the valley.",
    "The flood took 15 percent of the crops in the valley.",
    1,
  ],
  [
    "another day",
    "The flood on March 3 drove families from the valley.",
    "The flood on March 5 drove families from the valley.",
    1,
  ],
])("two articles differ only where their figures cannot mean the same: %s", (_why, one, other, count) => {
  const { sources } = coverageOf([exampleArticle(one, { id: "one" }), exampleArticle(other, { id: "other" })]);
  const [first, second] = [sources.get("one"), sources.get("other")];
  expect(first && second && findDifferingFigures(first, second)).toHaveLength(count);
});
