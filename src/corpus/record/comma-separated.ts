import { fieldNames } from "../article/article-fields.ts";
import { fullName } from "../article/opening-lines.ts";
import type { DayOrder } from "../article/read-day.ts";
import {
  type FileContents,
  gatherContents,
  joinContents,
  noteOf,
  refuseFile,
  type SourceFile,
} from "../text/format.ts";
import { quoteValue } from "../text/problem.ts";
import { defineTextFormat } from "../text/text-format.ts";
import { columnDayOrder, dayOfSpreadsheet } from "./column-days.ts";
import { placesOf, plainName } from "./field-names.ts";
import { namesInEnglish } from "./names-elsewhere.ts";
import { nearestField } from "./nearest-field.ts";
import { openRecordReader } from "./record-reader.ts";
import { joinRows } from "./row-runs.ts";
import { findDelimiter } from "./table-delimiter.ts";
import { parseTable, type TableRow } from "./table-rows.ts";

/** A table whose first row names its columns like the fields of an article; other columns are not looked at. */
export const commaSeparated = defineTextFormat({
  extensions: [".csv", ".tsv"],
  hint: ", which Excel calls “CSV UTF-8”",
  parseText: readTable,
});

/** The articles of a table, whatever parts its columns. */
export async function readTable(text: string, file: SourceFile): Promise<FileContents> {
  const dialect = findDelimiter(text) ?? { delimiter: ",", text };
  const [written, ...rows] = parseTable(dialect.text, dialect.delimiter);
  const header = written && { ...written, cells: namesInEnglish(written.cells) };
  const gathered = gatherContents(file);
  const missing = ["publishedOn", "body"].filter((field) => !header?.cells.some((name) => isColumnOf(name, field)));
  if (missing.length > 0 || !header) {
    const what = `has no column ${missing.join(" and none ")}, expected a first row like ${usualColumns}${suggest(header?.cells ?? [], missing)}`;
    return refuseFile(file, 1, what);
  }
  gathered.add(findDoubled(header.cells, file));
  gathered.add(findOtherTexts(header.cells, file));
  gathered.add(findUnread(header.cells, rows, file));
  if (rows.length === 0) return refuseFile(file, 1, "has no row below its first");
  const order = columnDayOrder(
    header.cells,
    rows.map(({ cells }) => cells),
    dialect.delimiter,
  );
  const read = openRowReader(header.cells, order, file);
  for (const { row, count } of joinRows(header.cells, rows)) {
    const part = row.isBroken ? refuseFile(file, row.line, unclosed) : read(row);
    gathered.add(part instanceof Promise ? await part : part);
    if (count > 1)
      gathered.add(noteOf(file, row.line, `has ${count} rows of one article, which are read as its paragraphs`));
  }
  return gathered.contents();
}

/** The first column whose name is like one that is missing. */
function suggest(header: readonly string[], missing: readonly string[]): string {
  for (const name of header.slice(0, mostColumns)) {
    const meant = placesOf(name).length > 0 ? null : nearestField(name, (field) => !missing.includes(field));
    if (meant !== null) return `; did you mean ${meant} by ${quoteValue(name)}?`;
  }
  return "";
}

/** That are looked at. */
const mostColumns = 200;

/** Tells what is wrong with the columns though the table can be read: two of one name, of which the first is. */
function findDoubled(header: readonly string[], file: SourceFile): FileContents {
  const seen = new Set<string>();
  const gathered = gatherContents(file);
  for (const name of header) {
    const plain = plainName(name);
    if (seen.has(plain) && placesOf(name).length > 0)
      gathered.add(refuseFile(file, 1, `has two columns ${quoteValue(name)}, of which the first is read`));
    seen.add(plain);
  }
  return gathered.contents();
}

/** Tells of columns that may hold a text as well, of which one is read. */
function findOtherTexts(header: readonly string[], file: SourceFile): FileContents {
  const named = header.filter((name) => isColumnOf(name, "body"));
  const texts = [...new Map(named.toReversed().map((name) => [plainName(name), name])).values()].toReversed();
  const message = `has ${texts.length} columns that may hold the text, ${texts.map(quoteValue).join(" and ")}, of which the surest that says something is read`;
  return texts.length > 1 ? noteOf(file, 1, message) : { articles: [], problems: [] };
}

/** Tells of a column that is not read and may hold an author or a title, where no column that is read does: by a part of its name, or by its names of people. */
function findUnread(header: readonly string[], rows: readonly TableRow[], file: SourceFile): FileContents {
  const notes: FileContents[] = [];
  for (const field of ["title", "author", "publisher"] as const) {
    if (header.some((name) => isColumnOf(name, field))) continue;
    const index = header.slice(0, mostColumns).findIndex((name, at) => {
      if (name.trim() === "" || placesOf(name).length > 0) return false;
      return (isColumnOfPart(name, field) && holdsWords(rows, at)) || (field === "author" && holdsNames(rows, at));
    });
    if (index >= 0) {
      const message = `has a column ${quoteValue(header[index])} that is not read, and none that is called ${field}; call it ${field} if it is that`;
      notes.push(noteOf(file, 1, message));
    }
  }
  return joinContents(file, notes);
}

/** `Headline (web)` and `reporterFullName` are of a headline and a reporter. */
function isColumnOfPart(name: string, field: string): boolean {
  const parts = name
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== "");
  return parts.length > 1 && isColumnOf(parts[0] ?? "", field);
}

/** Tells whether the first cell of a column that says something has words: `author_id` has a number, and `author_url` an address. */
function holdsWords(rows: readonly TableRow[], index: number): boolean {
  const cell = rows.slice(0, mostLookedAt).find(({ cells }) => /\S/.test(cells[index] ?? ""))?.cells[index] ?? "";
  return /\p{L}{2}/u.test(cell) && !cell.includes("://");
}

/** Tells whether nearly every cell of a column that says something is a name of two words and more with capitals. */
function holdsNames(rows: readonly TableRow[], index: number): boolean {
  const cells = rows
    .slice(0, mostLookedAt)
    .flatMap(({ cells: all }) => (all[index]?.trim() ? [all[index].trim()] : []));
  const names = cells.filter((cell) => cell.length <= longestName && fullName.test(cell));
  return cells.length > 0 && names.length >= nearlyAll * cells.length;
}

/** Rows. */
const mostLookedAt = 50;
/** UTF-16 units. */
const longestName = 60;
const nearlyAll = 0.8;

const unclosed = 'has a quotation mark that begins a cell and does not end it; write a mark that is a letter twice: ""';

const usualColumns = fieldNames.slice(0, fieldNames.indexOf("body") + 1).join(",");

function isColumnOf(name: string, field: string): boolean {
  return placesOf(name).some((place) => place.field === field);
}

function openRowReader(header: readonly string[], order: DayOrder, file: SourceFile) {
  const read = openRecordReader(file);
  const ours = header.map(
    (name) => fieldNames.find((field) => field.toLowerCase() === name.trim().toLowerCase()) ?? name,
  );
  const isDay = ours.map((name) => isColumnOf(name, "publishedOn"));
  return ({ cells, line }: TableRow): FileContents | Promise<FileContents> => {
    // Spreadsheets write empty cells behind the last column.
    const isWide = cells.length > header.length && cells.slice(header.length).every((cell) => cell.trim() === "");
    const own = isWide ? cells.slice(0, header.length) : cells;
    if (own.length !== header.length)
      return refuseFile(file, line, `has ${cells.length} cells, expected ${header.length} as in the first row`);
    const raw: Record<string, unknown> = {};
    for (const [index, field] of ours.entries())
      if (!Object.hasOwn(raw, field)) raw[field] = isDay[index] ? dayOfSpreadsheet(own[index] ?? "") : own[index];
    return read({ raw, defaultId: `${file.name}:${line}`, line, order });
  };
}
