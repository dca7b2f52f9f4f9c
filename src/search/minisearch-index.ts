import MiniSearch from "minisearch";
import { type Article, byNewest } from "../coverage/article.ts";
import { type Breathe, withoutBreath } from "../coverage/breathe.ts";
import type { Passage } from "../coverage/passage.ts";
import { type Lexicon, type PassageTerms, Vocabulary } from "../terms/vocabulary.ts";
import type { Candidate, CandidateFilter, PassageIndex, WeightedTerm } from "./passage-index.ts";
import { lexiconOf, noCounts, recount, statisticsOf, type TermCounts } from "./term-counts.ts";

/** How many articles are looked through: more changed no first place in the labelled sets, and cost time. */
const articlesLookedThrough = 50;

/** The most times an article is scored for one question, over all terms, and how many terms are used whatever they cost. */
const mostArticlesScored = 1500;
const fewestTelling = 2;

/** A headline's word counts as much as three in the body: it says what the article is about. */
const titleBoost = 3;

/** An article with its passages, and their terms in the same order. */
interface IndexedArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
  readonly terms: readonly PassageTerms[];
  /** Of the first index that it is part of; earlier ones do not find it. */
  readonly generation: number;
}

/** Makes an index of the passages. Those of one article must stand together. */
export type BuildIndex = (passages: readonly Passage[], breathe?: Breathe) => Promise<PassageIndex>;

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

  return async (passages, breathe = withoutBreath) => {
    const wanted = groupByArticle(passages);
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
    for (const [article, ofArticle] of wanted) {
      if (numbers.has(article)) continue;
      const title = Int32Array.from(vocabulary.read(article.title ?? ""));
      const terms = ofArticle.map((passage) => vocabulary.readPassage(passage, title));
      articles.set(next, { article, passages: ofArticle, terms, generation });
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

/** An index of passages that do not change. */
export function buildMiniSearchIndex(passages: readonly Passage[]): Promise<PassageIndex> {
  return openMiniSearchEngine()(passages);
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
        .slice(0, articlesLookedThrough * 2)
        .map(({ id, score }) => ({ indexed: articles.get(Number(id)), score }));
      const best = found[0]?.score ?? 1;
      const ordered = found.toSorted(
        (one, other) => other.score - one.score || compareArticles(one.indexed, other.indexed),
      );
      const candidates = ordered.slice(0, articlesLookedThrough).flatMap(({ indexed, score }) =>
        (indexed?.passages ?? []).flatMap((passage, at): readonly Candidate[] => {
          const terms = indexed?.terms[at];
          return terms ? [{ passage, terms, articleScore: score / best }] : [];
        }),
      );
      return { candidates: candidates.slice(0, query.limit), partial: false };
    },
  };
}

function groupByArticle(passages: readonly Passage[]): ReadonlyMap<Article, readonly Passage[]> {
  const groups = new Map<Article, Passage[]>();
  for (const passage of passages) {
    const open = groups.get(passage.article);
    if (open) open.push(passage);
    else groups.set(passage.article, [passage]);
  }
  return groups;
}

/** The numbers of the terms the vocabulary has, each with the most it counts. */
function weighNumbers(terms: readonly WeightedTerm[], vocabulary: Lexicon): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const { term, weight } of terms) {
    const number = vocabulary.numberOf(term);
    if (number !== undefined) weights.set(number, Math.max(weight, weights.get(number) ?? 0));
  }
  return weights;
}

/** The rarest terms that together stand in few enough articles: a word of every tenth article finds none of them. */
function chooseTelling(
  weights: ReadonlyMap<number, number>,
  articlesWith: Int32Array,
  vocabulary: Vocabulary,
): ReadonlyMap<string, number> {
  const chosen = new Map<string, number>();
  let scored = 0;
  for (const number of [...weights.keys()].toSorted(
    (one, other) =>
      (articlesWith[one] ?? 0) - (articlesWith[other] ?? 0) ||
      (vocabulary.termOf(one) < vocabulary.termOf(other) ? -1 : 1),
  )) {
    scored += articlesWith[number] ?? 0;
    if (scored > mostArticlesScored && chosen.size >= fewestTelling) break;
    chosen.set(String(number), weights.get(number) ?? 1);
  }
  return chosen;
}

function passesFilter(article: Article, filter: CandidateFilter): boolean {
  const { publishers, from, to } = filter;
  if (publishers && (article.publisher === null || !publishers.includes(article.publisher))) return false;
  return (from === undefined || article.publishedOn >= from) && (to === undefined || article.publishedOn <= to);
}

function compareArticles(one: IndexedArticle | undefined, other: IndexedArticle | undefined): number {
  return one && other ? byNewest(one.article, other.article) : 0;
}
