import type { Article } from "../../coverage/article.ts";
import { indexWords } from "./index-words.ts";
import { joinWords } from "./join-words.ts";
import { keepRow, type OlderRow, openWordIndex, type WordIndex } from "./word-index.ts";

/** Where more than this share of the articles came or went since a row was made, one is made of all. */
const mostChanged = 1 / 3;

/**
 * The words of these articles, of which only those are read that `before` does not have: an article is the same as long as
 * it is the same object. Never of more than two rows, so that many changes one after another cost no more than one. A step
 * for each article that came or went.
 */
export function* followWords(before: WordIndex, articles: readonly Article[]): Generator<void, WordIndex> {
  if (isSame(before.articles, articles)) return before;
  const [row, known] = before.kind === "joined" ? [before.older, before.newer] : [before, null];
  const staying = findStaying(row.articles, articles);
  yield;
  const came = articles.filter((article) => !staying.has(article));
  const newer = openWordIndex(keepRow(yield* indexWords(came, known)));
  if (staying.size === 0) return newer;
  const older: OlderRow = {
    ...row,
    articles: row.articles.map((article) => (article && staying.has(article) ? article : null)),
  };
  return yield* joinWords(articles, older, newer);
}

/** The words of the index in one row, where much has changed and none of it is on a disk: nothing grows without bound. A step for each article. */
export function* settleWords(index: WordIndex): Generator<void, WordIndex> {
  if (index.kind === "row" || index.older.keptIn === "file") return index;
  const gone = index.older.articles.filter((article) => article === null).length;
  if (gone + index.newer.articles.length <= index.articles.length * mostChanged) return index;
  return openWordIndex(keepRow(yield* indexWords(index.articles, index)));
}

function isSame(some: readonly Article[], others: readonly Article[]): boolean {
  return some.length === others.length && some.every((article, index) => article === others[index]);
}

/** The articles that stand in the row, in its order: one that would stand elsewhere now is read as a new one is. */
function findStaying(row: readonly (Article | null)[], articles: readonly Article[]): ReadonlySet<Article> {
  const indexes = new Map<Article | null, number>(row.map((article, index) => [article, index]));
  const staying = new Set<Article>();
  let last = -1;
  for (const article of articles) {
    const index = indexes.get(article) ?? -1;
    if (index <= last) continue;
    staying.add(article);
    last = index;
  }
  return staying;
}
