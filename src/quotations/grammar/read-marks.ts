import type { Span } from "../../coverage/span.ts";

/** A character of an article that may open or close a quotation, or be an apostrophe, or a sign for inches. */
export interface Mark extends Span {
  readonly text: string;
  readonly family: "double" | "single";
  /** Says what its form says it does; null for one without a direction, such as a straight one. */
  readonly direction: "opens" | "closes" | null;
  /** The characters beside it; a space at the ends of the line. */
  readonly before: string;
  readonly after: string;
}

/** Two single marks count as a double one. */
const markPattern = /&(?:quot|#34|ldquo|rdquo);|‘‘|’’|''|``|[“”„‟«»「」『』"″‘’‚‛‹›'`′]/g;

/** Holds what a mark stands for that a page left as it was encoded. */
const encoded: ReadonlyMap<string, string> = new Map([
  ["&quot;", '"'],
  ["&#34;", '"'],
  ["&ldquo;", "“"],
  ["&rdquo;", "”"],
]);

/** Every mark of a line that is no part of a word or of a tag, in order. Linear in the line. */
export function readMarks(body: string, line: Span): readonly Mark[] {
  const marks: Mark[] = [];
  let isAttribute = false;
  for (const match of body.slice(line.start, line.end).matchAll(markPattern)) {
    const start = line.start + match.index;
    if (!/[「」『』]/.test(match[0]) && match[0].length === 1 && isWithinWord(body, start)) continue;
    const mark = markAt(body, line, { start, end: start + match[0].length });
    if (isAttribute) isAttribute = mark.family === "single";
    else if (mark.before === "=" && mark.family === "double") isAttribute = true;
    else marks.push(mark);
  }
  return marks;
}

function markAt(body: string, line: Span, { start, end }: Span): Mark {
  const written = body.slice(start, end);
  const text = encoded.get(written) ?? written;
  return {
    start,
    end,
    text,
    family: text.length > 1 || /[“”„‟«»「」"″]/.test(text) ? "double" : "single",
    direction: /[“„‟«「『‘‚‛‹`]/.test(text) ? "opens" : /[”»」』’›]/.test(text) ? "closes" : null,
    before: start > line.start ? body.charAt(start - 1) : " ",
    after: end < line.end ? body.charAt(end) : " ",
  };
}

/** An apostrophe: "don't". */
function isWithinWord(body: string, at: number): boolean {
  return letter.test(body.charAt(at + 1)) && letter.test(body.charAt(at - 1)) && !/[“”„‟«»"″]/.test(body.charAt(at));
}

const letter = /[\p{L}\p{N}]/u;
