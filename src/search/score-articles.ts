import { addAt, itemAt } from "../coverage/lists.ts";
import { type IndexedArticle, type ScoredArticle, titleBoost } from "./indexed-article.ts";
import { bodyLength, type TermCounts, titleLength, titleOf } from "./term-counts.ts";

/** The constants of Robertson and Walker's BM25 with Lv and Zhai's lower bound (BM25+), as MiniSearch 7 sets them. */
const saturation = 1.2;
const lengthShare = 0.7;
const lowerBound = 0.5;

/** Statistics of one published generation: how many articles each term stands in, by its number, and how long they are. */
export interface ArticleStatistics {
  readonly articles: number;
  readonly bodiesWith: Int32Array;
  readonly titlesWith: Int32Array;
  readonly averageBody: number;
  readonly averageTitle: number;
}

/** Gives what the articles of an index are scored with. */
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
 * engine found an article changes nothing of its place. Articles with none of the terms are left out. Linear in the articles'
 * text, with a look into an array for each word.
 */
export function scoreArticles(
  found: readonly IndexedArticle[],
  weights: ReadonlyMap<number, number>,
  statistics: ArticleStatistics,
): readonly ScoredArticle[] {
  if (found.length === 0) return [];
  const asked = Array.from(weights, ([number, weight]) => ({ number, weight }));
  // Which of the terms, from 1, has a number; 0 for all others. Longer than any number of these articles.
  const termOf = new Uint16Array(statistics.bodiesWith.length);
  for (const [at, { number }] of asked.entries()) termOf[number] = at + 1;
  return found.flatMap((indexed) => {
    const score = scoreArticle(indexed, asked, termOf, statistics);
    return score > 0 ? [{ indexed, score }] : [];
  });
}

interface AskedTerm {
  readonly number: number;
  readonly weight: number;
}

function scoreArticle(
  indexed: IndexedArticle,
  asked: readonly AskedTerm[],
  termOf: Uint16Array,
  { articles, bodiesWith, titlesWith, averageBody, averageTitle }: ArticleStatistics,
): number {
  const inTitle = new Uint32Array(asked.length + 1);
  const inBody = new Uint32Array(asked.length + 1);
  countTerms(titleOf(indexed.terms), termOf, inTitle);
  for (const { ids } of indexed.terms) countTerms(ids, termOf, inBody);
  const titleLengths = titleLength(indexed.terms) / averageTitle;
  const bodyLengths = lengthOf(indexed) / averageBody;
  let [sum, matched] = [0, 0];
  for (const [at, { number, weight }] of asked.entries()) {
    const [ofTitle, ofBody] = [itemAt(inTitle, at + 1), itemAt(inBody, at + 1)];
    if (ofTitle > 0) sum += weight * titleBoost * scoreTerm(ofTitle, titlesWith[number] ?? 0, articles, titleLengths);
    if (ofBody > 0) sum += weight * scoreTerm(ofBody, bodiesWith[number] ?? 0, articles, bodyLengths);
    if (ofTitle + ofBody > 0) matched += 1;
  }
  return sum * matched;
}

/** Gives what a term adds that stands so often in one of so many fields, which is so many times as long as they are on average. */
export function scoreTerm(times: number, having: number, articles: number, lengths: number): number {
  const rarity = Math.log(1 + (articles - having + 0.5) / (having + 0.5));
  return (
    rarity *
    (lowerBound + (times * (saturation + 1)) / (times + saturation * (1 - lengthShare + lengthShare * lengths)))
  );
}

/** Adds to the count of each of the terms how often it stands in the text. */
function countTerms(text: Int32Array, termOf: Uint16Array, counts: Uint32Array): void {
  for (const number of text) {
    const term = termOf[number];
    if (term) addAt(counts, term, 1);
  }
}

const lengthsKept = new WeakMap<IndexedArticle, number>();

function lengthOf(indexed: IndexedArticle): number {
  const known = lengthsKept.get(indexed) ?? bodyLength(indexed.terms);
  lengthsKept.set(indexed, known);
  return known;
}
