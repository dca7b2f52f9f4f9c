import type { Archive } from "../archive/archive.ts";
import type { Article } from "../coverage/article.ts";
import { DamagedError } from "../coverage/damaged.ts";
import { supersededIds } from "../coverage/superseded-ids.ts";

/** The ids of served articles that are not in the corpus any more as they are served, in any of their fields, or are not to be quoted. */
export function findGone({ sources }: Archive, articles: readonly Article[]): ReadonlySet<string> {
  const superseded = supersededIds(articles);
  const still = new Map(articles.map((article) => [article.id, article]));
  const gone = new Set<string>();
  for (const { article } of sources.values()) {
    const now = still.get(article.id);
    if (!now || now.retracted || superseded.has(article.id) || !isSame(article, now)) gone.add(article.id);
  }
  return gone;
}

/** Everything of an article but its id and its body; the compiler asks for what is missing. */
const compared: Readonly<Record<Exclude<keyof Article, "id" | "body">, true>> = {
  author: true,
  corrected: true,
  publishedOn: true,
  publisher: true,
  quoted: true,
  retracted: true,
  supersedes: true,
  title: true,
  url: true,
};

function isSame(one: Article, other: Article): boolean {
  if (one === other) return true;
  if (JSON.stringify(fieldsOf(one)) !== JSON.stringify(fieldsOf(other))) return false;
  try {
    return one.body === other.body;
  } catch (error) {
    // Nobody can tell what stood in it, and it cannot be shown.
    if (error instanceof DamagedError) return false;
    throw error;
  }
}

function fieldsOf(article: Article): readonly unknown[] {
  return Object.keys(compared).map((key): unknown => Reflect.get(article, key) ?? null);
}
