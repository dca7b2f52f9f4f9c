import { findWords, foldText } from "../coverage/fold.ts";
import { callsReaders } from "../english/classes/calls-to-readers.ts";
import { isPageLabel } from "../english/classes/page-labels.ts";
import { leadsToFollowing, leadsToPerson } from "./link-places.ts";
import { readOpeningLine } from "./opening-lines.ts";
import {
  countWords,
  endsSentence,
  findLines,
  isHeading,
  isProse,
  mayQuote,
  type PageLine,
  type PageNode,
  removeLine,
} from "./page-lines.ts";

/** What is known of the article whose page is read. */
export interface PageNames {
  readonly title: string | null;
  /** Its authors, joined by commas. */
  readonly author: string | null;
}

/** What was taken out of a page's text. */
export interface DroppedLines {
  /** Those above it. */
  readonly opening: readonly string[];
  /** Those of which only their place and shape say that they are none of the text. */
  readonly doubtful: readonly string[];
}

/** Lines above the text. */
const mostAbove = 10;
/** Lines below the text. */
const mostBelow = 15;
/** Words of a line that may stand anywhere above or below the text: “5 min read”, “Opinion”. */
const mostOfTag = 4;

/**
 * Takes the lines out of an article's text that are none of it: labels of the page, the byline and day above it, and what stands
 * below it: who its author is, where to follow the site, where to read on. A line in which somebody may be quoted stays.
 */
export function dropLines(root: PageNode, names: PageNames): DroppedLines {
  const left = findLines(root).filter((line) => !((isLabel(line) || isCall(line)) && drop(line)));
  if (!endsItsSentences(left)) return { opening: [], doubtful: [] };
  const opening: string[] = [];
  let from = 0;
  for (const line of left.slice(0, mostAbove)) {
    if (isAbove(line, names)) {
      opening.push(line.text);
      drop(line);
    } else if (!isHeading(line.block)) break;
    from += 1;
  }
  return { opening, doubtful: dropBelow(left.slice(from), names) };
}

/** Verses, tables and some languages do not; nothing can be told from it there. */
function endsItsSentences(lines: readonly PageLine[]): boolean {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  const ended = lines.reduce((sum, { text }) => sum + (endsSentence(text) ? text.length : 0), 0);
  return 2 * ended >= length;
}

function drop(line: PageLine): boolean {
  removeLine(line);
  return true;
}

/** “Anzeige”: what advertising is called elsewhere. */
const advertising =
  /^(?:Anzeige|Werbung|Publicité|Publicidad|Pubblicità|Publicidade|Advertentie|Annons|Annonce|Reklama?|Mainos)$/i;

/** “Advertisement”, “Story continues below”, “1/5”: made of the words of labels alone. */
function isLabel({ text, block, isSetApart }: PageLine): boolean {
  if (isSetApart || isHeading(block) || text.length > longestLabel || /[?!]$/.test(text)) return false;
  return (
    advertising.test(text) ||
    /^\d{1,3} ?\/ ?\d{1,3}$/.test(text) ||
    (!mayQuote(text) && !/\.$/.test(text) && isPageLabel(wordsOf(text)))
  );
}

/** “Join our channel for the latest news”, in bold and linked: set between two paragraphs. */
function isCall(line: PageLine): boolean {
  const { text, isEmphasised, isSetApart, links } = line;
  return isEmphasised && !isSetApart && links.length > 0 && !mayQuote(text) && callsReaders(text) && leadsAway(line);
}

/** UTF-16 units. */
const longestLabel = 80;

function wordsOf(text: string): readonly string[] {
  return findWords(foldText(text)).map((word) => word.text);
}

function isAbove(line: PageLine, { title, author }: PageNames): boolean {
  const { text, block, isSetApart } = line;
  if (title !== null && foldText(text) === foldText(title)) return true;
  if (isHeading(block)) return false;
  if (isTag(line)) return true;
  if (isSetApart || mayQuote(text)) return false;
  return isCredit(text) || readOpeningLine(text) !== null || namesAuthor(text, author);
}

/** “5 min read”, “37 comments”, “Opinion”. In lists, only what begins with a figure. */
function isTag(line: PageLine): boolean {
  const { text, isSetApart } = line;
  if (isProse(line) || mayQuote(text) || countWords(text) > mostOfTag) return false;
  return !isSetApart || (/^\d/.test(text) && isPageLabel(wordsOf(text)));
}

function isCredit(text: string): boolean {
  return /^(?:©|\(c\) ?\d)/i.test(text) && countWords(text) <= mostOfCredit;
}

const mostOfCredit = 12;
/** Beside a name: “By … in Ashby”, and a day. */
const mostOtherWords = 8;
/** UTF-16 units. */
const longestLine = 160;

function namesAuthor(text: string, author: string | null): boolean {
  if (author === null || text.length > longestLine || /[.!?…:]["'”’)]*$/.test(text)) return false;
  const folded = foldText(text);
  const named = author
    .split(", ")
    .map(foldText)
    .filter((name) => folded.includes(name));
  return named.length > 0 && wordsOf(text).length - wordsOf(named.join(" ")).length <= mostOtherWords;
}

/** Takes what stands below the text away, from the last line up; gives those that are told of. */
function dropBelow(lines: readonly PageLine[], names: PageNames): readonly string[] {
  const doubtful: string[] = [];
  const below = lines.slice(-mostBelow).toReversed();
  let waiting: PageLine[] = [];
  for (const line of below) {
    const kind = isHeading(line.block) ? "heading" : kindBelow(line, names);
    if (kind === "text") break;
    if (kind === "doubtful") doubtful.unshift(line.text);
    // A heading goes with what stands below it.
    if (kind === "heading") waiting.push(line);
    else {
      for (const one of [...waiting, line]) removeLine(one);
      waiting = [];
    }
  }
  for (const one of waiting) removeLine(one);
  return doubtful;
}

type KindBelow = "doubtful" | "furniture" | "text";

function kindBelow(line: PageLine, { author }: PageNames): KindBelow {
  const { text, linked, links, isSetApart, isEmphasised } = line;
  const isOnlyLinks = links.length > 0 && linked >= mostlyLinked * text.length;
  if (isOnlyLinks && (!isSetApart || !isProse(line))) return "furniture";
  if (mayQuote(text)) return "text";
  if (isCredit(text) || isTag(line) || aboutAuthor(line, author)) return "furniture";
  if (isSetApart) return "text";
  if (leadsAway(line)) return "furniture";
  if (isEmphasised && callsReaders(text) && countWords(text) <= mostOfCall) return "furniture";
  // A name with a dash signs what is quoted above it.
  if (isProse(line) || /^[—–―-]/.test(text)) return "text";
  return callsReaders(text) ? "furniture" : "doubtful";
}

const mostlyLinked = 0.8;
const mostOfCall = 30;

/** “Ada Roe has covered the coast since 2012.”, of the author, and set apart by its type or by a link to her. */
function aboutAuthor({ text, links, isEmphasised }: PageLine, author: string | null): boolean {
  if (author === null || !author.includes(" ")) return false;
  const folded = foldText(text);
  const begins = author.split(", ").some((name) => name.includes(" ") && folded.startsWith(foldText(name)));
  return begins && (isEmphasised || links.some((link) => leadsToPerson(link)));
}

/** “Follow us on Facebook, X and Instagram.”, “Sign up for our newsletter.”: short, and most of its links lead to such places. */
function leadsAway({ text, links }: PageLine): boolean {
  const words = countWords(text);
  if (links.length === 0 || words > mostOfCall) return false;
  if (!links.every(leadsToFollowing)) return false;
  return links.length > 1 || callsReaders(text) || words <= 2 * mostOfTag;
}
