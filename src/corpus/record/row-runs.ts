import { placesOf, plainName } from "./field-names.ts";
import type { TableRow } from "./table-rows.ts";

/** Rows that are the paragraphs of one article. */
export interface RowRun {
  readonly row: TableRow;
  /** Says how many rows it is made of. */
  readonly count: number;
}

/**
 * Joins rows of a table that each hold a paragraph of one article: they follow one another, name one article by its number or link, and
 * differ in nothing but their text and a number that counts them. Linear.
 */
export function joinRows(header: readonly string[], rows: readonly TableRow[]): readonly RowRun[] {
  const body = header.findIndex((name) => placesOf(name).some(({ field }) => field === "body"));
  const isKey = header.map((name, index) => index !== body && isOfKey(name));
  const runs: { row: TableRow; last: TableRow; texts: string[]; counter: number | null }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    const counter = run ? findCounter(run.last, row, body, isKey) : null;
    const isSame = run && counter !== null && (run.counter === null || run.counter === counter);
    if (isSame) {
      run.texts.push(row.cells[body] ?? "");
      run.last = row;
      run.counter = counter;
    } else runs.push({ row, last: row, texts: [row.cells[body] ?? ""], counter: null });
  }
  return runs.map(({ row, texts }) =>
    texts.length === 1
      ? { row, count: 1 }
      : {
          row: { ...row, cells: row.cells.map((cell, index) => (index === body ? joinTexts(texts) : cell)) },
          count: texts.length,
        },
  );
}

function joinTexts(texts: readonly string[]): string {
  return texts.map((text) => text.trim()).join("\n\n");
}

function isOfKey(name: string): boolean {
  return plainName(name).endsWith("id") || placesOf(name).some(({ field }) => field === "id" || field === "url");
}

/** The column that counts one row and the next, of one article; null where they are not of one. */
function findCounter(one: TableRow, next: TableRow, body: number, isKey: readonly boolean[]): number | null {
  if (one.isBroken || next.isBroken || one.cells.length !== next.cells.length || body < 0) return null;
  const differing = one.cells.flatMap((cell, index) => (index === body || cell === next.cells[index] ? [] : [index]));
  const [counter, ...others] = differing;
  if (counter === undefined || others.length > 0) return null;
  const isCounted = /^\d{1,6}$/.test(one.cells[counter] ?? "") && /^\d{1,6}$/.test(next.cells[counter] ?? "");
  if (!isCounted || Number(next.cells[counter]) !== Number(one.cells[counter]) + 1) return null;
  const isNamed = one.cells.some((cell, index) => isKey[index] && index !== counter && cell.trim() !== "");
  return isNamed ? counter : null;
}
