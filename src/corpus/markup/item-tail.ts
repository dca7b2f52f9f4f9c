import { findWords, foldText } from "../../coverage/fold.ts";
import { parseUrl } from "../../coverage/parse-url.ts";
import { asksToWrite, isAuthorHeading } from "../../english/classes/author-headings.ts";
import {
  asksForSupport,
  asksToSubscribe,
  callsReaders,
  isOfLetter,
  leadsToPage,
  tellsWhereItAppeared,
} from "../../english/classes/calls-to-readers.ts";
import { asksForComments, isCommentHeading } from "../../english/classes/comment-headings.ts";
import { isPageLabel } from "../../english/classes/page-labels.ts";
import { isWorkCredit } from "../../english/classes/work-credits.ts";
import { tellsOfChange } from "../article/opening-lines.ts";
import { findRelease } from "../text/text-end.ts";
import { asideElements, blockElements, titleElements } from "./html-elements.ts";
import type { ItemNames } from "./item-text.ts";
import { leadsToFollowing } from "./link-places.ts";
import { furnitureClass } from "./page-names.ts";
import type { Blocks } from "./read-blocks.ts";
import { walkHtml } from "./walk-html.ts";

/** Holds what tells an item's own words from the lines that its site puts below them. */
export interface ItemPlace extends ItemNames {
  /** Of the item itself; undefined where it has none. */
  readonly link: string | undefined;
  /** Of the site. */
  readonly site: string | undefined;
}

/** UTF-16 units of the few words between a headline and a name: “The post … appeared first on …”. */
const mostBetween = 60;

/** A block of HTML: its words, parted where a link begins or ends. */
interface Block {
  readonly pieces: { text: string; readonly href: string | null }[];
  readonly isCalledFurniture: boolean;
  readonly isHeading: boolean;
  /** Tells whether a rule stands right above it. */
  readonly isUnderRule: boolean;
}

/** Blocks at the end that may be furniture. */
const mostLines = 10;
/** UTF-16 units; what is longer is text. */
const longestLine = 500;

/**
 * The text of an item without the lines below it that are only links, lead to the item itself, or say where it came out and ask the
 * reader to subscribe. `goesOn` where the last of the text leads to more of it.
 */
export function dropItemTail(html: string, blocks: Blocks, place: ItemPlace): ItemBlocks {
  const section = findAuthorSection(blocks);
  const from = blocks.quoted.length > 0 ? section : Math.min(section, findRelease(blocks.paragraphs));
  const below = blocks.paragraphs.slice(from === section ? from + 1 : from);
  const paragraphs = blocks.paragraphs.slice(0, from);
  if (paragraphs.length === 0 || !mayHaveTail(html, paragraphs, place))
    return { ...blocks, paragraphs, goesOn: false, below };
  const quoted = lastQuoted(blocks);
  const last = paragraphs.at(-1) ?? "";
  const ask = lastLine(paragraphs);
  if (ask.length < last.length && asksToSubscribe(ask))
    paragraphs[paragraphs.length - 1] = last.slice(0, -ask.length).trimEnd();
  const found = lastBlocks(html);
  const end = lastLinkedLine(found.at(-1), place);
  if (end !== null && ask.length < last.length && end === ask)
    paragraphs[paragraphs.length - 1] = last.slice(0, -ask.length).trimEnd();
  let goesOn = false;
  let isList = false;
  for (let dropped = 0; dropped < mostLines && paragraphs.length > quoted; dropped += 1) {
    const text = paragraphs.at(-1) ?? "";
    const block = takeBlock(found, text);
    const end = block ? endBeforeLink(block, place) : null;
    if (end !== null && text.startsWith(end)) {
      goesOn = true;
      paragraphs[paragraphs.length - 1] = end;
      continue;
    }
    const isHead: boolean = isList && isHeading(text, block);
    const kind: KindOfLine = isHead
      ? "furniture"
      : text.length > longestLine
        ? "text"
        : kindOfLine(text, block, place, dropped > 0);
    isList ||= kind === "furniture" && block !== null && isOnlyLinks(block);
    if (kind === "text" || paragraphs.length === 1) break;
    goesOn ||= kind === "way to more";
    if (isWorkCredit(text) || kind === "doubtful") below.unshift(text);
    paragraphs.pop();
  }
  return { ...blocks, paragraphs, goesOn, below };
}

/** The last line of a block whose lines are parted by `<br>`, where it is all a link to the item itself: “5 comments”. */
function lastLinkedLine(block: Block | undefined, place: ItemPlace): string | null {
  const pieces = block?.pieces ?? [];
  const line = pieces
    .slice(pieces.findLastIndex(({ text }) => text === "\n") + 1)
    .filter(({ text }) => /\S/.test(text));
  return line.length > 0 && line.every(({ href }) => isSame(href, place.link)) ? tidy(line) : null;
}

/** Finds where a section on the author begins that ends the text: a heading such as “About the author” and a few lines; else its end. */
function findAuthorSection({ paragraphs, quoted }: Blocks): number {
  if (quoted.length > 0) return paragraphs.length;
  const from = Math.max(1, paragraphs.length - mostOfSection);
  const at = paragraphs
    .slice(from)
    .findIndex((text) => text.length <= longestSectionHeading && isAuthorHeading(text, []));
  const below = at < 0 ? [] : paragraphs.slice(from + at);
  const length = below.reduce((sum, text) => sum + text.length, 0);
  const isSection = below.length > 1 && length <= longestSection && !below.some((text) => /["“”«»]/.test(text));
  return isSection ? from + at : paragraphs.length;
}

/** Paragraphs of such a section with its heading, and their UTF-16 units. */
const mostOfSection = 6;
const longestSection = 900;
const longestSectionHeading = 60;

/** A text without the lines below it. */
interface ItemBlocks extends Blocks {
  readonly goesOn: boolean;
  /** The lines on its author, its sender and who else worked on it that were left out. */
  readonly below: readonly string[];
}

/** Tells whether a last line can be furniture at all; the HTML of most items need not be read a second time. */
function mayHaveTail(html: string, paragraphs: readonly string[], { publisher }: ItemPlace): boolean {
  const [last, line] = [paragraphs.at(-1) ?? "", lastLine(paragraphs)];
  return (
    (holds(html, "<a") && /<a[\s>]/i.test(html)) ||
    (holds(html, "class") && hasClasses.test(html) && furnitureClass.test(html)) ||
    rights.test(last) ||
    namesFeed(last, publisher) ||
    asksForSupport(last) ||
    isOfLetter(line) ||
    tellsOfChange(line) ||
    asksToWrite(line) ||
    asksToSubscribe(line) ||
    isWorkCredit(line) ||
    isShareLabel(line)
  );
}

const hasClasses = /\sclass\s{0,9}=/i;

/** Looks for letters of HTML, which people write small or in capitals. */
function holds(html: string, letters: string): boolean {
  return html.includes(letters) || html.includes(letters.toUpperCase());
}

/** “Share this:”, whose buttons are no text. */
function isShareLabel(text: string): boolean {
  return text.endsWith(":") && isPageLabel(findWords(foldText(text)).map((word) => word.text));
}

/** A text whose paragraphs are parted by `<br>` is one with many lines. */
function lastLine(paragraphs: readonly string[]): string {
  const last = paragraphs.at(-1) ?? "";
  return last.slice(last.lastIndexOf("\n") + 1);
}

/** Tells whether a line is the heading of such a list of links: “Related Stories”, “More from Lowmoor Post”. */
function isHeading(text: string, block: Block | null): boolean {
  const words = findWords(foldText(text)).map((word) => word.text);
  if (words.length > longestHeading || /[.!?…]["'”’)]*$|["“”«»]/.test(text)) return false;
  return block?.isHeading === true || text.endsWith(":") || isPageLabel(words);
}

/** Words. */
const longestHeading = 8;

function lastQuoted({ quoted }: Blocks): number {
  const numbers = quoted.map((statement) => Number(/^(?:\d+-)?(\d+)/.exec(statement)?.[1] ?? 0));
  return numbers.at(-1) ?? 0;
}

/** “© 2024 Lowmoor Post” */
const rights = /^(?:©|\(c\) ?\d)/i;

type KindOfLine = "doubtful" | "furniture" | "text" | "way to more";

function kindOfLine(text: string, block: Block | null, place: ItemPlace, isAboveFurniture: boolean): KindOfLine {
  const { title, publisher } = place;
  if (rights.test(text) || asksToSubscribe(text) || isShareLabel(text) || tellsOfChange(text)) return "furniture";
  const unnamed = title === "" ? text : text.replace(title, "");
  if (/["“”«»]/.test(unnamed)) return "text";
  const links = block?.pieces.filter(({ href }) => href !== null) ?? [];
  const isOwn = links.some(({ href }) => isSame(href, place.link));
  const ends = /[.!?]["'”’)]*$/.test(text);
  if (block && isOnlyLinks(block) && (isOwn || !ends)) {
    const isMore =
      isOwn &&
      !sameWords(text, title) &&
      !sameWords(text, publisher) &&
      !leadsToPage(text) &&
      !isCommentHeading(text) &&
      !asksForComments(text);
    return isMore ? "way to more" : "furniture";
  }
  const isOfSite = links.some(({ href }) => isSame(href, place.site));
  const isNamed = namesFeed(text, publisher);
  const isTitled = title !== "" && text.includes(title);
  if ((isOwn || isOfSite) && (!ends || isTitled || (isOwn && isNamed))) return "furniture";
  if (isTitled && isNamed && text.length <= title.length + publisher.length + mostBetween) return "furniture";
  if (tellsWhereItAppeared(text) && (links.length > 0 || isNamed)) return "furniture";
  if (asksForSupport(text) || isOfLetter(text) || asksToWrite(text) || isWorkCredit(text)) return "furniture";
  const isAway = links.length > 0 && links.every(({ href }) => leadsToFollowing(href ?? ""));
  if (callsReaders(text) && (isAway || isNamed || isOfSite || isOwn || isAboveFurniture)) return "furniture";
  const isBelow = block?.isUnderRule && links.length > 0 && findWords(text).length <= mostUnderRule;
  if (!isBelow && !block?.isCalledFurniture) return "text";
  return hasSentence.test(text) && findWords(text).length >= fewestOfSentence ? "doubtful" : "furniture";
}

/** Words of a line with a link below a rule, with which a text ends: “Comments? Reply by email”. */
const mostUnderRule = 30;

/** Words of a line that may be a sentence of the text, of which its place alone says that it is none. */
const fewestOfSentence = 6;
const hasSentence = /[.!?]["'”’)]*(?:\s|$)/;

/** Tells whether a line names the feed, whose title may be longer than its name: “Lowmoor Post – News”. */
function namesFeed(text: string, publisher: string): boolean {
  const end = publisher.search(/ [-–—|:»·] /);
  const name = end < 0 ? publisher : publisher.slice(0, end);
  return name.length > 2 && text.includes(name);
}

/** The words before a link that ends a paragraph and leads to the item itself: “The dyke … <a>Continue reading</a>”. */
function endBeforeLink({ pieces }: Block, place: ItemPlace): string | null {
  const last = pieces.findLastIndex(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const link = pieces[last];
  if (!link || link.href === null || last === 0 || !isSame(link.href, place.link)) return null;
  const before = tidy(pieces.slice(0, last)).replace(/\s*[([]$/, "");
  return /(?:[.!?…]["'”’)]*|[\])])$/.test(before) ? before : null;
}

/** `Tags: a, b` and `Share | Save`: links with no more than marks between them, and a word and a colon before. */
function isOnlyLinks({ pieces }: Block): boolean {
  if (!pieces.some(({ href, text }) => href !== null && /\S/.test(text))) return false;
  const outside = pieces
    .filter(({ href }) => href === null)
    .map(({ text }) => text)
    .join(" ")
    .trim();
  return /^(?:[\p{L} ]{1,40}:)?[^\p{L}\p{N}]*$/u.test(outside);
}

/** Tells whether a link leads to an address, whatever counts its readers. */
function isSame(href: string | null, address: string | undefined): boolean {
  if (href === null || address === undefined || href.startsWith("#")) return false;
  const [one, other] = [parseUrl(href, address), parseUrl(address)];
  return one !== null && other !== null && plainAddress(one) === plainAddress(other);
}

function plainAddress({ host, pathname, searchParams }: URL): string {
  // WordPress names a post by its number until its owner chooses other links.
  const post = searchParams.get("p") ?? "";
  return `${host.replace(/^www\./, "")}${pathname.replace(/\/$/, "")}?${post}`;
}

function sameWords(one: string, other: string): boolean {
  return other !== "" && plainWords(one) === plainWords(other);
}

function plainWords(text: string): string {
  return findWords(foldText(text))
    .map((word) => word.text)
    .join(" ");
}

function tidy(pieces: Block["pieces"]): string {
  return pieces
    .map(({ text }) => text)
    .join("")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

/** Takes the last block with these words, and all behind it. */
function takeBlock(blocks: Block[], paragraph: string): Block | null {
  const words = paragraph.replace(/\s+/g, " ");
  const at = blocks.findLastIndex(({ pieces }) => tidy(pieces) === words);
  const [block = null] = at < 0 ? [] : blocks.splice(at);
  return block;
}

/** The last blocks of HTML in their order. Linear. */
function lastBlocks(html: string): Block[] {
  const blocks: Block[] = [];
  const classes: { readonly name: string; readonly called: string }[] = [];
  let pieces: Block["pieces"] = [];
  let asides = 0;
  let isUnderRule = false;
  let href: string | null = null;
  const close = () => {
    if (pieces.some(({ text }) => /\S/.test(text))) {
      blocks.push({
        pieces,
        isCalledFurniture: classes.some(({ called }) => furnitureClass.test(called)),
        isHeading: titleElements.has(classes.at(-1)?.name ?? ""),
        isUnderRule,
      });
      isUnderRule = false;
      if (blocks.length > 2 * mostKept) blocks.splice(0, mostKept);
    }
    pieces = [];
  };
  walkHtml(html, () => ({
    onopentag(name, attributes) {
      if (asideElements.has(name)) asides += 1;
      if (blockElements.has(name)) {
        close();
        classes.push({ name, called: attributes["class"] ?? "" });
      }
      if (name === "hr") isUnderRule = true;
      if (name === "a") href = attributes["href"] ?? "";
      if (name === "br") pieces.push({ text: "\n", href: null });
    },
    ontext(text) {
      if (asides === 0) pieces.push({ text, href });
    },
    onclosetag(name) {
      if (name === "a") href = null;
      if (asideElements.has(name)) asides -= 1;
      if (blockElements.has(name)) {
        close();
        classes.pop();
      }
    },
  }));
  close();
  return blocks;
}

const mostKept = 40;
