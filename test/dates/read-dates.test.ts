import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates } from "../../src/dates/find-dates.ts";
import { isMeant, isPlainDate } from "../../src/dates/meant-dates.ts";
import { readDates } from "../../src/dates/read-dates.ts";

/** Asked on a Monday; articles of these days are loaded. */
const calendar = { today: "2024-10-07", loaded: ["2024-10-04", "2024-06-12", "2023-12-24", "2023-03-02"] };
const read = (text: string, today = calendar.today) => readDates(text, { ...calendar, today });

describe("the year of a month that no article is of", () => {
  it.each([
    ["what soon comes after the newest article", ["2022-04-03", "2022-03-11"], "in june", "2022-06-01"],
    ["what comes soon after in the next year", ["2021-12-20"], "in february", "2022-02-01"],
    ["long after, the latest", ["2021-04-03"], "in november", "2023-11-01"],
    ["nothing that is still to come", ["2024-10-04"], "in december", "2023-12-01"],
  ])("is that of %s", (_which, loaded, text, from) => {
    expect(readDates(text, { today: "2024-10-07", loaded })[0]?.from).toBe(from);
  });
});

describe("readDates", () => {
  it.each([
    ["the week before this one, from Monday", "what happened last week", "2024-09-30", "2024-10-06"],
    ["this week, to its Sunday", "anything this week", "2024-10-07", "2024-10-13"],
    ["the whole month before", "what happened last month", "2024-09-01", "2024-09-30"],
    ["the whole week, counted back", "two weeks ago", "2024-09-23", "2024-09-29"],
    ["the whole month, counted back over the new year", "11 months ago", "2023-11-01", "2023-11-30"],
    ["the whole year, counted back", "a year ago", "2023-01-01", "2023-12-31"],
    ["a day, counted back", "3 days ago", "2024-10-04", "2024-10-04"],
    ["the weekend that was", "over the weekend", "2024-10-05", "2024-10-06"],
    ["the weekend that comes, when it is said", "this weekend", "2024-10-12", "2024-10-13"],
    ["the evening before and what was told of it", "last night", "2024-10-06", "2024-10-07"],
    ["the Friday that was", "on friday", "2024-10-04", "2024-10-04"],
    ["a weekday is today where it can be", "on monday", "2024-10-07", "2024-10-07"],
    ["unless it is the last one", "last monday", "2024-09-30", "2024-09-30"],
    ["the month before this year's", "last december", "2023-12-01", "2023-12-31"],
    ["a month is left out by before", "news before October 2024", null, "2024-09-30"],
    ["a month is left out by after", "news after June 2024", "2024-07-01", null],
    ["a day is kept by after", "reports after Oct 2, 2024", "2024-10-02", null],
    ["a day that news is from is that day", "news from 12 June 2024", "2024-06-12", "2024-06-12"],
    ["and is open when it says so", "news from 12 June 2024 on", "2024-06-12", null],
    ["the year is the latest", "published on October 1st", "2024-10-01", "2024-10-01"],
    ["a month without a year is not after today", "what happened in november", "2023-11-01", "2023-11-30"],
    ["the latest that is loaded, where none is of the latest", "in march", "2023-03-01", "2023-03-31"],
    ["both days of a month that is written once", "between 1 and 5 april 2023", "2023-04-01", "2023-04-05"],
    ["both days before their month", "from the 1st to the 5th of june", "2024-06-01", "2024-06-05"],
    ["both days behind it", "between june 1 and 5", "2024-06-01", "2024-06-05"],
    ["through a last day", "from june 1st through 5th", "2024-06-01", "2024-06-05"],
    ["a day that its month does not have", "between june 1 and 45", "2024-06-01", "2024-06-01"],
    ["two days, and not those between", "1 and 5 june", "2024-06-05", "2024-06-05"],
    ["the end of a month, with no day", "at the end of june", "2024-06-21", "2024-06-30"],
    ["a month with a slip within", "in febuary 2024", "2024-02-01", "2024-02-29"],
    ["another slip", "in septembr", "2024-09-01", "2024-09-30"],
    ["one that came soon before what is loaded", "in february", "2023-02-01", "2023-02-28"],
    ["the latest of all, where none is loaded at all", "in may", "2024-05-01", "2024-05-31"],
    ["a year that is a period", "what happened in 2023", "2023-01-01", "2023-12-31"],
    ["a time stamp", "at 2023-12-12T22:38:05+00:00", "2023-12-12", "2023-12-12"],
    ["a month in figures", "of 2023-12", "2023-12-01", "2023-12-31"],
    ["one stretch of two days", "between October 1 and October 5, 2024", "2024-10-01", "2024-10-05"],
    ["from one day to another", "from 1 june to 12 june", "2024-06-01", "2024-06-12"],
    ["two months", "June 2023 to July 2023", "2023-06-01", "2023-07-31"],
    ["a year by its place", "what came out last year", "2023-01-01", "2023-12-31"],
    ["counted back to today", "the past 3 days", "2024-10-04", "2024-10-07"],
    ["February of a leap year", "in February 2024", "2024-02-01", "2024-02-29"],
    ["a part of a month", "in early june", "2024-06-01", "2024-06-10"],
    ["a week of a month", "the first week of June", "2024-06-01", "2024-06-07"],
    ["the week around a day", "in the week of 12 June", "2024-06-10", "2024-06-16"],
  ])("%s", async (_why, text, from, to) => {
    expect(read(text)).toMatchObject([{ from, to }]);
    expect(await findDates(text, calendar)).toEqual(read(text));
  });

  it.each([
    ["the weekend is now", "what happened over the weekend", "2024-10-05", "2024-10-05", "2024-10-06"],
    ["last is the one before", "last weekend", "2024-10-05", "2024-09-28", "2024-09-29"],
    ["Sunday ends the week", "this week", "2024-10-06", "2024-09-30", "2024-10-06"],
    ["the year turns", "last month", "2024-01-31", "2023-12-01", "2023-12-31"],
    ["the day turns the month", "yesterday", "2024-03-01", "2024-02-29", "2024-02-29"],
  ])("counts from the day of asking: %s", (_why, text, day, from, to) => {
    expect(read(text, day)).toMatchObject([{ from, to }]);
  });

  it.each([
    ["may is a verb", "who may sit in the court"],
    ["last is no day", "who was the last king"],
    ["a number with a point", "version 3.5 of it"],
    ["no date at all", "why was she angry"],
    ["a name begins like a month", "what did Janice or Maya decide"],
    ["how long it took is no day", "it took 3 weeks in 2 towns"],
    ["a year to come has no articles", "finished in 2027"],
    ["the last week of something", "the last week of the trial"],
  ])("finds no day where %s", async (_why, text) => {
    expect(await findDates(text, calendar)).toEqual([]);
  });

  it.each([
    ["a year with articles", "what happened in 2023", true],
    ["a year in which something happened", "what happened in 1973", false],
    ["a month", "the strike in june", true],
    ["a month that may be a name", "what did June say", false],
    ["a month that is before a name", "the house of June Carter", false],
  ])("knows what is meant for days beside other words: %s", (_why, text, meant) => {
    expect(read(text).map((date) => isMeant(date, calendar))).toEqual([meant]);
  });

  it.each([
    ["articles are of it", "the strike in june", true],
    ["it is the day of an event", "the library closes on 12 may", false],
    ["it only means something today", "who won yesterday", true],
    ["articles name a weekday themselves", "who won on friday", false],
    ["it begins before what is loaded", "the mill since 4 May 1911", false],
  ])("knows which words say nothing of the matter: %s", (_why, text, plain) => {
    expect(read(text).map((date) => isPlainDate(date, calendar))).toEqual([plain]);
  });

  it("knows which days mean something only today", () => {
    expect(read("yesterday and 2 October 2024").map(({ relative }) => relative)).toEqual([true, false]);
  });

  it("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        for (const { start, end } of read(text)) expect(text.slice(start, end)).not.toBe("");
      }),
    );
  });
});
