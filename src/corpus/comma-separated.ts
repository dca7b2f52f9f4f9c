import type { CsvError, Info } from "csv-parse/sync";
import { checkArticle, fieldNames } from "./article-fields.ts";
import { type FileContents, gatherContents, refuseFile, type SourceFile } from "./format.ts";
import { defineTextFormat } from "./text-format.ts";

/** A table whose first row names its columns like the fields of an article; other columns are not looked at. */
export const commaSeparated = defineTextFormat({
  extensions: [".csv"],
  async parseText(text, file) {
    const { parse } = await import("csv-parse/sync");
    const read = { header: [] as readonly string[], rows: gatherContents(file), any: false, lines: 0 };
    const add = (row: FileContents) => {
      read.any = true;
      read.rows.add(row);
    };
    const addRow = (cells: readonly string[], info: Info) => {
      const line = read.lines + 1;
      read.lines = info.lines;
      if (cells.every((cell) => cell.trim() === "")) return null;
      if (read.header.length === 0) read.header = cells.map(fieldOf);
      else add(readRow(read.header, cells, line, file));
      return null;
    };
    let faults = 0;
    const addFault = (error: CsvError | undefined) => {
      faults += 1;
      if (faults > mostFaults) throw new Error(`more than ${mostFaults} rows cannot be read; the rest is left out`);
      const line = read.lines + 1;
      const end: unknown = error?.["lines"];
      read.lines = typeof end === "number" ? end : line;
      add(refuseFile(file, line, `is not a row of CSV: ${describeFault(error)}`));
      return undefined;
    };
    try {
      parse(text, {
        relax_column_count: true,
        skip_records_with_error: true,
        on_record: (cells: readonly string[], info) => addRow(cells, info),
        on_skip: addFault,
      });
    } catch (error) {
      add(refuseFile(file, read.lines + 1, `is not CSV: ${describeFault(error)}`));
    }
    const missing = ["publishedOn", "body"].filter((field) => !read.header.includes(field));
    if (missing.length === 0 && !read.any) return refuseFile(file, 1, "has no row below its first");
    if (missing.length === 0) return read.rows.contents();
    return refuseFile(
      file,
      1,
      `has no column ${missing.join(" and none ")}, expected a first row like ${usualColumns}`,
    );
  },
});

const usualColumns = fieldNames.slice(0, fieldNames.indexOf("body") + 1).join(",");

/** The field that a column's name means, in whatever case it is written; the name itself when it means none. */
function fieldOf(name: string): string {
  const plain = name.trim().toLowerCase();
  return fieldNames.find((field) => field.toLowerCase() === plain) ?? name;
}

function readRow(header: readonly string[], cells: readonly string[], line: number, file: SourceFile): FileContents {
  if (cells.length !== header.length)
    return refuseFile(file, line, `has ${cells.length} cells, expected ${header.length} as in the first row`);
  const raw = Object.fromEntries(header.map((field, index) => [field, cells[index]]));
  const { article, faults } = checkArticle(raw, `${file.name}:${line}`);
  if (article) return { articles: [{ article, line }], problems: [] };
  return { articles: [], problems: faults.map(({ message }) => ({ file: file.path, line, message })) };
}

function describeFault(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(/\s+/g, " ").slice(0, longestFault);
}

/** A file with more is no table, and each fault costs the parser far more than a row. */
const mostFaults = 1000;

/** UTF-16 units. */
const longestFault = 120;
