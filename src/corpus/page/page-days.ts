import { startOfChange } from "../../english/classes/byline-words.ts";
import { dayInAddress } from "../article/day-in-name.ts";
import { isInUtc, isSameMoment, localDay } from "../article/local-day.ts";
import { dayOf } from "../article/opening-lines.ts";
import { readDay } from "../article/read-day.ts";
import { findWrittenDay } from "../article/written-day.ts";
import { listOf } from "../stated/linked-data.ts";
import { nameOfType } from "../stated/news-article.ts";
import { metasOf, type Stated } from "../stated/page-metas.ts";
import type { ChosenArticle } from "./choose-article.ts";
import type { PageTime } from "./page-places.ts";
import type { PageStatements } from "./page-statements.ts";

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

export interface DayOfPage extends Stated {
  /** The moment in UTC that the day was read from, where no time on the page says which day that was there; or else null. */
  readonly moment: string | null;
  /** Says which two days are stated, where they are far apart; or else null. */
  readonly conflict: string | null;
}

/**
 * The day of publication, from the surest statement that can be read. A moment in UTC is of the day before or behind where the page
 * shows that, or has it in its address.
 */
export function readDayOfPage(
  statements: PageStatements,
  chosen: ChosenArticle,
  of: (field: string, property: string) => readonly Stated[],
  addresses: readonly string[],
): DayOfPage | undefined {
  const stated = [...of("publishedOn", "datePublished"), ...metasOf(statements.metas, dayNames)];
  const all = [...stated, ...daysOfPage(chosen), ...timesOf(statements), ...of("createdOn", "dateCreated")];
  const first = firstDay(all);
  if (!first) return undefined;
  const { value, from, written } = first;
  const conflict = conflictOf({ value, from }, statements);
  if (!isInUtc(written)) return { value, from, moment: null, conflict };
  const zoned = all.filter(
    (one) => typeof one.value === "string" && !isInUtc(one.value) && isSameMoment(one.value, written),
  );
  for (const one of zoned) {
    const day = localDay(written, [readDay(one.value).day]);
    if (day !== null) return { value: day, from: day === value ? from : one.from, moment: null, conflict };
  }
  for (const time of statements.times.filter(isOfPublication)) {
    const day = localDay(written, [dayShown(time)]);
    if (day !== null) return { value: day, from: day === value ? from : "<time>", moment: null, conflict };
  }
  const day = localDay(written, addresses.map(dayInAddress));
  return { value: day ?? value, from: day === null || day === value ? from : "its address", moment: written, conflict };
}

/** Tells of a time whether it is the article's own, and not that of a change. */
function isOfPublication({ role, place }: PageTime): boolean {
  return place === "article" && (!updatedRole.test(role) || publishedRole.test(role));
}

/** The day that a time shows in words; null for none. */
function dayShown({ words, value }: PageTime): string | null {
  const line = (words === "" ? value : words).replace(/\s+/g, " ");
  const found = findWrittenDay(line.slice(0, startOfChange(line)));
  return found ? dayOf(found) : null;
}

/** Compared with what is stated in JSON-LD. */
const namesOfPublication = ["article:published_time", "og:article:published_time"];

function conflictOf({ value, from }: Stated, { metas }: PageStatements): string | null {
  for (const other of metasOf(metas, namesOfPublication)) {
    const { day } = readDay(other.value);
    const apart = day === null || typeof value !== "string" ? 0 : Math.abs(Date.parse(day) - Date.parse(value));
    if (apart > closeMs && from !== other.from)
      return `states two days of publication, ${value} as ${from} and ${day} as ${other.from}; the first is taken`;
  }
  return null;
}

/** Two days: zones make one of it. */
const closeMs = 2 * 86_400_000;

/** The day that a page without a stated article states of itself. */
function daysOfPage({ articles, linked }: ChosenArticle): readonly Stated[] {
  const pages = linked.statements.filter((one) => listOf(one["@type"]).some((type) => nameOfType(type) === "WebPage"));
  const [page, ...others] = pages;
  if (articles.length > 0 || !page || others.length > 0) return [];
  return [{ value: page["datePublished"], from: "datePublished of its WebPage in schema.org" }];
}

interface FirstDay extends Stated {
  /** As it stands there. */
  readonly written: unknown;
}

/** The first that is a day, as one; or the first at all, for what is said of it. */
function firstDay(all: readonly Stated[]): FirstDay | undefined {
  const stated = all.filter(({ value }) => value !== undefined && value !== null && value !== "");
  for (const { value, from } of stated) {
    const { day } = readDay(value);
    if (day !== null) return { value: day, from, written: value };
  }
  const [first] = stated;
  return first && { ...first, written: null };
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
