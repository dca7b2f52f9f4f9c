/** How common the terms are in the coverage: what ranking weighs them by. */
export interface CorpusStatistics {
  readonly passages: number;
  readonly averagePassageTerms: number;
  /** In how many passages the term stands; 0 for one that is nowhere. */
  passagesWith(term: string): number;
}
