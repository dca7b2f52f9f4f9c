import type { Corpus } from "../corpus/read-corpus.ts";

/** Tells whether nothing changed from one reading to another. Articles of files that did not change are the same objects. */
export function isSameCorpus(one: Corpus, other: Corpus): boolean {
  const all = new Set(other.articles);
  return (
    one.articles.length === other.articles.length &&
    one.articles.every((article) => all.has(article)) &&
    JSON.stringify([[...one.aliases], one.feeds, one.problems]) ===
      JSON.stringify([[...other.aliases], other.feeds, other.problems])
  );
}
