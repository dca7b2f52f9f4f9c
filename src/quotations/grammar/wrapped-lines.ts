import { itemAt } from "../../coverage/lists.ts";

/** A longer line was not broken to fit a page. UTF-16 units. */
const longestWrapped = 120;

/** The share of lines with room for more, such as headings, that a wrapped body may have. */
const mostBrokenEarly = 0.1;

/**
 * The body with a space for every line break that only fits the text to a page, as in an e-mail; offsets stay the same.
 * A body is wrapped so when paragraphs are set apart by blank lines and hardly a line within one had room for the next
 * word; those that had are broken for a reason. Any other body comes back as it is. Linear in the body.
 */
export function unwrapLines(body: string): string {
  const lines = body.split("\n");
  const width = lines.reduce((most, line) => Math.max(most, line.trimEnd().length), 0);
  const breaks = lines.slice(1).map((line, index) => hasRoom(itemAt(lines, index), line, width));
  const known = breaks.filter((room) => room !== null);
  const isSetApart = width <= longestWrapped && lines.some((line) => line.trim() === "");
  if (!isSetApart || known.filter(Boolean).length > mostBrokenEarly * known.length) return body;
  return lines.reduce((text, line, index) => text + (breaks[index - 1] === false ? " " : "\n") + line);
}

/** True when the first word of the line below would have fitted on the line above; null beside a blank line. */
function hasRoom(above: string, below: string, width: number): boolean | null {
  const word = below.trimStart().split(/\s/, 1)[0] ?? "";
  return above.trim() === "" || word === "" ? null : above.trimEnd().length + 1 + word.length <= width;
}
