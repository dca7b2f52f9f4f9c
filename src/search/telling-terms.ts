import type { Article } from "../coverage/article.ts";
import { itemAt } from "../coverage/lists.ts";
import type { Lexicon, Vocabulary } from "../terms/vocabulary.ts";
import type { CandidateFilter, WeightedTerm } from "./passage-index.ts";

/** The most times an article is scored for one question, over all terms, and how many terms are used whatever they cost. */
const mostArticlesScored = 6000;
const fewestTelling = 2;

/** The numbers of the terms the vocabulary has, each with the most it counts. */
export function weighNumbers(terms: readonly WeightedTerm[], vocabulary: Lexicon): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const { term, weight } of terms) {
    const number = vocabulary.numberOf(term);
    if (number !== undefined) weights.set(number, Math.max(weight, weights.get(number) ?? 0));
  }
  return weights;
}

/** The rarest terms that together stand in few enough articles: a word of every tenth article finds none of them. */
export function chooseTelling(
  weights: ReadonlyMap<number, number>,
  articlesWith: Int32Array,
  vocabulary: Vocabulary,
): ReadonlyMap<number, number> {
  const chosen = new Map<number, number>();
  let scored = 0;
  for (const [number, weight] of [...weights].toSorted(
    ([one], [other]) =>
      itemAt(articlesWith, one) - itemAt(articlesWith, other) ||
      (vocabulary.termOf(one) < vocabulary.termOf(other) ? -1 : 1),
  )) {
    scored += itemAt(articlesWith, number);
    if (scored > mostArticlesScored && chosen.size >= fewestTelling) break;
    chosen.set(number, weight);
  }
  return chosen;
}

/** Tells whether the filter leaves the article in. One without a publisher fits no named publisher. */
export function passesFilter(article: Article, filter: CandidateFilter): boolean {
  const { publishers, from, to } = filter;
  if (publishers && (article.publisher === null || !publishers.includes(article.publisher))) return false;
  return (from === undefined || article.publishedOn >= from) && (to === undefined || article.publishedOn <= to);
}
