import { foldText } from "../../coverage/fold.ts";
import { appendAll } from "../../coverage/lists.ts";
import { isArticleKind } from "../../english/classes/article-kinds.ts";
import { isAuthorOffice } from "../../english/classes/author-headings.ts";
import { startOfChange } from "../../english/classes/byline-words.ts";
import { isPageLabel } from "../../english/classes/page-labels.ts";
import { dayOf, fullName, joinOpenings, type Opening, readByline, readOpeningLine } from "../article/opening-lines.ts";
import { findWrittenDay } from "../article/written-day.ts";
import { leadsToPerson } from "../markup/link-places.ts";
import {
  countWords,
  findLines,
  isHeading,
  isProse,
  mayQuote,
  type PageLine,
  shortText,
  splitLine,
} from "../markup/page-lines.ts";
import { isCalledByline, isCalledDate, isPartOfByline, namingAttributes } from "../markup/page-names.ts";
import type { PageNode } from "../markup/page-tree.ts";
import { isCredit, isTag, wordsOf } from "./lines-below.ts";

/** Holds what is known of the article whose page is read. */
export interface PageNames {
  readonly title: string | null;
  /** Its authors, joined by commas. */
  readonly author: string | null;
  readonly publisher: string | null;
  readonly day: string | null;
}

export interface FoundOpening extends Opening {
  /** The lines above the text that are none of it. */
  readonly lines: readonly PageLine[];
  /** Holds those of them that say something of the author. */
  readonly doubtful: readonly string[];
  /** Says what looks like a name there, and nothing says whose. */
  readonly unnamed: string | null;
  /** The headline, where the page's title has that and more. */
  readonly headline: string | null;
}

/** Lines above the text. */
const mostAbove = 10;
/** Of these, what may be parted by `<br>`. */
const mostParted = 4;
/** Paragraphs between the headline and the byline. */
const mostStandfirsts = 1;

/**
 * Finds the lines above an article's text that are none of it: the headline again, the byline, the day, labels. A sentence or two may
 * stand between the headline and the byline, and stays.
 */
export function findOpening(all: readonly PageLine[], names: PageNames): FoundOpening {
  const first = all.slice(0, mostAbove).flatMap((line, at) => (at < mostParted ? splitLine(line) : [line]));
  const found: PageLine[] = [];
  const read: Opening[] = [];
  let [waiting, standfirsts]: [PageLine[], number] = [[], 0];
  let [unnamed, headline]: (string | null)[] = [null, null];
  let untitled: PageLine | null = null;
  let about: PageLine | null = null;
  const doubtful: string[] = [];
  for (const line of first) {
    const isBehind = found.length > 0 && first[first.indexOf(line) - 1] === found.at(-1);
    const isCount = /^\d+$/.test(line.text) && !/[\p{L}\p{N}]/u.test(found.at(-1)?.text ?? "x");
    const isSure = isCount || isTitle(line, names) || isAbove(line, names, { isBelowText: standfirsts > 0, isBehind });
    if (isSure) {
      if (isTitle(line, names) && line.text !== names.title) headline ??= line.text;
      const name = waiting.find((one) => isBareName(one, names));
      if (name && names.author === null && !read.some(({ author }) => author !== null)) {
        if (isNamedByShape(name, waiting)) read.push({ author: name.text, day: null });
        else unnamed = name.text;
      }
      const said = readOpeningLine(line.text) ?? { author: null, day: null };
      read.push(said);
      const beside = said.day === null ? undefined : /^([^,|·•/–—]{3,60}?) ?[,|·•/–—]/u.exec(line.text)?.[1];
      if (names.author === null && said.author === null && beside && fullName.test(beside)) unnamed ??= beside;
      appendAll(found, waiting);
      if (about) {
        found.push(about);
        doubtful.push(about.text);
        about = null;
      }
      found.push(line);
      waiting = [];
    } else if (isBehind && about === null && isAboutAuthor(line, names)) about = line;
    else if (isHeading(line.block)) continue;
    else if (isTag(line) && !/[,;-]$/.test(line.text)) waiting.push(line);
    else if (line.isSetApart && !isProse(line)) continue;
    else if (names.title === null && untitled === null && standfirsts === 0 && mayBeTitle(line)) untitled = line;
    else if (standfirsts < mostStandfirsts) [waiting, standfirsts] = [[], standfirsts + 1];
    else break;
  }
  const next = untitled && first[first.indexOf(untitled) + 1];
  const isTitled = next !== null && next !== undefined && found.includes(next);
  return {
    ...joinOpenings(read),
    lines: untitled && isTitled ? [untitled, ...found] : found,
    doubtful,
    unnamed: unnamed ?? null,
    headline: headline ?? (isTitled ? (untitled?.text ?? null) : null),
  };
}

/** “Ada Roe has covered the coast since 2004.”, which stands between a byline and a day. */
function isAboutAuthor({ text, isSetApart }: PageLine, { author }: PageNames): boolean {
  if (author === null || isSetApart || mayQuote(text)) return false;
  return author.split(", ").some((name) => name.includes(" ") && text.startsWith(`${name} `));
}

/** Tells whether a line may be the headline of a page without a title: what other programs save of a text has no headings. */
function mayBeTitle(line: PageLine): boolean {
  return !isProse(line) && !mayQuote(line.text) && isLong(line.text) && !line.isSetApart && line.linked === 0;
}

/** Takes labels away that stand right above the page's headline: “Local transport”. */
export function clearAboveHeadline(headline: PageNode | undefined): void {
  const above: PageNode[] = [];
  for (let at = headline?.previousSibling; at; at = at.previousSibling) {
    const text = shortText(at, longestByline);
    if (text === "") continue;
    const lines = text === null || at.nodeType !== 1 ? [] : findLines(at);
    if (lines.length === 0 || isHeading(at) || !lines.every((line) => isTag(line) || line.linked >= line.text.length))
      break;
    above.push(at);
  }
  for (const one of above) one.remove();
}

/** Tells whether a heading is the headline of a page whose title has more. */
export function isPartOfTitle(text: string, title: string | null): boolean {
  return title !== null && text !== title && isTitle({ text }, { title });
}

/** The headline, also where the page's title has more: “Old kiln burns - Kell Observer”, “Print: Old kiln burns”. */
function isTitle({ text }: Pick<PageLine, "text">, { title }: Pick<PageNames, "title">): boolean {
  if (title === null) return false;
  if (text.length > longerThan * title.length + longerBy) return false;
  const [line, whole] = [foldText(text), foldTitle(title)];
  if (line === whole || !isLong(text)) return line === whole;
  if (whole.startsWith(line)) return /^ [-–—|:»·] /.test(whole.slice(line.length));
  return whole.endsWith(line) && /(?: [-–—|»·]|:) $/.test(whole.slice(0, -line.length));
}

/** Folding makes some letters two. */
const longerThan = 2;
const longerBy = 20;

/** A page's title is compared with each of its first lines. */
function foldTitle(title: string): string {
  if (title !== lastTitle.title) lastTitle = { title, folded: foldText(title) };
  return lastTitle.folded;
}

let lastTitle = { title: "", folded: "" };

/** Words of a headline; a shorter one may be what a title begins with. */
function isLong(text: string): boolean {
  return text.split(" ").length >= fewestOfHeadline;
}

const fewestOfHeadline = 4;

interface Place {
  /** Tells whether there is a paragraph above it. */
  readonly isBelowText: boolean;
  /** Tells whether it stands right behind another such line. */
  readonly isBehind: boolean;
}

function isAbove(line: PageLine, names: PageNames, { isBelowText, isBehind }: Place): boolean {
  const { text, block, isSetApart } = line;
  if (isHeading(block) || mayQuote(text)) return false;
  const said = readOpeningLine(text) ?? readStamp(text);
  if (timeAlone.test(text)) return !isBelowText || isBehind;
  if (isSetApart && said?.author) return true;
  if (isSetApart) return said !== null && said.day === names.day && (!isBelowText || isBehind);
  // “Updated: 9 Jan” and “Last updated 3 hours ago” state no day.
  if (isTag(line) && startOfChange(text) === 0 && /\d/.test(text)) return !isBelowText || isBehind;
  if (isTag(line) && (isPageLabel(wordsOf(text)) || isArticleKind(wordsOf(text)))) return !isBelowText || isBehind;
  if (isCredit(text) || said?.author || !/[\p{L}\p{N}]/u.test(text)) return true;
  if (isBehind && (isAuthorOffice(text) || /^@\w{2,30}$/.test(text))) return true;
  if (!isProse(line) && text.length <= longestByline && isIn(line, isPartOfByline)) return true;
  if (!isBelowText) return said !== null || namesAuthor(text, names.author, mostOtherWords);
  if (said !== null && (isBehind || said.day === names.day || isIn(line, isCalledDate))) return true;
  if (!isProse(line) && names.day !== null && dayIn(text) === names.day) return true;
  const isTimed = said !== null || (/\d/.test(text) && !isProse(line));
  return namesAuthor(text, names.author, isTimed ? mostOtherWords : 0);
}

/** The day that a line says somewhere: “Publié le 11 mars 2025 à 10h30, modifié à 12h00”. */
function dayIn(text: string): string | null {
  const found = findWrittenDay(text);
  return found ? dayOf(found) : null;
}

/** “8:00 am”, “18.04 Uhr”, beside a day that stands elsewhere. */
const timeAlone = /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?| Uhr)?$/i;

/** “12/03/2024 18h04 Atualizado há 2 dias”: figures in which the day and the month may be either, and no words but of a change. */
function readStamp(text: string): Opening | null {
  const stamp = text.slice(0, startOfChange(text));
  const isOfFigures = /^\d{1,2}\/\d{1,2}\/\d{4}\b/.test(stamp) && text.length <= longestByline;
  return isOfFigures && !/\p{L}{5}/u.test(stamp) ? { author: null, day: null } : null;
}

/** UTF-16 units. */
const longestByline = 120;

/** Tells whether it stands in a short element with such a name. */
function isIn({ block, text }: PageLine, isCalled: (names: string) => boolean): boolean {
  let at: PageNode | null = block;
  for (let steps = 0; at?.nodeType === 1 && steps < mostSteps; steps += 1) {
    const element: PageNode = at;
    if (shortText(element, 2 * longestByline) === null) return false;
    if (isCalled(namingAttributes.map((name) => element.getAttribute(name) ?? "").join(" "))) return text !== "";
    at = element.parentNode;
  }
  return false;
}

const mostSteps = 4;

function isBareName(line: PageLine, { publisher }: PageNames): boolean {
  return fullName.test(line.text) && line.text !== publisher && !isArticleKind(wordsOf(line.text));
}

/** By a link to its page, what its element is called, or what the lines beside it say of it. */
function isNamedByShape(name: PageLine, lines: readonly PageLine[]): boolean {
  const next = lines[lines.indexOf(name) + 1]?.text ?? "";
  // “By” in an element of its own.
  const before = lines[lines.indexOf(name) - 1]?.text ?? "";
  if (countWords(before) <= mostOfByWord && readByline(`${before} ${name.text}`) !== null) return true;
  return name.links.some(leadsToPerson) || isIn(name, isCalledByline) || isAuthorOffice(next) || next.startsWith("@");
}

/** Words: “Written by”. */
const mostOfByWord = 3;

/** Beside a name: “By … in Ashby”, and a day. */
const mostOtherWords = 8;
/** UTF-16 units. */
const longestLine = 160;

function namesAuthor(text: string, author: string | null, mostOthers: number): boolean {
  if (author === null || text.length > longestLine || /[.!?…:]["'”’)]*$/.test(text)) return false;
  const folded = foldText(text);
  const named = author
    .split(", ")
    .map(foldText)
    .filter((name) => folded.includes(name));
  return named.length > 0 && wordsOf(text).length - wordsOf(named.join(" ")).length <= mostOthers;
}
