import type { Span } from "./span.ts";

/**
 * The paragraphs of a body, in order, without the white space around them; empty for a blank body.
 * Blank lines separate paragraphs. A body that has none between its lines is taken to put one on each line.
 */
export function findParagraphs(body: string): readonly Span[] {
  const lines = findLines(body);
  const oneOnEachLine = !lines.slice(lines.findIndex(Boolean), lines.findLastIndex(Boolean)).includes(null);
  const paragraphs: Span[] = [];
  let begins = true;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (line && open && !begins) paragraphs[paragraphs.length - 1] = { start: open.start, end: line.end };
    else if (line) paragraphs.push(line);
    begins = line === null || oneOnEachLine;
  }
  return paragraphs;
}

/** Each line without the white space around it, or null for a blank one. */
function findLines(body: string): readonly (Span | null)[] {
  const lines: (Span | null)[] = [];
  for (let start = 0; start <= body.length; ) {
    const newline = body.indexOf("\n", start);
    const end = newline < 0 ? body.length : newline;
    lines.push(trimSpan(body, { start, end }));
    start = end + 1;
  }
  return lines;
}

/** The span without the white space at its ends, or null when nothing else is in it. */
export function trimSpan(body: string, span: Span): Span | null {
  const text = body.slice(span.start, span.end);
  const start = span.end - text.trimStart().length;
  const end = span.start + text.trimEnd().length;
  return start < end ? { start, end } : null;
}
