import { parseUrl } from "../coverage/parse-url.ts";
import type { ChosenArticle, PageIdentity } from "./choose-article.ts";
import type { FieldSources } from "./format.ts";
import { listOf } from "./linked-data.ts";
import { nameOfType } from "./news-article.ts";
import { readByline } from "./opening-lines.ts";
import { authorsOnCards } from "./page-metas.ts";
import type { PageStatements, PageTime } from "./page-statements.ts";
import { chooseTitle, statedHeadline } from "./page-title.ts";
import { readAuthors } from "./read-authors.ts";
import { readDay } from "./read-day.ts";
import { readStatedText } from "./stated-text.ts";

type Fields = Readonly<Record<string, unknown>>;

/**
 * The names under which pages state what an article is in `<meta>`, the surest first: Open Graph (https://ogp.me), Parse.ly, Sailthru,
 * Highwire Press as Google Scholar reads it, Dublin Core, and the older ones of newspapers.
 */
const titleNames = [
  "og:title",
  "twitter:title",
  "parsely-title",
  "sailthru.title",
  "citation_title",
  "dc.title",
  "dcterms.title",
];
const publisherNames = [
  "og:site_name",
  "citation_publisher",
  "dc.publisher",
  "dcterms.publisher",
  "publisher",
  "application-name",
];
const authorNames = [
  "parsely-author",
  "sailthru.author",
  "citation_author",
  "dc.creator",
  "dcterms.creator",
  "author",
  "byl",
  "article:author",
  "og:article:author",
];
const dayNames = [
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

/** By what the page is called outside its statements of articles. `address` is where it was fetched from, or null. */
export function identifyPage(statements: PageStatements, address: string | null): PageIdentity {
  const { metas, canonical, headings, title } = statements;
  const stated = [canonical, ...readMetas(metas, ["og:url"])].flatMap((one) => absolute(one, address) ?? []);
  return {
    addresses: stated.length > 0 ? stated : [address].filter((one) => one !== null),
    titles: [...readMetas(metas, titleNames), ...headings, title].map(readStatedText).filter((one) => /\S/.test(one)),
    days: readMetas(metas, dayNames),
  };
}

/** What a page states of its article, but for the body. */
export interface PageFields {
  readonly fields: Fields;
  /** Where each stands: "og:title", "datePublished of schema.org", "<h1>". */
  readonly from: FieldSources;
}

/** Something that the page states, and where. */
interface Stated {
  readonly value: unknown;
  readonly from: string;
}

/** Reads each field from the surest statement that can be read. */
export function readPageFields(statements: PageStatements, chosen: ChosenArticle, page: PageIdentity): PageFields {
  const { metas, headings, title, authors, bylines } = statements;
  const { stated } = chosen;
  const of = (field: string, property = field) =>
    stated.map((one): Stated => ({ value: one[field], from: `${property} of schema.org` }));
  const sites = texts([...of("publisher"), ...metasOf(metas, publisherNames), ...namesOfSite(chosen)]);
  const [publisher] = sites;
  const addresses = [...page.addresses, ...of("url").map(({ value }) => value)];
  const shown = chooseTitle(
    texts([
      ...stated.map(({ title: value }): Stated => ({ value, from: statedHeadline })),
      ...metasOf(metas, titleNames),
      { value: headings.length === 1 ? headings[0] : undefined, from: "<h1>" },
      { value: title, from: "<title>" },
    ]),
    {
      names: [...sites.map(({ text }) => text), ...hostsOf(addresses)],
      headings,
    },
  );
  const author = firstAuthors([
    ...of("author"),
    ...authorNames.map((name): Stated => ({ value: metas.get(name), from: name })),
    { value: authorsOnCards(metas), from: "twitter:data1" },
    { value: authors, from: "rel=author" },
    ...bylines.flatMap(namesInByline).map((value): Stated => ({ value, from: "its byline" })),
  ]);
  const day = firstDay([
    ...of("publishedOn", "datePublished"),
    ...metasOf(metas, dayNames),
    ...daysOfPage(chosen),
    ...timesOf(statements),
    ...of("createdOn", "dateCreated"),
  ]);
  return {
    fields: {
      title: shown?.text,
      publisher: publisher?.text,
      author: author?.text,
      publishedOn: day?.value,
      url: chooseAddress(addresses),
    },
    from: {
      ...(shown && { title: shown.from }),
      ...(publisher && { publisher: publisher.from }),
      ...(author && { author: author.from }),
      ...(day && { publishedOn: day.from }),
    },
  };
}

/** The day that a page without a stated article states of itself. */
function daysOfPage({ articles, linked }: ChosenArticle): readonly Stated[] {
  const pages = linked.statements.filter((one) => listOf(one["@type"]).some((type) => nameOfType(type) === "WebPage"));
  const [page, ...others] = pages;
  if (articles.length > 0 || !page || others.length > 0) return [];
  return [{ value: page["datePublished"], from: "datePublished of its WebPage in schema.org" }];
}

function namesOfSite({ linked }: ChosenArticle): readonly Stated[] {
  const sites = linked.statements.filter((one) => listOf(one["@type"]).some((type) => nameOfType(type) === "WebSite"));
  return sites.map(({ name }) => ({ value: name, from: "its WebSite in schema.org" }));
}

function metasOf(metas: PageStatements["metas"], names: readonly string[]) {
  return names.flatMap((from) => (metas.get(from) ?? []).map((value) => ({ value, from })));
}

function readMetas(metas: PageStatements["metas"], names: readonly string[]): readonly string[] {
  return metasOf(metas, names).map(({ value }) => value);
}

interface StatedText {
  readonly text: string;
  readonly from: string;
}

/** The stated values that are texts, as a browser would show them. */
function texts(all: readonly Stated[]): readonly StatedText[] {
  return all.flatMap(({ value, from }) =>
    typeof value === "string" && /\S/.test(value) ? [{ text: readStatedText(value), from }] : [],
  );
}

/** `www.tarn-courier.example` and its name alone. */
function hostsOf(addresses: readonly unknown[]): readonly string[] {
  const hosts = addresses.flatMap((one) => (typeof one === "string" ? (parseUrl(one)?.hostname ?? []) : []));
  return [...new Set(hosts.map((host) => host.replace(/^www\./, "")))].flatMap((host) => [
    host,
    host.replace(/\.[a-z]{2,}$/, ""),
  ]);
}

function firstAuthors(all: readonly Stated[]): StatedText | undefined {
  for (const { value, from } of all) {
    const text = readAuthors(typeof value === "string" ? readStatedText(value) : value);
    if (text !== null) return { text, from };
  }
  return undefined;
}

/** “By Uma Birchall” as it stands, where nothing but a name is there. */
function namesInByline(text: string): readonly string[] {
  const names = readAuthors(text);
  const isName = names !== null && /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}][\p{L}.'’-]*){1,4}$/u.test(names);
  const name = isName && names.length <= longestName ? names : readByline(text);
  return name === null ? [] : [name];
}

/** UTF-16 units. */
const longestName = 60;

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

/** The first that is an article's; the address of a whole site is none, unless there is no other. */
function chooseAddress(values: readonly unknown[]): string | undefined {
  const addresses = values.filter((value) => typeof value === "string");
  return addresses.find((one) => !/^https?:\/\/[^/]+\/?$/.test(one)) ?? addresses[0];
}

function absolute(address: string | null, base: string | null): string | null {
  if (address === null) return null;
  const url = /^https?:\/\//i.test(address.trim()) ? address.trim() : parseUrl(address, base ?? undefined)?.href;
  return url !== undefined && /^https?:/i.test(url) ? url : null;
}
