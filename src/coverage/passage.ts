import type { Article } from "./article.ts";
import { Excerpt } from "./excerpt.ts";
import { findParagraphs } from "./paragraphs.ts";
import { findSentences } from "./sentences.ts";
import type { Span } from "./span.ts";

/** A longer paragraph becomes several passages, cut between sentences. UTF-16 units. */
const longestPassage = 1500;

/** The unit that is searched and shown: a paragraph, or whole sentences of a very long one. */
export interface Passage {
  readonly article: Article;
  readonly excerpt: Excerpt;
  /** The paragraph's number within the article, from 1. */
  readonly paragraph: number;
  /** In order; never empty. */
  readonly sentences: readonly Span[];
}

/** The passages of an article in order. Every character that is no white space is in exactly one. */
export function splitPassages(article: Article): readonly Passage[] {
  return findParagraphs(article.body).flatMap((paragraph, index) =>
    groupSentences(findSentences(article.body, paragraph)).map((sentences) => ({
      article,
      excerpt: new Excerpt(article, spanOf(sentences)),
      paragraph: index + 1,
      sentences,
    })),
  );
}

function groupSentences(sentences: readonly Span[]): readonly (readonly Span[])[] {
  const groups: Span[][] = [];
  for (const sentence of sentences) {
    const group = groups.at(-1);
    if (group?.[0] && sentence.end - group[0].start <= longestPassage) group.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
}

function spanOf(sentences: readonly Span[]): Span {
  return { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
}
