import { type IndexedArticle, type ScoredArticle, titleBoost } from "./indexed-article.ts";
import { bodyLength, type TermCounts, titleLength, titleOf } from "./term-counts.ts";

/** Of Robertson and Walker's BM25 with Lv and Zhai's lower bound (BM25+), as MiniSearch 7 sets them. */
const saturation = 1.2;
const lengthShare = 0.7;
const lowerBound = 0.5;

/** In how many articles each term stands, by its number, and how long the articles are: of one published generation. */
export interface ArticleStatistics {
  readonly articles: number;
  readonly bodiesWith: Int32Array;
  readonly titlesWith: Int32Array;
  readonly averageBody: number;
  readonly averageTitle: number;
}

/** What the articles of an index are scored with. */
export function articleStatisticsOf(counts: TermCounts): ArticleStatistics {
  const { articles, articlesWith, titlesWith, bodyLengths, titleLengths } = counts;
  const of = Math.max(1, articles);
  return {
    articles,
    bodiesWith: articlesWith,
    titlesWith,
    averageBody: bodyLengths / of,
    averageTitle: titleLengths / of,
  };
}

/**
 * Scores articles by the terms, which are given as numbers with their weights. MiniSearch's own scores, so that which
 * engine found an article changes nothing of its place. Articles with none of the terms are left out.
 */
export function scoreArticles(
  found: readonly IndexedArticle[],
  weights: ReadonlyMap<number, number>,
  statistics: ArticleStatistics,
): readonly ScoredArticle[] {
  return found.flatMap((indexed) => {
    const score = scoreArticle(indexed, weights, statistics);
    return score > 0 ? [{ indexed, score }] : [];
  });
}

function scoreArticle(
  indexed: IndexedArticle,
  weights: ReadonlyMap<number, number>,
  { articles, bodiesWith, titlesWith, averageBody, averageTitle }: ArticleStatistics,
): number {
  const title = titleOf(indexed.terms);
  const inTitle = countTerms([title], weights);
  const inBody = countTerms(
    indexed.terms.map(({ ids }) => ids),
    weights,
  );
  const titleLengths = titleLength(indexed.terms) / averageTitle;
  const bodyLengths = lengthOf(indexed) / averageBody;
  let [sum, matched] = [0, 0];
  for (const [number, weight] of weights) {
    const [ofTitle, ofBody] = [inTitle.get(number) ?? 0, inBody.get(number) ?? 0];
    if (ofTitle > 0) sum += weight * titleBoost * scoreTerm(ofTitle, titlesWith[number] ?? 0, articles, titleLengths);
    if (ofBody > 0) sum += weight * scoreTerm(ofBody, bodiesWith[number] ?? 0, articles, bodyLengths);
    if (ofTitle + ofBody > 0) matched += 1;
  }
  return sum * matched;
}

/** What a term adds that stands so often in one of so many fields, which is so many times as long as they are on average. */
export function scoreTerm(times: number, having: number, articles: number, lengths: number): number {
  const rarity = Math.log(1 + (articles - having + 0.5) / (having + 0.5));
  return (
    rarity *
    (lowerBound + (times * (saturation + 1)) / (times + saturation * (1 - lengthShare + lengthShare * lengths)))
  );
}

function countTerms(texts: readonly Int32Array[], wanted: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const text of texts)
    for (const number of text) if (wanted.has(number)) counts.set(number, (counts.get(number) ?? 0) + 1);
  return counts;
}

const lengthsKept = new WeakMap<IndexedArticle, number>();

function lengthOf(indexed: IndexedArticle): number {
  const known = lengthsKept.get(indexed) ?? bodyLength(indexed.terms);
  lengthsKept.set(indexed, known);
  return known;
}
