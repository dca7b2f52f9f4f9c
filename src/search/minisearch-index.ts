import MiniSearch from "minisearch";
import type { Article } from "../coverage/article.ts";
import { withoutBreath } from "../coverage/breathe.ts";
import { Vocabulary } from "../terms/vocabulary.ts";
import { type IndexedArticle, listCandidates, type ScoredArticle, titleBoost } from "./indexed-article.ts";
import type { BuildIndex, IndexSource, PassageIndex } from "./passage-index.ts";
import { articleStatisticsOf, scoreArticles } from "./score-articles.ts";
import { findStored, readStored, type StoredIndex } from "./stored-index.ts";
import { chooseTelling, passesFilter, weighNumbers } from "./telling-terms.ts";
import { lexiconOf, noCounts, recount, statisticsOf, type TermCounts } from "./term-counts.ts";

/**
 * Builds indexes in memory, one after another, of a coverage that changes. MiniSearch finds the articles; all their
 * passages are candidates. Two levels, because scoring every passage that shares a word with the question costs forty
 * times as much on a large coverage. The first index is linear in the text, each further one in what changed since the
 * last: an article is the same as long as it is the same object. An index goes on finding what it found, but for articles
 * that a later one no longer has, which are gone from all. Articles of a `stored` index are not read again: they are found
 * in it, and what has come since in MiniSearch, with the same scores.
 */
export function openMiniSearchEngine(stored: StoredIndex | null = null): BuildIndex {
  const vocabulary = stored?.vocabulary ?? new Vocabulary();
  const articles = openIndexedArticles(stored);
  const search = openSearch(articles);
  let counts = stored?.counts ?? noCounts;
  let generation = 0;

  return async (sources, breathe = withoutBreath) => {
    const wanted = new Set(sources.map(({ article }) => article));
    generation += 1;
    const added: IndexedArticle["terms"][] = [];
    const removed: IndexedArticle["terms"][] = [];
    for (const [article, number] of articles.numbers) {
      if (wanted.has(article)) continue;
      removed.push(articles.get(number)?.terms ?? []);
      if (search.has(String(number))) search.remove({ id: number });
      articles.remove(article);
      await breathe();
    }
    for (const source of sources) {
      const { article } = source;
      if (articles.numbers.has(article)) continue;
      const { passages } = source;
      const title = Int32Array.from(vocabulary.read(article.title ?? ""));
      const terms = passages.map((passage) => vocabulary.readPassage(passage, title));
      search.add({ id: articles.add({ article, passages, terms, generation }) });
      added.push(terms);
      await breathe();
    }
    counts = recount(counts, { added, removed }, vocabulary);
    return openIndex({ search, articles, counts, vocabulary, generation, stored });
  };
}

/** An index of articles that do not change. */
export function buildMiniSearchIndex(sources: readonly IndexSource[]): Promise<PassageIndex> {
  return openMiniSearchEngine()(sources);
}

interface NumberedDocument {
  readonly id: number;
}

/** The articles of all generations by their numbers, those of the stored index by their places in it. */
interface IndexedArticles {
  readonly numbers: ReadonlyMap<Article, number>;
  get(number: number): IndexedArticle | undefined;
  add(indexed: IndexedArticle): number;
  remove(article: Article): void;
}

function openIndexedArticles(stored: StoredIndex | null): IndexedArticles {
  const numbers = new Map<Article, number>(stored?.articles.map((article, place) => [article, place]));
  const added = new Map<number, IndexedArticle>();
  let next = numbers.size;
  return {
    numbers,
    get(number) {
      const article = stored?.articles[number];
      if (!stored || !article) return added.get(number);
      return numbers.get(article) === number ? (readStored(stored, number) ?? undefined) : undefined;
    },
    add(indexed) {
      const number = next;
      next += 1;
      added.set(number, indexed);
      numbers.set(indexed.article, number);
      return number;
    },
    remove(article) {
      added.delete(numbers.get(article) ?? -1);
      numbers.delete(article);
    },
  };
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
    processTerm: (term) => (term === "" ? null : term),
    searchOptions: { boost: { title: titleBoost }, combineWith: "OR" },
  });
}

interface Generation {
  readonly search: MiniSearch<NumberedDocument>;
  readonly articles: IndexedArticles;
  readonly counts: TermCounts;
  readonly vocabulary: Vocabulary;
  readonly generation: number;
  readonly stored: StoredIndex | null;
}

function openIndex({ search, articles, counts, vocabulary, generation, stored }: Generation): PassageIndex {
  const lexicon = lexiconOf(counts, vocabulary);
  return {
    statistics: statisticsOf(counts, vocabulary),
    vocabulary: lexicon,
    contents: {
      vocabulary,
      counts,
      termsOf: (article) => articles.get(articles.numbers.get(article) ?? -1)?.terms ?? [],
    },
    async findCandidates(query) {
      const chosen = chooseTelling(weighNumbers(query.terms, lexicon), counts.articlesWith, vocabulary);
      const weights = new Map(Array.from(chosen, ([number, weight]) => [Number(number), weight]));
      const found: readonly ScoredArticle[] = search
        .search([...chosen.keys()].join(","), { boostTerm: (term) => chosen.get(term) ?? 1 })
        .flatMap(({ id, score }) => {
          const indexed = articles.get(Number(id));
          const isAllowed = indexed && indexed.generation <= generation && passesFilter(indexed.article, query.filter);
          return isAllowed ? [{ indexed, score }] : [];
        });
      if (!stored) return { candidates: listCandidates(found, query.limit), partial: false };
      const scored = [
        ...findStored(
          stored,
          weights,
          counts,
          (article, place) => articles.numbers.get(article) === place && passesFilter(article, query.filter),
        ),
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
