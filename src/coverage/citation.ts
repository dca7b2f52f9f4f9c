import type { Article, IsoDate, Notice } from "./article.ts";
import type { Excerpt } from "./excerpt.ts";
import { findParagraphs } from "./paragraphs.ts";
import { findSentences } from "./sentences.ts";

/** Where shown words come from. What the article does not state is null. */
export interface Citation {
  readonly articleId: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly publishedOn: IsoDate;
  /** From 1. */
  readonly paragraph: number;
  readonly url: string | null;
  /** What was put right in the article since, oldest first; absent when nothing was. */
  readonly corrected?: readonly Notice[];
  /** That another article with the same text was retracted; absent when none is known to be. */
  readonly retractedElsewhere?: RetractedText;
}

/** What became of an article with the same text. */
export interface RetractedText extends Notice {
  readonly publisher: string | null;
}

/** The citation of an excerpt; of one that runs over several paragraphs, the first. */
export function citeExcerpt(excerpt: Excerpt): Citation {
  const { article } = excerpt;
  const paragraph = findParagraphs(article.body).findIndex((span) => span.end > excerpt.start) + 1;
  return {
    articleId: article.id,
    title: titleOf(article),
    publisher: article.publisher,
    publishedOn: article.publishedOn,
    paragraph,
    url: article.url,
    ...(article.corrected ? { corrected: article.corrected } : {}),
  };
}

/** The article's headline, or its own first sentence where it has none. */
export function titleOf(article: Article): string {
  if (article.title !== null) return article.title;
  const first = findParagraphs(article.body)[0];
  const sentence = first && findSentences(article.body, first)[0];
  return sentence ? article.body.slice(sentence.start, sentence.end) : article.id;
}
