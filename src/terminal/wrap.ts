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
  const lines = width === null ? [pieces] : breakLines(pieces, width);
  return lines.map((line) => paintLine(line, paint));
}

function breakLines(pieces: readonly Piece[], width: number): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  let line: Piece[] = [];
  let columns = 0;
  let spaces = "";
  for (const { tone, text } of pieces)
    for (const [token] of text.matchAll(/\s+|\S+/g)) {
      if (token.trim() === "") {
        spaces += token;
        continue;
      }
      const needed = columns + columnsOf(spaces) + columnsOf(token);
      const breaks = needed > width && spaces !== "" && line.length > 0;
      if (breaks) {
        lines.push(line);
        line = [];
      }
      line.push({ tone, text: breaks ? token : spaces + token });
      columns = breaks ? columnsOf(token) : needed;
      spaces = "";
    }
  return [...lines, line];
}

/** Neighbours of one tone are painted in one stroke. */
function paintLine(line: readonly Piece[], paint: Paint): string {
  const strokes: Piece[] = [];
  for (const piece of line) {
    const open = strokes.at(-1);
    if (open?.tone === piece.tone) strokes[strokes.length - 1] = { tone: piece.tone, text: open.text + piece.text };
    else strokes.push(piece);
  }
  return strokes.map(({ tone, text }) => paint(tone, text)).join("");
}
