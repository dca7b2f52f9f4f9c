import { addAt, itemAt } from "../coverage/lists.ts";
import { titleBoost } from "./indexed-article.ts";
import { type ArticleStatistics, scoreTerm } from "./score-articles.ts";
import { bodyLength, type CountedArticle, titleLength, titleOf } from "./term-counts.ts";

/** The articles in which one term stands, and how often it does. */
export interface TermPostings {
  /** The articles' places, growing. */
  readonly places: Int32Array;
  /** How often the term stands in the body and in the headline, at most 65,535 times. */
  readonly inBody: Uint16Array;
  readonly inTitle: Uint16Array;
}

/** An index that never changes. An article goes by its place, from 0. */
export interface ArticlePostings {
  /** The postings of the term with that number; perhaps read from a disk. */
  of(number: number): TermPostings;
  /** The lengths by place, as `bodyLength` and `titleLength` count them. */
  readonly bodyLengths: Int32Array;
  readonly titleLengths: Int32Array;
}

/** Postings in arrays that can be stored as they are: one term after another. */
export interface PostingArrays extends TermPostings {
  /** The index at which the postings of a term begin, by its number; then how many there are of all. */
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
      const [begin, end] = postingsBetween(from, number);
      return {
        places: places.subarray(begin, end),
        inBody: inBody.subarray(begin, end),
        inTitle: inTitle.subarray(begin, end),
      };
    },
  };
}

/** Gives where the postings of a term begin and end. A term that came after these articles stands in none of them. */
export function postingsBetween(from: Int32Array, number: number): readonly [begin: number, end: number] {
  return number < from.length - 1 ? [itemAt(from, number), itemAt(from, number + 1)] : [0, 0];
}

/** The places of the articles that have any of some terms, in no order, and the score of each as `scoreArticles` gives it. */
export interface ScoredPlaces {
  readonly places: Int32Array;
  /** The scores in the order of the places. */
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
    for (const number of countTerms(article).keys()) addAt(from, number + 1, 1);
    yield;
  }
  for (let number = 0; number < size; number += 1) addAt(from, number + 1, itemAt(from, number));
  const next = from.slice();
  const all = itemAt(from, size);
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
      const slot = itemAt(next, number);
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
 * some places. Costs what the terms' postings are many and a number for each article, or a search in the postings for each
 * of the places.
 */
export function scorePostings(
  postings: ArticlePostings,
  weights: ReadonlyMap<number, number>,
  statistics: ArticleStatistics,
  among: readonly number[] | null = null,
): ScoredPlaces {
  const terms = Array.from(weights, ([number, weight]) => openTerm(postings, number, weight, statistics));
  return among ? scoreAmong(among, terms) : scoreAll(postings.bodyLengths.length, terms);
}

interface ScoredTerm {
  /** Growing. */
  readonly places: Int32Array;
  /** The sum with what the term adds to the score of the article at that index of the places. */
  readonly addTo: (sum: number, at: number) => number;
}

function openTerm(
  postings: ArticlePostings,
  number: number,
  weight: number,
  statistics: ArticleStatistics,
): ScoredTerm {
  const { articles, averageBody, averageTitle } = statistics;
  const [having, titlesHaving] = [statistics.bodiesWith[number] ?? 0, statistics.titlesWith[number] ?? 0];
  const { places, inBody, inTitle } = postings.of(number);
  return {
    places,
    addTo(sum, at) {
      const place = places[at] ?? 0;
      const [ofBody, ofTitle] = [inBody[at] ?? 0, inTitle[at] ?? 0];
      const titleLengths = (postings.titleLengths[place] ?? 0) / averageTitle;
      const bodyLengths = (postings.bodyLengths[place] ?? 0) / averageBody;
      let score = sum;
      if (ofTitle > 0) score += weight * titleBoost * scoreTerm(ofTitle, titlesHaving, articles, titleLengths);
      if (ofBody > 0) score += weight * scoreTerm(ofBody, having, articles, bodyLengths);
      return score;
    },
  };
}

function scoreAmong(among: readonly number[], terms: readonly ScoredTerm[]): ScoredPlaces {
  const places: number[] = [];
  const scores: number[] = [];
  for (const place of among) {
    let [sum, matched] = [0, 0];
    for (const { places: having, addTo } of terms) {
      const at = findPlace(having, place);
      if (having[at] !== place) continue;
      sum = addTo(sum, at);
      matched += 1;
    }
    if (matched === 0) continue;
    places.push(place);
    scores.push(sum * matched);
  }
  return { places: Int32Array.from(places), scores: Float64Array.from(scores) };
}

function scoreAll(articles: number, terms: readonly ScoredTerm[]): ScoredPlaces {
  const sums = new Float64Array(articles);
  const matched = new Uint16Array(articles);
  const places: number[] = [];
  for (const { places: having, addTo } of terms)
    for (let at = 0; at < having.length; at += 1) {
      const place = having[at] ?? 0;
      if (matched[place] === 0) places.push(place);
      sums[place] = addTo(sums[place] ?? 0, at);
      matched[place] = (matched[place] ?? 0) + 1;
    }
  return {
    places: Int32Array.from(places),
    scores: Float64Array.from(places, (place) => itemAt(sums, place) * itemAt(matched, place)),
  };
}

/** Finds where the place stands among growing ones, or would. */
function findPlace(places: Int32Array, place: number): number {
  let [from, to] = [0, places.length];
  while (from < to) {
    const middle = (from + to) >>> 1;
    if ((places[middle] ?? 0) < place) from = middle + 1;
    else to = middle;
  }
  return from;
}
