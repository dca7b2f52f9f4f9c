import type { QuotedSpan } from "../../coverage/article.ts";
import { appendAll } from "../../coverage/lists.ts";
import { findParagraphs, trimSpan } from "../../coverage/paragraphs.ts";
import type { Span } from "../../coverage/span.ts";
import { readSigner } from "./quote-elements.ts";

/** `3`, `3-4 Jane Roe`, `3 ?`: paragraphs from 1, and whose words they are. */
const form = /^([1-9]\d{0,6})(?:-([1-9]\d{0,6}))?(?: (\S.*))?$/;

/** What the form is, for whoever wrote another. */
export const expectedQuoted = "the number of a quoted paragraph and whose words it is: 3 Jane Roe, or 3-4 Jane Roe";

/** The spans of a body that its statements name, a line each; null where one of them names none of its paragraphs. */
export function readQuoted(statements: readonly string[], body: string): readonly QuotedSpan[] | null {
  if (statements.length === 0) return [];
  const paragraphs = findParagraphs(body);
  const spans: QuotedSpan[] = [];
  for (const statement of statements) {
    const [, first = "", last = first, speaker] = form.exec(statement) ?? [];
    const named = paragraphs.slice(Number(first) - 1, Number(last));
    if (named.length === 0 || named.length !== Number(last) - Number(first) + 1) return null;
    const by = speaker === undefined ? {} : { speaker: speaker === "?" ? "" : speaker };
    const lines = named.flatMap((paragraph) => quotedLines(body, paragraph));
    appendAll(
      spans,
      lines.map((line, index) => ({ ...line, ...by, ...(index > 0 ? { continues: true as const } : {}) })),
    );
  }
  return spans.toSorted((one, other) => one.start - other.start);
}

/** The lines of a quoted paragraph without Markdown's `>`: from the first that has it, if any has, and without a signature. */
function quotedLines(body: string, { start, end }: Span): readonly Span[] {
  const lines = linesIn(body, start, end);
  const begins = Math.max(
    0,
    lines.findIndex((line) => body[line.start] === ">"),
  );
  const bare = lines.slice(begins).flatMap((line) => {
    const mark = /^(?:> ?)*/.exec(body.slice(line.start, line.end))?.[0].length ?? 0;
    return trimSpan(body, { start: line.start + mark, end: line.end }) ?? [];
  });
  const last = bare.at(-1);
  return bare.length > 1 && last && readSigner(body.slice(last.start, last.end)) !== "" ? bare.slice(0, -1) : bare;
}

function linesIn(body: string, start: number, end: number): readonly Span[] {
  const lines: Span[] = [];
  for (let at = start; at < end; ) {
    const newline = body.indexOf("\n", at);
    const stop = newline < 0 || newline > end ? end : newline;
    const line = trimSpan(body, { start: at, end: stop });
    if (line) lines.push(line);
    at = stop + 1;
  }
  return lines;
}

/** The statements from which the spans of the body read back. */
export function writeQuoted(quoted: readonly QuotedSpan[], body: string): readonly string[] {
  const paragraphs = findParagraphs(body);
  const runs: { first: number; last: number; speaker: string | undefined }[] = [];
  let number = 0;
  for (const { start, speaker, continues } of quoted) {
    while ((paragraphs[number]?.end ?? Number.POSITIVE_INFINITY) <= start) number += 1;
    const run = runs.at(-1);
    if (run && continues) run.last = number + 1;
    else runs.push({ first: number + 1, last: number + 1, speaker });
  }
  return runs.map(({ first, last, speaker }) => {
    const by = speaker === undefined ? "" : ` ${speaker === "" ? "?" : speaker}`;
    return `${first}${last > first ? `-${last}` : ""}${by}`;
  });
}
