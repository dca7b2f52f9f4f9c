import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "../../src/dates/find-dates.ts";
import { readDates } from "../../src/dates/read-dates.ts";

const today = "2024-10-07";

describe("readDates", () => {
  it.each([
    ["the seven days before this week's", "what happened last week", "2024-09-30", "2024-10-06"],
    ["a month is left out by before", "news before October 2024", null, "2024-09-30"],
    ["a day is kept by after", "reports after Oct 2, 2024", "2024-10-02", null],
    ["the year is the nearest", "published on October 1st", "2024-10-01", "2024-10-01"],
    ["a time stamp", "at 2023-12-12T22:38:05+00:00", "2023-12-12", "2023-12-12"],
    ["one stretch of two days", "between October 1 and October 5, 2024", "2024-10-01", "2024-10-05"],
    ["two months", "June 2023 to July 2023", "2023-06-01", "2023-07-31"],
    ["a year by its place", "what came out last year", "2023-01-01", "2023-12-31"],
    ["counted back", "the past 3 days", "2024-10-04", "2024-10-07"],
    ["February of a leap year", "in February 2024", "2024-02-01", "2024-02-29"],
  ])("%s", async (_why, text, from, to) => {
    expect(readDates(text, today)).toMatchObject([{ from, to }]);
    expect(await findDates(text, today)).toEqual(readDates(text, today));
  });

  it.each([
    ["a bare year is a word", "what happened in 1973"],
    ["may is a verb", "who may sit in the court"],
    ["last is no day", "who was the last king"],
    ["a number with a point", "version 3.5 of it"],
    ["no date at all", "why was she angry"],
    ["a name begins like a month", "what did Janice or Maya decide"],
  ])("finds no day where %s", async (_why, text) => {
    expect(await findDates(text, today)).toEqual([]);
  });

  it("knows which days mean something only today", () => {
    expect(readDates("yesterday and 2 October 2024", today).map(({ relative }) => relative)).toEqual([true, false]);
  });

  it("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        for (const { start, end } of readDates(text, today)) expect(text.slice(start, end)).not.toBe("");
      }),
    );
  });
});
