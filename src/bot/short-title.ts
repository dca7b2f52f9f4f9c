import type { Citation } from "../coverage/citation.ts";
import { shortenText } from "../coverage/shorten-text.ts";

/** Longer headlines and notices are cut at a space, with "…". UTF-16 units. */
const longestLine = 90;

/** The first words of an article stand for a headline that it does not state; a shorter clause than this says too little. */
const longestClause = 60;
const shortestClause = 20;

/** An article's headline as it is named in a reply: in full or nearly so; of an article without one, its first clause. */
export function shortTitle({ title, untitled }: Pick<Citation, "title" | "untitled">): string {
  return untitled ? firstClause(title) : oneLine(title);
}

/** A text on one line, short enough to be part of a list. */
export function oneLine(text: string): string {
  return shortenText(flatten(text), longestLine, "space");
}

/** The first clause of a headline or a sentence that is long. */
export function firstClause(sentence: string): string {
  const text = flatten(sentence);
  if (text.length <= longestClause) return text;
  const ends = Array.from(text.slice(0, longestClause + 1).matchAll(/[,;:](?=\s)|\s[–—](?=\s)/g), ({ index }) => index);
  const end = ends.at(-1) ?? 0;
  return end >= shortestClause ? `${text.slice(0, end)}…` : shortenText(text, longestClause, "space");
}

function flatten(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
