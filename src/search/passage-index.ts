import type { Article, IsoDate } from "../coverage/article.ts";
import type { YieldTurn } from "../coverage/cooperative-steps.ts";
import type { Passage } from "../coverage/passage.ts";
import type { Lexicon, PassageTerms, Vocabulary } from "../terms/vocabulary.ts";
import type { CorpusStatistics } from "./corpus-statistics.ts";
import type { TermCounts } from "./term-counts.ts";

/** A filter excludes articles before anything is scored. An absent member excludes nothing. Days are inclusive. */
export interface CandidateFilter {
  readonly publishers?: readonly string[];
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** An analysed term, as `terms/` makes it, and how much it counts beside its rarity: 1 for a plain word. */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

export interface CandidateQuery {
  readonly terms: readonly WeightedTerm[];
  readonly filter: CandidateFilter;
  /** The most candidates wanted. */
  readonly limit: number;
}

export interface Candidate {
  readonly passage: Passage;
  /** The passage's terms, numbered by the index's vocabulary. */
  readonly terms: PassageTerms;
  /** The score of the whole article the passage stands in, as a share of the best article's: 0 to 1. */
  readonly articleScore: number;
}

export interface CandidateList {
  /** Whole articles, best first, equal ones by newer date, then id; within one in the order of the text. May be empty. */
  readonly candidates: readonly Candidate[];
  /** True when a part of the index did not answer, so that something may be missing. */
  readonly partial: boolean;
}

/** The contents that an index was made of: enough to open the same again without reading the articles. */
export interface IndexContents {
  /** Every term that is or was in the coverage. */
  readonly vocabulary: Vocabulary;
  readonly counts: TermCounts;
  /** The terms of an indexed article's passages, in the order of the text; empty for an article that is not indexed. */
  termsOf(article: Article): readonly PassageTerms[];
}

/** The seam behind which a search engine stands. It finds candidates; ranking them is the program's own. */
export interface PassageIndex {
  readonly statistics: CorpusStatistics;
  readonly vocabulary: Lexicon;
  readonly contents: IndexContents;
  findCandidates(query: CandidateQuery): Promise<CandidateList>;
}

/** An article as it is indexed. Its passages, in the order of the text, may be made only when they are asked for. */
export interface IndexSource {
  readonly article: Article;
  readonly passages: readonly Passage[];
}

/** Makes an index of the articles, no two of which are the same. */
export type BuildIndex = (sources: readonly IndexSource[], yieldTurn?: YieldTurn) => Promise<PassageIndex>;
