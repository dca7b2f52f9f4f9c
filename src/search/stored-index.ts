import type { Article } from "../coverage/article.ts";
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
  /** By place, as `markArticle` gives them. */
  readonly marks: readonly string[];
  read(place: number): { readonly passages: readonly Passage[]; readonly terms: readonly PassageTerms[] };
}

/** The stored article of a place as the indexes of this program hold it. */
export function readStored(stored: StoredIndex, place: number): IndexedArticle | null {
  const article = stored.articles[place];
  return article ? { article, ...stored.read(place), generation: 0 } : null;
}

/**
 * The best of the stored articles, as many as are looked through. `counts` are those of the coverage as it is now, of which
 * the stored articles are a part.
 */
export function findStored(
  stored: StoredIndex,
  weights: ReadonlyMap<number, number>,
  counts: TermCounts,
  isAllowed: (article: Article, place: number) => boolean,
): readonly ScoredArticle[] {
  const { places, scores } = scorePostings(stored.postings, weights, articleStatisticsOf(counts));
  const found = places.flatMap((place) => {
    const article = stored.articles[place];
    return article && isAllowed(article, place) ? [place] : [];
  });
  const least = leastOfBest(Float64Array.from(found, (place) => scores[place] ?? 0));
  return found
    .filter((place) => (scores[place] ?? 0) >= least)
    .flatMap((place) => {
      const article = stored.articles[place];
      return article ? [{ article, place, score: scores[place] ?? 0 }] : [];
    })
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
