import { type IndexedArticle, type ScoredArticle, titleBoost } from "./indexed-article.ts";

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

/** Counts what articles are scored with. Linear in their headlines. `bodiesWith` is by the number of the term. */
export function measureArticles(
  articles: Iterable<IndexedArticle>,
  bodiesWith: Int32Array,
  terms: number,
): ArticleStatistics {
  const titlesWith = new Int32Array(terms);
  let [count, bodies, titles] = [0, 0, 0];
  for (const indexed of articles) {
    const title = titleOf(indexed);
    for (const number of new Set(title)) titlesWith[number] = (titlesWith[number] ?? 0) + 1;
    count += 1;
    bodies += bodyLength(indexed);
    titles += titleLength(title);
  }
  const of = Math.max(1, count);
  return { articles: count, bodiesWith, titlesWith, averageBody: bodies / of, averageTitle: titles / of };
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
  const title = titleOf(indexed);
  const inTitle = countTerms([title], weights);
  const inBody = countTerms(
    indexed.terms.map(({ ids }) => ids),
    weights,
  );
  const titleLengths = titleLength(title) / averageTitle;
  const bodyLengths = bodyLength(indexed) / averageBody;
  let [sum, matched] = [0, 0];
  for (const [number, weight] of weights) {
    const [ofTitle, ofBody] = [inTitle.get(number) ?? 0, inBody.get(number) ?? 0];
    if (ofTitle > 0) sum += weight * titleBoost * bm25(ofTitle, titlesWith[number] ?? 0, articles, titleLengths);
    if (ofBody > 0) sum += weight * bm25(ofBody, bodiesWith[number] ?? 0, articles, bodyLengths);
    if (ofTitle + ofBody > 0) matched += 1;
  }
  return sum * matched;
}

function bm25(times: number, having: number, articles: number, lengths: number): number {
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

function titleOf({ terms }: IndexedArticle): Int32Array {
  return terms[0]?.title ?? noTerms;
}

const noTerms = new Int32Array();

/** Of an empty headline 1, as MiniSearch counts it: a length is never 0. */
function titleLength(title: Int32Array): number {
  return Math.max(1, new Set(title).size);
}

const bodyLengths = new WeakMap<IndexedArticle, number>();

/** How many different terms the body has; a passage without any counts as one more, as MiniSearch counts it. */
function bodyLength(indexed: IndexedArticle): number {
  const known = bodyLengths.get(indexed);
  if (known !== undefined) return known;
  const different = new Set<number>();
  for (const { ids } of indexed.terms) for (const id of ids) different.add(id);
  const length = different.size + (indexed.terms.some(({ ids }) => ids.length === 0) ? 1 : 0);
  bodyLengths.set(indexed, length);
  return length;
}
