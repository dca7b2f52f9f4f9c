import { placesOf } from "./field-names.ts";
import type { DayOrder } from "./read-day.ts";

/** `13/03/2025`, `3/13/2025 9:00`. */
const slashDay = /^\s*(\d{1,2})(?:[-/](\d{1,2})[-/]\d{4}|\/(\d{1,2})\/\d{2})(?!\d)/;

/**
 * Which figure is the day in all days of a table, as one program wrote them: where one is beyond 12, it is the day. Spreadsheets that
 * part columns by semicolons are of countries with a decimal comma, all of which write the day first. Null where nothing tells.
 */
export function columnDayOrder(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  delimiter: string,
): DayOrder {
  const columns = [...header.keys()].filter((index) => isDayColumn(header[index] ?? ""));
  const seen = { dayFirst: false, monthFirst: false };
  for (const cells of rows)
    for (const column of columns) {
      const [, one = "0", long, other = long ?? "0"] = slashDay.exec(cells[column] ?? "") ?? [];
      if (Number(one) > 12) seen.dayFirst = true;
      if (Number(other) > 12) seen.monthFirst = true;
    }
  if (seen.dayFirst !== seen.monthFirst) return seen.dayFirst ? "day-first" : "month-first";
  return delimiter === ";" && !seen.dayFirst ? "day-first" : null;
}

function isDayColumn(name: string): boolean {
  return placesOf(name).some(({ field }) => field === "publishedOn");
}
