import { foldText } from "../coverage/fold.ts";
import { parseUrl } from "../coverage/parse-url.ts";
import type { ChosenArticle, PageIdentity } from "./choose-article.ts";
import type { FieldSources } from "./format.ts";
import { titleElements } from "./html-elements.ts";
import { listOf } from "./linked-data.ts";
import { nameOfType } from "./news-article.ts";
import { readByline } from "./opening-lines.ts";
import { dayNames, readDayOfPage } from "./page-days.ts";
import { countWords, elementsIn, shortText, tidy } from "./page-lines.ts";
import { authorsOnCards } from "./page-metas.ts";
import type { PageStatements } from "./page-statements.ts";
import { chooseTitle, statedHeadline } from "./page-title.ts";
import type { PageNode } from "./page-tree.ts";
import { readAuthors } from "./read-authors.ts";
import { metasOf, type Stated } from "./stated.ts";
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
/** What Blogger states of every blog. */
const systemName = "Blogger";

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

/** Holds what a page states of its article, but for the body. */
export interface PageFields {
  readonly fields: Fields;
  /** Says where each stands: "og:title", "datePublished of schema.org", "<h1>". */
  readonly from: FieldSources;
  /** The moment in UTC whose day the lines above the text may tell; null where the day needs none. */
  readonly moment: string | null;
  /** Says what it states twice. */
  readonly notes: readonly string[];
}

/** Reads each field from the surest statement that can be read. */
export function readPageFields(statements: PageStatements, chosen: ChosenArticle, page: PageIdentity): PageFields {
  const { metas, headings, title, authors, bylines } = statements;
  const { stated } = chosen;
  const of = (field: string, property = field) =>
    stated.map((one): Stated => ({ value: one[field], from: `${property} of schema.org` }));
  const sites = texts([
    ...of("publisher").filter(({ value }) => value !== systemName),
    ...metasOf(metas, publisherNames),
    ...namesOfSite(chosen),
  ]);
  const [publisher] = sites;
  const own = headings.length === 1 ? headings[0] : undefined;
  const below = own === undefined ? undefined : headingBelowMasthead(own, title, statements.shown.tree?.body ?? null);
  const addresses = [...page.addresses, ...of("url").map(({ value }) => value)];
  const shown = chooseTitle(
    texts([
      ...stated.map(({ title: value }): Stated => ({ value, from: statedHeadline })),
      ...metasOf(metas, titleNames),
      { value: below ?? own, from: below === undefined ? "<h1>" : "the heading below its masthead" },
      { value: title, from: "<title>" },
    ]),
    {
      names: [...sites.map(({ text }) => text), ...hostsOf(addresses)],
      headings,
    },
  );
  const author =
    firstAuthors(of("author")) ??
    firstAuthors([
      ...authorNames.map((name): Stated => ({ value: metas.get(name), from: name })),
      { value: authorsOnCards(metas), from: "twitter:data1" },
      { value: authors, from: "rel=author" },
    ]) ??
    firstAuthors(bylines.flatMap(namesInByline).map((value): Stated => ({ value, from: "its byline" })));
  const day = readDayOfPage(statements, chosen, of, page.addresses);
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
    moment: day?.moment ?? null,
    notes: day?.conflict ? [day.conflict] : [],
  };
}

/** Finds the longer heading beside which the title of a page has its `<h1>`: “Old kiln burns - Full Time forum” below “Full Time”. */
function headingBelowMasthead(masthead: string, title: string, body: PageNode | null): string | undefined {
  const [whole, site] = [foldText(tidy(title)), foldText(tidy(masthead))];
  if (site === "" || countWords(site) > mostOfMasthead || !whole.includes(site)) return undefined;
  for (const heading of elementsIn(body, titleElements).slice(0, mostHeadings)) {
    const text = shortText(heading, longestHeading) ?? "";
    const folded = foldText(text);
    if (countWords(folded) < Math.max(fewestOfHeadline, countWords(site) + 1)) continue;
    const isFirst = whole.startsWith(folded) && /^ ?[-–—|:»·]/.test(whole.slice(folded.length));
    const isLast =
      whole.startsWith(site) &&
      whole.endsWith(folded) &&
      /^ ?[-–—|:»·] ?$/.test(whole.slice(site.length, -folded.length));
    if (isLast || (isFirst && whole.slice(folded.length).includes(site))) return text;
  }
  return undefined;
}

/** Words. */
const mostOfMasthead = 4;
const fewestOfHeadline = 4;
const mostHeadings = 40;
/** UTF-16 units. */
const longestHeading = 300;

function namesOfSite({ linked }: ChosenArticle): readonly Stated[] {
  const sites = linked.statements.filter((one) => listOf(one["@type"]).some((type) => nameOfType(type) === "WebSite"));
  return sites.map(({ name }) => ({ value: name, from: "its WebSite in schema.org" }));
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
  const byline = readByline(text);
  if (byline !== null) return [byline];
  const names = readAuthors(text);
  const isName = names !== null && /^\p{Lu}[\p{L}.'’-]*(?: [\p{L}][\p{L}.'’-]*){1,4}$/u.test(names);
  return isName && names.length <= longestName ? [names] : [];
}

/** UTF-16 units. */
const longestName = 60;

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
