import { describe, expect, it } from "vitest";
import type { Reading } from "../../src/answers/answer.ts";
import { describeReadings } from "../../src/bot/describe-reading.ts";
import { languages } from "../../src/bot/languages/languages.ts";
import { english } from "./example-service.ts";

const first = { kind: "date", date: "2024-09-24" } as const;
const last = { kind: "date", date: "2024-09-30" } as const;

function dateReading(from: string | null, to: string | null): Reading {
  return { written: "then", taken: "", kind: "date", days: { from, to } };
}

describe("the line that says how a question was read", () => {
  it.each([
    ["a stretch of days", dateReading(first.date, last.date), [" (then = ", first, " to ", last, ")"]],
    ["one day", dateReading(last.date, last.date), [" (then = ", last, ")"]],
    ["an open beginning", dateReading(null, last.date), [" (then = until ", last, ")"]],
    ["an open end", dateReading(first.date, null), [" (then = since ", first, ")"]],
  ])("has the days to be shown as the reader writes them: %s", (_why, reading, line) => {
    expect(describeReadings([reading], english)).toEqual(line);
  });

  it("names what was taken for what in the language's own marks", () => {
    const readings: readonly Reading[] = [
      { written: "mom", taken: "mother", kind: "synonym" },
      { written: "lol", taken: "", kind: "chat" },
    ];
    const german = languages.find(({ tag }) => tag === "de")?.speak() ?? english;
    expect(describeReadings(readings, german).join("")).toBe(" (mom = mother; ohne „lol“)");
  });

  it("is empty for a year or a month that is written out, and not for one that is taken for granted", () => {
    const read = (written: string, from: string, to: string) =>
      describeReadings([{ written, taken: "", kind: "date", days: { from, to } }], english);
    expect(read("2016", "2016-01-01", "2016-12-31")).toEqual([]);
    expect(read("November 2023", "2023-11-01", "2023-11-30")).toEqual([]);
    expect(read("on 13 may 2025", "2025-05-13", "2025-05-13")).toEqual([]);
    expect(read("May 13, 2025", "2025-05-13", "2025-05-13")).toEqual([]);
    expect(read("13 May", "2025-05-13", "2025-05-13")).not.toEqual([]);
    expect(read("in May", "2024-05-01", "2024-05-31")).not.toEqual([]);
    expect(read("the summer of 2023", "2023-06-01", "2023-08-31")).not.toEqual([]);
  });

  it("is empty when there is nothing to say", () => {
    expect(describeReadings([], english)).toEqual([]);
  });
});
