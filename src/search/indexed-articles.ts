import type { Article } from "../coverage/article.ts";
import { neverYield, type YieldTurn } from "../coverage/cooperative-steps.ts";
import { type PassageTerms, Vocabulary } from "../terms/vocabulary.ts";
import type { IndexedArticle } from "./indexed-article.ts";
import type { IndexSource } from "./passage-index.ts";
import { readStored, type StoredIndex } from "./stored-index.ts";
import { noCounts, recount, type TermCounts } from "./term-counts.ts";

export interface FollowOptions {
  readonly yieldTurn?: YieldTurn | undefined;
  /** Told of an article that was not there before. */
  readonly onAdd?: (number: number) => void;
  /** Told of one that is about to go. */
  readonly onRemove?: (number: number) => void;
}

/** The articles of one index, and of those after it as long as they are still there. */
export interface FollowedArticles {
  /** Generations are counted from 1. */
  readonly generation: number;
  readonly counts: TermCounts;
}

/**
 * The articles of a coverage that changes, as they are indexed: each with a number of its own, those of a stored index with
 * their places in it. An article is the same as long as it is the same object, and only others are read.
 */
export interface IndexedArticles {
  readonly vocabulary: Vocabulary;
  readonly numbers: ReadonlyMap<Article, number>;
  /** Undefined for an article that is gone. */
  get(number: number): IndexedArticle | undefined;
  termsOf(article: Article): readonly PassageTerms[];
  /** Adds and takes away until there are just the given articles. Linear in what changes. */
  follow(sources: readonly IndexSource[], options: FollowOptions): Promise<FollowedArticles>;
}

export function openIndexedArticles(stored: StoredIndex | null): IndexedArticles {
  const vocabulary = stored?.vocabulary ?? new Vocabulary();
  const numbers = new Map<Article, number>(stored?.articles.map((article, place) => [article, place]));
  const added = new Map<number, IndexedArticle>();
  let next = numbers.size;
  let generation = 0;
  let counts = stored?.counts ?? noCounts;

  const get = (number: number): IndexedArticle | undefined => {
    const article = stored?.articles[number];
    if (!stored || !article) return added.get(number);
    return numbers.get(article) === number ? (readStored(stored, number) ?? undefined) : undefined;
  };
  const index = ({ article, passages }: IndexSource): IndexedArticle => {
    const title = Int32Array.from(vocabulary.read(article.title ?? ""));
    return { article, passages, terms: passages.map((one) => vocabulary.readPassage(one, title)), generation };
  };

  return {
    vocabulary,
    numbers,
    get,
    termsOf: (article) => get(numbers.get(article) ?? -1)?.terms ?? [],
    async follow(sources, { yieldTurn = neverYield, onAdd, onRemove }) {
      const wanted = new Set(sources.map(({ article }) => article));
      const gone: IndexedArticle["terms"][] = [];
      const come: IndexedArticle["terms"][] = [];
      generation += 1;
      for (const [article, number] of numbers) {
        if (wanted.has(article)) continue;
        gone.push(get(number)?.terms ?? []);
        onRemove?.(number);
        added.delete(number);
        numbers.delete(article);
        await yieldTurn();
      }
      for (const source of sources) {
        if (numbers.has(source.article)) continue;
        const indexed = index(source);
        added.set(next, indexed);
        numbers.set(source.article, next);
        come.push(indexed.terms);
        onAdd?.(next);
        next += 1;
        await yieldTurn();
      }
      counts = recount(counts, { added: come, removed: gone }, vocabulary);
      return { generation, counts };
    },
  };
}
