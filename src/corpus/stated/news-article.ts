import { parseUrl } from "../../coverage/parse-url.ts";
import { readAuthors } from "../article/read-authors.ts";
import {
  isObject,
  type JsonObject,
  joinLinkedData,
  type LinkedData,
  listOf,
  resolveReferences,
} from "./linked-data.ts";
import { readStatedText } from "./stated-text.ts";

/** Article and what schema.org has below it: https://schema.org/Article */
const articleTypes: ReadonlySet<string> = new Set([
  "AdvertiserContentArticle",
  "AnalysisNewsArticle",
  "Article",
  "AskPublicNewsArticle",
  "BackgroundNewsArticle",
  "BlogPosting",
  "DiscussionForumPosting",
  "LiveBlogPosting",
  "NewsArticle",
  "OpinionNewsArticle",
  "Report",
  "ReportageNewsArticle",
  "ReviewNewsArticle",
  "SatiricalArticle",
  "ScholarlyArticle",
  "SocialMediaPosting",
  "TechArticle",
]);

/**
 * The articles that a value of JSON-LD states: itself, those in its list or its `@graph`, or what a page has for its main thing;
 * in their order. Null when there is none.
 */
export function findNewsArticles(value: unknown): readonly JsonObject[] | null {
  const found = findArticles(joinLinkedData([value]));
  return found.length > 0 ? found : null;
}

/** The articles in everything that a page states. */
export function findArticles({ statements, nodes }: LinkedData): readonly JsonObject[] {
  const main = statements.flatMap((one) => listOf(resolveReferences(one["mainEntity"], nodes))).filter(isObject);
  return [...new Set([...statements, ...main])].filter(isArticle);
}

/** Tells whether schema.org calls articles so. */
export function isArticleType(type: string): boolean {
  return articleTypes.has(type);
}

/** Some themes call their posts a work, without saying of which kind. */
function isArticle(one: JsonObject): boolean {
  const types = listOf(one["@type"]).map(nameOfType);
  return types.some(
    (type) => isArticleType(type) || (type === "CreativeWork" && textOf(one["headline"]) !== undefined),
  );
}

/** Tells what a schema.org article states, under our names of the fields; undefined where it states nothing. */
export function readNewsArticle(article: JsonObject, nodes: LinkedData["nodes"] = new Map()): JsonObject {
  return {
    title: textOf(article["headline"]) ?? textOf(article["name"]),
    publisher: readAuthors(plainNames(resolveReferences(article["publisher"], nodes))) ?? undefined,
    author:
      readAuthors(
        shortNames(plainNames(resolveReferences(article["author"] ?? article["creator"] ?? article["authors"], nodes))),
      ) ?? undefined,
    contributor: readAuthors(plainNames(resolveReferences(article["contributor"], nodes))) ?? undefined,
    publishedOn: firstValue(article["datePublished"]),
    createdOn: firstValue(article["dateCreated"]),
    url: addressesOf(article).at(0),
    body: textOf(article["articleBody"]),
  };
}

/** The addresses that the article calls its own: its url, its page's and its `@id`; those of the site go by the base, if one is given. */
export function addressesOf(article: JsonObject, base?: string): readonly string[] {
  const stated = [article["url"], article["mainEntityOfPage"], article["@id"]].flatMap(listOf);
  return stated
    .flatMap((one) => (isObject(one) ? [one["url"], one["@id"]] : [one]))
    .filter((one) => typeof one === "string")
    .map((one) => (base !== undefined && /^\/(?!\/)/.test(one) ? (parseUrl(one, base)?.href ?? one) : one))
    .filter((one) => /^https?:\/\//i.test(one.trim()));
}

/** `NewsArticle`, also when written with its address: `https://schema.org/NewsArticle`. */
export function nameOfType(type: unknown): string {
  return typeof type === "string" ? type.slice(Math.max(type.lastIndexOf("/"), type.lastIndexOf(":")) + 1) : "";
}

/** `{"@value": "Rain", "@language": "en"}` is `Rain`; of a list, the first. */
function firstValue(value: unknown): unknown {
  const [first] = listOf(value);
  return isObject(first) ? first["@value"] : (first ?? undefined);
}

function textOf(value: unknown): string | undefined {
  const text = firstValue(value);
  return typeof text === "string" && /\S/.test(text) ? readStatedText(text) : undefined;
}

/** Without texts that are no names: a forum states a whole post as its writer's. */
function shortNames(value: unknown): unknown {
  const isShort = (one: unknown) => {
    const name = isObject(one) ? one["name"] : one;
    return (
      typeof name !== "string" ||
      name.length <= longestName ||
      name.split(/[,;\n]/).every((part) => part.length <= longestPart)
    );
  };
  return Array.isArray(value) ? value.filter(isShort) : isShort(value) ? value : undefined;
}

/** UTF-16 units of a name, and of each in a longer list of names. */
const longestName = 150;
const longestPart = 50;

/** With the character references in names read. */
function plainNames(value: unknown): unknown {
  return Array.isArray(value) ? value.map(plainName) : plainName(value);
}

function plainName(value: unknown): unknown {
  if (typeof value === "string") return readStatedText(value);
  if (!isObject(value)) return value;
  const { name } = value;
  const names = listOf(name).flatMap((one) => textOf(one) ?? []);
  return { ...value, name: names.length > 1 ? names : names[0] };
}
