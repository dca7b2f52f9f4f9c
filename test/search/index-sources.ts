import type { Article } from "../../src/coverage/article.ts";
import { splitPassages } from "../../src/coverage/passage.ts";
import type { IndexSource } from "../../src/search/passage-index.ts";

/** Articles as an index takes them. */
export function indexSources(articles: readonly Article[]): readonly IndexSource[] {
  return articles.map((article) => ({ article, passages: splitPassages(article) }));
}
