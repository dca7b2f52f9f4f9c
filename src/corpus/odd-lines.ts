import { readOpeningLine } from "./opening-lines.ts";
import {
  countWords,
  elementsIn,
  fewestOfSentence,
  findLines,
  isHeading,
  isProse,
  mayQuote,
  type PageLine,
  removeLine,
} from "./page-lines.ts";
import type { PageNode, PageTree } from "./page-tree.ts";

/** Paragraphs of one shape that are a text, and how much of all that is shaped as paragraphs they have to be. */
const fewestOfText = 3;
const leastOfText = 0.5;
/** Paragraphs of another shape below the text that are a part of it: one or two are said of an author, a paper or an offer. */
const fewestBelow = 3;

/** The attribute of words that look otherwise than the text they stand among. */
const oddMark = "data-odd-line";

/**
 * Marks the lines of a page that look otherwise than the paragraphs of its text: in an element of another name or class, and in another one
 * around it. Among the paragraphs those are marked that are no sentences, below them all. A system makes every paragraph of a text alike,
 * and what it puts between and below them otherwise. A line in which somebody may be quoted is not marked, nor is a heading or a list.
 */
export function markOddLines(document: PageTree, day: string | null): void {
  const { body } = document;
  if (!body) return;
  const lines = findLines(body);
  const prose = lines.filter(isParagraph);
  const shape = commonest(prose);
  if (shape === null) return;
  const ofText = prose.filter((line) => shapeOf(line) === shape);
  const parents = new Set(ofText.map(({ block }) => block.parentNode));
  const names = new Set(ofText.map(({ block }) => block.localName));
  const isAlike = (line: PageLine) =>
    shapeOf(line) === shape || (parents.has(line.block.parentNode) && names.has(line.block.localName));
  const [first, last] = [lines.findIndex(isAlike), lines.findLastIndex((line) => isParagraph(line) && isAlike(line))];
  const below = prose.filter((line) => lines.indexOf(line) > last);
  const stated = new Set<PageNode | null>(lines.slice(0, mostAbove).flatMap((line) => statingList(line, day) ?? []));
  for (const line of lines) if (isLong(line)) stated.delete(listAround(line));
  for (const [at, line] of lines.entries()) {
    if (line.isSetApart && stated.size > 0 && stated.has(listAround(line))) mark(line, document);
    if (at < first || isAlike(line) || line.isSetApart || isHeading(line.block) || mayQuote(line.text)) continue;
    if (isInAside(line.block)) continue;
    const isOdd =
      at < last
        ? !isProse(line) || hasButton(line.block)
        : !(isParagraph(line) && countAlike(line, below) >= fewestBelow) && !leadsBack(line.block);
    if (isOdd) mark(line, document);
  }
}

/** Lines of a page that may stand above its text, or behind its first sentence. */
const mostAbove = 15;

/** The list above the text that says when it came out, with what else it says of it. */
function statingList(line: PageLine, day: string | null): PageNode | null {
  return day !== null && line.isSetApart && readOpeningLine(line.text)?.day === day ? listAround(line) : null;
}

function listAround({ block }: PageLine): PageNode | null {
  let at: PageNode | null = block;
  while (at && !listElements.has(at.localName)) at = at.parentNode;
  return at;
}

const listElements: ReadonlySet<string> = new Set(["dl", "ol", "ul"]);

/** Tells whether a button stands beside a line in the box that it is in: what is said there is said of what the button does. */
function hasButton({ parentNode }: PageNode): boolean {
  return elementsIn(parentNode, buttons).length > 0;
}

const buttons: ReadonlySet<string> = new Set(["button"]);

/** What stands beside the text by its element is kept or left out as a whole. */
function isInAside(block: PageNode): boolean {
  for (let at: PageNode | null = block; at; at = at.parentNode) if (at.localName === "aside") return true;
  return false;
}

function isParagraph(line: PageLine): boolean {
  return isLong(line) && !line.isSetApart && !isHeading(line.block) && 2 * line.linked < line.text.length;
}

/** A sentence, and no label. */
function isLong(line: PageLine): boolean {
  return isProse(line) && countWords(line.text) >= fewestOfSentence;
}

/** Tells whether a link stands beside a paragraph that leads to a place of the page, as from a footnote back to its number. */
function leadsBack({ parentNode }: PageNode): boolean {
  return [parentNode, parentNode?.parentNode ?? null].some((around) =>
    elementsIn(around, links).some((link) => link.getAttribute("href")?.startsWith("#")),
  );
}

const links: ReadonlySet<string> = new Set(["a"]);

/** The shape of most of the paragraphs, by their letters; null where no shape is that of a text. */
function commonest(prose: readonly PageLine[]): string | null {
  const found = new Map<string, { count: number; length: number }>();
  let length = 0;
  for (const line of prose) {
    const one = found.get(shapeOf(line)) ?? { count: 0, length: 0 };
    found.set(shapeOf(line), { count: one.count + 1, length: one.length + line.text.length });
    length += line.text.length;
  }
  const [most] = [...found].toSorted(([, one], [, other]) => other.length - one.length);
  return most && most[1].count >= fewestOfText && most[1].length >= leastOfText * length ? most[0] : null;
}

function countAlike(line: PageLine, others: readonly PageLine[]): number {
  return others.filter((other) => shapeOf(other) === shapeOf(line)).length;
}

/** The names and first classes of the element that a line stands in, and of the next around that which has a name of its own: `p.text div.body`. */
function shapeOf({ block }: PageLine): string {
  let around = block.parentNode;
  // An element without a name says nothing of what it holds.
  while (around && plainElements.has(around.localName) && !hasName(around)) around = around.parentNode;
  return `${nameOf(block)} ${around ? nameOf(around) : ""}`;
}

const plainElements: ReadonlySet<string> = new Set(["div", "span"]);

function hasName(element: PageNode): boolean {
  return nameAttributes.some((name) => element.getAttribute(name) !== null);
}

const nameAttributes = ["class", "id", "role"];

/** `p.text` of `<p class="text-1 first">`. */
function nameOf(element: PageNode): string {
  const [first = ""] = element.className.trim().split(/\s+/);
  return `${element.localName}.${first.replace(/\d+/g, "")}`;
}

function mark({ nodes }: PageLine, document: PageTree): void {
  const [first] = nodes;
  if (!first) return;
  const span = document.createElement("span");
  span.setAttribute(oddMark, "");
  first.before(span);
  for (const node of nodes) span.append(node);
}

/** Tells whether a line was marked. */
export function isOdd({ nodes }: PageLine): boolean {
  return nodes.some((node) => node.nodeType === 1 && node.getAttribute(oddMark) !== null);
}

/** Takes the marked lines out of a text that are still there, and gives those that may have been a part of it: “0:42” and “Watch now” are none. */
export function dropOddLines(lines: readonly PageLine[]): readonly string[] {
  const odd = lines.filter((line) => isOdd(line) && line.nodes.some(({ parentNode }) => parentNode !== null));
  for (const line of odd) removeLine(line);
  const mayBeText = odd.filter(({ text, linked }) => countWords(text) > mostOfLabel && 2 * linked < text.length);
  return mayBeText.map(({ text }) => text);
}

/** Words of what is surely no part of a text that looks otherwise. */
const mostOfLabel = 3;
