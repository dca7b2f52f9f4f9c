import { foldText } from "../coverage/fold.ts";
import { isArticleKind } from "../english/classes/article-kinds.ts";
import { callsReaders } from "../english/classes/calls-to-readers.ts";
import { isPageLabel } from "../english/classes/page-labels.ts";
import { isPictureCounter, isPictureCredit } from "../english/classes/picture-credits.ts";
import { dropBelow, isCredit, isTag, leadsAway, wordsOf } from "./lines-below.ts";
import { readOpeningLine } from "./opening-lines.ts";
import {
  endsSentence,
  findLines,
  isHeading,
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
  return { opening, doubtful: dropBelow(left.slice(from), names.author) };
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
    isPictureCounter(text) ||
    isPictureCredit(text) ||
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

function isAbove(line: PageLine, { title, author }: PageNames): boolean {
  const { text, block, isSetApart } = line;
  if (title !== null && foldText(text) === foldText(title)) return true;
  if (isHeading(block)) return false;
  if (isTag(line) && isNameOfPart(wordsOf(text))) return true;
  if (isSetApart || mayQuote(text)) return false;
  return isCredit(text) || readOpeningLine(text) !== null || namesAuthor(text, author);
}

/** Beside a name: “By … in Ashby”, and a day. */
const mostOtherWords = 8;
/** UTF-16 units. */
const longestLine = 160;

/** “5 min read”, “World News”. */
function isNameOfPart(words: readonly string[]): boolean {
  return isPageLabel(words) || isArticleKind(words);
}

function namesAuthor(text: string, author: string | null): boolean {
  if (author === null || text.length > longestLine || /[.!?…:]["'”’)]*$/.test(text)) return false;
  const folded = foldText(text);
  const named = author
    .split(", ")
    .map(foldText)
    .filter((name) => folded.includes(name));
  return named.length > 0 && wordsOf(text).length - wordsOf(named.join(" ")).length <= mostOtherWords;
}
