import type { Article, IsoDate, Notice } from "./article.ts";
import type { Excerpt } from "./excerpt.ts";
import { firstFound, itemAt } from "./lists.ts";
import { findParagraphs } from "./paragraphs.ts";
import { findSentences } from "./sentences.ts";

/** Where shown words come from. What the article does not state is null. */
export interface Citation {
  readonly articleId: string;
  /** The headline, or the article's own first sentence where it states none. */
  readonly title: string;
  /** True where it states none. */
  readonly untitled?: true;
  readonly publisher: string | null;
  /** Who wrote it, as the article states it; of several, all. */
  readonly author: string | null;
  readonly publishedOn: IsoDate;
  /** From 1. */
  readonly paragraph: number;
  readonly url: string | null;
  /** What was put right in the article since, oldest first; absent when nothing was. */
  readonly corrected?: readonly Notice[];
  /** The corrections that speak of other parts of the article alone; absent where none is known to. */
  readonly correctedBeside?: readonly Notice[];
  /** The retraction of another article with the same text; absent when none is known to be. */
  readonly retractedElsewhere?: RetractedText;
}

/** What became of an article with the same text. */
export interface RetractedText extends Notice {
  readonly publisher: string | null;
}

/** The citation of an excerpt; of one that runs over several paragraphs, the first. */
export function citeExcerpt(excerpt: Excerpt): Citation {
  const { article } = excerpt;
  const { ends } = placesOf(article);
  return {
    articleId: article.id,
    ...headOf(article),
    paragraph: (findPlace(ends, excerpt.start) ?? -1) + 1,
    url: article.url,
    ...(article.corrected ? { corrected: article.corrected } : {}),
  };
}

/** How an article is named in a line. */
export type ArticleHead = Pick<Citation, "title" | "untitled" | "publisher" | "author" | "publishedOn">;

/** Of the whole article, as of its excerpts. */
export function headOf(article: Article): ArticleHead {
  const { publisher, author, publishedOn } = article;
  const untitled = article.title === null ? ({ untitled: true } as const) : {};
  return { title: titleOf(article), ...untitled, publisher, author, publishedOn };
}

/** The article's headline, or its own first sentence where it has none. */
export function titleOf(article: Article): string {
  return article.title ?? placesOf(article).title;
}

/** What a citation needs of an article's text: found once for an article, because somebody may be quoted in it a thousand times. */
interface Places {
  /** Where its paragraphs end. */
  readonly ends: readonly number[];
  readonly title: string;
}

const known = new WeakMap<Article, Places>();

function placesOf(article: Article): Places {
  const places = known.get(article) ?? findPlaces(article);
  known.set(article, places);
  return places;
}

function findPlaces({ id, body }: Article): Places {
  const paragraphs = findParagraphs(body);
  const [first] = paragraphs;
  const [sentence] = first ? findSentences(body, first) : [];
  return { ends: paragraphs.map(({ end }) => end), title: sentence ? body.slice(sentence.start, sentence.end) : id };
}

/** The first of the ends, which go up, that stands behind the offset. */
function findPlace(ends: readonly number[], offset: number): number | null {
  const place = firstFound(0, ends.length, (at) => itemAt(ends, at) > offset);
  return place < ends.length ? place : null;
}
