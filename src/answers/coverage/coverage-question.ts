import type { DateExpression } from "../../dates/read-dates.ts";

/** Says what can be asked of a coverage itself, and is answered by what is known of it. */
export type CoverageMatter =
  | "allegations"
  | "authors"
  | "comparison"
  | "copies"
  | "corrections"
  | "count"
  | "digest"
  | "latest"
  | "list"
  | "oldest"
  | "outlets"
  | "published"
  | "quoted"
  | "retractions"
  | "unsaid";

/** A question about the coverage, and of which articles it is asked. */
export interface CoverageQuestion {
  readonly matter: CoverageMatter;
  /** Says what the articles are to be about, as it was typed; null for all of them. */
  readonly topic: string | null;
  /** The days that it asks about; empty for all. */
  readonly dates: readonly DateExpression[];
  /** The outlets and authors that it asks about, as the articles write them; empty for all. */
  readonly publishers: readonly string[];
  readonly authors: readonly string[];
  /** Asked of one article: "the oldest article", "the fire story". */
  readonly isOfOne: boolean;
  /** Nouns that mean the articles only where the news has no such thing itself: "the report", "the author". */
  readonly doubtful: readonly string[];
}
