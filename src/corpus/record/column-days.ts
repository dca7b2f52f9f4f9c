import type { DayOrder } from "../article/read-day.ts";
import { placesOf } from "./field-names.ts";
import { mostNames, withInner } from "./recognise-fields.ts";

/** `13/03/2025`, `3/13/2025 9:00`. */
const slashDay = /^\s*(\d{1,2})(?:[-/](\d{1,2})[-/]\d{4}|\/(\d{1,2})\/\d{2})(?!\d)/;

/**
 * Tells which figure is the day in all days of a table, as one program wrote them: where one is beyond 12, it is the day. Spreadsheets that
 * part columns by semicolons are of countries with a decimal comma, all of which write the day first. Null where nothing tells.
 */
export function columnDayOrder(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  delimiter: string,
): DayOrder {
  const columns = [...header.keys()].filter((index) => isDayColumn(header[index] ?? ""));
  const seen = look(rows.flatMap((cells) => columns.map((column) => cells[column] ?? "")));
  if (seen.dayFirst !== seen.monthFirst) return seen.dayFirst ? "day-first" : "month-first";
  return delimiter === ";" && !seen.dayFirst ? "day-first" : null;
}

/** Tells which figure is the day in all days of a list of records in JSON. */
export function listDayOrder(records: readonly unknown[]): DayOrder {
  const days = records.flatMap((record) =>
    typeof record !== "object" || record === null || Array.isArray(record) || Object.keys(record).length > mostNames
      ? []
      : Object.entries(withInner({ ...record })).flatMap(([name, value]) =>
          typeof value === "string" && isDayColumn(name) ? [value] : [],
        ),
  );
  const seen = look(days);
  return seen.dayFirst === seen.monthFirst ? null : seen.dayFirst ? "day-first" : "month-first";
}

function look(days: readonly string[]): { readonly dayFirst: boolean; readonly monthFirst: boolean } {
  const seen = { dayFirst: false, monthFirst: false };
  for (const day of days) {
    const [, one = "0", long, other = long ?? "0"] = slashDay.exec(day) ?? [];
    if (Number(one) > 12) seen.dayFirst = true;
    if (Number(other) > 12) seen.monthFirst = true;
  }
  return seen;
}

function isDayColumn(name: string): boolean {
  return placesOf(name).some(({ field }) => field === "publishedOn");
}

/** Days from 1900 as spreadsheets count them; their first two months are one off, and no article is so old. */
const firstDay = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;
/** Of the years 1954 to 2119: what is less or more is another number. */
const [least, most] = [20_000, 80_500];

/** `45720` or `45720,375` in a column of days is 2025-03-04, as a spreadsheet stores it; any other cell is as it stands. */
export function dayOfSpreadsheet(cell: string): string {
  const days = /^\s*(\d{5})(?:[.,]\d{1,12})?\s*$/.exec(cell)?.[1];
  if (days === undefined || Number(days) < least || Number(days) > most) return cell;
  return new Date(firstDay + Number(days) * dayMs).toISOString().slice(0, 10);
}
