import type { Article } from "../coverage/article.ts";
import { itemAt } from "../coverage/lists.ts";
import type { Passage } from "../coverage/passage.ts";
import type { PassageTerms, Vocabulary } from "../terms/vocabulary.ts";
import { type ArticlePostings, scorePostings } from "./article-postings.ts";
import { articlesLookedThrough, byScore, type IndexedArticle, type ScoredArticle } from "./indexed-article.ts";
import { articleStatisticsOf } from "./score-articles.ts";
import type { TermCounts } from "./term-counts.ts";

/** An index as it was stored: articles by their places, from 0, which are read only when they are looked through. */
export interface StoredIndex {
  readonly articles: readonly Article[];
  readonly vocabulary: Vocabulary;
  readonly counts: TermCounts;
  readonly postings: ArticlePostings;
  /** The marks by place, as `markArticle` gives them. */
  readonly marks: readonly string[];
  read(place: number): { readonly passages: readonly Passage[]; readonly terms: readonly PassageTerms[] };
}

/** The stored article of a place as the indexes of this program hold it. */
export function readStored(stored: StoredIndex, place: number): IndexedArticle | null {
  const article = stored.articles[place];
  return article ? { article, ...stored.read(place), generation: 0 } : null;
}

/** A choice says which of the stored articles may be found. */
export interface StoredChoice {
  /** Only these places, in any order; null for all. */
  readonly among: readonly number[] | null;
  readonly isAllowed: (article: Article, place: number) => boolean;
}

/**
 * The best of the stored articles, as many as are looked through. `counts` are those of the coverage as it is now, of which
 * the stored articles are a part.
 */
export function findStored(
  stored: StoredIndex,
  weights: ReadonlyMap<number, number>,
  counts: TermCounts,
  { among, isAllowed }: StoredChoice,
): readonly ScoredArticle[] {
  const { places, scores } = scorePostings(stored.postings, weights, articleStatisticsOf(counts), among);
  // There may be as many as articles.
  const found: { readonly article: Article; readonly place: number; readonly score: number }[] = [];
  for (const [at, place] of places.entries()) {
    const article = stored.articles[place];
    if (article && isAllowed(article, place)) found.push({ article, place, score: itemAt(scores, at) });
  }
  const least = leastOfBest(Float64Array.from(found, ({ score }) => score));
  return found
    .filter(({ score }) => score >= least)
    .toSorted(byScore)
    .slice(0, articlesLookedThrough)
    .flatMap(({ place, score }) => {
      const indexed = readStored(stored, place);
      return indexed ? [{ indexed, score }] : [];
    });
}

/** The lowest of the best scores, so that the many others need not be put in order. */
function leastOfBest(scores: Float64Array): number {
  return scores.toSorted().at(-articlesLookedThrough) ?? 0;
}
