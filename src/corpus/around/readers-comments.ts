import { valueAt } from "../../coverage/lists.ts";
import { isBesideComment, isCommentHeading } from "../../english/classes/comment-headings.ts";
import { blockElements, headlineElements, threadElements, titleElements } from "../markup/html-elements.ts";
import { isInElement } from "../markup/page-ancestors.ts";
import {
  countWords,
  elementsIn,
  findLines,
  isHeading,
  isProse,
  type PageLine,
  shortText,
} from "../markup/page-lines.ts";
import { isCalledComments, isCalledThread } from "../markup/page-names.ts";
import type { PageNode } from "../markup/page-tree.ts";
import { findHeadline } from "./other-articles.ts";

/**
 * Takes out of a page what readers wrote below its text: by what the page calls it, or by a heading such as “12 Comments” with names
 * and times below it. A part that has the page's headline, or above which no text stands, is the paper's own. Tells whether somebody
 * wrote there.
 */
export function clearComments(body: PageNode | null, title: string | null): boolean {
  if (!body) return false;
  const headline = findHeadline(elementsIn(body, headlineElements), title);
  // Most pages have nothing that may be comments.
  let order: ReturnType<typeof openOrder> | null = null;
  const isBelow = (element: PageNode) => {
    order ??= openOrder(body, headline);
    return order(element);
  };
  let hasComments = false;
  const clear = (parts: readonly PageNode[]) => {
    hasComments ||= isThread(parts, true);
    for (const one of parts) one.remove();
  };
  for (const element of elementsIn(body, blockElements)) {
    if (!element.hasAttributes()) continue;
    const names = ["class", "id"].map((name) => element.getAttribute(name) ?? "").join(" ");
    const isService = element.getAttribute("data-spot-im-module") !== null;
    const isCalled = isService || isCalledComments(names);
    if (!isCalled && !isCalledThread(names)) continue;
    if (!holdsOwn(element, headline) && isBelow(element) && (isCalled || isThread([element], false))) clear([element]);
  }
  for (const heading of elementsIn(body, titleElements)) {
    const text = shortText(heading, longestHeading);
    if (text === null || !isCommentHeading(text) || heading === headline || !isBelow(heading)) continue;
    let head = heading;
    while (
      head.parentNode &&
      blockElements.has(head.parentNode.localName) &&
      shortText(head.parentNode, longestHeading) === text
    )
      head = head.parentNode;
    const below: PageNode[] = [];
    for (let next = head.nextSibling; next && !isHeading(next); next = next.nextSibling) below.push(next);
    if (below.some((one) => holdsOwn(one, headline)) || !isThread(below, true)) continue;
    clear([head, ...below]);
  }
  return hasComments;
}

/** UTF-16 units. */
const longestHeading = 350;
/** Of a paragraph. */
const fewestWords = 8;

function holdsOwn(element: PageNode, headline: PageNode | undefined): boolean {
  if (element.nodeType !== 1) return false;
  const isOwn = (one: PageNode) => (one.getAttribute("itemprop") ?? "").split(" ").includes("articleBody");
  return isInElement(headline, element) || isOwn(element) || elementsIn(element, blockElements).some(isOwn);
}

/** Tells of elements whether a paragraph of the page's text stands above them, below its headline. */
function openOrder(body: PageNode, headline: PageNode | undefined): (element: PageNode) => boolean {
  const order = new Map<PageNode, number>();
  const number = (node: PageNode): void => {
    order.set(node, order.size);
    for (let child = node.firstChild; child; child = child.nextSibling) number(child);
  };
  number(body);
  const start = headline ? valueAt(order, headline) : 0;
  const first = findLines(body).find(
    (line) => isProse(line) && countWords(line.text) >= fewestWords && valueAt(order, line.block) > start,
  );
  const from = first ? valueAt(order, first.block) : Number.POSITIVE_INFINITY;
  return (element) => valueAt(order, element) > from;
}

/** Tells whether there are names or times beside the paragraphs, as in what several people wrote. */
function isThread(elements: readonly PageNode[], hasHeading: boolean): boolean {
  const blocks = elements.filter(({ nodeType }) => nodeType === 1);
  const lines = blocks.flatMap(findLines);
  const times = blocks.reduce((sum, one) => sum + elementsIn(one, threadElements).length, 0);
  const signs = times + lines.filter(({ text }) => countWords(text) <= mostOfName && isBesideComment(text)).length;
  if (signs >= 2) return true;
  const named = lines.filter((line, at) => isName(line) && isLonger(lines[at + 1]));
  return hasHeading && (signs === 1 || named.length >= 2);
}

/** Words. */
const mostOfName = 6;

function isLonger(line: PageLine | undefined): boolean {
  return line !== undefined && isProse(line) && countWords(line.text) > mostOfName;
}

function isName(line: PageLine): boolean {
  return !isHeading(line.block) && countWords(line.text) <= mostOfName && !/[?!:;…]$/.test(line.text);
}
