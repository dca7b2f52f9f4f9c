import type { Article } from "../../coverage/article.ts";
import type { Excerpt } from "../../coverage/excerpt.ts";
import { type Span, sharedLength } from "../../coverage/span.ts";
import { readSentences } from "../../quotations/read-article.ts";
import type { ReadSentence } from "../../quotations/reading-context.ts";

/** A longer article takes too long to read through while somebody waits. UTF-16 units. */
const longestRead = 30_000;

/** What was read last is kept: a sentence takes a hundred times the room of its words. */
const mostKept = 16;
const kept = new Map<Article, readonly ReadSentence[]>();

/** The sentences of an article, with whom their phrases mean; none of a long one. */
export function sentencesOf(article: Article): readonly ReadSentence[] {
  if (article.body.length > longestRead) return [];
  const sentences = kept.get(article) ?? readSentences(article);
  kept.delete(article);
  kept.set(article, sentences);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest) kept.delete(oldest);
  return sentences;
}

/** Those that reach into a stretch. */
export function sentencesIn(stretch: Excerpt): readonly ReadSentence[] {
  return sentencesOf(stretch.article).filter(({ sentence }) => sharedLength(sentence, stretch) > 0);
}

/** Where a sentence stands, and nothing else of it. */
export function placeOf({ sentence: { start, end } }: ReadSentence): Span {
  return { start, end };
}
