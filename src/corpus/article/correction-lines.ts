import type { Article, Notice } from "../../coverage/article.ts";
import { findParagraphs } from "../../coverage/paragraphs.ts";
import { correctionHead, mayCorrect } from "../../english/classes/correction-words.ts";
import { quoteValue } from "../text/problem.ts";
import { dayOf } from "./opening-lines.ts";
import { findWrittenDay } from "./written-day.ts";

/** What an article's text says of its own corrections. */
export interface FoundCorrections {
  readonly corrected: readonly Notice[];
  /** Those that do not say when they were made. */
  readonly undated: readonly string[];
}

const none: FoundCorrections = { corrected: [], undated: [] };

/** UTF-16 units of the beginning and the end of a text, and of a note there. */
const longestEdge = 2000;
const longestNote = 800;
/** Paragraphs: papers put corrections above the first or below the last of a text. */
const mostAbove = 2;
const mostBelow = 4;

/** Finds the corrections that an article has above or below its text and does not state as such; the text is left as it is. */
export function findCorrections({ body, corrected, publishedOn }: Article): FoundCorrections {
  if (corrected !== undefined) return none;
  if (!mayCorrect(body.slice(-longestEdge)) && !(body.length > longestEdge && mayCorrect(body.slice(0, longestEdge))))
    return none;
  const all = findParagraphs(body).map(({ start, end }) => body.slice(start, end));
  const edges = all.filter((_, at) => at < mostAbove || at >= all.length - mostBelow);
  const found = edges.flatMap((text) => {
    const head = text.length > longestNote ? null : correctionHead(text);
    if (head === null) return [];
    const written = findWrittenDay(head);
    const day = written && dayOf(written);
    return [{ text: plain(text), day: day !== null && day >= publishedOn ? day : null }];
  });
  return {
    corrected: found.flatMap(({ text, day }) => (day === null ? [] : [{ on: day, text }])),
    undated: found.filter(({ day }) => day === null).map(({ text }) => text),
  };
}

/** What the owner of an article is told of a correction without a day. */
export function describeUndated(text: string): string {
  return `has a correction that does not say on which day it was made: ${quoteValue(text)}; it is text like any other until “corrected” states it`;
}

/** Without the marks of Markdown around it. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/^[*_>#\s]{1,6}|[*_\s]{1,4}$/g, "")
    .replace(/\*\*/g, "");
}
