import { type SaxesAttributeNS, SaxesParser, type SaxesTagNS } from "saxes";
import { parseUrl } from "../../coverage/parse-url.ts";
import { readNamedReferences } from "../markup/references.ts";
import { type FeedItem, stateEmpty, stateInItem, stateKind } from "./feed-item.ts";
import { nameOfElement } from "./feed-names.ts";

export interface Feed {
  readonly kind: "feed" | "sitemap" | "other";
  /** The feed's own name, with markup; undefined when it has none. */
  readonly title: string | undefined;
  /** Says who writes what names no writer; empty when the feed does not say. */
  readonly authors: readonly string[];
  /** Holds what its relative links may be relative to, the surest first: the address that it gives itself, and its site's. */
  readonly bases: readonly string[];
  /** The address of its site; undefined when it gives none. */
  readonly site: string | undefined;
  /** Names of WordPress accounts, by what an export calls them. */
  readonly accounts: ReadonlyMap<string, string>;
  /** In the order of the file; those before a fault. */
  readonly items: readonly FeedItem[];
  /** The addresses of a sitemap or of an index of sitemaps, in order. */
  readonly addresses: readonly string[];
  /** Says where it stops being XML; null when it is whole. */
  readonly fault: { readonly line: number; readonly message: string } | null;
}

interface OpenElement {
  readonly name: string | null;
  readonly text: string[];
  /** Gives what `xml:base` says here. */
  readonly base: string | undefined;
}

/** Reads RSS 2.0, RSS 1.0, Atom, WordPress exports and sitemaps, element by element. Never throws; linear. */
export function readFeed(xml: string): Feed {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: OpenElement[] = [];
  const items: FeedItem[] = [];
  const addresses: string[] = [];
  const accounts = new Map<string, string>();
  const links: { self?: string; site?: string } = {};
  let kind: Feed["kind"] = "other";
  let title: string | undefined;
  const authors: string[] = [];
  let account: { login: string } | null = null;
  let item: FeedItem | null = null;
  let markup: string[] | null = null;
  let fault: Feed["fault"] = null;

  parser.on("opentag", (tag) => {
    if (open.length > deepestNest) throw new Error(`more than ${deepestNest} elements within one another`);
    if (open.length === 0 && feedRoots.has(tag.local)) kind = "feed";
    if (open.length === 0 && sitemapRoots.has(tag.local)) kind = "sitemap";
    if (markup) markup.push(`<${tag.local}>`);
    const outer = open.at(-1);
    const name = nameOfElement(tag);
    const ownBase = attributeOf(tag, "xml:base");
    const base = ownBase === undefined ? outer?.base : (parseUrl(ownBase, outer?.base)?.href ?? ownBase);
    if (!item && isItem(name)) item = { line: parser.line, authors: [], authorsOfSource: [], days: [], base };
    if (name === "atom:link" || name === "rss:link") noteLink(tag, base, item, isFeed(outer?.name) ? links : {});
    if (item && name === "thr:in-reply-to") item.withheld ??= "comment";
    if (item && name === "atom:category") noteKind(tag, item);
    if (item && !markup && isInlineMarkup(tag)) markup = [];
    open.push({ name, text: [], base });
  });
  const addText = (text: string) => {
    open.at(-1)?.text.push(text);
    markup?.push(escapeMarkup(text));
  };
  parser.on("text", addText);
  parser.on("cdata", addText);
  parser.on("closetag", (tag) => {
    const closed = open.pop();
    const name = closed?.name ?? null;
    const text = closed?.text.join("").trim() ?? "";
    const parents = [open.at(-1)?.name ?? null, open.at(-2)?.name ?? null] as const;
    if (markup && isInlineMarkup(tag)) {
      if (item && name !== null)
        stateInItem(item, { name, parents, text: "", html: markup.join(""), base: closed?.base });
      markup = null;
    } else if (markup) markup.push(`</${tag.local}>`);
    else if (item && isItem(name)) {
      items.push(item);
      item = null;
    } else if (item && name !== null && text === "" && isItem(parents[0])) stateEmpty(item, name);
    else if (name === null || text === "") return;
    else if (item) {
      const html = isMarkup(tag) ? text : escapeMarkup(text);
      const permanent = attributeOf(tag, "isPermaLink") !== "false";
      stateInItem(item, { name, parents, text, html, base: closed?.base, permanent });
    } else if (isFeed(parents[0])) {
      if (name === "rss:title" || name === "atom:title") title ??= isMarkup(tag) ? text : escapeMarkup(text);
      if (name === "rss:link") links.site ??= text;
    } else if (name === "atom:name" && parents[0] === "atom:author" && isFeed(parents[1])) authors.push(text);
    else if (name === "wp:author_login") account = { login: text };
    else if (name === "wp:author_display_name" && account) accounts.set(account.login, text);
    else if (kind === "sitemap" && tag.local === "loc") addresses.push(text);
  });
  parser.on("error", (error) => {
    // What is not declared is not known, and is left alone. Any other fault is enough: what follows is read in a wrong light.
    if (!/unbound namespace prefix|undefined entity/.test(error.message)) throw error;
  });
  try {
    parser.write(readNamedReferences(xml)).close();
  } catch (error) {
    fault = { line: parser.line, message: describeFault(error) };
  }
  const bases = [links.self, links.site].flatMap((link) => link ?? []);
  return { kind, title, authors, bases, site: links.site, accounts, items, addresses, fault };
}

const feedRoots: ReadonlySet<string> = new Set(["RDF", "feed", "rss"]);
const sitemapRoots: ReadonlySet<string> = new Set(["sitemapindex", "urlset"]);

/** Elements within one another: the parser looks names up through all of them. */
const deepestNest = 200;

/** UTF-16 units. */
const longestFault = 120;

function describeFault(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message
    .replace(/^\d+:\d+: /, "")
    .replace(/\s+/g, " ")
    .slice(0, longestFault);
}

function isItem(name: string | null): boolean {
  return name === "rss:item" || name === "atom:entry";
}

function isFeed(name: string | null | undefined): boolean {
  return name === "rss:channel" || name === "atom:feed";
}

function attributeOf(tag: SaxesTagNS, name: string): string | undefined {
  const attribute: SaxesAttributeNS | undefined = tag.attributes[name];
  return attribute?.value;
}

/** Atom's link is an attribute; only the one to the article itself counts. RSS's is text, met when it closes. */
function noteLink(
  tag: SaxesTagNS,
  base: string | undefined,
  item: FeedItem | null,
  links: { self?: string; site?: string },
): void {
  const href = attributeOf(tag, "href");
  const rel = attributeOf(tag, "rel") ?? "alternate";
  if (href === undefined) return;
  if (item && rel === "alternate" && item.url === undefined) Object.assign(item, { url: href, base });
  if (!item && rel === "self") links.self ??= href;
  if (!item && rel === "alternate") links.site ??= href;
}

/** Blogger's export says by a category what each entry is: https://developers.google.com/blogger/docs/2.0/developers_guide_protocol */
function noteKind(tag: SaxesTagNS, item: FeedItem): void {
  const kind = attributeOf(tag, "scheme")?.endsWith("/g/2005#kind")
    ? attributeOf(tag, "term")?.split("#")[1]
    : undefined;
  if (kind !== undefined) stateKind(item, kind);
}

/** Text whose own elements are its markup. */
function isInlineMarkup(tag: SaxesTagNS): boolean {
  const type = attributeOf(tag, "type");
  return type === "xhtml" || type === "application/xhtml+xml";
}

/** RSS states no type and means HTML; Atom's default is plain text. */
function isMarkup(tag: SaxesTagNS): boolean {
  const type = attributeOf(tag, "type");
  if (type !== undefined) return type === "html" || type === "text/html";
  return tag.uri !== "http://www.w3.org/2005/Atom" && tag.uri !== "http://purl.org/atom/ns#";
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>]/g, (mark) => (mark === "&" ? "&amp;" : mark === "<" ? "&lt;" : "&gt;"));
}
