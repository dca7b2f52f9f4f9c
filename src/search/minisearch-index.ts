import MiniSearch from "minisearch";
import { BestScores } from "./best-scores.ts";
import {
  articlesLookedThrough,
  type IndexedArticle,
  listCandidates,
  type ScoredArticle,
  titleBoost,
} from "./indexed-article.ts";
import { type IndexedArticles, openIndexedArticles } from "./indexed-articles.ts";
import type { BuildIndex, IndexSource, PassageIndex } from "./passage-index.ts";
import { articleStatisticsOf, scoreArticles } from "./score-articles.ts";
import { findStored, type StoredIndex } from "./stored-index.ts";
import { chooseTelling, passesFilter, weighNumbers } from "./telling-terms.ts";
import { lexiconOf, statisticsOf, type TermCounts } from "./term-counts.ts";

/**
 * Builds indexes in memory, one after another, of a coverage that changes. MiniSearch finds the articles; all their
 * passages are candidates. Two levels, because scoring every passage that shares a word with the question costs forty
 * times as much on a large coverage. The first index is linear in the text, each further one in what changed since the
 * last: an article is the same as long as it is the same object. An index goes on finding what it found, but for articles
 * that a later one no longer has, which are gone from all. Articles of a `stored` index are not read again: they are found
 * in it, and what has come since in MiniSearch, with the same scores. `guard` is told how many passages will be held in memory,
 * and throws when they are too many.
 */
export function openMiniSearchEngine(
  stored: StoredIndex | null = null,
  guard: (passages: number) => void = () => undefined,
): BuildIndex {
  const articles = openIndexedArticles(stored);
  const search = openSearch(articles);
  const onDisk = new Set(stored?.articles);
  return async (sources, yieldTurn) => {
    guard(sources.reduce((sum, source) => sum + (onDisk.has(source.article) ? 0 : source.passages.length), 0));
    const followed = await articles.follow(sources, {
      yieldTurn,
      onAdd: (number) => search.add({ id: number }),
      onRemove(number) {
        if (search.has(String(number))) search.remove({ id: number });
      },
    });
    return openIndex({ search, articles, stored, ...followed });
  };
}

/** An index of articles that do not change. */
export function buildMiniSearchIndex(sources: readonly IndexSource[]): Promise<PassageIndex> {
  return openMiniSearchEngine()(sources);
}

interface NumberedDocument {
  readonly id: number;
}

function openSearch(articles: IndexedArticles): MiniSearch<NumberedDocument> {
  return new MiniSearch<NumberedDocument>({
    fields: ["title", "body"],
    extractField: (document, field) => {
      const indexed = articles.get(document.id);
      if (field === "id" || !indexed) return String(document.id);
      return field === "title" ? [indexed.terms[0]?.title ?? []] : indexed.terms.map(({ ids }) => ids);
    },
    stringifyField: (field: unknown) => String(field),
    tokenize: (text) => text.split(","),
    processTerm: (number) => (number === "" ? null : nameTerm(number)),
    searchOptions: { boost: { title: titleBoost }, combineWith: "OR" },
  });
}

/**
 * A term as MiniSearch holds it: its number with a letter before it. MiniSearch makes an object with a property for each term of
 * every article it finds, and V8 makes a hash table for each object whose property is a large number.
 */
function nameTerm(number: string): string {
  return `t${number}`;
}

function numberOf(name: string): number {
  return Number(name.slice(1));
}

interface Generation {
  readonly search: MiniSearch<NumberedDocument>;
  readonly articles: IndexedArticles;
  readonly counts: TermCounts;
  readonly generation: number;
  readonly stored: StoredIndex | null;
}

function openIndex({ search, articles, counts, generation, stored }: Generation): PassageIndex {
  const { vocabulary } = articles;
  const lexicon = lexiconOf(counts, vocabulary);
  return {
    statistics: statisticsOf(counts, vocabulary),
    vocabulary: lexicon,
    contents: { vocabulary, counts, termsOf: articles.termsOf },
    async findCandidates(query) {
      const weights = chooseTelling(weighNumbers(query.terms, lexicon), counts.articlesWith, vocabulary);
      const open = (id: number) => {
        const indexed = articles.get(id);
        const isAllowed = indexed && indexed.generation <= generation && passesFilter(indexed.article, query.filter);
        return isAllowed ? indexed : null;
      };
      // Beside stored articles all are scored again, by how common the terms are in both.
      const found = findArticles(search, weights, open, stored ? null : new BestScores(articlesLookedThrough));
      if (!stored) return { candidates: listCandidates(found, query.limit), partial: false };
      const scored = [
        ...findStored(stored, weights, counts, {
          among: null,
          isAllowed: (article, place) => articles.numbers.get(article) === place && passesFilter(article, query.filter),
        }),
        ...scoreArticles(
          found.map(({ indexed }) => indexed),
          weights,
          articleStatisticsOf(counts),
        ),
      ];
      return { candidates: listCandidates(scored, query.limit), partial: false };
    },
  };
}

/** The articles that have any of the terms and can be opened, in no order; with `best`, those that may have one of its scores. */
function findArticles(
  search: MiniSearch<NumberedDocument>,
  weights: ReadonlyMap<number, number>,
  open: (id: number) => IndexedArticle | null,
  best: BestScores | null,
): readonly ScoredArticle[] {
  const found: ScoredArticle[] = [];
  search.search([...weights.keys()].join(","), {
    boostTerm: (name) => weights.get(numberOf(name)) ?? 1,
    // There may be thousands: MiniSearch is left none to put in order.
    filter: ({ id, score }) => {
      const indexed = (best?.mayHold(score) ?? true) ? open(Number(id)) : null;
      if (indexed && (best?.add(score) ?? true)) found.push({ indexed, score });
      return false;
    },
  });
  return found;
}
