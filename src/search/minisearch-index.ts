import MiniSearch from "minisearch";
import type { Article } from "../coverage/article.ts";
import { withoutBreath } from "../coverage/breathe.ts";
import { Vocabulary } from "../terms/vocabulary.ts";
import { type IndexedArticle, listCandidates, titleBoost } from "./indexed-article.ts";
import type { BuildIndex, IndexSource, PassageIndex } from "./passage-index.ts";
import { chooseTelling, passesFilter, weighNumbers } from "./telling-terms.ts";
import { lexiconOf, noCounts, recount, statisticsOf, type TermCounts } from "./term-counts.ts";

/**
 * Builds indexes in memory, one after another, of a coverage that changes. MiniSearch finds the articles; all their
 * passages are candidates. Two levels, because scoring every passage that shares a word with the question costs forty
 * times as much on a large coverage. The first index is linear in the text, each further one in what changed since the
 * last: an article is the same as long as it is the same object. An index goes on finding what it found, but for articles
 * that a later one no longer has, which are gone from all.
 */
export function openMiniSearchEngine(): BuildIndex {
  const vocabulary = new Vocabulary();
  const articles = new Map<number, IndexedArticle>();
  const numbers = new Map<Article, number>();
  const search = openSearch(articles);
  let counts = noCounts;
  let generation = 0;
  let next = 0;

  return async (sources, breathe = withoutBreath) => {
    const wanted = new Set(sources.map(({ article }) => article));
    generation += 1;
    const added: IndexedArticle["terms"][] = [];
    const removed: IndexedArticle["terms"][] = [];
    for (const [article, number] of numbers) {
      const indexed = articles.get(number);
      if (wanted.has(article) || !indexed) continue;
      search.remove({ id: number });
      articles.delete(number);
      numbers.delete(article);
      removed.push(indexed.terms);
      await breathe();
    }
    for (const source of sources) {
      const { article } = source;
      if (numbers.has(article)) continue;
      const { passages } = source;
      const title = Int32Array.from(vocabulary.read(article.title ?? ""));
      const terms = passages.map((passage) => vocabulary.readPassage(passage, title));
      articles.set(next, { article, passages, terms, generation });
      numbers.set(article, next);
      search.add({ id: next });
      added.push(terms);
      next += 1;
      await breathe();
    }
    counts = recount(counts, { added, removed }, vocabulary);
    return openIndex({ search, articles, counts, vocabulary, generation });
  };
}

/** An index of articles that do not change. */
export function buildMiniSearchIndex(sources: readonly IndexSource[]): Promise<PassageIndex> {
  return openMiniSearchEngine()(sources);
}

interface NumberedDocument {
  readonly id: number;
}

function openSearch(articles: ReadonlyMap<number, IndexedArticle>): MiniSearch<NumberedDocument> {
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
  readonly articles: ReadonlyMap<number, IndexedArticle>;
  readonly counts: TermCounts;
  readonly vocabulary: Vocabulary;
  readonly generation: number;
}

function openIndex({ search, articles, counts, vocabulary, generation }: Generation): PassageIndex {
  const lexicon = lexiconOf(counts, vocabulary);
  return {
    statistics: statisticsOf(counts, vocabulary),
    vocabulary: lexicon,
    async findCandidates(query) {
      const weights = chooseTelling(weighNumbers(query.terms, lexicon), counts.articlesWith, vocabulary);
      const allowed = (indexed: IndexedArticle | undefined) =>
        indexed !== undefined && indexed.generation <= generation && passesFilter(indexed.article, query.filter);
      const found = search
        .search([...weights.keys()].join(","), {
          boostTerm: (term) => weights.get(term) ?? 1,
          filter: (result) => allowed(articles.get(Number(result.id))),
        })
        .flatMap(({ id, score }) => {
          const indexed = articles.get(Number(id));
          return indexed ? [{ indexed, score }] : [];
        });
      return { candidates: listCandidates(found, query.limit), partial: false };
    },
  };
}
