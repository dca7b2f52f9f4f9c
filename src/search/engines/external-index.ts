import type { Article, IsoDate } from "../../coverage/article.ts";
import { neverYield } from "../../coverage/cooperative-steps.ts";
import { itemAt, valueAt } from "../../coverage/lists.ts";
import { markArticle, nameGeneration } from "../generation.ts";
import { listCandidates } from "../indexed-article.ts";
import { openIndexedArticles } from "../indexed-articles.ts";
import type { BuildIndex, CandidateFilter } from "../passage-index.ts";
import { articleStatisticsOf, scoreArticles } from "../score-articles.ts";
import { findStored, type StoredIndex } from "../stored-index.ts";
import { chooseTelling, weighNumbers } from "../telling-terms.ts";
import { lexiconOf, statisticsOf, titleOf } from "../term-counts.ts";

/**
 * An engine is asked for so many articles. Engines score differently; of 200 the program's own scores choose the 50
 * that are looked through.
 */
const articlesAskedFor = 200;

/** A query asks an engine for analysed terms, and says what they count. */
export interface ArticleQuery {
  readonly terms: ReadonlyMap<string, number>;
  readonly filter: CandidateFilter;
  readonly limit: number;
}

/** Articles by the place they were written in; in any order. */
export interface FoundArticles {
  readonly places: readonly number[];
  /** True when a part of the engine did not answer in time. */
  readonly partial: boolean;
}

/** One generation in an engine, complete and unchanging. */
export interface PublishedArticles {
  /** Throws an UnreachableError when no part of the engine can be asked. */
  find(query: ArticleQuery): Promise<FoundArticles>;
}

/** An article as an engine keeps it: what it is found by, and nothing that is shown. */
export interface ArticleRow {
  /** Places are counted from 0. */
  readonly place: number;
  /** Analysed terms with spaces between them: the engine must take them as they are. */
  readonly title: string;
  readonly body: string;
  /** Empty for an article that states none. */
  readonly publisher: string;
  readonly day: IsoDate;
}

/** The rows of a generation, made one after another; can be gone through again. */
export interface ArticleRows extends Iterable<ArticleRow> {
  readonly count: number;
}

/** The status says what an engine holds, for whoever runs it. */
export interface EngineStatus {
  /** The engine's own word: "green". */
  readonly health: string;
  /** The complete ones, newest first. */
  readonly generations: readonly {
    readonly name: string;
    readonly articles: number;
    /** ISO 8601; null where the engine does not keep it. */
    readonly publishedAt: string | null;
  }[];
}

/** An engine that keeps generations. Only what it has published whole can be found in. */
export interface ArticleStore {
  /** The generation of that name, whoever published it; null when it is not there whole. It may be lost later: of these rows. */
  open(generation: string, rows: ArticleRows): Promise<PublishedArticles | null>;
  /** Writes a new generation, or throws and leaves none. The one before stays until the next. */
  publish(generation: string, rows: ArticleRows): Promise<PublishedArticles>;
  status(): Promise<EngineStatus>;
}

/** Nothing is published where there are no articles: the engine keeps the generation that it has. */
const nothing: PublishedArticles = { find: async () => ({ places: [], partial: false }) };

/**
 * Builds indexes whose articles an engine outside the program finds; their scores and all that follows are the program's. What
 * the engine has published already, for this process or another, is not written again.
 */
export function openExternalEngine(store: ArticleStore, stored: StoredIndex | null = null): BuildIndex {
  const articles = openIndexedArticles(stored);
  const { vocabulary } = articles;
  const marks = new WeakMap<Article, string>(
    stored?.articles.map((article, place) => [article, itemAt(stored.marks, place)]),
  );
  const markOf = (article: Article) => {
    const mark = marks.get(article) ?? markArticle(article, articles.termsOf(article), vocabulary);
    marks.set(article, mark);
    return mark;
  };

  return async (sources, yieldTurn = neverYield) => {
    const { counts, generation } = await articles.follow(sources, { yieldTurn });
    const placed = sources.map(({ article }) => article);
    const allMarks: string[] = [];
    for (const article of placed) {
      allMarks.push(markOf(article));
      await yieldTurn();
    }
    const name = nameGeneration(allMarks);
    const numbers = placed.map((article) => valueAt(articles.numbers, article));
    const rows = rowsOf(placed);
    const published =
      placed.length === 0 ? nothing : ((await store.open(name, rows)) ?? (await store.publish(name, rows)));
    const isPlacedSo = (article: Article, place: number) => articles.numbers.get(article) === place;
    const lexicon = lexiconOf(counts, vocabulary);
    const statistics = articleStatisticsOf(counts);
    return {
      statistics: statisticsOf(counts, vocabulary),
      vocabulary: lexicon,
      contents: { vocabulary, counts, termsOf: articles.termsOf },
      async findCandidates({ terms, filter, limit }) {
        const weights = chooseTelling(weighNumbers(terms, lexicon), counts.articlesWith, vocabulary);
        if (weights.size === 0) return { candidates: [], partial: false };
        const asked = new Map(Array.from(weights, ([number, weight]) => [vocabulary.termOf(number), weight]));
        const { places, partial } = await published.find({ terms: asked, filter, limit: articlesAskedFor });
        const found = places.map((place) => numbers[place] ?? -1);
        const scored = stored ? findStored(stored, weights, counts, { among: found, isAllowed: isPlacedSo }) : [];
        const others = found
          .filter((number) => number >= (stored?.articles.length ?? 0))
          .flatMap((number) => {
            const indexed = articles.get(number);
            return indexed && indexed.generation <= generation ? [indexed] : [];
          });
        const all = [...scored, ...scoreArticles(others, weights, statistics)];
        return { candidates: listCandidates(all, limit), partial };
      },
    };
  };

  function rowsOf(placed: readonly Article[]): ArticleRows {
    const spell = (numbers: Int32Array) => Array.from(numbers, (number) => vocabulary.termOf(number)).join(" ");
    return {
      count: placed.length,
      *[Symbol.iterator]() {
        for (const [place, article] of placed.entries()) {
          const terms = articles.termsOf(article);
          yield {
            place,
            title: spell(titleOf(terms)),
            body: terms.map(({ ids }) => spell(ids)).join(" "),
            publisher: article.publisher ?? "",
            day: article.publishedOn,
          };
        }
      },
    };
  }
}
