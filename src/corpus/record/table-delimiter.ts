import { placesOf } from "./field-names.ts";
import { namesInEnglish } from "./names-elsewhere.ts";

/** Says how the columns of a table are parted. */
export interface TableDialect {
  readonly delimiter: string;
  /** The table without the line in which Excel states its delimiter; it keeps its lines. */
  readonly text: string;
}

const delimiters = [",", ";", "\t", "|"];

/** UTF-16 units of a first row. */
const longestRow = 10_000;

/**
 * Tells what parts the columns: what a first line `sep=;` says, or else whatever finds the most names of fields in the first row. Null
 * where nothing finds both a day and a text, which a table of articles has.
 */
export function findDelimiter(text: string): TableDialect | null {
  const [stated, delimiter = ""] = /^"?sep=([^\n"])"?(?=\n|$)/i.exec(text) ?? [];
  if (stated !== undefined) return { delimiter, text: text.slice(stated.length) };
  const row = /\S[^\n]*/.exec(text.slice(0, longestRow))?.[0] ?? "";
  const counted = delimiters.map((one) => ({ one, count: countFields(row, one) }));
  const [best] = counted.toSorted((one, other) => other.count - one.count);
  return best && best.count > 1 ? { delimiter: best.one, text } : null;
}

function countFields(row: string, delimiter: string): number {
  const names = row.split(delimiter).map((cell) => cell.trim().replace(/^"(.*)"$/, "$1"));
  return new Set(namesInEnglish(names).flatMap((name) => placesOf(name).map(({ field }) => field))).size;
}
