/** A row of a table, and the line that it begins on, from 1. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
  /** Tells whether a mark that begins one of its cells ends nowhere. */
  readonly isBroken: boolean;
}

/**
 * The rows of a table. A cell in marks may hold what parts cells, line ends, and marks, which are doubled; any other mark is a letter.
 * So is every mark that begins a cell of a table of tabs and does not enclose it, because tables of tabs have no marks of their own;
 * elsewhere the row is broken when such marks are no pairs. A broken row costs its line. Linear.
 */
export function parseTable(text: string, delimiter: string): readonly TableRow[] {
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let isBroken = false;
  let [at, line, begun] = [0, 1, 1];
  while (at <= text.length) {
    const enclosed = text[at] === '"' ? endOfEnclosed(text, at, delimiter) : null;
    const stop = enclosed?.stop ?? endOfCell(text, at, delimiter);
    const written = text.slice(at, enclosed?.end ?? stop);
    cells.push(enclosed === null ? written : written.slice(1, -1).replaceAll('""', '"'));
    if (enclosed !== null) line += countLineEnds(written);
    else if (delimiter !== "\t" && written.startsWith('"') && written.split('"').length % 2 === 0) isBroken = true;
    if (text[stop] !== delimiter) {
      if (cells.some((cell) => cell.trim() !== "")) rows.push({ cells, line: begun, isBroken });
      [cells, isBroken] = [[], false];
      line += 1;
      begun = line;
    }
    at = stop + 1;
  }
  return rows;
}

function endOfCell(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at += 1) if (text[at] === delimiter || text[at] === "\n") return at;
  return text.length;
}

/** Finds where a cell in marks ends, and where what parts it from the next stands; null where a mark within it stands alone. */
function endOfEnclosed(
  text: string,
  from: number,
  delimiter: string,
): { readonly end: number; readonly stop: number } | null {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] === '"') continue;
    let stop = at + 1;
    while (text[stop] === " ") stop += 1;
    const next = text[stop];
    return next === undefined || next === delimiter || next === "\n" ? { end: at + 1, stop } : null;
  }
  return null;
}

function countLineEnds(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count += 1;
  return count;
}
