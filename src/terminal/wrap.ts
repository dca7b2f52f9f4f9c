import { columnsOf } from "./columns.ts";
import type { Paint, Tone } from "./paint.ts";

/** Text in one tone, without line breaks. */
export interface Piece {
  readonly tone: Tone;
  readonly text: string;
}

/**
 * The pieces as lines of at most so many columns, cut only at white space, which goes; null for one line, exactly.
 * A word that is longer than a line keeps one for itself, whole.
 */
export function wrapPieces(pieces: readonly Piece[], width: number | null, paint: Paint): readonly string[] {
  if (width === null) return [pieces.map(({ tone, text }) => paint(tone, text)).join("")];
  const lines: string[] = [];
  let line = "";
  let columns = 0;
  let spaces = "";
  for (const { tone, text } of pieces)
    for (const [token] of text.matchAll(/\s+|\S+/g)) {
      if (token.trim() === "") {
        spaces += token;
        continue;
      }
      const needed = columns + columnsOf(spaces) + columnsOf(token);
      const breaks = needed > width && spaces !== "" && line.trim() !== "";
      if (breaks) lines.push(line);
      line = `${breaks ? "" : line + spaces}${paint(tone, token)}`;
      columns = breaks ? columnsOf(token) : needed;
      spaces = "";
    }
  return [...lines, line];
}
