import type { Article, IsoDate, Notice } from "./article.ts";
import type { Excerpt } from "./excerpt.ts";
import { firstFound, itemAt } from "./lists.ts";
import { findParagraphs } from "./paragraphs.ts";
import { findSentences } from "./sentences.ts";

/** A citation says where shown words come from. What the article does not state is null. */
export interface Citation {
  readonly articleId: string;
  /** The headline, or the article's own first sentence where it states none. */
  readonly title: string;
  /** True where it states none. */
  readonly untitled?: true;
  readonly publisher: string | null;
  /** The author, as the article states it; of several, all. */
  readonly author: string | null;
  readonly publishedOn: IsoDate;
  /** Paragraphs are counted from 1. */
  readonly paragraph: number;
  readonly url: string | null;
  /** The corrections of the article since, oldest first; absent when there are none. */
  readonly corrected?: readonly Notice[];
  /** The corrections that speak of other parts of the article alone; absent where none is known to. */
  readonly correctedBeside?: readonly Notice[];
  /** The retraction of another article with the same text; absent when none is known to be. */
  readonly retractedElsewhere?: RetractedText;
}

/** The retraction of another article with the same text, and who published it. */
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

/** The part of a citation that names an article in a line. */
export type ArticleHead = Pick<Citation, "title" | "untitled" | "publisher" | "author" | "publishedOn">;

/** Names the whole article, as its excerpts are named. */
export function headOf(article: Article): ArticleHead {
  const { publisher, author, publishedOn } = article;
  const untitled = article.title === null ? ({ untitled: true } as const) : {};
  return { title: titleOf(article), ...untitled, publisher, author, publishedOn };
}

/** The article's headline, or its own first sentence where it has none. */
export function titleOf(article: Article): string {
  return article.title ?? placesOf(article).title;
}

/** A citation needs these of an article's text: they are found once for an article, because somebody may be quoted in it a thousand times. */
interface Places {
  /** The offsets at which its paragraphs end. */
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
