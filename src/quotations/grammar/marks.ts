import type { Span } from "../../coverage/span.ts";
import { cutUnclosed } from "./cut-unclosed.ts";
import { type MarkPair, type MarkReading, pairMarks } from "./pair-marks.ts";
import type { QuotedStretch } from "./quoted-stretch.ts";
import { type Mark, readMarks } from "./read-marks.ts";
import { isSpoken, saysBehind } from "./single-marks.ts";

/** A longer stretch is no quotation but a mark gone astray. UTF-16 units. */
const longestStretch = 12_000;

/**
 * The stretches between quotation marks, in order; none overlaps another, and a quotation inside one is part of it. Each
 * line is read as a whole, so that marks missing, doubled or misplaced do the least harm. Single marks count in an article
 * whose quotations stand in single marks; elsewhere where they stand around what reads like speech, as in a press release
 * that is quoted, and else they are apostrophes, so-called things and quotations within quotations. A quotation
 * still open at the end of its line goes on when the next line opens with a mark, as one of several paragraphs does; each
 * paragraph is a stretch of its own. Linear in the body.
 */
export function findQuotedStretches(body: string): readonly QuotedStretch[] {
  const lines = readLines(body);
  const all = lines.some(mayQuoteInSingle) ? readAll(body, lines) : null;
  if (all && isMainlySingle(all)) return collect(body, lines, all);
  const lead = lines.findIndex((line) => !isHeadline(body, line));
  const kept = lines.map((line, at) =>
    withoutOthers(line, marksOfSpeech(body, line, at < lead ? undefined : all?.[at])),
  );
  return collect(body, kept, readAll(body, kept, { lines, readings: all ?? [] }));
}

/** The very line where all its marks count. */
function withoutOthers(line: Line, marks: readonly Mark[]): Line {
  return marks.length === line.marks.length ? line : { ...line, marks };
}

interface Line extends Span {
  readonly marks: readonly Mark[];
}

/** The lines of a body without the blank ones. */
function readLines(body: string): readonly Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= body.length; ) {
    const newline = body.indexOf("\n", start);
    const line = { start, end: newline < 0 ? body.length : newline };
    start = line.end + 1;
    if (body.slice(line.start, line.end).trim() !== "") lines.push({ ...line, marks: readMarks(body, line) });
  }
  return lines;
}

/** Pairs the marks of each line; those of a line that was read before with the same marks, and the same behind it, are paired. */
function readAll(body: string, lines: readonly Line[], before?: ReadLines): readonly MarkReading[] {
  return lines.map((line, at) => {
    const known = before?.lines[at] === line ? before.readings[at] : undefined;
    const isSame = known !== undefined && before?.lines[at + 1] === lines[at + 1];
    return isSame ? known : pairMarks(body, line.marks, opensWithMark(body, lines[at + 1]));
  });
}

/** Lines, and how the marks of each were paired; none where they were not. */
interface ReadLines {
  readonly lines: readonly Line[];
  readonly readings: readonly MarkReading[];
}

/** False where no single mark begins a word, which is known without reading the line. */
function mayQuoteInSingle({ marks }: Line): boolean {
  return marks.some((mark) => mark.family === "single" && /[\s([—–-]/.test(mark.before));
}

/** At most so many words stand in a headline. */
const longestHeadline = 16;

/** A short line at the beginning: its single marks stand around words that are shortened, and stand below as they were said. */
function isHeadline(body: string, { start, end, marks }: Line): boolean {
  if (marks.some(({ family }) => family === "double")) return false;
  return body.slice(start, end).trim().split(/\s+/).length <= longestHeadline && !saysBehind(body, { start, end });
}

/** The double marks of a line, and the single ones that stand around speech. */
function marksOfSpeech(body: string, line: Line, all: MarkReading | undefined): readonly Mark[] {
  const spoken = (all?.pairs ?? []).filter(
    ({ open, close }) => open.family === "single" && isSpoken(body, line, { open, close }),
  );
  const edges = new Set(spoken.flatMap(({ open, close }) => [open, close]));
  return line.marks.filter((mark) => mark.family === "double" || edges.has(mark));
}

/** True when quotations stand in single marks, and hardly any in double ones. */
function isMainlySingle(readings: readonly MarkReading[]): boolean {
  const closed = readings.flatMap(({ pairs }) => pairs.filter(({ close }) => close !== null));
  const single = closed.filter(({ open }) => open.family === "single").length;
  return single > 0 && single >= 3 * (closed.length - single);
}

function collect(body: string, lines: readonly Line[], readings: readonly MarkReading[]): readonly QuotedStretch[] {
  const stretches: QuotedStretch[] = [];
  let open = false;
  for (const [at, line] of lines.entries()) {
    const reading = readings[at];
    if (!reading) continue;
    const goesOn = opensWithMark(body, lines[at + 1]);
    const continuing = open && opensWithMark(body, line);
    open = false;
    for (const pair of reading.pairs) {
      const words = wordsOf(body, line, pair, goesOn);
      if (!words) continue;
      open = goesOn && words.wholeLine;
      const continues = continuing && body.slice(line.start, pair.open.start).trim() === "";
      const doubtful = reading.doubtful || (pair.close === null && !open);
      stretches.push({ start: words.start, end: words.end, outer: words.outer, continues, doubtful, unmarked: false });
    }
  }
  return stretches;
}

interface Words extends Span {
  readonly outer: Span;
  /** True for words that are open to the end of their line. */
  readonly wholeLine: boolean;
}

function wordsOf(body: string, line: Span, { open, close, before }: MarkPair, goesOn: boolean): Words | null {
  const limit = close?.start ?? before?.start ?? line.end;
  const end = close ? limit : cutUnclosed(body, { start: open.end, end: limit }, goesOn && before === null);
  const words = end === null || end - open.end > longestStretch ? null : trimToWords(body, open.end, end);
  if (!words || end === null) return null;
  return { ...words, outer: { start: open.start, end: close?.end ?? end }, wholeLine: !close && end === line.end };
}

function opensWithMark(body: string, line: Line | undefined): boolean {
  const [mark] = line?.marks ?? [];
  return mark !== undefined && line !== undefined && body.slice(line.start, mark.start).trim() === "";
}

/** A span without white space at its ends; null where no letter or digit is left. */
function trimToWords(body: string, start: number, end: number): Span | null {
  const text = body.slice(start, end);
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  return { start: end - text.trimStart().length, end: start + text.trimEnd().length };
}
