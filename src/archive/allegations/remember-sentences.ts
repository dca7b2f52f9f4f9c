import type { Article } from "../../coverage/article.ts";
import type { Span } from "../../coverage/span.ts";

/**
 * A way to read sentences that reads each of an article once: many look through the same article, for what is shown of it and for what
 * answers others.
 */
export function rememberSentences<Value>(
  read: (body: string, sentence: Span) => Value,
): (article: Article, sentence: Span) => Value {
  const articles = new WeakMap<Article, Map<number, { readonly end: number; readonly value: Value }>>();
  return (article, sentence) => {
    const { start, end } = sentence;
    const sentences = articles.get(article) ?? new Map<number, { readonly end: number; readonly value: Value }>();
    articles.set(article, sentences);
    const known = sentences.get(start);
    if (known?.end === end) return known.value;
    const value = read(article.body, sentence);
    sentences.set(start, { end, value });
    return value;
  };
}
