import type { Article } from "../coverage/article.ts";
import type { Person } from "./person.ts";
import type { Quotation } from "./quotation.ts";

export interface CoverageQuotations {
  /** In the order of the articles, then of the text. */
  readonly quotations: readonly Quotation[];
  /** Most quoted first, then by name. */
  readonly people: readonly Person[];
}

/** Finds every quotation of the articles and whose it is, and the people named in them. */
export function readQuotations(
  _articles: readonly Article[],
  _aliases: ReadonlyMap<string, readonly string[]>,
): CoverageQuotations {
  return { quotations: [], people: [] };
}
