import { withoutBreath } from "../coverage/breathe.ts";
import { Vocabulary } from "../terms/vocabulary.ts";
import { type IndexedArticle, listCandidates } from "./indexed-article.ts";
import type { BuildIndex, CandidateFilter } from "./passage-index.ts";
import { articleStatisticsOf, scoreArticles } from "./score-articles.ts";
import { chooseTelling, weighNumbers } from "./telling-terms.ts";
import { lexiconOf, noCounts, recount, statisticsOf } from "./term-counts.ts";

/**
 * How many articles an engine is asked for. Engines score differently; of 200 the program's own scores choose the 50
 * that are looked through.
 */
const articlesAskedFor = 200;

/** What an engine is asked: terms and what they count, as numbers in digits. */
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
  find(query: ArticleQuery): Promise<FoundArticles>;
}

/** An engine that keeps generations. Only what it has published whole can be found in. */
export interface ArticleStore {
  /** Writes a new generation, or throws and leaves none. The one before stays until the next. */
  publish(articles: readonly IndexedArticle[]): Promise<PublishedArticles>;
}

/** Builds indexes whose articles an engine outside the program finds; their scores and all that follows are the program's. */
export function openExternalEngine(store: ArticleStore): BuildIndex {
  const vocabulary = new Vocabulary();
  let generation = 0;

  return async (sources, breathe = withoutBreath) => {
    generation += 1;
    const articles: IndexedArticle[] = [];
    for (const { article, passages } of sources) {
      const title = Int32Array.from(vocabulary.read(article.title ?? ""));
      const terms = passages.map((passage) => vocabulary.readPassage(passage, title));
      articles.push({ article, passages, terms, generation });
      await breathe();
    }
    const counts = recount(noCounts, { added: articles.map(({ terms }) => terms), removed: [] }, vocabulary);
    const statistics = articleStatisticsOf(counts);
    const lexicon = lexiconOf(counts, vocabulary);
    const termsOf = new Map(articles.map(({ article, terms }) => [article, terms]));
    const published = await store.publish(articles);
    return {
      statistics: statisticsOf(counts, vocabulary),
      vocabulary: lexicon,
      contents: { vocabulary, counts, termsOf: (article) => termsOf.get(article) ?? [] },
      async findCandidates({ terms, filter, limit }) {
        const chosen = chooseTelling(weighNumbers(terms, lexicon), counts.articlesWith, vocabulary);
        if (chosen.size === 0) return { candidates: [], partial: false };
        const { places, partial } = await published.find({ terms: chosen, filter, limit: articlesAskedFor });
        const found = places.flatMap((place) => articles[place] ?? []);
        const weights = new Map(Array.from(chosen, ([number, weight]) => [Number(number), weight]));
        return { candidates: listCandidates(scoreArticles(found, weights, statistics), limit), partial };
      },
    };
  };
}
