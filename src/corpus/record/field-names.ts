/** A field of an article that a file can name in many ways. */
export type NamedField = "author" | "body" | "id" | "publishedOn" | "publisher" | "title" | "url";

/**
 * The names that fields have in the world, the surest of each first, without case, spaces, `-` and `_`: `date_published`,
 * `datePublished` and `Date Published` are one. Where they come from:
 * schema.org (headline, datePublished, articleBody, name); RSS and Atom (pubDate, link, content, published); JSON Feed
 * (date_published, content_html, content_text, authors); WordPress (post_title, post_date, post_content, permalink); Hugo and Jekyll
 * (date, publishDate, permalink); Obsidian's clipper (source, published, created); NewsAPI (publishedAt, source, content);
 * trafilatura (hostname, sitename, date, text); news-please (date_publish, maintext, source_domain); newspaper4k (publish_date,
 * canonical_link, meta_site_name, text); Diffbot (pageUrl, siteName); Mercury (domain, content); The Guardian and The New York Times (webPublicationDate, webTitle, webUrl, bodyText, pub_date,
 * web_url); spreadsheets and archives of papers (outlet, publication, story, byline, permalink).
 */
export const namesOfFields: Readonly<Record<NamedField, string>> = {
  id: "id guid identifier",
  title:
    "title headline posttitle webtitle articletitle headlines storytitle newstitle storyheadline articleheadline hed name",
  publisher:
    "publisher publication publicationname publicationtitle outlet outletname mediaoutlet sitename metasitename newspaper newspapername paper papername newsoutlet newssource sourcename sourcetitle source site feedtitle origintitle yoastheadjsonogsitename provider sourcedomain sourcehostname hostname domain domainname threadsite publishedby",
  author:
    "author authors byline bylines creator dccreator postauthor primaryauthor authorname authornames writer writers writtenby wordsby storyby textby by reporter reporters reportername journalist journalists journalistname columnist correspondent postedby yoastheadjsonauthor publishedby",
  publishedOn:
    "publishedon datepublished publishedat published datepublish publishdate publisheddate publicationdate dateofpublication articledate pubdate publishedtime publishedtimestamp webpublicationdate articlepublishedtime postdate displaydate firstpublishdate firstpublished firstpublishedat dateposted posted postedon postedat issued printdate rundate date datetime timestamp created createdat datecreated dateline",
  url: "url link permalink canonical canonicalurl canonicallink articleurl articlelink storyurl newsurl originalurl sourceurl weburl pageurl href source",
  body: "body articlebody bodytext contenttext maintext fulltext fullarticle fullcontent content postcontent text articletext storybody newsbody articlecopy bodycopy articlecontent storytext newstext story article contentelements bodyhtml contenthtml html rawtext copy paragraphs",
};

/** Names that are of two fields, by what they hold: an address is the link, a name the outlet. */
export const namesOfTwo: ReadonlySet<string> = new Set(["source"]);

/** A list under this name is of writers, as wallabag has it; a text names the outlet. */
export const nameOfLists = "publishedby";

/** Places within a record where its system says whose it is: readers of feeds, Webz.io, Yoast in the API of WordPress. */
export const namesWithin: readonly (readonly [string, string])[] = [
  ["feed", "title"],
  ["origin", "title"],
  ["thread", "site"],
  ["yoast_head_json", "author"],
  ["yoast_head_json", "og_site_name"],
];

/**
 * Names of the day on which a record was made. That is the day of publication where the record is the article itself, and not where it
 * has a name for that day which is empty, or is a clipping: it has the address of the page that it was taken from.
 */
export const namesOfMaking: ReadonlySet<string> = new Set(["created", "createdat", "datecreated"]);

/** The name by which forms and logs call the moment at which somebody filled in a line. */
export const nameOfEntry = "timestamp";

/** Names that people write by hand, which a misspelt one is likely to mean, and the field of each; as they are written. */
export const usualNames: Readonly<Record<string, string>> = {
  articleBody: "body",
  articleText: "body",
  author: "author",
  authors: "author",
  body: "body",
  byline: "author",
  content: "body",
  corrected: "corrected",
  date: "publishedOn",
  datePublished: "publishedOn",
  headline: "title",
  link: "url",
  permalink: "url",
  pubDate: "publishedOn",
  published: "publishedOn",
  publishedAt: "publishedOn",
  publishedOn: "publishedOn",
  publisher: "publisher",
  retracted: "retracted",
  source: "publisher",
  supersedes: "supersedes",
  text: "body",
  title: "title",
};

/** Other words for what became of an article later, and what they are called here. */
export const wordsForLater: Readonly<Record<string, string>> = {
  correction: "corrected",
  corrections: "corrected",
  replaces: "supersedes",
  retraction: "retracted",
};

/** A name as it is looked up. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

interface Place {
  readonly field: NamedField;
  /** From 0, the surest. */
  readonly rank: number;
}

/** The fields that each name may mean. */
const placesOfNames: ReadonlyMap<string, readonly Place[]> = listPlaces();

function listPlaces(): ReadonlyMap<string, readonly Place[]> {
  const places = new Map<string, readonly Place[]>();
  for (const [field, names] of Object.entries(namesOfFields))
    for (const [rank, name] of names.split(" ").entries())
      if (isNamed(field)) places.set(name, [...(places.get(name) ?? []), { field, rank }]);
  return places;
}

function isNamed(field: string): field is NamedField {
  return Object.hasOwn(namesOfFields, field);
}

/** Names that were looked up; a file repeats its own again and again. */
const lookedUp = new Map<string, readonly Place[]>();
const mostLookedUp = 2000;
const nowhere: readonly Place[] = [];

/** The fields that a name may mean; none for another. */
export function placesOf(name: string): readonly Place[] {
  const known = lookedUp.get(name);
  if (known) return known;
  const found = placesOfNames.get(plainName(name)) ?? nowhere;
  if (lookedUp.size < mostLookedUp) lookedUp.set(name, found);
  return found;
}
