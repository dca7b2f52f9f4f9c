import { addAt } from "../coverage/lists.ts";
import { termOf } from "../terms/find-terms.ts";
import type { Lexicon, PassageTerms, Vocabulary } from "../terms/vocabulary.ts";
import type { CorpusStatistics } from "./corpus-statistics.ts";

/** The counts of each term of a vocabulary in the articles counted so far, by the number of the term. */
export interface TermCounts {
  readonly articlesWith: Int32Array;
  readonly passagesWith: Int32Array;
  /** The number of articles that have each term, those counted too that have it in their headline alone. */
  readonly namedIn: Int32Array;
  readonly titlesWith: Int32Array;
  readonly articles: number;
  /** Different terms of the bodies and of the headlines, summed over the articles, as `bodyLength` and `titleLength` count. */
  readonly bodyLengths: number;
  readonly titleLengths: number;
  readonly passages: number;
  /** Terms over all passages, with repeats. */
  readonly length: number;
}

const none = new Int32Array();

export const noCounts: TermCounts = {
  articlesWith: none,
  passagesWith: none,
  namedIn: none,
  titlesWith: none,
  articles: 0,
  bodyLengths: 0,
  titleLengths: 0,
  passages: 0,
  length: 0,
};

/** Articles as the passages' terms, in the order of the text. */
export type CountedArticle = readonly PassageTerms[];

/**
 * The counts with some articles added and others, which must have been counted, taken out. A new object: the old one stays
 * as it is. Linear in the articles that are given and in the vocabulary.
 */
export function recount(
  counts: TermCounts,
  { added, removed }: { readonly added: readonly CountedArticle[]; readonly removed: readonly CountedArticle[] },
  vocabulary: Vocabulary,
): TermCounts {
  const grow = (known: Int32Array) => {
    const grown = new Int32Array(vocabulary.size);
    grown.set(known);
    return grown;
  };
  const articlesWith = grow(counts.articlesWith);
  const passagesWith = grow(counts.passagesWith);
  const namedIn = grow(counts.namedIn);
  const titlesWith = grow(counts.titlesWith);
  let { articles, bodyLengths, titleLengths, passages, length } = counts;
  const count = (article: CountedArticle, by: 1 | -1) => {
    const inArticle = new Set<number>();
    for (const { ids } of article) {
      for (const id of new Set(ids)) {
        addAt(passagesWith, id, by);
        inArticle.add(id);
      }
      passages += by;
      length += by * ids.length;
    }
    for (const id of inArticle) addAt(articlesWith, id, by);
    articles += by;
    bodyLengths += by * bodyLength(article);
    titleLengths += by * titleLength(article);
    for (const id of new Set(titleOf(article))) {
      addAt(titlesWith, id, by);
      inArticle.add(id);
    }
    for (const id of inArticle) addAt(namedIn, id, by);
  };
  for (const article of added) count(article, 1);
  for (const article of removed) count(article, -1);
  return { articlesWith, passagesWith, namedIn, titlesWith, articles, bodyLengths, titleLengths, passages, length };
}

/** The terms of the headline; empty without any. */
export function titleOf(article: CountedArticle): Int32Array {
  return article[0]?.title ?? none;
}

/** The length of a headline: of an empty one 1, as MiniSearch counts it: a length is never 0. */
export function titleLength(article: CountedArticle): number {
  return Math.max(1, new Set(titleOf(article)).size);
}

/** Counts how many different terms the body has; a passage without any counts as one more, as MiniSearch counts it. */
export function bodyLength(article: CountedArticle): number {
  const different = new Set<number>();
  for (const { ids } of article) for (const id of ids) different.add(id);
  return different.size + (article.some(({ ids }) => ids.length === 0) ? 1 : 0);
}

/** Gives what ranking weighs terms by. */
export function statisticsOf({ passages, length, passagesWith }: TermCounts, vocabulary: Vocabulary): CorpusStatistics {
  return {
    passages,
    averagePassageTerms: passages === 0 ? 0 : length / passages,
    passagesWith: (term) => passagesWith[vocabulary.numberOf(term) ?? -1] ?? 0,
  };
}

/**
 * The terms of the counted articles alone: what else the vocabulary holds was of others, or is of later ones. Words may be
 * forms that only articles had which are gone: "ferries" of a term that "ferry" still stands for.
 */
export function lexiconOf({ namedIn }: TermCounts, vocabulary: Vocabulary): Lexicon {
  const numberOf = (term: string) => {
    const number = vocabulary.numberOf(term);
    return number !== undefined && (namedIn[number] ?? 0) > 0 ? number : undefined;
  };
  /** A stop word is never counted, and stands in any article. */
  const isCounted = (word: string) => {
    const term = termOf(word);
    return term === null || numberOf(term) !== undefined;
  };
  return {
    size: namedIn.length,
    numberOf,
    *words() {
      for (const [word, term] of vocabulary.words()) if (numberOf(term) !== undefined) yield [word, term];
    },
    writes: (word) => vocabulary.writes(word) && isCounted(word),
    hasCompound: (before, after) => vocabulary.hasCompound(before, after) && isCounted(before) && isCounted(after),
  };
}
