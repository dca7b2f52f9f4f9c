/** Statistics of how common the terms are in the coverage: ranking weighs them by it. */
export interface CorpusStatistics {
  readonly passages: number;
  readonly averagePassageTerms: number;
  /** Counts the passages in which the term stands; 0 for one that is nowhere. */
  passagesWith(term: string): number;
}
