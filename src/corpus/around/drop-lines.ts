import {
  asksForSupport,
  asksToSubscribe,
  callsReaders,
  isOfLetter,
  leadsToBrowser,
} from "../../english/classes/calls-to-readers.ts";
import { asksToShare, isPageLabel, leadsToOthers } from "../../english/classes/page-labels.ts";
import { isPictureCounter, isPictureCredit } from "../../english/classes/picture-credits.ts";
import { addressesReaders } from "../../english/classes/reader-words.ts";
import { fullName, readByline } from "../article/opening-lines.ts";
import {
  countWords,
  endsSentence,
  findLines,
  isHeading,
  isProse,
  mayQuote,
  type PageLine,
  removeLine,
} from "../markup/page-lines.ts";
import type { PageNode } from "../markup/page-tree.ts";
import { dropBelow, leadsAway, wordsOf } from "./lines-below.ts";
import { dropOddLines } from "./odd-lines.ts";
import { type FoundOpening, findOpening, type PageNames } from "./page-opening.ts";

/** What was taken out of a page's text. */
export interface DroppedLines {
  readonly opening: FoundOpening;
  /** Those of which only their place and shape say that they are none of the text. */
  readonly doubtful: readonly string[];
  /** Those that look otherwise than its paragraphs. */
  readonly odd: readonly string[];
  /** Those by which its paper asks its readers for something. */
  readonly asks: readonly string[];
  /** The last line, where that is a name of which nothing says whose; or null. It stays. */
  readonly signature: string | null;
}

/**
 * Takes the lines out of an article's text that are none of it: labels of the page, the byline and day above it, and what stands
 * below it: who its author is, where to follow the site, where to read on. A line in which somebody may be quoted stays.
 */
export function dropLines(root: PageNode, names: PageNames): DroppedLines {
  const asks: string[] = [];
  const left = findLines(root).filter((line) => {
    const isAsk = isAskOfPaper(line);
    if (isAsk) asks.push(line.text);
    return !((isAsk || isLabel(line) || isCall(line)) && drop(line));
  });
  const opening = findOpening(endsItsSentences(left) ? left : [], names);
  if (!endsItsSentences(left)) return { opening, asks, doubtful: [], odd: [], signature: null };
  for (const line of opening.lines) drop(line);
  const dropped = new Set(opening.lines.flatMap(({ nodes }) => nodes));
  const below = left.filter(({ nodes }) => !nodes.some((node) => dropped.has(node)));
  const doubtful = dropBelow(below, names);
  const odd = dropOddLines(below);
  const isNamed = (names.author ?? opening.author) !== null;
  const last = isNamed ? undefined : below.findLast(({ nodes }) => nodes.some(({ parentNode }) => parentNode !== null));
  // “By Ada Roe” below the text.
  const author = last && !isHeading(last.block) && !isProse(last) ? readByline(last.text) : null;
  if (last && author !== null) drop(last);
  return {
    opening: author === null ? opening : { ...opening, author },
    doubtful: [...opening.doubtful, ...doubtful],
    odd,
    asks,
    signature: last && author === null ? signatureIn(last) : null,
  };
}

/** “Ada Roe”, “— Ada Roe” */
function signatureIn({ text, block }: PageLine): string | null {
  const name = text.replace(/^[—–-] ?/, "");
  return !isHeading(block) && name.length <= longestLabel && fullName.test(name) ? name : null;
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

/** “Lesedauer: 2 Min.”: how long reading takes, as papers elsewhere write it. */
const readingTime =
  /^(?:Lesedauer|Lesezeit|Temps de lecture|Tempo di lettura|Tiempo de lectura|Tempo de leitura|Leestijd|Lästid|Læsetid|Lesetid|Czas czytania|Okuma süresi)(?: ?:)? (?:ca\. |env\. |około )?\d{1,3} ?\p{L}{0,10}\.?$/iu;

/** “0:00 / 3:12”: where a player is, and how long it plays. */
const playerTime = /^\d{1,2}:\d{2}(?::\d{2})? ?\/ ?\d{1,2}:\d{2}(?::\d{2})?$/;

/** “Advertisement”, “Story continues below”, “1/5”: made of the words of labels alone. */
function isLabel({ text, block, isSetApart }: PageLine): boolean {
  if (isSetApart || isHeading(block)) return false;
  if (!mayQuote(text) && isOfLetter(text)) return true;
  if (text.length > longestLabel || /[?!]$/.test(text)) return false;
  return (
    advertising.test(text) ||
    readingTime.test(text) ||
    playerTime.test(text) ||
    leadsToBrowser(text) ||
    asksToShare(text) ||
    leadsToOthers(text) ||
    isAside(text) ||
    isPictureCounter(text) ||
    isPictureCredit(text) ||
    (!mayQuote(text) && !/\.$/.test(text) && isPageLabel(wordsOf(text)))
  );
}

/** “[See also: Old kiln burns]”. */
function isAside(text: string): boolean {
  const label = /^\[([\p{L} ]{1,30}):[^[\]]{1,80}\]$/u.exec(text)?.[1];
  return label !== undefined && isPageLabel(wordsOf(label));
}

/** “Join our channel for the latest news”, in bold and linked, or beginning with its link: set between two paragraphs. */
function isCall(line: PageLine): boolean {
  const { text, isEmphasised, isSetApart, links } = line;
  if (links.length === 0 || isSetApart || mayQuote(text) || !callsReaders(text)) return false;
  return (
    (isEmphasised && leadsAway(line)) ||
    (beginsWithLink(line) && addressesReaders(text) && countWords(text) <= mostOfCall)
  );
}

/** “Thanks for reading! Subscribe for free to receive new posts.”, all of it in italics: the paper speaks of itself. */
function isAskOfPaper({ text, block, isEmphasised, isSetApart }: PageLine): boolean {
  if (!isEmphasised || isSetApart || isHeading(block) || mayQuote(text)) return false;
  return asksForSupport(text) || asksToSubscribe(text);
}

/** Words. */
const mostOfCall = 20;

/** Tells whether the first words of a line are a link. */
function beginsWithLink({ nodes }: PageLine): boolean {
  let first = nodes.find((node) => /\S/.test(node.textContent));
  while (first && first.localName !== "a" && first.nodeType === 1)
    first = first.childNodes.find((node) => /\S/.test(node.textContent));
  return first?.localName === "a";
}

/** UTF-16 units. */
const longestLabel = 80;
