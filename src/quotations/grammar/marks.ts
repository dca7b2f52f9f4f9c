import type { Span } from "../../coverage/span.ts";

/** Words between quotation marks, before anything is known of them. */
export interface QuotedStretch extends Span {
  /** With the marks. */
  readonly outer: Span;
  /** True when the line before was left open, so that these words go on from the stretch before. */
  readonly continues: boolean;
}

/** A longer stretch is no quotation but a mark gone astray. UTF-16 units. */
const longestStretch = 12_000;

/** Opening, closing and undirected double marks; two single ones count as a double. */
const markPattern = /[“”„‟«»"″]|''|``|‘‘|’’/g;

/**
 * The stretches between double quotation marks, in order; none overlaps another, and a quotation inside one is part
 * of it. Curly, straight and angle marks, doubled single ones, and marks the wrong way round (by what stands beside
 * them). One that is still open at the end of its line goes on when the next line opens with a mark, as a quotation of
 * several paragraphs does; each paragraph is a stretch of its own.
 */
export function findQuotedStretches(body: string): readonly QuotedStretch[] {
  const stretches: QuotedStretch[] = [];
  let open = false;
  for (let start = 0; start <= body.length; ) {
    const newline = body.indexOf("\n", start);
    const line: Line = { body, start, end: newline < 0 ? body.length : newline, continues: open };
    start = line.end + 1;
    if (body.slice(line.start, line.end).trim() === "") continue;
    const goesOn = opensWithMark(body.slice(start, start + 200));
    const found = scanLine(
      { ...line, continues: open && opensWithMark(body.slice(line.start, line.start + 24)) },
      goesOn,
    );
    stretches.push(...found.stretches);
    open = found.open;
  }
  return stretches;
}

interface Line extends Span {
  readonly body: string;
  /** The line before was left open and this one opens with a mark. */
  readonly continues: boolean;
}

interface OpenMark extends Span {
  readonly text: string;
  /** In a tag: `author="…"`. */
  readonly attribute: boolean;
}

interface LineStretches {
  readonly stretches: readonly QuotedStretch[];
  readonly open: boolean;
}

function scanLine(line: Line, goesOn: boolean, astray = -1): LineStretches {
  const stretches: QuotedStretch[] = [];
  const stack: OpenMark[] = [];
  const emit = (open: OpenMark, end: number, outerEnd: number) => {
    const words = trimToWords(line.body, open.end, end);
    if (!words || open.attribute || end - open.end > longestStretch) return;
    const continues = line.continues && isFirst(line, open.start);
    stretches.push({ ...words, outer: { start: open.start, end: outerEnd }, continues });
  };
  for (const match of line.body.slice(line.start, line.end).matchAll(markPattern)) {
    const start = line.start + match.index;
    if (start === astray) continue;
    const mark = { start, end: start + match[0].length, text: match[0], attribute: line.body[start - 1] === "=" };
    const role = roleOf(line, mark, stack.at(-1) ?? null);
    if (role === "open") stack.push(mark);
    const open = role === "close" ? stack.pop() : undefined;
    if (open && stack.length === 0) emit(open, mark.start, mark.end);
  }
  const left = stack[0];
  if (!left) return { stretches, open: false };
  if (goesOn || isFirst(line, left.start) || stack.length === 1 || astray >= 0) emit(left, line.end, line.end);
  else return scanLine(line, goesOn, left.start);
  return { stretches, open: goesOn };
}

function isFirst(line: Line, offset: number): boolean {
  return line.body.slice(line.start, offset).trim() === "";
}

/** What a mark does here: an undirected one opens before a word and closes after one. Null for none: 5'10". */
function roleOf(line: Line, mark: OpenMark, open: OpenMark | null): "open" | "close" | null {
  const before = mark.start > line.start ? line.body.charAt(mark.start - 1) : " ";
  const after = mark.end < line.end ? line.body.charAt(mark.end) : " ";
  const undirected = /["″]|''/.test(mark.text);
  const opening = /[“„‟«`]|‘‘/.test(mark.text);
  const startsWord = /[\s([{\-–—‘/]/.test(before) && !/[\s)\]}.,;:!?]/.test(after);
  const endsWord = !/[\s([{]/.test(before) && /[\s)\]}.,;:!?\-–—’<]/.test(after);
  if (open?.attribute) return undirected ? "close" : null;
  if (!open) {
    if (undirected && /\d/.test(before) && endsWord) return null;
    if (/\s/.test(after))
      return /\s/.test(before) && (opening || (undirected && isSpacedOut(line, mark))) ? "open" : null;
    return undirected || opening || startsWord ? "open" : null;
  }
  if (undirected) return open.text !== mark.text && startsWord ? "open" : "close";
  if (opening) return endsWord && !startsWord ? "close" : "open";
  return startsWord && !/["'“”]/.test(before) ? "open" : "close";
}

/** He said " it leaks " twice: a straight mark with space on both sides opens when one like it closes on the line. */
function isSpacedOut(line: Line, mark: OpenMark): boolean {
  const next = line.body.indexOf(mark.text, mark.end);
  return next >= 0 && next < line.end && !/[\p{L}\p{N}]/u.test(line.body.charAt(next + mark.text.length));
}

function opensWithMark(text: string): boolean {
  return /^(?:[“„‟«"”]|''|``)/.test(text.trimStart());
}

/** Without white space at the ends; null where no letter or digit is left. */
function trimToWords(body: string, start: number, end: number): Span | null {
  const text = body.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  return { start: end - text.trimStart().length, end: start + text.trimEnd().length };
}
