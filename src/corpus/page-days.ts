import type { ChosenArticle } from "./choose-article.ts";
import { listOf } from "./linked-data.ts";
import { nameOfType } from "./news-article.ts";
import type { PageTime } from "./page-places.ts";
import type { PageStatements } from "./page-statements.ts";
import { readDay } from "./read-day.ts";
import { metasOf, type Stated } from "./stated.ts";

/** The names under which pages state the day of publication in `<meta>`, the surest first. */
export const dayNames = [
  "article:published_time",
  "og:article:published_time",
  "datepublished",
  "parsely-pub-date",
  "sailthru.date",
  "citation_publication_date",
  "citation_online_date",
  "dc.date.issued",
  "dcterms.issued",
  "dcterms.date",
  "dc.date",
  "dcterms.created",
  "dc.date.created",
  "article.published",
  "publish-date",
  "publish_date",
  "publication_date",
  "published-date",
  "pubdate",
  "date",
  "citation_date",
];

/** The classes and properties by which themes mark the time of publication: hAtom, h-entry and schema.org. */
const publishedRole =
  /(?:^|[\s:])(?:published|entry-date|dt-published|datepublished|pubdate|post-date|date-published)(?:\s|$)/;
const updatedRole = /updated|modified/;

/** The day of publication, from the surest statement that can be read. */
export function readDayOfPage(
  statements: PageStatements,
  chosen: ChosenArticle,
  of: (field: string, property: string) => readonly Stated[],
): Stated | undefined {
  return firstDay([
    ...of("publishedOn", "datePublished"),
    ...metasOf(statements.metas, dayNames),
    ...daysOfPage(chosen),
    ...timesOf(statements),
    ...of("createdOn", "dateCreated"),
  ]);
}

/** The day that a page without a stated article states of itself. */
function daysOfPage({ articles, linked }: ChosenArticle): readonly Stated[] {
  const pages = linked.statements.filter((one) => listOf(one["@type"]).some((type) => nameOfType(type) === "WebPage"));
  const [page, ...others] = pages;
  if (articles.length > 0 || !page || others.length > 0) return [];
  return [{ value: page["datePublished"], from: "datePublished of its WebPage in schema.org" }];
}

/** The first that is a day, as one; or the first at all, for what is said of it. */
function firstDay(all: readonly Stated[]): Stated | undefined {
  const stated = all.filter(({ value }) => value !== undefined && value !== null && value !== "");
  for (const { value, from } of stated) {
    const { day } = readDay(value);
    if (day !== null) return { value: day, from };
  }
  return stated[0];
}

/** The times of publication that the page shows: those that are marked as such, or else the first of the article's own. */
function timesOf({ times }: PageStatements): readonly Stated[] {
  const own = times.filter(
    ({ role, place }) => place !== "another" && (!updatedRole.test(role) || publishedRole.test(role)),
  );
  const marked = own.filter(({ role }) => publishedRole.test(role));
  const isOfArticle = ({ place }: PageTime) => place === "article";
  const below = marked.filter((one) => !isOfArticle(one)).map(({ value }): Stated => ({ value, from: timeBelow }));
  const above = [...marked, ...own].filter(isOfArticle).map(({ value }): Stated => ({ value, from: "<time>" }));
  return [...above, ...below];
}

/** Where a day stands that may be of another article, and gives way to a day above the text. */
export const timeBelow = "<time> below the text";
