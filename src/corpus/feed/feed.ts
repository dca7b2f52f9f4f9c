import { parseUrl } from "../../coverage/parse-url.ts";
import { clearAsksIn } from "../around/markup-asks.ts";
import { checkArticle } from "../article/article-fields.ts";
import { readAuthors } from "../article/read-authors.ts";
import { decodeMarkup } from "../text/decode-markup.ts";
import {
  type FieldSources,
  type FileContents,
  type Format,
  joinContents,
  refuseFile,
  type SourceFile,
} from "../text/format.ts";
import { quoteValue } from "../text/problem.ts";
import { dropRepeatedEnds } from "../text/repeated-ends.ts";
import { chooseDay, type FeedItem } from "./feed-item.ts";
import type { Feed } from "./feed-items.ts";
import { openFeedTally } from "./feed-tally.ts";
import { renderPost, whyUnpublished } from "./wordpress.ts";

/** A saved feed, RSS 2.0, RSS 1.0 or Atom, an export of WordPress, or what agencies send; each published item with text is an article. */
export const feed: Format = {
  extensions: [".xml", ".rss", ".atom"],
  async parse(bytes, file) {
    const decoded = await decodeMarkup(bytes, file.charset);
    if ("fault" in decoded) return refuseFile(file, decoded.line, decoded.fault);
    if (isOfWire(decoded.text)) return (await import("./wire.ts")).readWire(decoded.text, file);
    const { readFeed } = await import("./feed-items.ts");
    const read = readFeed(decoded.text);
    const { kind, items, fault } = read;
    const faults = fault ? [refuseFile(file, fault.line, `is not whole XML: ${fault.message}`)] : [];
    if (kind === "sitemap") return refuseFile(file, 1, "is a list of addresses, not of articles; add reads it");
    if (kind === "other" && !fault)
      return refuseFile(file, 1, "is XML of another kind, expected RSS, Atom, NITF or NewsML");
    if (items.length === 0 && !fault) return refuseFile(file, 1, "is a feed without an item");
    for (const item of items) await clearAsksOf(item);
    const readItem = await openItemReader(read, file);
    const contents = dropRepeatedEnds(joinContents(file, items.map(readItem)), file);
    return joinContents(file, [contents, ...readItem.notes(), ...faults]);
  },
};

/** Takes boxes with a form out of an item's text. */
async function clearAsksOf(item: FeedItem): Promise<void> {
  for (const name of ["content", "summary"] as const) {
    const stated = item[name];
    if (stated === undefined) continue;
    const { html, doubtful } = await clearAsksIn(stated);
    item[name] = html;
    if (doubtful.length > 0) item.doubtful = doubtful;
  }
}

async function openItemReader(read: Feed, file: SourceFile) {
  const [{ blockText }, { partPlainText }, { readItemText }] = await Promise.all([
    import("../markup/read-blocks.ts"),
    import("../markup/item-text.ts"),
    import("../markup/read-item-text.ts"),
  ]);
  const tomorrow = new Date(Date.now() + dayMs).toISOString().replace("T", " ");
  const tally = openFeedTally();
  const namesOf = rememberNames();
  const feedTitle = read.title === undefined ? "" : blockText(read.title);
  const readItem = (item: FeedItem, index: number): FileContents => {
    const unpublished = whyUnpublished(item, file.postTypes ?? "posts", tomorrow);
    if (unpublished !== null) {
      tally.leaveOut(unpublished);
      return nothing;
    }
    const title = blockText(item.title ?? "");
    const publisher = item.publisher === undefined ? feedTitle : blockText(item.publisher);
    const stated = item.content ?? item.summary ?? "";
    const html = item.status === undefined ? partPlainText(stated) : renderPost(stated);
    const link = resolveLink(item, read.bases, file.address);
    const kind = item.content === undefined ? "summary" : "whole";
    const { body, quoted, isCut, withdrawn, below } = readItemText(
      html,
      { title, publisher, link, site: read.site },
      kind,
    );
    if (body === null) {
      tally.noteHeadline(item.line);
      return nothing;
    }
    const { day, from } = chooseDay(item);
    const id = item.id ?? link ?? `${file.name}:${index + 1}`;
    const author =
      namesOf(item.authors.map((name) => read.accounts.get(name) ?? name)) ??
      namesOf(item.authorsOfSource) ??
      namesOf(read.authors);
    const raw = {
      id,
      title,
      publisher,
      author,
      publishedOn: day,
      url: link,
      body,
      ...(quoted.length > 0 ? { quoted } : {}),
    };
    const { article, faults } = checkArticle(raw, id);
    if (!article)
      return joinContents(
        file,
        faults.map(({ message }) => refuseFile(file, item.line, message)),
      );
    tally.noteStruck(item.line, withdrawn);
    tally.noteDoubtful(item.line, [...(item.doubtful ?? []), ...below]);
    if (item.hasComments) tally.noteComments(item.line);
    if (isCut) tally.noteCut(item.line);
    else if (item.content === undefined) tally.noteSummary(item.line);
    const sources: FieldSources = {
      publishedOn: from,
      ...(item.publisher === undefined ? { publisher: "the feed's title" } : {}),
      ...(item.content === undefined ? { body: "the item's summary" } : {}),
    };
    const lost = item.url !== undefined && link === undefined;
    const message = `has the link ${quoteValue(item.url)}, and nothing says of which site; the article is loaded without it`;
    const problem = { file: file.path, line: item.line, message };
    return { articles: [{ article, line: item.line, from: sources }], problems: lost ? [problem] : [] };
  };
  return Object.assign(readItem, { notes: () => tally.notes(file) });
}

/** Reads who writes, each once: a feed has few writers. */
function rememberNames(): (stated: readonly string[]) => string | null {
  const known = new Map<string, string | null>();
  return (stated) => {
    const [only = ""] = stated;
    if (stated.length !== 1) return stated.length === 0 ? null : readAuthors(stated);
    const names = known.get(only) ?? readAuthors(stated);
    known.set(only, names);
    return names;
  };
}

/** A day is over in Kiribati before it begins in Hawaii. */
const dayMs = 86_400_000;

const nothing: FileContents = { articles: [], problems: [] };

/** The item's link, or its id where that is one; undefined without any that leads somewhere. */
function resolveLink(item: FeedItem, bases: readonly string[], address: string | undefined): string | undefined {
  const written = item.url ?? item.permanentLink;
  if (written === undefined || /^[a-z][a-z\d+.-]*:/i.test(written)) return written;
  const [self, site] = bases;
  for (const base of [item.base, self, address, site]) {
    const whole = base === undefined ? null : (parseUrl(base) ?? parseUrl(base, self ?? address ?? site));
    const link = whole && parseUrl(written, whole.href);
    if (link) return link.href;
  }
  return undefined;
}

const roots: ReadonlySet<string> = new Set(["NewsML", "newsItem", "newsMessage", "nitf", "packageItem"]);
/** UTF-16 units above the first element. */
const longestProlog = 5000;

/** Tells whether XML is of the forms in which agencies send their texts, by its first element. */
function isOfWire(xml: string): boolean {
  const name = /<(?:[A-Za-z][\w.-]{0,40}:)?([A-Za-z][\w.-]{0,40})/.exec(xml.slice(0, longestProlog))?.[1];
  return roots.has(name ?? "");
}
