import type { Article } from "./article.ts";
import { Excerpt } from "./excerpt.ts";
import { appendAll, itemAt } from "./lists.ts";
import { findParagraphs } from "./paragraphs.ts";
import { findSentences } from "./sentences.ts";
import type { Span } from "./span.ts";

/**
 * Neighbouring paragraphs are one passage as long as they fit into this; a longer paragraph becomes several passages, cut
 * between sentences. Of windows of 400, 600 and 900 units the longest found most answers (bench/README.md). UTF-16 units.
 */
const longestPassage = 900;

/** The unit that is searched: neighbouring paragraphs, with a heading always in one passage with what follows it. */
export interface Passage {
  readonly article: Article;
  readonly excerpt: Excerpt;
  /** The number of its first paragraph within the article, from 1. */
  readonly paragraph: number;
  /** The sentences in order; never empty. */
  readonly sentences: readonly Span[];
}

/** Some sentences in a row, with the number of the paragraph that they stand in or begin in. */
interface Stretch {
  readonly paragraph: number;
  readonly sentences: readonly Span[];
}

/** The passages of an article in order. Every character that is no white space is in exactly one. Linear in the body. */
export function splitPassages(article: Article): readonly Passage[] {
  const stretches = findParagraphs(article.body).flatMap((paragraph, index) =>
    groupSentences(findSentences(article.body, paragraph)).map((sentences) => ({ paragraph: index + 1, sentences })),
  );
  return joinStretches(article, stretches).map(({ paragraph, sentences }) => ({
    article,
    excerpt: new Excerpt(article, spanOf(sentences)),
    paragraph,
    sentences,
  }));
}

/** Sentences of one paragraph, in groups that are short enough; a single sentence may be longer. */
function groupSentences(sentences: readonly Span[]): readonly (readonly Span[])[] {
  const groups: Span[][] = [];
  for (const sentence of sentences) {
    const group = groups.at(-1);
    if (group?.[0] && sentence.end - group[0].start <= longestPassage) group.push(sentence);
    else groups.push([sentence]);
  }
  return groups;
}

function joinStretches(article: Article, stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: { paragraph: number; sentences: Span[] }[] = [];
  for (const [at, { paragraph, sentences }] of stretches.entries()) {
    const open = joined.at(-1);
    const next = stretches[at + 1];
    const { start, end: own } = spanOf(sentences);
    const withNext = next && isHeading(article, sentences) ? spanOf(next.sentences).end : own;
    // A heading of what is too long to stand with it goes with what is before.
    const end = withNext - start <= longestPassage ? withNext : own;
    if (open && end - spanOf(open.sentences).start <= longestPassage) appendAll(open.sentences, sentences);
    else joined.push({ paragraph, sentences: [...sentences] });
  }
  return joined;
}

/** A short line that ends without a mark. */
function isHeading({ body }: Article, sentences: readonly Span[]): boolean {
  const { start, end } = spanOf(sentences);
  return sentences.length === 1 && end - start <= longestHeading && /[\p{L}\p{N}]$/u.test(body.slice(start, end));
}
const longestHeading = 100;

function spanOf(sentences: readonly Span[]): Span {
  return { start: itemAt(sentences, 0).start, end: itemAt(sentences, sentences.length - 1).end };
}
