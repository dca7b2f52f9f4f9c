import { Readability } from "@mozilla/readability";
import { callsReaders } from "../../english/classes/calls-to-readers.ts";
import { mayAccuseOrDeny } from "../../english/classes/matter-words.ts";
import { addressesReaders, asksToEnter, namesSponsor } from "../../english/classes/reader-words.ts";
import { besideElements, pictureElements } from "../markup/html-elements.ts";
import { leadsToPerson } from "../markup/link-places.ts";
import { enclosing, isInElement } from "../markup/page-ancestors.ts";
import {
  countWords,
  elementsIn,
  fewestOfSentence,
  findLines,
  isHeading,
  isProse,
  mayQuote,
  type PageLine,
  tidy,
} from "../markup/page-lines.ts";
import {
  isCalledBeside,
  isCalledByline,
  isCalledCaption,
  isCalledFurniture,
  isCalledPullQuote,
  isCalledUnseen,
  isCalledUser,
} from "../markup/page-names.ts";
import type { PageNode } from "../markup/page-tree.ts";
import { isBoxOfText, standsAmongText } from "./page-asides.ts";

/**
 * Puts the paragraphs of an article's own footer below the last of its text, where a correction or a late denial stands: Readability takes
 * every footer away. What a footer has beside paragraphs is left in it.
 */
export function keepFooters(body: PageNode | null, author: string | null): void {
  for (const footer of elementsIn(body, footers)) {
    const article = articleAround(footer);
    if (!article || isNamedBeside(footer)) continue;
    const lines = findLines(footer);
    const authors = new Set(lines.filter((line) => namesAuthor(line, author)).map(({ block }) => block.parentNode));
    const kept = lines.filter(
      (line) =>
        isSentence(line) &&
        !isForReaders(line) &&
        (isOfMatters(line.text) || !(authors.has(line.block.parentNode) || isOfAuthor(line.block, footer))),
    );
    if (kept.length === 0) continue;
    const last = findLines(article).findLast(
      (line) =>
        isSentence(line) && line.block.localName === "p" && !line.isSetApart && !isInElement(line.block, footer),
    )?.block;
    if (!last) continue;
    const { parentNode: around, nextSibling: next } = last;
    for (const { nodes } of kept) {
      const paragraph = footer.ownerDocument.createElement("p");
      if (last.className !== "") paragraph.setAttribute("class", last.className);
      for (const node of nodes) paragraph.append(node);
      around?.insertBefore(paragraph, next);
    }
  }
}

const footers: ReadonlySet<string> = new Set(["footer"]);

/** Tells whether a line is the name of an author, or leads to somebody. */
function namesAuthor({ text, links }: PageLine, author: string | null): boolean {
  return links.some(leadsToPerson) || (author?.split(", ").some((name) => text.includes(name)) ?? false);
}

/** Tells whether a paragraph stands in a box of a footer that is called its author's, or furniture. */
function isOfAuthor(block: PageNode, footer: PageNode): boolean {
  for (let at: PageNode | null = block; at && at !== footer; at = at.parentNode) {
    const names = namesOf(at);
    if (names !== "" && (isCalledFurniture(names) || isCalledByline(names) || isCalledUser(names))) return true;
  }
  return false;
}

/** The article that a footer is of; null where it is that of the page. */
function articleAround(footer: PageNode): PageNode | null {
  for (let at = footer.parentNode; at && at.localName !== "body"; at = at.parentNode) {
    if (isCalledPullQuote(at.className) || besideElements.has(at.localName) || quotes.has(at.localName)) return null;
    if (articles.has(at.localName) || (at.getAttribute("itemprop") ?? "").includes("articleBody")) return at;
  }
  const { parentNode: parent } = footer;
  const isBesideText = parent?.children.some(({ localName }) => localName === "p") ?? false;
  return isBesideText && parent?.localName !== "body" ? parent : null;
}

const quotes: ReadonlySet<string> = new Set(["blockquote", "figure"]);
const articles: ReadonlySet<string> = new Set(["article", "main"]);

function isNamedBeside(element: PageNode): boolean {
  return isCalledFurniture(namesOf(element)) && !saysOfMatter(findLines(element));
}

/**
 * Takes the names of boxes away that stand among the paragraphs of a text and hold a sentence: Readability drops what has `related` or
 * `social` as a part of its names, as `related-statement` has.
 */
export function clearBoxNames(body: PageNode | null): void {
  for (const box of elementsIn(body, boxes)) {
    const names = namesOf(box);
    const isCalledOther = names !== "" && (isCalledFurniture(names) || isCalledBeside(names));
    if (!(isCalledOther || (names !== "" && dropped.some((one) => one.test(names)))) || !standsAmongText(box)) continue;
    const lines = findLines(box);
    if (!lines.some(isSentence) || lines.some(isForReaders)) continue;
    if (isCalledOther && !saysOfMatter(lines) && !(isBoxOfText(lines) && !isCalledFurniture(names))) continue;
    for (const one of [box, ...elementsIn(box)])
      if (one.localName !== "blockquote")
        for (const name of ["class", "id"]) if (one.getAttribute(name) !== null) one.removeAttribute(name);
  }
}

/** The names by which Readability drops a box, and by which it thinks little of one. */
const dropped = (({ REGEXPS }) => [REGEXPS.unlikelyCandidates, REGEXPS.negative])(
  Readability.prototype as unknown as { readonly REGEXPS: Readonly<Record<"negative" | "unlikelyCandidates", RegExp>> },
);

const boxes: ReadonlySet<string> = new Set(["div", "p", "section"]);

function namesOf(element: PageNode): string {
  return `${element.className} ${element.getAttribute("id") ?? ""}`.trim();
}

/** Tells whether a box that is called furniture stands among the paragraphs of a text and quotes, accuses or denies, so that it is a part of it. */
export function isOfMatter(box: PageNode): boolean {
  if (isCalledCaption(namesOf(box)) || !standsAmongText(box)) return false;
  const lines = findLines(box);
  return saysOfMatter(lines) && !lines.some(isForReaders);
}

function saysOfMatter(lines: readonly PageLine[]): boolean {
  return lines.some((line) => isSentence(line) && isOfMatters(line.text));
}

function isOfMatters(text: string): boolean {
  return mayQuote(text) || mayAccuseOrDeny(text);
}

function isSentence(line: PageLine): boolean {
  const fewest = isOfMatters(line.text) ? fewestOfMatter : fewestOfSentence;
  return isProse(line) && !isHeading(line.block) && line.linked === 0 && countWords(line.text) >= fewest;
}

/** Words: “Mr Roe denies it.” */
const fewestOfMatter = 4;

function isForReaders({ text }: PageLine): boolean {
  return namesSponsor(text) || asksToEnter(text) || callsReaders(text) || (!mayQuote(text) && addressesReaders(text));
}

/** The lines of a page that may be sentences, before anything is taken out of it. */
export function findSentences(body: PageNode | null): readonly Sentence[] {
  if (!body) return [];
  return findLines(body)
    .filter(({ linked, block, text }) => linked === 0 && text.length >= shortest && !isHeading(block))
    .map((line) => ({ line, isByPicture: isByPicture(line.block), around: boxesAround(line.block) }));
}

/** UTF-16 units. */
const shortest = 16;

interface Sentence {
  readonly line: PageLine;
  readonly isByPicture: boolean;
  /** The boxes around it as the page has them, the nearest first. */
  readonly around: readonly PageNode[];
}

function boxesAround({ parentNode: box }: PageNode): readonly PageNode[] {
  return [box, box?.parentNode].flatMap((one) => one ?? []);
}

function isByPicture(block: PageNode): boolean {
  return elementsBeside(block).some(({ localName }) => pictureElements.has(localName) || localName === "figure");
}

/** Tells whether it is called what a picture shows, or what is only heard. */
function isOfPicture(block: PageNode): boolean {
  let at: PageNode | null = block;
  for (let steps = 0; at && steps < mostSteps; steps += 1, at = at.parentNode)
    if (isCalledCaption(namesOf(at)) || isCalledUnseen(at.className)) return true;
  return false;
}

const mostSteps = 3;

function elementsBeside({ previousElementSibling: before, firstElementChild: first }: PageNode): readonly PageNode[] {
  return [before, first].flatMap((one) => one ?? []);
}

const beside: ReadonlySet<string> = new Set(["aside", "nav"]);

/**
 * Gives the sentences of a page that stand between two lines which were read, and were not read themselves; and those right below the last, in
 * the same box, that accuse or deny, as a hidden paragraph may.
 */
export function findUnread(sentences: readonly Sentence[], content: PageNode): readonly string[] {
  const shown = tidy(content.textContent ?? "");
  const lines = sentences.slice(0, mostSentences);
  const isRead = lines.map(({ line: { text } }) => shown.includes(text));
  const [first, last] = [isRead.indexOf(true), isRead.lastIndexOf(true)];
  const left = lines.slice(0, last).filter(({ line, isByPicture }, at) => {
    if (at < first || isRead[at] || isByPicture || !isSentence(line) || isForReaders(line)) return false;
    return enclosing(line.block, beside) === null && !isOfPicture(line.block);
  });
  const box = lines[last]?.around[0];
  const below = lines
    .slice(last + 1, last < 0 ? 0 : last + 1 + mostBelow)
    .filter(
      ({ line, around }) =>
        box !== undefined &&
        around.includes(box) &&
        mayAccuseOrDeny(line.text) &&
        isSentence(line) &&
        !isForReaders(line) &&
        ![line.block, ...around.slice(0, around.indexOf(box))].some(
          (one) => beside.has(one.localName) || isCalledFurniture(namesOf(one)),
        ),
    );
  const unread = [...left, ...below];
  // Marks and spaces may be read otherwise than they stand.
  const letters = unread.length === 0 ? "" : lettersOf(shown);
  return unread.map(({ line }) => line.text).filter((text) => !letters.includes(lettersOf(text)));
}

/** Sentences below a text. */
const mostBelow = 3;

/** Sentences that are looked for in a text. */
const mostSentences = 1000;

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, "");
}
