import MiniSearch from "minisearch";
import { type Article, byNewest } from "../coverage/article.ts";
import type { Passage } from "../coverage/passage.ts";
import { type PassageTerms, Vocabulary } from "../terms/vocabulary.ts";
import type { Candidate, CandidateFilter, CorpusStatistics, PassageIndex } from "./passage-index.ts";

/** How many articles are looked through: more changed no first place in the labelled sets, and cost time. */
const articlesLookedThrough = 50;

/** A headline's word counts as much as three in the body: it says what the article is about. */
const titleBoost = 3;

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
  const statistics = countTerms(articles, vocabulary);

  return {
    statistics,
    vocabulary,
    async findCandidates(query) {
      const weights = new Map<string, number>();
      for (const { term, weight } of query.terms) {
        const number = vocabulary.numberOf(term);
        if (number !== undefined) weights.set(String(number), Math.max(weight, weights.get(String(number)) ?? 0));
      }
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

function countTerms(articles: readonly IndexedArticle[], vocabulary: Vocabulary): CorpusStatistics {
  const passagesWith = new Int32Array(vocabulary.size);
  const lastSeen = new Int32Array(vocabulary.size).fill(-1);
  let passages = 0;
  let length = 0;
  for (const { terms } of articles)
    for (const { ids } of terms) {
      for (const id of ids) {
        if (lastSeen[id] === passages) continue;
        lastSeen[id] = passages;
        passagesWith[id] = (passagesWith[id] ?? 0) + 1;
      }
      passages += 1;
      length += ids.length;
    }
  return {
    passages,
    averagePassageTerms: passages === 0 ? 0 : length / passages,
    passagesWith: (term) => passagesWith[vocabulary.numberOf(term) ?? -1] ?? 0,
  };
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
