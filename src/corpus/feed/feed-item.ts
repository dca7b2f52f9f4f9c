import { readDay } from "../article/read-day.ts";

/** Holds what an item of a feed states; undefined where it states nothing. */
export interface FeedItem {
  /** The line it begins on, from 1. */
  readonly line: number;
  id?: string;
  /** With markup. */
  title?: string;
  /** With markup. */
  publisher?: string;
  readonly authors: string[];
  /** Says who writes what names no writer in the feed that it was taken from. */
  readonly authorsOfSource: string[];
  /** Says when it came out, as often as it says so, each with the name of its element. */
  readonly days: { readonly name: string; readonly text: string }[];
  /** Says when it was last changed. */
  updated?: string;
  url?: string;
  /** Says what its link is relative to, by `xml:base`. */
  base: string | undefined;
  /** The id, where it is an address that does not change. */
  permanentLink?: string;
  /** The whole text of the item, with markup. */
  content?: string;
  /** With markup. */
  summary?: string;
  /** Says why it is no published post, as an export of Blogger or the item itself says: "draft", "comment". */
  withheld?: string;
  /** Gives what an export of WordPress says of it. */
  status?: string;
  postType?: string;
  password?: string;
  /** Tells whether an export of WordPress has what readers wrote below it. */
  hasComments?: true;
  /** The words of boxes that were taken out of its text and may have been a part of it. */
  doubtful?: readonly string[];
}

/** An element within an item, at its end. */
interface StatedElement {
  readonly name: string;
  /** The elements around it, the innermost first. */
  readonly parents: readonly [string | null, string | null];
  readonly text: string;
  /** The text with markup. */
  readonly html: string;
  readonly base: string | undefined;
  /** Tells whether an id is also the item's address. */
  readonly permanent?: boolean;
}

/** Takes what an element says into its item. */
export function stateInItem(item: FeedItem, element: StatedElement): void {
  const { name, parents, text, html } = element;
  const [parent, grandparent] = parents;
  if (name === "atom:name" && parent === "atom:author" && grandparent === "atom:entry") item.authors.push(text);
  if (name === "atom:name" && parent === "atom:author" && grandparent === "atom:source")
    item.authorsOfSource.push(text);
  if (name === "atom:title" && parent === "atom:source") item.publisher ??= html;
  if (name === "wp:comment_content") item.hasComments = true;
  if (name === "app:draft" && text === "yes") item.withheld ??= "draft";
  if (parent === "rss:item" || parent === "atom:entry") stateOwn(item, element);
}

function stateOwn(item: FeedItem, { name, text, html, base, permanent }: StatedElement): void {
  switch (name) {
    case "rss:title":
    case "atom:title":
      item.title ??= html;
      break;
    case "dc:title":
      item.title ??= html;
      break;
    case "rss:guid":
      if (permanent && /^https?:/i.test(text)) item.permanentLink = text;
      item.id ??= text;
      break;
    case "atom:id":
    case "dc:identifier":
      item.id ??= text;
      break;
    case "rss:link":
      if (item.url === undefined) Object.assign(item, { url: text, base });
      break;
    case "rss:source":
    case "dc:publisher":
      item.publisher ??= html;
      break;
    case "rss:author":
    case "dc:creator":
      item.authors.push(text);
      break;
    case "content:encoded":
    case "atom:content":
      item.content ??= html;
      break;
    case "rss:description":
    case "atom:summary":
    case "dc:description":
      item.summary ??= html;
      break;
    case "wp:post_date":
      // It is the day where the site is; `pubDate` is the one in Greenwich.
      item.days.unshift({ name, text });
      break;
    case "rss:pubDate":
    case "atom:published":
    case "atom:issued":
    case "dc:date":
    case "dcterms:issued":
    case "dcterms:created":
      item.days.push({ name, text });
      break;
    case "atom:updated":
    case "atom:modified":
      item.updated ??= text;
      break;
    case "blogger:type":
      stateKind(item, text);
      break;
    case "blogger:status":
      if (text !== "LIVE") item.withheld ??= text.toLowerCase();
      break;
    case "wp:status":
      item.status = text;
      break;
    case "wp:post_type":
      item.postType = text;
      break;
    case "wp:post_password":
      item.password = text;
      break;
  }
}

/** Elements of the day of publication. */
const daysOfPublication: ReadonlySet<string> = new Set([
  "atom:issued",
  "atom:published",
  "dc:date",
  "dcterms:issued",
  "rss:pubDate",
  "wp:post_date",
]);

/** Takes an element without words: a day of publication that is left empty is not the day of making or of change. */
export function stateEmpty(item: FeedItem, name: string): void {
  if (daysOfPublication.has(name)) item.days.push({ name, text: "" });
}

/** The day of publication that can be read; one of making or of change only where the item has no place for that, as Atom allows. */
export function chooseDay({ days, updated }: FeedItem): { readonly day: string | undefined; readonly from: string } {
  const ofPublication = days.filter(({ name }) => daysOfPublication.has(name));
  const [first = { name: "atom:updated", text: updated }, ...others] = ofPublication.length > 0 ? ofPublication : days;
  for (const { name, text } of [first, ...others]) {
    const { day } = readDay(text);
    if (day !== null) return { day, from: plainNameOf(name) };
  }
  return { day: first.text, from: plainNameOf(first.name) };
}

function plainNameOf(element: string): string {
  return element.replace(/^(?:rss|atom):/, "");
}

/** Takes a kind that Blogger names: a comment, a template and settings are no posts. */
export function stateKind(item: FeedItem, kind: string): void {
  const plain = kind.toLowerCase();
  if (plain === "page") item.postType ??= plain;
  else if (plain !== "post") item.withheld ??= plain;
}
