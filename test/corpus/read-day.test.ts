import { describe, expect, it } from "vitest";
import { type DayOrder, readDay } from "../../src/corpus/article/read-day.ts";

describe("a day of publication", () => {
  it.each<[string, unknown, string]>([
    ["a time of New York is not moved to London's", "2024-03-05T23:30:00-05:00", "2024-03-05"],
    ["parts of a second", "2024-03-05T23:30:00.123456Z", "2024-03-05"],
    ["a time without a zone", "2024-03-05 23:30", "2024-03-05"],
    ["an hour alone", "2024-03-05T23", "2024-03-05"],
    ["a zone of hours alone", "2024-03-05T23:30:00+01", "2024-03-05"],
    ["a zone behind a space, as databases write it", "2024-03-05 23:30:00 +0000", "2024-03-05"],
    ["a zone by its place", "2024-03-05T23:30:00+01:00[Europe/Oslo]", "2024-03-05"],
    ["a day with a zone, as XML Schema writes it", "2024-03-05+01:00", "2024-03-05"],
    ["ISO 8601 without marks", "20240305T233000Z", "2024-03-05"],
    ["figures without leading zeros", "2024-3-5", "2024-03-05"],
    ["the year first, with slashes", "2024/03/05 23:30", "2024-03-05"],
    ["points, which stand nowhere before a month's figure", "05.03.2024", "2024-03-05"],
    ["a slash where only one figure can be a month", "3/25/2024 9:00 AM", "2024-03-25"],
    ["a slash where only the other can be one", "25/3/2024", "2024-03-25"],
    ["a feed's date", "Tue, 5 Mar 2024 23:30:00 GMT", "2024-03-05"],
    ["RFC 822's year", "Tue, 5 Mar 24 23:30 EST", "2024-03-05"],
    ["a year of the last century", "Mon, 27 Dec 99 09:00:00 Z", "1999-12-27"],
    ["two spaces before the day", "Tue,  5 Mar 2024 23:30:00 GMT", "2024-03-05"],
    ["a zone of GMT and hours", "Tue, 5 Mar 2024 23:30:00 GMT+1", "2024-03-05"],
    ["a zone in brackets", "Tue, 05 Mar 2024 23:30:00 +0000 (UTC)", "2024-03-05"],
    ["midnight at the end of a day", "Tue, 05 Mar 2024 24:00:00 GMT", "2024-03-05"],
    ["no weekday", "05 Mar 2024 23:30:00 -0500", "2024-03-05"],
    ["a weekday in another language", "Di, 05 Mar 2024 23:30:00 +0100", "2024-03-05"],
    ["asctime", "Tue Mar  5 23:30:00 2024", "2024-03-05"],
    ["RFC 850", "Tuesday, 05-Mar-24 23:30:00 GMT", "2024-03-05"],
    ["Date.toString", "Tue Mar 05 2024 23:30:00 GMT+0100 (Central European Standard Time)", "2024-03-05"],
    ["American prose", "March 5, 2024 at 9:00 am", "2024-03-05"],
    ["a link to a note of the day", "[[2024-03-05]]", "2024-03-05"],
    ["a link to a day in prose", "[[March 5th, 2024]]", "2024-03-05"],
    ["ISO 8601 without marks, with a zone", "20240305T233000+0100", "2024-03-05"],
    ["a week and its day", "2024-W10-2", "2024-03-05"],
    ["a week and its day, packed", "2024W102", "2024-03-05"],
    ["a day counted from the year's first", "2024-065", "2024-03-05"],
    ["two figures for the year, the day beyond 12", "25/3/24", "2024-03-25"],
    ["two figures for the year, with dots", "5.3.24", "2024-03-05"],
    ["spaces around its signs", "2024 - 03 - 05", "2024-03-05"],
    ["a time set apart", "5 March 2024 | 9:00", "2024-03-05"],
    ["a spreadsheet's mark of a text", "'2024-03-05", "2024-03-05"],
    [".NET's milliseconds", "/Date(1709632800000)/", "2024-03-05"],
    ["microseconds", 1709632800000000, "2024-03-05"],
    ["Firestore's seconds", { _seconds: 1709632800, _nanoseconds: 0 }, "2024-03-05"],
    ["the parts of CSL", { "date-parts": [[2024, 3, 5]] }, "2024-03-05"],
    ["British prose", "Tuesday 5th March 2024", "2024-03-05"],
    ["seconds since 1970", 1709681400, "2024-03-05"],
    ["milliseconds since 1970, as text", "1709681400000", "2024-03-05"],
    ["eight digits", 20240305, "2024-03-05"],
    ["a Date", new Date("2024-03-05T23:30:00Z"), "2024-03-05"],
  ])("is read from %s: %s", (_why, written, day) => {
    expect(readDay(written)).toEqual({ day, expected: null });
  });

  it.each<[string, unknown, string]>([
    ["an hour that is none", "2024-03-05T25:30:00Z", "YYYY-MM-DD"],
    ["a day that depends on the day of reading", "yesterday", "YYYY-MM-DD"],
    ["a weekday", "Monday", "YYYY-MM-DD"],
    ["no year", "5 March", "YYYY-MM-DD"],
    ["no day", "March 2024", "YYYY-MM-DD, because it states no day"],
    ["a month that is none", "5 Mrz 2024 10:00", "YYYY-MM-DD"],
    ["two days", "5 March 2024 and 6 March 2024", "YYYY-MM-DD"],
    ["words before it", "Not before March 5, 2024", "YYYY-MM-DD"],
    ["a day of no calendar", "31 Feb 2024", "a day of the calendar as YYYY-MM-DD"],
    ["what WordPress writes for no day", "0000-00-00 00:00:00", "a day of the calendar as YYYY-MM-DD"],
    ["two figures that may be the month", "04/03/2025", "YYYY-MM-DD, because it may be 2025-03-04 or 2025-04-03"],
    ["some days", "3–5 March 2024", "YYYY-MM-DD"],
    ["a year alone", 2024, "YYYY-MM-DD"],
    ["the number of a day in a spreadsheet", 45720, "YYYY-MM-DD"],
    ["a list", ["2024-03-05"], "YYYY-MM-DD"],
    ["a year alone", "2024", "YYYY-MM-DD, because it states no day"],
    ["a week without a day", "2024-W10", "YYYY-MM-DD, because it states no day"],
    ["the parts of a month", { "date-parts": [[2024, 3]] }, "YYYY-MM-DD, because it states no day"],
    ["a week that its year does not have", "2025-W53-1", "a week of the calendar as YYYY-Www-D"],
    ["a day that its year does not have", "2023-366", "a day of the calendar as YYYY-MM-DD"],
    ["two days of two figures", "3/4/24", "YYYY-MM-DD, because it may be 2024-04-03 or 2024-03-04"],
    ["figures that are no day either way", "13/14/24", "a day of the calendar as YYYY-MM-DD"],
    [
      "the first second of 1970",
      "1970-01-01T00:00:00Z",
      "YYYY-MM-DD, because programs write that where they have no day",
    ],
    ["a name that is October here and November there", "4 listopada 2024", "YYYY-MM-DD"],
    ["a month that only begins like an English one", "4 marraskuu 2024", "YYYY-MM-DD"],
  ])("is not guessed from %s: %s", (_why, written, expected) => {
    expect(readDay(written)).toEqual({ day: null, expected });
  });

  it.each<[DayOrder, string]>([
    ["day-first", "2025-03-04"],
    ["month-first", "2025-04-03"],
  ])("is read %s where the table shows that order", (order, day) => {
    expect(readDay("04/03/2025", order).day).toBe(day);
  });
});
