import { type Article, byNewest } from "../coverage/article.ts";
import type { Passage } from "../coverage/passage.ts";
import type { PassageTerms } from "../terms/vocabulary.ts";
import type { Candidate } from "./passage-index.ts";

/** So many articles are looked through: more changed no first place in the labelled sets, and cost time. */
export const articlesLookedThrough = 50;

/** A headline's word counts as much as three in the body: it says what the article is about. */
export const titleBoost = 3;

/** An article with its passages, and their terms in the same order. */
export interface IndexedArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly terms: readonly PassageTerms[];
  /** The number of the first index that it is part of; earlier ones do not find it. */
  readonly generation: number;
}

/** An article and how well it fits a question: above 0, of any size. */
export interface ScoredArticle {
  readonly indexed: IndexedArticle;
  readonly score: number;
}

interface WithScore {
  readonly article: Article;
  readonly score: number;
}

/** Best first, equal ones newest first. */
export function byScore(one: WithScore, other: WithScore): number {
  return other.score - one.score || byNewest(one.article, other.article);
}

/** The passages of the best articles, in the order that `CandidateList` asks for; at most `limit`. */
export function listCandidates(scored: readonly ScoredArticle[], limit: number): readonly Candidate[] {
  const ordered = scored.toSorted((one, other) =>
    byScore({ article: one.indexed.article, score: one.score }, { article: other.indexed.article, score: other.score }),
  );
  const best = ordered[0]?.score ?? 1;
  const candidates = ordered.slice(0, articlesLookedThrough).flatMap(({ indexed, score }) =>
    indexed.passages.flatMap((passage, at): readonly Candidate[] => {
      const terms = indexed.terms[at];
      return terms ? [{ passage, terms, articleScore: score / best }] : [];
    }),
  );
  return candidates.slice(0, limit);
}
