import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from "saxes";

/** What an item of a feed states; undefined where it states nothing. */
interface FeedItem {
  /** The line it begins on, from 1. */
  readonly line: number;
  id?: string;
  /** With markup. */
  title?: string;
  publisher?: string;
  author?: string;
  publishedOn?: string;
  url?: string;
  /** Its text with markup: the whole one where it has both that and a summary. */
  html?: string;
}

export interface Feed {
  readonly kind: "feed" | "sitemap" | "other";
  /** The feed's own name; undefined when it has none. */
  readonly publisher: string | undefined;
  /** In the order of the file; those before a fault. */
  readonly items: readonly FeedItem[];
  /** The addresses of a sitemap or of an index of sitemaps, in order. */
  readonly addresses: readonly string[];
  /** Where it stops being XML; null when it is whole. */
  readonly fault: { readonly line: number; readonly message: string } | null;
}

const dublinCore = "http://purl.org/dc/elements/1.1/";
const contentModule = "http://purl.org/rss/1.0/modules/content/";

/** Reads RSS 2.0, RSS 1.0, Atom and sitemaps, element by element. Never throws; linear. */
export function readFeed(xml: string): Feed {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: { readonly name: string; readonly text: string[] }[] = [];
  const items: FeedItem[] = [];
  const addresses: string[] = [];
  let kind: Feed["kind"] = "other";
  let publisher: string | undefined;
  let item: FeedItem | null = null;
  let markup: string[] | null = null;
  let fault: Feed["fault"] = null;

  parser.on("opentag", (tag) => {
    if (open.length > deepestNest) throw new Error(`more than ${deepestNest} elements within one another`);
    if (open.length === 0 && feedRoots.has(tag.local)) kind = "feed";
    if (open.length === 0 && sitemapRoots.has(tag.local)) kind = "sitemap";
    if (markup) markup.push(`<${tag.local}>`);
    if (!item && (tag.local === "item" || tag.local === "entry")) item = { line: parser.line };
    const link = item && tag.local === "link" ? linkOf(tag) : undefined;
    if (item && link !== undefined) item.url ??= link;
    if (item && !markup && attributeOf(tag, "type") === "xhtml") markup = [];
    open.push({ name: nameOf(tag), text: [] });
  });
  const addText = (text: string) => {
    open.at(-1)?.text.push(text);
    markup?.push(escapeMarkup(text));
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", (tag) => {
    const text = open.pop()?.text.join("").trim() ?? "";
    const parent = open.at(-1)?.name;
    if (markup && attributeOf(tag, "type") === "xhtml") {
      if (item) state(item, nameOf(tag), parent, markup.join(""), true);
      markup = null;
    } else if (markup) markup.push(`</${tag.local}>`);
    else if (item && (tag.local === "item" || tag.local === "entry")) {
      items.push(item);
      item = null;
    } else if (item && text !== "") {
      state(item, nameOf(tag), parent, text, isMarkup(tag));
    } else if (!item && tag.local === "title" && (parent === "channel" || parent === "feed")) {
      publisher ??= text === "" ? undefined : text;
    } else if (kind === "sitemap" && tag.local === "loc") addresses.push(text);
  });
  // One fault is enough: what follows it is read in a wrong light.
  parser.on("error", (error) => {
    throw error;
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    fault = {
      line: parser.line,
      message: message
        .replace(/^\d+:\d+: /, "")
        .replace(/\s+/g, " ")
        .slice(0, longestFault),
    };
  }
  return { kind, publisher, items, addresses, fault };
}

const feedRoots: ReadonlySet<string> = new Set(["RDF", "feed", "rss"]);
const sitemapRoots: ReadonlySet<string> = new Set(["sitemapindex", "urlset"]);

/** Elements within one another: the parser looks names up through all of them. */
const deepestNest = 200;

/** UTF-16 units. */
const longestFault = 120;

/** The local name, with a prefix of ours for the two modules that feeds use whatever prefix they declare. */
function nameOf({ uri, local }: SaxesTagNS): string {
  return uri === dublinCore ? `dc:${local}` : uri === contentModule ? `content:${local}` : local;
}

function attributeOf(tag: SaxesTagNS, name: string): string | undefined {
  const attribute: SaxesAttributeNS | undefined = tag.attributes[name];
  return attribute?.value;
}

/** Atom's link is an attribute; only the one to the article itself counts. RSS's is text, met when it closes. */
function linkOf(tag: SaxesTagNS): string | undefined {
  const rel = attributeOf(tag, "rel") ?? "alternate";
  return rel === "alternate" ? attributeOf(tag, "href") : undefined;
}

/** RSS states no type and means HTML; Atom's default is plain text. */
function isMarkup(tag: SaxesTagNS): boolean {
  const type = attributeOf(tag, "type");
  return type === "html" || (type === undefined && tag.uri !== "http://www.w3.org/2005/Atom");
}

function state(item: FeedItem, name: string, parent: string | undefined, text: string, markedUp: boolean): void {
  const html = markedUp ? text : escapeMarkup(text);
  if (name === "content" || name === "content:encoded") item.html = html;
  if (name === "description" || name === "summary") item.html ??= html;
  if (parent === "author" && name === "name") item.author = item.author ? `${item.author}, ${text}` : text;
  if (parent !== "item" && parent !== "entry") return;
  if (name === "title") item.title = html;
  if (name === "guid" || name === "id") item.id = text;
  if (name === "link") item.url ??= text;
  if (name === "source" || name === "dc:publisher") item.publisher = text;
  if (name === "dc:creator") item.author = item.author ? `${item.author}, ${text}` : text;
  if (name === "pubDate" || name === "published" || name === "dc:date") item.publishedOn = text;
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>]/g, (mark) => (mark === "&" ? "&amp;" : mark === "<" ? "&lt;" : "&gt;"));
}
