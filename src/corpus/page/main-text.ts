import { Readability } from "@mozilla/readability";
import { asksToSubscribe } from "../../english/classes/calls-to-readers.ts";
import { countEntries } from "../around/article-list.ts";
import { keepBriefArticle } from "../around/brief-article.ts";
import { dropLines } from "../around/drop-lines.ts";
import { keepFirstPost } from "../around/forum-posts.ts";
import { clearBoxNames, findSentences, findUnread, keepFooters } from "../around/kept-boxes.ts";
import { markOddLines } from "../around/odd-lines.ts";
import { clearOtherArticles, findHeadline } from "../around/other-articles.ts";
import { keepAsides } from "../around/page-asides.ts";
import { clearAsks } from "../around/page-asks.ts";
import { clearCaptions } from "../around/page-captions.ts";
import { clearFurniture, clearNames, plainFonts } from "../around/page-furniture.ts";
import {
  clearAboveHeadline,
  type FoundOpening,
  findOpening,
  isPartOfTitle,
  type PageNames,
} from "../around/page-opening.ts";
import { clearTeasers } from "../around/page-teasers.ts";
import { partQuotes } from "../around/part-quotes.ts";
import { clearPullQuotes } from "../around/pull-quotes.ts";
import { clearComments } from "../around/readers-comments.ts";
import { findStandfirst, readStandfirst } from "../around/standfirst.ts";
import { fullName, joinOpenings, type Opening, readOpeningLine, saysPublished } from "../article/opening-lines.ts";
import { headlineElements } from "../markup/html-elements.ts";
import { elementsIn, findLines } from "../markup/page-lines.ts";
import { type PageNode, type PageTree, parseTree } from "../markup/page-tree.ts";
import { type Blocks, readTree } from "../markup/read-blocks.ts";
import { isSameAddress } from "../stated/same-page.ts";
import { describeReplies, describeStruck, quoteValue, withoutComments } from "../text/problem.ts";
import { mostElements } from "./page-size.ts";

/** UTF-16 units. Finding the main text costs more than reading it; a longer page is no article. */
const longestPage = 2_000_000;

/** A page without its scripts, styles, drawings and comments. */
export interface ShownPage {
  /** UTF-16 units of its HTML. */
  readonly length: number;
  /** Null where the HTML without these is another page than the whole with them left out, as where one is not closed. It is changed. */
  readonly tree: PageTree | null;
  readonly html: () => string;
}

/** Holds what is known of a page before its text is looked for. */
export interface KnownOfPage extends PageNames {
  readonly addresses: readonly string[];
  /** Headlines of other articles that it states. */
  readonly others: readonly string[];
  /** A page of entries that come in one by one has more than one headline. */
  readonly isLive: boolean;
  /** Tells whether it calls itself a list of articles. */
  readonly isStatedList: boolean;
  /** Tells whether it states an article, and not a post of a forum. */
  readonly isNews: boolean;
  readonly hasStatedBody: boolean;
  /** Tells whether it has more times than that of one article. */
  readonly hasTimes: boolean;
  /** Tells whether the author or the day is stated nowhere but above the text. */
  readonly isOpeningNeeded: boolean;
  /** Tells whether it has no more elements, and no deeper, than an article's page has. */
  readonly isModest: boolean;
}

/** The main text of a page, and what was seen on the way. */
export interface MainText {
  /** Null where there is none. */
  readonly blocks: Blocks | null;
  readonly opening: Opening;
  /** The headline above its text, where the page's title has that and more; or null. */
  readonly headline: string | null;
  /** Holds what its owner should know of what was left out. */
  readonly notes: readonly string[];
  /** Says how many articles it lists, where it is a list of them; else 0. */
  readonly entries: number;
}

const nothing: MainText = { blocks: null, opening: { author: null, day: null }, headline: null, notes: [], entries: 0 };

/** The main text of a page as Mozilla's Readability finds it, without what pages put around and between it. */
export function findMainText(page: ShownPage, known: KnownOfPage): MainText {
  if (page.length > longestPage || !known.isModest) return nothing;
  try {
    const document = openTree(page);
    const { body } = document;
    const isWithinSite = (link: string) => leadsWithin(link, known.addresses);
    const entries = known.hasStatedBody ? 0 : countEntries(body, known, isWithinSite);
    if (entries > 0) return { ...nothing, entries };
    const post = known.isLive || !known.hasTimes ? null : keepFirstPost(body, known.title, known.isNews);
    const hadComments = !known.isLive && clearComments(body, known.title);
    const boxes = clearTeasers(body, { title: known.title, isWithinSite });
    const others = known.isLive ? [] : clearOtherArticles(body, { ...known, isWithinSite });
    const shown = known.isOpeningNeeded ? [readOpening(body, known, post?.writer ?? null)] : [];
    const asks = clearAsks(body, isWithinSite);
    const headline = findHeadline(elementsIn(body, headlineElements), known.title);
    clearAboveHeadline(headline);
    const sentences = known.isLive ? [] : findSentences(body);
    if (!known.isLive) keepFooters(body, known.author);
    const credits = clearFurniture(document);
    const standfirst = known.isLive ? null : findStandfirst(headline, known.title);
    clearPullQuotes(body);
    clearCaptions(body);
    partQuotes(document);
    const asides = keepAsides(document);
    if (!known.isLive) clearBoxNames(body);
    if (!known.isLive) keepBriefArticle(body, known.title);
    clearNames(body);
    plainFonts(document);
    const plain = markOddLines(document, { title: known.title, day: known.day, headline });
    const reader = new Readability<PageNode>(document as unknown as ConstructorParameters<typeof Readability>[0], {
      maxElemsToParse: mostElements,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (node) => node as unknown as PageNode,
    });
    const content = plain ?? reader.parse()?.content;
    if (!content) return nothing;
    const unread = findUnread(sentences, content);
    const author =
      known.author ?? joinOpenings([...shown, ...credits.flatMap((line) => readOpeningLine(line) ?? [])]).author;
    const { opening, asks: asked, doubtful, odd, signature } = dropLines(content, { ...known, author });
    const dropped = [...doubtful, ...odd, ...asked];
    const { blocks, note } = readStandfirst(readTree(content, "lines of a page"), standfirst, dropped);
    return {
      blocks,
      opening: { ...joinOpenings([...shown, opening]), ...(author === null ? {} : { author }) },
      headline: [...shown, opening].find(({ headline }) => headline !== null)?.headline ?? null,
      notes: [
        ...boxes.map(describeBox),
        ...others.map(describeOther),
        ...[...asks, ...asked.filter((line) => !asksToSubscribe(line))].map(describeAsk),
        ...asides.map(describeAside),
        ...describeDropped(unread, "stands among its paragraphs"),
        ...describeDropped(doubtful, "stands below its text"),
        ...describeDropped(odd, "looks otherwise than its paragraphs"),
        ...(note === null ? [] : [note]),
        ...describeUnnamed([...shown, opening], author, { credits, signature }),
        ...(blocks.withdrawn === 0 ? [] : [describeStruck(blocks.withdrawn)]),
        ...(hadComments ? [withoutComments] : []),
        ...(post === null ? [] : [describeReplies(post.replies)]),
      ],
      entries: 0,
    };
  } catch {
    // Readability throws for pages beyond its limits.
    return nothing;
  }
}

function describeOther(title: string): string {
  return `has another article below its own, ${quoteValue(title)}, which is not read`;
}

function describeAside(text: string): string {
  return `is read without what stands beside its text: ${quoteValue(text)}`;
}

function describeAsk(text: string): string {
  return `is read without what asks its readers for something: ${quoteValue(text)}`;
}

function describeBox(text: string): string {
  return `is read without a box whose heading leads to another page: ${quoteValue(text)}`;
}

function describeDropped(lines: readonly string[], what: string): readonly string[] {
  return lines.length === 0 ? [] : [`is read without what ${what}: ${lines.map(quoteValue).join(", ")}`];
}

/** A name that stands above or below the text alone may be a place as well. */
function describeUnnamed(
  openings: readonly FoundOpening[],
  author: string | null,
  { credits, signature }: { readonly credits: readonly string[]; readonly signature: string | null },
): readonly string[] {
  const name = openings.find(({ unnamed }) => unnamed !== null)?.unnamed ?? null;
  if (author !== null || joinOpenings(openings).author !== null) return [];
  const credit = credits.find((line) => fullName.test(line.replace(/ (?:at|for|in) .+$/, "")));
  if (credit !== undefined)
    return [`has ${quoteValue(credit)} as a credit, and nothing says whether that is its author; it is left out`];
  if (name === null)
    return signature === null
      ? []
      : [`ends with ${quoteValue(signature)}, and nothing says whether that is its author; it is left in`];
  return [`has ${quoteValue(name)} above its text, and nothing says whether that is its author; it is left out`];
}

/** Lines. */
const mostAboveHeadline = 2;
/** Lines between a headline and its text. */
const mostOfOpening = 12;

/** Gives what the lines between the page's headline and its text say, or who wrote the first of its posts. */
function readOpening(body: PageNode | null, names: PageNames, writer: string | null): FoundOpening {
  const opening = readLinesAbove(body, names);
  return writer === null || opening.author !== null ? opening : { ...opening, author: writer };
}

function readLinesAbove(body: PageNode | null, names: PageNames): FoundOpening {
  const element = findHeadline(elementsIn(body, headlineElements), names.title);
  if (!element || !body) return findOpening([], names);
  const lines = findLines(body);
  const at = lines.findIndex(({ block }) => block === element || block.parentNode === element);
  const below = findOpening(at < 0 ? [] : lines.slice(at + 1, at + 1 + mostOfOpening), names);
  // “Published 4 May 2026” may stand right above the headline.
  const day =
    below.day ??
    lines
      .slice(Math.max(0, at - mostAboveHeadline), Math.max(0, at))
      .reduce<string | null>(
        (found, { text }) => (saysPublished(text) ? (readOpeningLine(text)?.day ?? found) : found),
        null,
      );
  const opening = { ...below, day };
  const headline = lines[at]?.text ?? "";
  return isPartOfTitle(headline, names.title) ? { ...opening, headline } : opening;
}

/** Tells whether a link leads to another page of the site. */
function leadsWithin(link: string, addresses: readonly string[]): boolean {
  if (/^(?:#|mailto:|tel:|javascript:)/i.test(link)) return false;
  if (!/^(?:https?:)?\/\//i.test(link)) return true;
  const host = hostOf(link);
  if (addresses.length > 0 && addresses.every((one) => hostOf(one) !== host)) return false;
  return addresses.every((one) => isSameAddress(link, one) !== true);
}

function hostOf(address: string): string | undefined {
  return /^(?:https?:)?\/\/(?:www\.)?([^/?#:]{1,260})/i.exec(address)?.[1]?.toLowerCase();
}

/** The page as it was read with its statements, where that has all that HTML lets be left out; else read once more. */
function openTree({ tree, html }: ShownPage): PageTree {
  return tree?.body ? tree : parseTree(withBody(html()));
}

function withBody(html: string): string {
  return /<body[\s>]/i.test(html) && /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
}
