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
  [
    "a sum that the other takes back",
    "It could not afford the £340,000 a year that the library in Mill Lane costs to run.",
    "The library in Mill Lane costs £412,000 a year to run, not the £340,000 that councillors were told.",
    1,
  ],
  [
    "at the end of a clause",
    "The ferry terminal will cost $48 million, he said.",
    "The ferry terminal is now expected to cost $52 million.",
    1,
  ],
  [
    "a sum that has gone up",
    "The new terminal will cost $31 million.",
    "The terminal will cost $48 million, up from $31 million.",
    1,
  ],
  [
    "one that is put right",
    "The mill said 3,000 jobs would go.",
    "The mill said 5,000 jobs would go rather than 3,000.",
    1,
  ],
  [
    "a day in another’s place",
    "The pier in Holm opens on May 4.",
    "The pier in Holm opens on May 9 instead of May 4.",
    1,
  ],
  ["a share and a number", "The flood took 12% of the crops.", "The flood took 15 of the crops.", 0],
  [
    "a share in two words behind the figure",
    "The flood took 12 per cent of crops.",
    "The flood took 15 per cent of crops.",
    1,
  ],
  [
    "hours before the same event",
    "Roe left three hours before the vote on the dam.",
    "Roe left five hours before the vote on the dam.",
    1,
  ],
  [
    "hours before and after it",
    "Roe left three hours before the vote on the dam.",
    "Roe left five hours after the vote on the dam.",
    0,
  ],
  [
    "hours before two events",
    "Roe left three hours before the vote on the dam.",
    "Roe left five hours before the storm at sea.",
    0,
  ],
  ["a range that begins alike", "The price went from 10 to 12 crowns.", "The price went from 10 to 15 crowns.", 1],
  [
    "a name between the figure and its thing",
    "It drove 1,200 Kell families away.",
    "It drove 1,500 Kell families away.",
    1,
  ],
  ["a comma behind the figure", "It drove 1,200, families said.", "It drove 1,500, families said.", 0],
  ["both take back the same", "The library costs £340,000, not £300,000.", "The library costs £340,000.", 0],
  ["the same change", "Its price rose from 10 to 12 crowns.", "Its price rose to 12 crowns from 10.", 0],
  ["sums of two things", "The house by the lake cost £200,000.", "The boat by the lake cost £50,000.", 0],
  ["other money", "The terminal will cost $48 million.", "The terminal will cost €44 million.", 0],
  ["what follows is something else", "The terminal took 12 years.", "The terminal took 40 workers.", 0],
])("two articles differ only where their figures cannot mean the same: %s", (_why, one, other, count) => {
  const { sources } = coverageOf([exampleArticle(one, { id: "one" }), exampleArticle(other, { id: "other" })]);
  const [first, second] = [sources.get("one"), sources.get("other")];
  expect(first && second && findDifferingFigures(first, second)).toHaveLength(count);
});
