import type { Excerpt } from "../../coverage/excerpt.ts";
import { contains, type Span } from "../../coverage/span.ts";
import { escapeMarkdown } from "./escape.ts";

/** Words to be shown, out of a longer excerpt that they may have been shortened from. */
export interface ShownExcerpt {
  readonly shown: Excerpt;
  readonly whole: Span;
  /** Set in bold, unless it is all that is shown: in order, apart from one another. Empty when nothing is pointed out. */
  readonly points: readonly Span[];
  /** Covers every line until it is pressed. */
  readonly hidden: boolean;
}

/** The words as a block quote, a "…" where the excerpt was shortened. Every line of it is within the quote. */
export function renderQuote({ shown, whole, points, hidden }: ShownExcerpt): string {
  const before = shown.start > whole.start ? "… " : "";
  const after = shown.end < whole.end ? " …" : "";
  const within = points.filter((point) => contains(shown, point) && isPart(shown, point));
  const words = renderAround(shown, within);
  return `${before}${words}${after}`
    .split("\n")
    .map((line) => `> ${hidden ? cover(line) : line}`)
    .join("\n");
}

/** Like bold, each line has its own spoiler. The marks within are escaped, so that none of them can end it. */
function cover(line: string): string {
  return line.trim() === "" ? line : `||${line}||`;
}

/** True where a part alone is pointed out: where everything is, nothing stands out. */
function isPart(shown: Excerpt, best: Span): boolean {
  const { body } = shown.article;
  return `${body.slice(shown.start, best.start)}${body.slice(best.end, shown.end)}`.trim() !== "";
}

function renderAround(shown: Excerpt, points: readonly Span[]): string {
  const { body } = shown.article;
  let [text, at] = ["", shown.start];
  for (const { start, end } of points) {
    if (start < at) continue;
    text += `${escapeMarkdown(body.slice(at, start))}${embolden(escapeMarkdown(body.slice(start, end)))}`;
    at = end;
  }
  return text + escapeMarkdown(body.slice(at, shown.end));
}

/** Bold ends with its line in some clients, so each line has its own; white space stays outside. */
function embolden(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) => {
      const words = line.trim();
      if (words === "") return line;
      const start = line.indexOf(words);
      return `${line.slice(0, start)}**${words}**${line.slice(start + words.length)}`;
    })
    .join("\n");
}
