/** The types of schema.org that are an article of news: https://schema.org/NewsArticle and its neighbours. */
const articleTypes: ReadonlySet<string> = new Set([
  "AnalysisNewsArticle",
  "Article",
  "AskPublicNewsArticle",
  "BackgroundNewsArticle",
  "BlogPosting",
  "LiveBlogPosting",
  "NewsArticle",
  "OpinionNewsArticle",
  "Report",
  "ReportageNewsArticle",
  "ReviewNewsArticle",
]);

type JsonObject = Readonly<Record<string, unknown>>;

/**
 * The articles that a value of JSON-LD states: itself, or those in its list or its `@graph`; in their order. Null when
 * there is none.
 */
export function findNewsArticles(value: unknown): readonly JsonObject[] | null {
  const found = listOf(value)
    .flatMap((one) => [one, ...listOf(isObject(one) ? one["@graph"] : [])])
    .filter(isObject)
    .filter((one) => listOf(one["@type"]).some((type) => articleTypes.has(nameOfType(type))));
  return found.length > 0 ? found : null;
}

/** What a schema.org article states, under our names of the fields; undefined where it states nothing. */
export function readNewsArticle(article: JsonObject): JsonObject {
  return {
    title: textOf(article["headline"]) ?? textOf(article["name"]),
    publisher: namesOf(article["publisher"]),
    author: namesOf(article["author"]),
    publishedOn: article["datePublished"],
    url: addressOf(article["url"]) ?? addressOf(article["mainEntityOfPage"]),
    body: textOf(article["articleBody"]),
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** `NewsArticle`, also when written with its address: `https://schema.org/NewsArticle`. */
function nameOfType(type: unknown): string {
  return typeof type === "string" ? type.slice(type.lastIndexOf("/") + 1) : "";
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && /\S/.test(value) ? value : undefined;
}

/** `Anna Example, Ben Beispiel`: of a text, of something with a name, or of a list of those. */
function namesOf(value: unknown): string | undefined {
  const names = listOf(value).flatMap((one) => textOf(isObject(one) ? one["name"] : one) ?? []);
  return names.length > 0 ? names.join(", ") : undefined;
}

function addressOf(value: unknown): string | undefined {
  return isObject(value) ? textOf(value["@id"]) : textOf(value);
}
