import { expect, it } from "vitest";
import { mineNames } from "../../src/answers/question/mine-names.ts";
import { hostileLength, startClock } from "../clock.ts";

it.each([
  ["capitals and hyphens", "A-"],
  ["capitals and apostrophes", "A’"],
  ["capitals alone", "A"],
  ["capitals and spaces", "A "],
  ["capitals and points", "A. "],
  ["names in marks", "A “b” "],
  ["marks that never close", "A “b"],
  ["what belongs to nobody", "A’s "],
  ["whose mother", "A’s mother, "],
  ["his", "his mother, "],
])("the names in nothing but %s are looked for in the time of its length", (_why, unit) => {
  const clock = startClock();
  expect(mineNames(unit.repeat(hostileLength(300_000)))).toBeDefined();
  clock.expectUnder(5000);
});
