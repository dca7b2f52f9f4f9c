import type { Article } from "./article.ts";

/** The ids of the articles that others take the place of. One that names itself by mistake still stands. */
export function supersededIds(articles: readonly Article[]): ReadonlySet<string> {
  return new Set(articles.flatMap(({ id, supersedes = [] }) => supersedes.filter((other) => other !== id)));
}
