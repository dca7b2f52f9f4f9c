import { titleBoost } from "./indexed-article.ts";
import { type ArticleStatistics, scoreTerm } from "./score-articles.ts";
import { bodyLength, type CountedArticle, titleLength, titleOf } from "./term-counts.ts";

/** In which articles one term stands, and how often. */
export interface TermPostings {
  /** The articles' places, growing. */
  readonly places: Int32Array;
  /** How often the term stands in the body and in the headline, at most 65,535 times. */
  readonly inBody: Uint16Array;
  readonly inTitle: Uint16Array;
}

/** An index that never changes. An article goes by its place, from 0. */
export interface ArticlePostings {
  /** Of the term with that number; perhaps read from a disk. */
  of(number: number): TermPostings;
  /** By place, as `bodyLength` and `titleLength` count. */
  readonly bodyLengths: Int32Array;
  readonly titleLengths: Int32Array;
}

/** The same in arrays that can be stored as they are: one term after another. */
export interface PostingArrays extends TermPostings {
  /** By the number of the term, where its postings begin; then how many there are of all. */
  readonly from: Int32Array;
  readonly bodyLengths: Int32Array;
  readonly titleLengths: Int32Array;
}

/** Arrays that are in memory, as an index. */
export function openPostings({
  from,
  places,
  inBody,
  inTitle,
  bodyLengths,
  titleLengths,
}: PostingArrays): ArticlePostings {
  return {
    bodyLengths,
    titleLengths,
    of(number) {
      const begin = from[number] ?? 0;
      // A term that came after these articles stands in none of them.
      const end = from[number + 1] ?? begin;
      return {
        places: places.subarray(begin, end),
        inBody: inBody.subarray(begin, end),
        inTitle: inTitle.subarray(begin, end),
      };
    },
  };
}

/** The places of the articles that have any of some terms, in no order, and their scores as `scoreArticles` gives them. */
export interface ScoredPlaces {
  readonly places: readonly number[];
  /** By place; 0 for those that have none. */
  readonly scores: Float64Array;
}

const mostCounted = 65_535;

/** Articles one after another, each asked for twice. */
export interface PostedArticles {
  readonly count: number;
  at(place: number): CountedArticle;
}

/** Sorts the articles' terms by their numbers, which are below `size`. Linear in the articles and in the size. */
export function* sortPostings(articles: PostedArticles, size: number): Generator<void, PostingArrays> {
  const from = new Int32Array(size + 1);
  const bodyLengths = new Int32Array(articles.count);
  const titleLengths = new Int32Array(articles.count);
  for (let place = 0; place < articles.count; place += 1) {
    const article = articles.at(place);
    bodyLengths[place] = bodyLength(article);
    titleLengths[place] = titleLength(article);
    for (const number of countTerms(article).keys()) from[number + 1] = (from[number + 1] ?? 0) + 1;
    yield;
  }
  for (let number = 0; number < size; number += 1) from[number + 1] = (from[number + 1] ?? 0) + (from[number] ?? 0);
  const next = from.slice();
  const all = from[size] ?? 0;
  const postings: PostingArrays = {
    from,
    places: new Int32Array(all),
    inBody: new Uint16Array(all),
    inTitle: new Uint16Array(all),
    bodyLengths,
    titleLengths,
  };
  for (let place = 0; place < articles.count; place += 1) {
    for (const [number, { inBody, inTitle }] of countTerms(articles.at(place))) {
      const slot = next[number] ?? 0;
      postings.places[slot] = place;
      postings.inBody[slot] = Math.min(inBody, mostCounted);
      postings.inTitle[slot] = Math.min(inTitle, mostCounted);
      next[number] = slot + 1;
    }
    yield;
  }
  return postings;
}

function countTerms(article: CountedArticle): ReadonlyMap<number, { inBody: number; inTitle: number }> {
  const counts = new Map<number, { inBody: number; inTitle: number }>();
  const countOf = (number: number) => {
    const known = counts.get(number) ?? { inBody: 0, inTitle: 0 };
    counts.set(number, known);
    return known;
  };
  for (const number of titleOf(article)) countOf(number).inTitle += 1;
  for (const { ids } of article) for (const number of ids) countOf(number).inBody += 1;
  return counts;
}

/**
 * Scores the articles that have any of the terms, which are given as numbers with their weights: all of them, or those among
 * some places. Costs what the terms' postings are many, or a search in them for each of the places, and a number for each
 * article.
 */
export function scorePostings(
  postings: ArticlePostings,
  weights: ReadonlyMap<number, number>,
  statistics: ArticleStatistics,
  among: readonly number[] | null = null,
): ScoredPlaces {
  const { articles, bodiesWith, titlesWith, averageBody, averageTitle } = statistics;
  const sums = new Float64Array(postings.bodyLengths.length);
  const matched = new Uint16Array(sums.length);
  const touched: number[] = [];
  for (const [number, weight] of weights) {
    const [having, titlesHaving] = [bodiesWith[number] ?? 0, titlesWith[number] ?? 0];
    const { places, inBody, inTitle } = postings.of(number);
    const add = (at: number) => {
      const place = places[at] ?? 0;
      const [ofBody, ofTitle] = [inBody[at] ?? 0, inTitle[at] ?? 0];
      const titleLengths = (postings.titleLengths[place] ?? 0) / averageTitle;
      const bodyLengths = (postings.bodyLengths[place] ?? 0) / averageBody;
      let sum = sums[place] ?? 0;
      if (ofTitle > 0) sum += weight * titleBoost * scoreTerm(ofTitle, titlesHaving, articles, titleLengths);
      if (ofBody > 0) sum += weight * scoreTerm(ofBody, having, articles, bodyLengths);
      sums[place] = sum;
      if (matched[place] === 0) touched.push(place);
      matched[place] = (matched[place] ?? 0) + 1;
    };
    if (among === null) for (let at = 0; at < places.length; at += 1) add(at);
    else
      for (const place of among) {
        const at = findPlace(places, place);
        if (places[at] === place) add(at);
      }
  }
  for (const place of touched) sums[place] = (sums[place] ?? 0) * (matched[place] ?? 0);
  return { places: touched, scores: sums };
}

/** Where the place stands among growing ones, or would. */
function findPlace(places: Int32Array, place: number): number {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((places[middle] ?? 0) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}
