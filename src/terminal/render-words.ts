import type { Excerpt } from "../coverage/excerpt.ts";
import { showControls } from "../coverage/show-controls.ts";
import { contains, type Span } from "../coverage/span.ts";
import { marks } from "./marks.ts";
import type { TextStyle } from "./text-style.ts";
import { wrapPieces } from "./wrap.ts";

/** Every line of words has a margin: the number of the answer, a mark, and a space on each side of it. */
export const marginColumns = 5;

/**
 * An article's words, each line behind a mark of its own. What is pointed out begins a line and ends one, with the
 * quotation marks around it; but for those breaks and the ones of a narrow terminal, nothing is changed.
 */
export function renderWords(excerpt: Excerpt, best: Span | null, label: string, style: TextStyle): readonly string[] {
  const lines = cutLines(excerpt, best).flatMap(({ text, mark }) => {
    const tone = mark === "best" ? "best" : "plain";
    const width = style.width === null ? null : style.width - marginColumns;
    const pieces = [{ tone, text: showControls(text) } as const];
    return wrapPieces(pieces, width, style.paint).map((line) => ({ line, mark }));
  });
  return lines.map(({ line, mark }, index) => {
    const sign = style.paint(mark === "best" ? "best" : "hint", marks[mark]);
    return `${(index === 0 ? label : "").padStart(marginColumns - 3)} ${sign} ${line}`;
  });
}

interface MarkedLine {
  readonly text: string;
  readonly mark: keyof typeof marks;
}

function cutLines(excerpt: Excerpt, best: Span | null): readonly MarkedLine[] {
  const inner = best && contains(excerpt, best) ? widen(best, excerpt) : { start: excerpt.end, end: excerpt.end };
  const { body } = excerpt.article;
  const part = (start: number, end: number, mark: MarkedLine["mark"]) => linesOf(body.slice(start, end), mark);
  return [
    ...part(excerpt.start, inner.start, "words"),
    ...part(inner.start, inner.end, "best"),
    ...part(inner.end, excerpt.end, "words"),
  ];
}

/** Takes in the quotation marks around the words, so that none is left at the end of another line. */
function widen({ start, end }: Span, excerpt: Excerpt): Span {
  const { body } = excerpt.article;
  const before = start > excerpt.start && /["“„«‘']/.test(body.charAt(start - 1)) ? 1 : 0;
  const after = end < excerpt.end && /["”“»’']/.test(body.charAt(end)) ? 1 : 0;
  return { start: start - before, end: end + after };
}

/** White space at the cuts is left out, and the break of a line there: the cut stands for it. Blank lines between paragraphs stay. */
function linesOf(text: string, mark: MarkedLine["mark"]): readonly MarkedLine[] {
  const words = text.replace(/^[^\S\n]*\n?/, "").trimEnd();
  return words === "" ? [] : words.split("\n").map((line) => ({ text: line, mark }));
}
