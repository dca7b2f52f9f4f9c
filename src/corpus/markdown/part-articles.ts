import { placesOf } from "../record/field-names.ts";

/** Lines of front matter. */
const mostLines = 60;

/** A part of a text, and the line that it begins on, from 0. */
export interface ArticlePart {
  readonly text: string;
  readonly above: number;
}

/** Parts a text of Markdown where front matter stands in it that states another title and day. Linear. */
export function partArticles(text: string): readonly ArticlePart[] {
  if (!hasMoreMarks(text)) return [{ text, above: 0 }];
  const lines = text.split("\n");
  const starts = [0];
  const marks = lines.flatMap((line, at) => (/^---[ \t]*$/.test(line) ? [at] : []));
  for (const [index, at] of marks.entries()) {
    const end = marks[index + 1];
    if (at === 0 || end === undefined || end - at > mostLines) continue;
    if (isFrontMatter(lines.slice(at + 1, end)) && index > 1) starts.push(at);
  }
  return starts.map((start, index) => ({
    text: lines.slice(start, starts[index + 1]).join("\n"),
    above: start,
  }));
}

/** Tells whether there may be marks of front matter below the first. */
function hasMoreMarks(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf("\n---"); at >= 0 && count < marksOfTwo; at = text.indexOf("\n---", at + 1)) count += 1;
  return count >= marksOfTwo;
}

/** Behind the first line: what closes the first, and what opens and closes the second. */
const marksOfTwo = 3;

function isFrontMatter(lines: readonly string[]): boolean {
  const stated = new Set<string>();
  for (const line of lines) {
    const name = /^"?([\p{L}_-]{1,40})"?[ \t]*:/u.exec(line)?.[1];
    if (name === undefined && !/^(?:[ \t]+\S|- |#|[ \t]*$)/.test(line)) return false;
    for (const { field } of name === undefined ? [] : placesOf(name)) stated.add(field);
  }
  return stated.has("title") && stated.has("publishedOn");
}
