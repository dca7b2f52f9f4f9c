import { findWords, foldText } from "../../coverage/fold.ts";
import { isPageLabel } from "../../english/classes/page-labels.ts";
import { labelElements, pictureElements, titleElements } from "../markup/html-elements.ts";
import {
  countWords,
  elementsIn,
  endsSentence,
  fewestOfSentence,
  findLines,
  isHeading,
  mayQuote,
  shortText,
} from "../markup/page-lines.ts";
import type { PageNode } from "../markup/page-tree.ts";

/** UTF-16 units of a box that leads to another article; what is longer is text. */
const longestTeaser = 450;
/** Words in a line of a list of links that are no link: a day, a section, a number. */
const mostUnlinked = 6;
const mostlyLinked = 0.8;

interface OwnPage {
  readonly title: string | null;
  /** Tells whether a link leads to another page of the site. */
  isWithinSite(link: string): boolean;
}

/**
 * Takes boxes out of a page that lead to other articles, by their shape: a linked headline with a line or two below it in an element
 * of its own; and headings right above links. Gives the words of those
 * that may have been a part of the text.
 */
export function clearTeasers(body: PageNode | null, { title, isWithinSite }: OwnPage): readonly string[] {
  const boxes = new Set<PageNode>();
  const own = title === null ? null : foldText(title);
  const isOwn = (heading: PageNode) => own !== null && foldText(heading.textContent ?? "").trim() === own;
  for (const heading of elementsIn(body, titleElements)) {
    const link = linkOf(heading);
    const box = link !== null && !isOwn(heading) && isWithinSite(link) ? boxOf(heading) : null;
    if (box) boxes.add(box);
  }
  const doubtful = [...boxes]
    .filter((box) => mayBeSection(box, boxes))
    .map((box) =>
      findLines(box)
        .map(({ text }) => text)
        .join(" "),
    );
  for (const heading of elementsIn(body, labelElements))
    if (!isHeading(heading) || !isOwn(heading)) clearLinksBelow(heading, boxes);
  for (const box of boxes) box.remove();
  return doubtful;
}

/** Tells whether a box may be a part of the article under a linked heading: alone between two paragraphs, without a picture or a time. */
function mayBeSection(box: PageNode, boxes: ReadonlySet<PageNode>): boolean {
  if (isCalledArticle(box) || elementsIn(box, pictureElements).length > 0) return false;
  const [before, behind] = [siblingOf(box, "previousSibling"), siblingOf(box, "nextSibling")];
  if ([before, behind].some((one) => one !== null && boxes.has(one))) return false;
  if (![before, behind].some((one) => one?.localName === "p")) return false;
  return findLines(box).some(
    (line) => line.linked === 0 && endsSentence(line.text) && countWords(line.text) >= fewestOfSentence,
  );
}

function siblingOf(node: PageNode, side: "nextSibling" | "previousSibling"): PageNode | null {
  let at = node[side];
  while (at && at.nodeType !== 1) at = at[side];
  return at;
}

/** The page calls it an article of its own, or an item of a list. */
function isCalledArticle({ localName }: PageNode): boolean {
  return localName === "article" || localName === "a" || isItem({ localName });
}

/** UTF-16 units. */
const longestHeadline = 300;

/** Finds where a heading leads that is all a link, or within one. */
export function linkOf(heading: PageNode): string | null {
  if (!mayLead(heading) || shortText(heading, longestHeadline) === null) return null;
  const [line, ...others] = findLines(heading);
  if (!line || others.length > 0 || line.linked < mostlyLinked * line.text.length) return null;
  const [link = ""] = line.links;
  return link === "" || link.startsWith("#") ? null : link;
}

/** Tells whether a heading has a link in it, or may stand in one. */
function mayLead(heading: PageNode): boolean {
  let around: PageNode | null = heading.parentNode;
  for (let steps = 0; around && steps < mostSteps && around.localName !== "a"; steps += 1) around = around.parentNode;
  return around?.localName === "a" || elementsIn(heading, linkElements).length > 0;
}

const linkElements: ReadonlySet<string> = new Set(["a"]);

/** The element around a heading that has a line or two beside it; null where it stands among paragraphs of the text. */
function boxOf(heading: PageNode): PageNode | null {
  let box: PageNode = heading;
  for (let next = heading.parentNode; next && isBox(next); next = next.parentNode) box = next;
  return box === heading || box.localName === "body" ? null : box;
}

function isBox(element: PageNode): boolean {
  if (element.nodeType !== 1 || shortText(element, longestTeaser) === null) return false;
  const lines = findLines(element);
  const beside = lines.filter(({ block }) => !isHeading(block));
  if (lines.length - beside.length > 1 || beside.length > mostBeside) return false;
  // What somebody says may be part of the text, unless the page calls the box an article of its own.
  const mayBeText = !isCalledArticle(element);
  return beside.every(
    ({ text, isSetApart, block }) =>
      (!isSetApart || isItem(block)) && !(mayBeText && mayQuote(text) && countWords(text) > mostUnlinked),
  );
}

function isItem({ localName }: Pick<PageNode, "localName">): boolean {
  return localName === "li";
}

/** Lines beside the headline of a box: what it is about, a day, a name. */
const mostBeside = 4;

/** Takes a heading, or a line that stands for one, away with the links right below it. */
function clearLinksBelow(heading: PageNode, boxes: ReadonlySet<PageNode>): void {
  if (heading.nextSibling === null && heading.parentNode?.nextSibling === null) return;
  if (!isHeading(heading) && !isLabelAlone(heading)) return;
  let head = heading;
  while (head.parentNode && head.parentNode.localName !== "body" && sameText(head.parentNode, head))
    head = head.parentNode;
  const below: PageNode[] = [];
  for (let next = head.nextSibling; next && !isHeading(next); next = next.nextSibling) {
    const text = shortText(next, longestList);
    if (text === "") continue;
    if (text === null || !hasOnlyLinks(next, boxes)) break;
    below.push(next);
  }
  if (below.length === 0) return;
  for (const one of [head, ...below]) one.remove();
}

/** “Related:” or a short line in bold, by itself in its block. */
function isLabelAlone(block: PageNode): boolean {
  const text = shortText(block, longestLabel);
  if (text === null || text === "") return false;
  const lines = findLines(block);
  const [line] = lines;
  if (!line || lines.length > 1 || line.linked > 0 || line.isSetApart || mayQuote(text)) return false;
  if (/:$/.test(line.text) || (line.isEmphasised && !/[.!?…]$/.test(line.text))) return true;
  return isPageLabel(findWords(foldText(text)).map((word) => word.text));
}

/** UTF-16 units. */
const longestLabel = 60;

/** UTF-16 units of a list of links. */
const longestList = 5000;

function sameText(one: PageNode, other: PageNode): boolean {
  const text = shortText(other, longestLabel * 4);
  return text !== null && shortText(one, longestLabel * 4) === text;
}

function hasOnlyLinks(node: PageNode, boxes: ReadonlySet<PageNode>): boolean {
  const lines = node.nodeType === 3 ? [] : findLines(node);
  const links = lines.filter(({ text, linked, block }) => linked >= mostlyLinked * text.length || isIn(block, boxes));
  const others = lines.filter((line) => !links.includes(line));
  return (
    links.length > 0 && others.length <= links.length && others.every(({ text }) => countWords(text) <= mostUnlinked)
  );
}

function isIn(node: PageNode, boxes: ReadonlySet<PageNode>): boolean {
  let at: PageNode | null = node;
  for (let steps = 0; at && steps < mostSteps; steps += 1) {
    if (boxes.has(at)) return true;
    at = at.parentNode;
  }
  return false;
}

/** Elements around a line of a box. */
const mostSteps = 12;
