import { mayAccuseOrDeny } from "../../english/classes/matter-words.ts";
import { namesSponsor } from "../../english/classes/reader-words.ts";
import { readOpeningLine } from "../article/opening-lines.ts";
import { listingElements } from "../markup/html-elements.ts";
import { enclosing, isInElement } from "../markup/page-ancestors.ts";
import {
  countWords,
  elementsIn,
  endsSentence,
  fewestOfSentence,
  findLines,
  isHeading,
  isProse,
  mayQuote,
  type PageLine,
  removeLine,
} from "../markup/page-lines.ts";
import { isCalledSummary, isDrawnBox } from "../markup/page-names.ts";
import type { PageNode, PageTree } from "../markup/page-tree.ts";
import { isForReaders, isPersonal } from "./reader-boxes.ts";

/** Paragraphs of one shape that are a text, and how much of all that is shaped as paragraphs they have to be. */
const fewestOfText = 3;
const leastOfText = 0.5;
/** Paragraphs of another shape below the text that are a part of it: one or two are said of an author, a paper or an offer. */
const fewestBelow = 3;

/** The attribute of words that look otherwise than the text they stand among. */
const oddMark = "data-odd-line";

/** Holds what is known of what stands above a text. */
interface KnownAbove {
  readonly title: string | null;
  readonly day: string | null;
  readonly headline: PageNode | undefined;
}

/**
 * Marks the lines of a page that look otherwise than the paragraphs of its text: in an element of another name or class, and in another one
 * around it. Among the paragraphs those are marked that are no sentences, below them all. A system makes every paragraph of a text alike,
 * and what it puts between and below them otherwise. A line in which somebody may be quoted is not marked, nor is a heading or a list.
 */
export function markOddLines(document: PageTree, { title, day, headline }: KnownAbove): PageNode | null {
  const { body } = document;
  if (!body) return null;
  const lines = findLines(body);
  const shapes = new Map(lines.map(({ block }) => [block, shapeOf(block)]));
  const prose = new Set(lines.filter(isParagraph));
  const shape = commonest(prose, shapes);
  if (shape === null) return null;
  const ofText = [...prose].filter(({ block }) => shapes.get(block) === shape);
  const parents = new Set(ofText.map(({ block }) => block.parentNode));
  const hasPs = ofText.some(({ block }) => block.localName === "p");
  const isAlike = ({ block }: PageLine) =>
    shapes.get(block) === shape || (block.localName === "p" && hasPs && parents.has(block.parentNode));
  const isParagraphOfText = (line: PageLine) => prose.has(line) && isAlike(line);
  const [first, last] = [lines.findIndex(isParagraphOfText), lines.findLastIndex(isParagraphOfText)];
  const below = countShapes(
    lines.slice(last + 1).filter((line) => prose.has(line)),
    shapes,
  );
  const lists = statingLists(lines, day);
  const beside = besideLinks(body);
  const head = headline ? lines.findLastIndex(({ block }, at) => at < first && isInElement(block, headline)) : -1;
  const titled = head < 0 && title !== null ? lines.slice(0, first).findLastIndex((line) => isTitled(line, title)) : -1;
  const start = Math.max(head, titled) < 0 ? first : Math.max(head, titled) + 1;
  const boxOf = openBoxes(head < 0 ? ofText : [...ofText, ...lines.slice(head, start)]);
  const boxes = new Map<PageNode, PageLine[]>();
  for (const line of lines.slice(start)) {
    const box = boxOf(line.block);
    if (box) boxes.set(box, [...(boxes.get(box) ?? []).slice(0, mostOfBox), line]);
  }
  let isTextPersonal: boolean | null = null;
  const isAddressed = () => {
    isTextPersonal ??= isPersonal(ofText);
    return isTextPersonal;
  };
  const forReaders = new Set([...boxes.values()].filter((box) => isForReaders(box, isAddressed)).flat());
  // What sums an article up may be a list right below its headline.
  const firstLists = new Set<PageNode>();
  const odd = new Set<PageLine>(titled < 0 ? [] : lines.slice(titled, titled + 1));
  for (const [at, line] of lines.entries()) {
    const { block, isSetApart } = line;
    if (isSetApart && lists.size > 0 && lists.has(listAround(line))) odd.add(line);
    if (at < start || isAlike(line) || mayQuote(line.text) || enclosing(block, apart) !== null) continue;
    const box = boxOf(block);
    if (forReaders.has(line) && box && !parents.has(box)) odd.add(line);
    else if (isHeading(block)) continue;
    else if (at < first) {
      const isBehind = lines[at - 1]?.block === headline;
      const list = isSetApart ? listAround(line) : null;
      if (isBehind && list !== null && isListOfPoints(list)) firstLists.add(list);
      if (list !== null && isCalledSummary(`${list.className} ${list.parentNode?.className ?? ""}`)) {
        if (isPlainList(list)) odd.add(line);
      } else if (!(list !== null && firstLists.has(list)) && isLabelAbove(line, isBehind && list === null))
        odd.add(line);
    } else if (isSetApart) {
      if (at > last && box && (isNamedBox(box) || isListOfLinks(box, boxes.get(box) ?? []))) odd.add(line);
    } else {
      const isAmong = at < last;
      const isOfText = isAmong
        ? isProse(line) && !beside.buttons.has(block.parentNode) && !isSmall(box ? boxes.get(box) : undefined)
        : prose.has(line) && (below.get(shapes.get(block) ?? "")?.count ?? 0) >= fewestBelow;
      const isNote =
        !isAmong && [block.parentNode, block.parentNode?.parentNode ?? null].some((one) => beside.notes.has(one));
      if (!isOfText && !isNote) odd.add(line);
    }
  }
  for (const line of lines.slice(Math.max(0, start))) if (namesSponsor(line.text)) addSponsored(line, lines, odd);
  // A heading goes with all that stands below it in its box.
  for (const inBox of boxes.values()) {
    const others = inBox.filter(({ block }) => !isHeading(block));
    if (others.length > 0 && others.length < inBox.length && others.every((line) => odd.has(line)))
      for (const line of inBox) if (!mayQuote(line.text)) odd.add(line);
  }
  for (const line of odd) mark(line, document);
  return plainText(ofText, lines);
}

/**
 * The element that holds all paragraphs of a page, and nothing else but headings and quotations: that is its text, whatever stands beside
 * it. Null where there is none.
 */
function plainText(ofText: readonly PageLine[], lines: readonly PageLine[]): PageNode | null {
  const [first] = ofText;
  const text = first?.block.parentNode ?? null;
  if (!text || first?.block.localName !== "p") return null;
  if (
    lines.some((line) => mayBeOfText(line) && line.block.parentNode !== text && enclosing(line.block, beside) === null)
  )
    return null;
  if (ofText.reduce((sum, one) => sum + one.text.length, 0) < leastOfPlainText) return null;
  for (let around: PageNode | null = text; around; around = around.parentNode) if (isHidden(around)) return null;
  for (let child = text.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 1 ? !plainParts.has(child.localName) || isHidden(child) : /\S/.test(child.data)) return null;
  return elementsIn(text, links).length > 0 ? null : text;
}

/** Adds a label of advertising, and what stands in the same small element: its lines may look as those of the text do. */
function addSponsored(label: PageLine, lines: readonly PageLine[], odd: Set<PageLine>): void {
  const around = label.block.parentNode;
  const inBox = around ? lines.filter(({ block }) => isInElement(block, around)) : [];
  const words = inBox.reduce((sum, { text }) => sum + countWords(text), 0);
  const isBox =
    inBox[0] === label &&
    words <= mostOfAdvertising &&
    !inBox.some(({ text }) => mayQuote(text) || mayAccuseOrDeny(text));
  for (const line of isBox ? inBox : [label]) odd.add(line);
}

/** Words. */
const mostOfAdvertising = 120;

/** Tells whether a line between the headline and the text is a label of the page. Right below a headline it may be a line that sums up the article. */
function isLabelAbove(line: PageLine, isBehindHeadline: boolean): boolean {
  if (isProse(line)) return false;
  return line.linked > 0 || !isBehindHeadline || countWords(line.text) <= mostOfLabel;
}

/** Tells whether each item of a list says something, and leads nowhere. */
function isListOfPoints(list: PageNode): boolean {
  return findLines(list).every(({ text, linked }) => linked === 0 && countWords(text) >= fewestOfPoint);
}

/** Words. */
const fewestOfPoint = 6;

/** Tells whether no item of a list quotes, accuses or denies. */
function isPlainList(list: PageNode): boolean {
  return !findLines(list).some(({ text }) => mayQuote(text) || mayAccuseOrDeny(text));
}

/** A box with a name that is no list or table itself. */
function isNamedBox(box: PageNode): boolean {
  return !listingElements.has(box.localName) && hasName(box);
}

/** A list with a name, such as who else liked it, of which each item has a link and none is a sentence. */
function isListOfLinks(box: PageNode, items: readonly PageLine[]): boolean {
  if (!hasName(box) || !items.some(({ links }) => links.length > 0)) return false;
  return items.every((item) => !isProse(item) && (item.links.length > 0 || countWords(item.text) <= mostOfLabel));
}

/** Tells whether a line that is no heading begins with the headline, and has a word or two more: “Old kiln burns (self.kell)”. */
function isTitled({ text, isSetApart }: PageLine, title: string): boolean {
  return !isSetApart && text.startsWith(title) && countWords(text) - countWords(title) <= mostOfLabel;
}

function isHidden(element: PageNode): boolean {
  const { display, visibility } = element.style;
  return display === "none" || visibility === "hidden" || element.getAttribute("aria-hidden") === "true";
}

function mayBeOfText(line: PageLine): boolean {
  return isProse(line) && !isHeading(line.block) && 2 * line.linked < line.text.length;
}

const beside: ReadonlySet<string> = new Set(["aside", "footer", "nav"]);

/** UTF-16 units. */
const leastOfPlainText = 500;
const plainParts: ReadonlySet<string> = new Set(["blockquote", "figure", "h2", "h3", "h4", "p"]);
const links: ReadonlySet<string> = new Set(["a"]);

/** Lines of a box. */
const mostOfBox = 12;
/** Words of a box of two lines and more without a heading: a label, and what is said or asked beside the text. */
const mostOfSmall = 40;

function isSmall(box: readonly PageLine[] | undefined): boolean {
  if (!box || box.filter(({ text }) => /\p{L}/u.test(text)).length < 2) return false;
  if (box.some(({ block, isSetApart }) => isHeading(block) || isSetApart)) return false;
  return box.reduce((sum, { text }) => sum + countWords(text), 0) <= mostOfSmall;
}

/** Finds the largest element around a line in which no paragraph of the text stands; null where there is none. */
function openBoxes(ofText: readonly PageLine[]): (block: PageNode) => PageNode | null {
  const around = new Set<PageNode>();
  for (const { block } of ofText)
    for (let at: PageNode | null = block; at && !around.has(at); at = at.parentNode) around.add(at);
  return (block) => {
    let box: PageNode | null = around.has(block) ? null : block;
    while (box?.parentNode && !around.has(box.parentNode)) box = box.parentNode;
    return box;
  };
}

/** Holds the elements that have a button in them, and those with a link to a place of the page, as from a footnote back to its number. */
function besideLinks(body: PageNode) {
  const [buttons, notes] = [new Set<PageNode | null>(), new Set<PageNode | null>()];
  for (const element of elementsIn(body, pressed)) {
    if (element.localName === "button") buttons.add(element.parentNode);
    else if (element.getAttribute("href")?.startsWith("#")) notes.add(element.parentNode);
  }
  return { buttons, notes };
}

const pressed: ReadonlySet<string> = new Set(["a", "button"]);

/** Lines of a page that may stand above its text, or behind its first sentence. */
const mostAbove = 15;

/** The lists above the text that say when it came out, with what else they say of it. */
function statingLists(lines: readonly PageLine[], day: string | null): ReadonlySet<PageNode | null> {
  const lists = new Set<PageNode | null>();
  if (day === null) return lists;
  for (const line of lines.slice(0, mostAbove))
    if (line.isSetApart && readOpeningLine(line.text)?.day === day) lists.add(listAround(line));
  for (const line of lists.size > 0 ? lines : []) if (isLong(line)) lists.delete(listAround(line));
  return lists;
}

function listAround({ block }: PageLine): PageNode | null {
  return enclosing(block, listElements);
}

const listElements: ReadonlySet<string> = new Set(["dl", "ol", "ul"]);

/** What stands beside the text by its element, and what is quoted, is kept or left out as a whole. */
const apart: ReadonlySet<string> = new Set(["aside", "blockquote"]);

function isParagraph(line: PageLine): boolean {
  const isSentence = isLong(line) || (endsSentence(line.text) && countWords(line.text) >= fewestOfShort);
  return isSentence && !line.isSetApart && !isHeading(line.block) && 2 * line.linked < line.text.length;
}

/** Words: “Nobody was hurt.” */
const fewestOfShort = 3;

/** A sentence, and no label. */
function isLong(line: PageLine): boolean {
  return isProse(line) && countWords(line.text) >= fewestOfSentence;
}

type Shapes = ReadonlyMap<PageNode, string>;

/** The shape of most of the paragraphs, by their letters; null where no shape is that of a text. */
function commonest(prose: ReadonlySet<PageLine>, shapes: Shapes): string | null {
  const found = countShapes([...prose], shapes);
  const length = [...found.values()].reduce((sum, one) => sum + one.length, 0);
  const [most] = [...found].toSorted(([, one], [, other]) => other.length - one.length);
  return most && most[1].count >= fewestOfText && most[1].length >= leastOfText * length ? most[0] : null;
}

/** How many lines have each shape, and how many UTF-16 units these. */
function countShapes(lines: readonly PageLine[], shapes: Shapes) {
  const found = new Map<string, { count: number; length: number }>();
  for (const { block, text, nodes } of lines) {
    const shape = shapes.get(block) ?? "";
    const one = found.get(shape) ?? { count: 0, length: 0 };
    const count = 1 + nodes.filter(partsParagraphs).length;
    found.set(shape, { count: one.count + count, length: one.length + text.length });
  }
  return found;
}

/** Two line ends part paragraphs. */
function partsParagraphs(node: PageNode): boolean {
  let next = node.localName === "br" ? node.nextSibling : null;
  while (next?.nodeType === 3 && !/\S/.test(next.data)) next = next.nextSibling;
  return next?.localName === "br";
}

/** The names and first classes of the element that a line stands in, and of the next around that which has a name of its own: `p.text div.body`. */
function shapeOf(block: PageNode): string {
  let around = block.parentNode;
  // An element without a name says nothing of what it holds.
  while (around && plainElements.has(around.localName) && !hasName(around)) around = around.parentNode;
  return `${nameOf(block)} ${around ? nameOf(around) : ""}`;
}

const plainElements: ReadonlySet<string> = new Set(["div", "span"]);

function hasName(element: PageNode): boolean {
  return nameAttributes.some((name) => element.getAttribute(name) !== null) || isDrawn(element);
}

function isDrawn(element: PageNode): boolean {
  const style = element.getAttribute("style");
  return style !== null && isDrawnBox(style);
}

const nameAttributes = ["class", "id", "role"];

/** `p.text` of `<p class="text-1 first">`. */
function nameOf(element: PageNode): string {
  const [first = ""] = element.className.trim().split(/\s+/);
  return `${element.localName}.${first === "" && isDrawn(element) ? "box" : first.replace(/\d+/g, "")}`;
}

function mark({ nodes }: PageLine, document: PageTree): void {
  const [first] = nodes;
  if (!first) return;
  const span = document.createElement("span");
  span.setAttribute(oddMark, "");
  first.before(span);
  for (const node of nodes) span.append(node);
}

/** Tells whether a line was marked. Readability makes paragraphs of what line ends part within the mark. */
export function isOdd({ nodes, block }: PageLine): boolean {
  return isMarked(block) || isMarked(block.parentNode) || nodes.some(isMarked);
}

function isMarked(node: PageNode | null): boolean {
  return node?.nodeType === 1 && node.getAttribute(oddMark) !== null;
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
