import type { CsvError, Info } from "csv-parse/sync";
import { fieldNames } from "./article-fields.ts";
import { columnDayOrder } from "./column-day-order.ts";
import { placesOf } from "./field-names.ts";
import { type FileContents, gatherContents, refuseFile, type SourceFile } from "./format.ts";
import type { DayOrder } from "./read-day.ts";
import { openRecordReader } from "./record-reader.ts";
import { findDelimiter } from "./table-delimiter.ts";
import { defineTextFormat } from "./text-format.ts";

/** A table whose first row names its columns like the fields of an article; other columns are not looked at. */
export const commaSeparated = defineTextFormat({
  extensions: [".csv", ".tsv"],
  parseText: readTable,
});

interface Row {
  readonly cells: readonly string[];
  /** The line that the row begins on. */
  readonly line: number;
}

/** The articles of a table, whatever parts its columns. */
export async function readTable(text: string, file: SourceFile): Promise<FileContents> {
  const dialect = findDelimiter(text) ?? { delimiter: ",", text };
  const {
    rows: [header, ...rows],
    faults,
    end,
  } = await parseRows(dialect.text, dialect.delimiter);
  const gathered = gatherContents(file);
  const missing = ["publishedOn", "body"].filter((field) => !header?.cells.some((name) => isColumnOf(name, field)));
  if (missing.length > 0 || !header) {
    const what = `has no column ${missing.join(" and none ")}, expected a first row like ${usualColumns}`;
    return refuseFile(file, 1, what);
  }
  if (rows.length === 0 && faults.length === 0) return refuseFile(file, 1, "has no row below its first");
  const order = columnDayOrder(
    header.cells,
    rows.map(({ cells }) => cells),
    dialect.delimiter,
  );
  const read = openRowReader(header.cells, order, file);
  let next = 0;
  for (const row of rows) {
    for (let fault = faults[next]; fault && fault.line < row.line; fault = faults[next]) {
      gathered.add(refuseFile(file, fault.line, fault.message));
      next += 1;
    }
    const part = read(row);
    gathered.add(part instanceof Promise ? await part : part);
  }
  for (const { line, message } of faults.slice(next)) gathered.add(refuseFile(file, line, message));
  if (end !== null) gathered.add(refuseFile(file, end.line, end.message));
  return gathered.contents();
}

interface ParsedRows {
  readonly rows: readonly Row[];
  readonly faults: readonly { readonly line: number; readonly message: string }[];
  /** Why the rest is not read; null when all is. */
  readonly end: { readonly line: number; readonly message: string } | null;
}

async function parseRows(text: string, delimiter: string): Promise<ParsedRows> {
  const { parse } = await import("csv-parse/sync");
  const rows: Row[] = [];
  const faults: { readonly line: number; readonly message: string }[] = [];
  let lines = 0;
  const addRow = (cells: readonly string[], info: Info) => {
    if (!cells.every((cell) => cell.trim() === "")) rows.push({ cells, line: lines + 1 });
    lines = info.lines;
    return null;
  };
  const addFault = (error: CsvError | undefined) => {
    if (faults.length >= mostFaults)
      throw new Error(`more than ${mostFaults} rows cannot be read; the rest is left out`);
    const line = lines + 1;
    const end: unknown = error?.["lines"];
    lines = typeof end === "number" ? end : line;
    faults.push({ line, message: `is not a row of CSV: ${describeFault(error)}` });
    return undefined;
  };
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      skip_records_with_error: true,
      on_record: addRow,
      on_skip: addFault,
    });
    return { rows, faults, end: null };
  } catch (error) {
    return { rows, faults, end: { line: lines + 1, message: `is not CSV: ${describeFault(error)}` } };
  }
}

const usualColumns = fieldNames.slice(0, fieldNames.indexOf("body") + 1).join(",");

function isColumnOf(name: string, field: string): boolean {
  return placesOf(name).some((place) => place.field === field);
}

function openRowReader(header: readonly string[], order: DayOrder, file: SourceFile) {
  const read = openRecordReader(file);
  const ours = header.map(
    (name) => fieldNames.find((field) => field.toLowerCase() === name.trim().toLowerCase()) ?? name,
  );
  return ({ cells, line }: Row): FileContents | Promise<FileContents> => {
    // Spreadsheets write empty cells behind the last column.
    const isWide = cells.length > header.length && cells.slice(header.length).every((cell) => cell.trim() === "");
    const own = isWide ? cells.slice(0, header.length) : cells;
    if (own.length !== header.length)
      return refuseFile(file, line, `has ${cells.length} cells, expected ${header.length} as in the first row`);
    const raw: Record<string, unknown> = {};
    for (const [index, field] of ours.entries()) raw[field] = own[index];
    return read({ raw, defaultId: `${file.name}:${line}`, line, order });
  };
}

function describeFault(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/g, " ").slice(0, longestFault);
}

/** A file with more is no table, and each fault costs the parser far more than a row. */
const mostFaults = 1000;

/** UTF-16 units. */
const longestFault = 120;
