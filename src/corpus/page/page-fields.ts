import { foldText } from "../../coverage/fold.ts";
import { parseUrl } from "../../coverage/parse-url.ts";
import { fullName, readByline } from "../article/opening-lines.ts";
import { readAuthors } from "../article/read-authors.ts";
import { readDay } from "../article/read-day.ts";
import { titleElements } from "../markup/html-elements.ts";
import { countWords, elementsIn, shortText, tidy } from "../markup/page-lines.ts";
import type { PageNode } from "../markup/page-tree.ts";
import { isObject, listOf, resolveReferences } from "../stated/linked-data.ts";
import { nameOfType } from "../stated/news-article.ts";
import { authorsOnCards, metasOf, type Stated } from "../stated/page-metas.ts";
import { readStatedText } from "../stated/stated-text.ts";
import type { FieldSources } from "../text/format.ts";
import type { ChosenArticle, PageIdentity } from "./choose-article.ts";
import { dayNames, readDayOfPage } from "./page-days.ts";
import type { PageStatements } from "./page-statements.ts";
import { chooseTitle, statedHeadline } from "./page-title.ts";

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
    ...namesOnMasthead(statements).map((value): Stated => ({ value, from: "the head of its page" })),
  ]);
  const own = headings.length === 1 ? headings[0] : undefined;
  const below = own === undefined ? undefined : headingBelowMasthead(own, title, statements.shown.tree?.body ?? null);
  const addresses = [...page.addresses, ...of("url").map(({ value }) => value)];
  const publisher = choosePublisher(sites, hostsOf(addresses), title);
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
  const inStatement = firstAuthors(of("author"));
  const isNobody = inStatement !== undefined && namesNobody(inStatement.text, chosen, sites);
  const ofByline = isNobody ? fullNamesIn([...bylines.flatMap(namesInByline), ...authors]) : undefined;
  const author =
    (ofByline
      ? { text: ofByline, from: "its byline" }
      : withContributors(inStatement, of("contributor"), [...bylines, ...authors])) ??
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
      author: author && withoutSites(author.text, sites, title),
      publishedOn: day?.value,
      url: chooseAddress(addresses),
      ...correctedIn(chosen.articles),
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

/** What an article's statement says was put right, and when: https://schema.org/CorrectionComment */
function correctedIn(articles: ChosenArticle["articles"]): Fields {
  const corrected = articles
    .flatMap((one) => listOf(one["correction"]))
    .filter(isObject)
    .map((one) => ({ on: one["datePublished"] ?? one["dateCreated"], text: one["text"] ?? one["description"] }))
    .filter(({ on, text }) => typeof text === "string" && /\S/.test(text) && readDay(on).day !== null);
  return corrected.length > 0 ? { corrected } : {};
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

/** The first, but a name before a bare host, and without a slogan behind it: “The Marlow Post | News, sport and eels since 1874”. */
function choosePublisher(
  sites: readonly StatedText[],
  hosts: readonly string[],
  title: string,
): StatedText | undefined {
  const named = sites.filter(({ text, from }) => surestOfSite.has(from) && !isHost(text, hosts));
  const [first] = sites;
  const chosen = first && isHost(first.text, hosts) ? (named[0] ?? first) : first;
  if (!chosen) return undefined;
  const [name = "", ...others] = chosen.text.split(titleMark);
  const slogan = others.join(" ");
  const isShown =
    !title.includes(chosen.text) && [...partsOfTitle(title), ...sites.map(({ text }) => text)].includes(name);
  const isSlogan =
    / \| /.test(chosen.text) && countWords(name) <= mostOfMasthead && countWords(slogan) >= fewestOfSlogan;
  return slogan !== "" && (isShown || isSlogan) ? { ...chosen, text: name } : chosen;
}

/** Words. */
const fewestOfSlogan = 5;

/** Where a site states what it is called, and not what it runs on. */
const surestOfSite: ReadonlySet<string> = new Set(["og:site_name", "its WebSite in schema.org"]);

function isHost(text: string, hosts: readonly string[]): boolean {
  const host = text.toLowerCase().replace(/^www\./, "");
  return host.includes(".") && hosts.includes(host);
}

/**
 * The names at the head of a page that two of three have: a link to the front page, what sites call their name, a part of the title.
 * A single word has to be in the title: “Home” leads to the front page too.
 */
function namesOnMasthead({ homes, mastheads, title }: PageStatements): readonly string[] {
  const titled = partsOfTitle(title);
  const names = [...homes, ...mastheads].filter((text) => /^\p{L}/u.test(text) && countWords(text) <= mostOfName);
  return names.filter(
    (name) => titled.includes(name) || (name.includes(" ") && homes.includes(name) && mastheads.includes(name)),
  );
}

/** Words. */
const mostOfName = 6;

const titleMark = / [|–—·•»~-] /;

/** “Old kiln burns | Tarn Courier”, “Tarn Courier: Old kiln burns”: the parts of a title that has several. */
function partsOfTitle(title: string): readonly string[] {
  const parts = title.split(/ [|–—·•»~-] |: /).map((part) => tidy(part).trim());
  return parts.length > 1 ? parts : [];
}

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

/** Tells whether the stated author is an account (“admin”), the site itself or a body, which a named byline goes before. */
function namesNobody(author: string, { articles, linked }: ChosenArticle, sites: readonly StatedText[]): boolean {
  const bodies = articles
    .flatMap((one) => listOf(resolveReferences(one["author"], linked.nodes)))
    .filter((one) => isObject(one) && listOf(one["@type"]).some((type) => /Organization$/.test(nameOfType(type))))
    .flatMap((one) => readAuthors(one) ?? []);
  const others = [...bodies, ...sites.map(({ text }) => text)];
  return author.split(", ").every((name) => !name.includes(" ") || others.includes(name));
}

/** With those of the contributors whom the page shows beside the author: Ghost states every author but the first so. */
function withContributors(
  author: StatedText | undefined,
  contributors: readonly Stated[],
  shown: readonly string[],
): StatedText | undefined {
  if (!author) return undefined;
  const names = (firstAuthors(contributors)?.text ?? "").split(", ");
  const others = names.filter((name) => !author.text.includes(name) && shown.some((text) => text.includes(name)));
  return { ...author, text: [author.text, ...others].join(", ") };
}

/** Without the site's name beside the names: “Jane Doe | The Marlow Post”. */
function withoutSites(author: string, sites: readonly StatedText[], title: string): string {
  const outlets = new Set([...sites.map(({ text }) => text), ...partsOfTitle(title).slice(1)].map(foldText));
  const names = author.split(", ").filter((name) => !outlets.has(foldText(name)));
  return names.length > 0 ? names.join(", ") : author;
}

/** The first of the names shown that are those of people in full. */
function fullNamesIn(shown: readonly string[]): string | undefined {
  const authors = shown.flatMap((one) => readAuthors(one) ?? []);
  return authors.find((names) => names.split(", ").every((name) => fullName.test(name)));
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
