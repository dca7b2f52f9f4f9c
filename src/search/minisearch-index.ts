import MiniSearch from "minisearch";
import { type Article, byNewest } from "../coverage/article.ts";
import type { Passage } from "../coverage/passage.ts";
import { type PassageTerms, Vocabulary } from "../terms/vocabulary.ts";
import { countTerms } from "./count-terms.ts";
import type { Candidate, CandidateFilter, PassageIndex, WeightedTerm } from "./passage-index.ts";

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
  readonly passages: Passage[];
  readonly terms: PassageTerms[];
}

/**
 * An index in memory. MiniSearch finds the articles; all their passages are candidates. Two levels, because
 * scoring every passage that shares a word with the question costs forty times as much on a large coverage.
 * Linear in the text. The passages of one article must stand together.
 */
export async function buildMiniSearchIndex(passages: readonly Passage[]): Promise<PassageIndex> {
  const vocabulary = new Vocabulary();
  const articles = groupByArticle(passages, vocabulary);
  const search = new MiniSearch<{ readonly id: number }>({
    fields: ["title", "body"],
    extractField: (document, field) => {
      const indexed = articles[document.id];
      if (field === "id" || !indexed) return String(document.id);
      return field === "title" ? [indexed.terms[0]?.title ?? []] : indexed.terms.map(({ ids }) => ids);
    },
    stringifyField: (field: unknown) => String(field),
    tokenize: (text) => text.split(","),
    processTerm: (term) => (term === "" ? null : term),
    searchOptions: { boost: { title: titleBoost }, combineWith: "OR" },
  });
  search.addAll(articles.map((_, id) => ({ id })));
  const counts = countTerms(articles, vocabulary);

  return {
    statistics: counts.statistics,
    vocabulary,
    async findCandidates(query) {
      const weights = chooseTelling(weighNumbers(query.terms, vocabulary), counts.articlesWith);
      const allowed = (id: number) => passesFilter(articles[id]?.article, query.filter);
      const found = search
        .search([...weights.keys()].join(","), {
          boostTerm: (term) => weights.get(term) ?? 1,
          filter: (result) => allowed(Number(result.id)),
        })
        .slice(0, articlesLookedThrough * 2)
        .map(({ id, score }) => ({ indexed: articles[Number(id)], score }));
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

function groupByArticle(passages: readonly Passage[], vocabulary: Vocabulary): readonly IndexedArticle[] {
  const articles: IndexedArticle[] = [];
  let title = new Int32Array();
  for (const passage of passages) {
    let open = articles.at(-1);
    if (open?.article !== passage.article) {
      title = Int32Array.from(vocabulary.read(passage.article.title ?? ""));
      open = { article: passage.article, passages: [], terms: [] };
      articles.push(open);
    }
    open.passages.push(passage);
    open.terms.push(vocabulary.readPassage(passage, title));
  }
  return articles;
}

/** The numbers of the terms the vocabulary has, each with the most it counts. */
function weighNumbers(terms: readonly WeightedTerm[], vocabulary: Vocabulary): ReadonlyMap<number, number> {
  const weights = new Map<number, number>();
  for (const { term, weight } of terms) {
    const number = vocabulary.numberOf(term);
    if (number !== undefined) weights.set(number, Math.max(weight, weights.get(number) ?? 0));
  }
  return weights;
}

/** The rarest terms that together stand in few enough articles: a word of every tenth article finds none of them. */
function chooseTelling(weights: ReadonlyMap<number, number>, articlesWith: Int32Array): ReadonlyMap<string, number> {
  const chosen = new Map<string, number>();
  let scored = 0;
  for (const number of [...weights.keys()].toSorted(
    (one, other) => (articlesWith[one] ?? 0) - (articlesWith[other] ?? 0) || one - other,
  )) {
    scored += articlesWith[number] ?? 0;
    if (scored > mostArticlesScored && chosen.size >= fewestTelling) break;
    chosen.set(String(number), weights.get(number) ?? 1);
  }
  return chosen;
}

function passesFilter(article: Article | undefined, filter: CandidateFilter): boolean {
  if (!article) return false;
  const { publishers, from, to } = filter;
  if (publishers && (article.publisher === null || !publishers.includes(article.publisher))) return false;
  return (from === undefined || article.publishedOn >= from) && (to === undefined || article.publishedOn <= to);
}

function compareArticles(one: IndexedArticle | undefined, other: IndexedArticle | undefined): number {
  return one && other ? byNewest(one.article, other.article) : 0;
}
