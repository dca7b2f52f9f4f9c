import { readDay } from "../article/read-day.ts";
import {
  isObject,
  type JsonObject,
  joinLinkedData,
  type LinkedData,
  listOf,
  parseLinkedData,
  resolveReferences,
} from "../stated/linked-data.ts";
import { addressesOf, findArticles, readNewsArticle } from "../stated/news-article.ts";
import { isSameAddress, likenessOfTitles } from "../stated/same-page.ts";
import { quoteValue } from "../text/problem.ts";
import type { PageStatements } from "./page-statements.ts";

/** Says how a page names itself outside its statements of articles. */
export interface PageIdentity {
  readonly addresses: readonly string[];
  readonly titles: readonly string[];
  readonly days: readonly string[];
}

/** The statements of the article that the page is, the best first. */
export interface ChosenArticle {
  readonly articles: readonly JsonObject[];
  /** Holds what each of them states, under our names of the fields. */
  readonly stated: readonly JsonObject[];
  readonly linked: LinkedData;
  /** Headlines of articles that are not this page's. */
  readonly others: readonly string[];
  readonly problems: readonly { readonly line: number | null; readonly message: string }[];
}

/**
 * Chooses among the articles that a page's scripts and attributes state, which may be related ones too: those at the page's own
 * address, or else those under its own headline. All that state the same article are taken together. With none of them, a
 * single one that nothing speaks against.
 */
export function chooseArticle(statements: PageStatements, page: PageIdentity): ChosenArticle {
  const problems: { line: number | null; message: string }[] = [];
  const values: unknown[] = [];
  for (const { text, line } of statements.linkedData) {
    const value = parseLinkedData(text);
    if (value === undefined && /\S/.test(text))
      problems.push({ line, message: "has JSON-LD that is not JSON; it is not used" });
    else values.push(value);
  }
  const linked = joinLinkedData(values);
  const scripts = choose(findWholeArticles(linked), linked, page);
  const attributes = choose(findWholeArticles(joinLinkedData([statements.microdata])), linked, page);
  const chosen = [...scripts.chosen, ...attributes.chosen];
  const [other] = chosen.length === 0 ? [...scripts.others, ...attributes.others] : [];
  if (other !== undefined)
    problems.push({
      line: null,
      message: `states another article, ${quoteValue(other)}, and not its own; that is not used`,
    });
  const [articles, stated] = [chosen.map(({ article }) => article), chosen.map((one) => one.stated)];
  return { articles, stated, linked, others: [...scripts.others, ...attributes.others], problems };
}

/** The articles that are stated, without the updates of live pages: their addresses are the page's own with a mark. */
function findWholeArticles(linked: LinkedData): readonly JsonObject[] {
  const articles = findArticles(linked);
  const updates = articles.flatMap((one) => listOf(resolveReferences(one["liveBlogUpdate"], linked.nodes)));
  if (updates.length === 0) return articles;
  const known = new Set(updates);
  const ids = new Set(updates.flatMap((one) => (isObject(one) && typeof one["@id"] === "string" ? one["@id"] : [])));
  return articles.filter((one) => !known.has(one) && !(typeof one["@id"] === "string" && ids.has(one["@id"])));
}

interface Choice {
  readonly chosen: readonly Candidate[];
  /** The headlines of those that are not of this page. */
  readonly others: readonly string[];
}

interface Candidate {
  readonly article: JsonObject;
  readonly stated: JsonObject;
  readonly headline: string;
  /** Null where there is nothing to compare. */
  readonly isHere: boolean | null;
  /** Of its headline with the page's, from 0 to 1; null where there is nothing to compare. */
  readonly likeness: number | null;
  readonly day: string | null;
}

/** So much of a headline's words are in another of the same story: “Kiln burns down” and “Old kiln burns at Ashby”. */
const likeEnough = 0.6;

function choose(articles: readonly JsonObject[], { nodes }: LinkedData, page: PageIdentity): Choice {
  const candidates = articles.map((article) => compare(article, nodes, page));
  const here = candidates.filter(({ isHere }) => isHere);
  const named = candidates.filter(({ isHere, likeness }) => isHere !== true && likeness === 1);
  const unnamed = candidates.filter(({ isHere, headline }) => isHere === null && headline === "");
  const found = [...here.toSorted(byLikeness), ...named];
  if (found.length > 0) return pick([...found, ...unnamed], candidates);
  const like = candidates.filter(({ likeness }) => (likeness ?? 0) >= likeEnough).toSorted(byLikeness);
  const [best, second] = like;
  if (best && best.likeness !== second?.likeness) return pick([best, ...unnamed], candidates);
  const headlines = new Set(candidates.map(({ headline }) => headline).filter((headline) => headline !== ""));
  const open = candidates.filter((one) => isOpen(one, page));
  if (headlines.size <= 1 && open.length === candidates.length) return pick(candidates, candidates);
  return { chosen: [], others: [...headlines] };
}

function pick(chosen: readonly Candidate[], all: readonly Candidate[]): Choice {
  const others = all.filter((one) => !chosen.includes(one) && one.headline !== "");
  return { chosen, others: others.map(({ headline }) => headline) };
}

/** Nothing speaks against it: it is at no other address, and shares a word of its headline, or its day, with the page. */
function isOpen({ isHere, likeness, day }: Candidate, page: PageIdentity): boolean {
  const isOfDay = day !== null && page.days.some((one) => readDay(one).day === day);
  return isOfDay || (isHere !== false && (likeness === null || likeness > 0));
}

function byLikeness(one: Candidate, other: Candidate): number {
  return (other.likeness ?? 0) - (one.likeness ?? 0);
}

function compare(article: JsonObject, nodes: LinkedData["nodes"], page: PageIdentity): Candidate {
  const stated = readNewsArticle(article, nodes);
  const { title, publishedOn } = stated;
  const headline = typeof title === "string" ? title : "";
  const matches = addressesOf(article, page.addresses[0]).flatMap((one) =>
    page.addresses.map((other) => isSameAddress(one, other)),
  );
  const isHere = matches.includes(true) ? true : matches.includes(false) ? false : null;
  const likeness =
    headline === "" || page.titles.length === 0
      ? null
      : page.titles.reduce((most, one) => Math.max(most, likenessOfTitles(headline, one)), 0);
  return { article, stated, headline, isHere, likeness, day: readDay(publishedOn).day };
}
