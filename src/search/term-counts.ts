import type { Lexicon, PassageTerms, Vocabulary } from "../terms/vocabulary.ts";
import type { CorpusStatistics } from "./passage-index.ts";

/** How often each term of a vocabulary stands in the articles counted so far, by the number of the term. */
export interface TermCounts {
  readonly articlesWith: Int32Array;
  readonly passagesWith: Int32Array;
  /** The same as `articlesWith`, those counted too that have the term in their headline alone. */
  readonly namedIn: Int32Array;
  readonly passages: number;
  /** Terms over all passages, with repeats. */
  readonly length: number;
}

const none = new Int32Array();

export const noCounts: TermCounts = {
  articlesWith: none,
  passagesWith: none,
  namedIn: none,
  passages: 0,
  length: 0,
};

/** Articles as the passages' terms, in the order of the text. */
type CountedArticle = readonly PassageTerms[];

/**
 * The counts with some articles added and others, which must have been counted, taken out. A new object: the old one stays
 * as it is. Linear in the articles that are given and in the vocabulary.
 */
export function recount(
  counts: TermCounts,
  { added, removed }: { readonly added: readonly CountedArticle[]; readonly removed: readonly CountedArticle[] },
  vocabulary: Vocabulary,
): TermCounts {
  const [articlesWith, passagesWith, namedIn] = [counts.articlesWith, counts.passagesWith, counts.namedIn].map(
    (known) => {
      const grown = new Int32Array(vocabulary.size);
      grown.set(known);
      return grown;
    },
  );
  if (!articlesWith || !passagesWith || !namedIn) return counts;
  let { passages, length } = counts;
  const count = (article: CountedArticle, by: 1 | -1) => {
    const inArticle = new Set<number>();
    for (const { ids } of article) {
      for (const id of new Set(ids)) {
        passagesWith[id] = (passagesWith[id] ?? 0) + by;
        inArticle.add(id);
      }
      passages += by;
      length += by * ids.length;
    }
    for (const id of inArticle) articlesWith[id] = (articlesWith[id] ?? 0) + by;
    for (const id of article[0]?.title ?? []) inArticle.add(id);
    for (const id of inArticle) namedIn[id] = (namedIn[id] ?? 0) + by;
  };
  for (const article of added) count(article, 1);
  for (const article of removed) count(article, -1);
  return { articlesWith, passagesWith, namedIn, passages, length };
}

/** What ranking weighs terms by. */
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
  return {
    size: namedIn.length,
    numberOf,
    *words() {
      for (const [word, term] of vocabulary.words()) if (numberOf(term) !== undefined) yield [word, term];
    },
  };
}
