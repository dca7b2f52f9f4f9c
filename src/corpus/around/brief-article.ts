import { besideElements, blockElements, headlineElements, quotingElements } from "../markup/html-elements.ts";
import { isInElement } from "../markup/page-ancestors.ts";
import { countWords, elementsIn, findLines, isHeading, isProse, type PageLine } from "../markup/page-lines.ts";
import { isCalledBeside, isCalledFurniture } from "../markup/page-names.ts";
import type { PageNode } from "../markup/page-tree.ts";
import { findHeadline } from "./other-articles.ts";

/** UTF-16 units of text; a longer article is found by its length. */
const mostOfBrief = 1500;
/** Of a paragraph. */
const fewestWords = 6;

/**
 * Leaves nothing in a page but the element that it marks as its article, where that is brief and has the headline in or above it:
 * what stands beside a brief article is often longer. Elements within it that hold no text of an article go as well.
 */
export function keepBriefArticle(body: PageNode | null, title: string | null): void {
  if (!body) return;
  const own = markedElement(body);
  const headline = findHeadline(elementsIn(body, headlineElements), title);
  if (!own || !headline || !isAtOrAbove(headline, own)) return;
  let length = 0;
  const isText = openTexts();
  for (const line of findLines(own)) {
    if (isText(line)) length += line.text.length;
    if (length > mostOfBrief) return;
  }
  if (length === 0) return;
  const main = pathOf(own).find(({ localName }) => localName === "main") ?? own.parentNode;
  const isMain = main?.localName === "main" && main !== own;
  if (isMain && findLines(main).some((line) => !isInElement(line.block, own) && isText(line))) return;
  for (let at = own; at.parentNode && at !== body; at = at.parentNode)
    for (const one of Array.from(at.parentNode.childNodes)) if (one !== at && !isInElement(headline, one)) one.remove();
  for (const one of elementsIn(own, boxElements))
    if (isBeside(one) && !isInElement(headline, one) && elementsIn(one, quotingElements).length === 0) one.remove();
}

/** The one element that a page marks as its article's body, as its article or as its main part. */
function markedElement(body: PageNode): PageNode | null {
  const bodies = elementsIn(body, blockElements).filter(
    (one) => one.hasAttributes() && (one.getAttribute("itemprop") ?? "").split(" ").includes("articleBody"),
  );
  const articles = elementsIn(body, new Set(["article"])).filter((one) => !pathOf(one).some(isBeside));
  const mains = elementsIn(body, new Set(["main"]));
  const [marked] = [bodies, articles, mains].filter((all) => all.length > 0);
  return marked?.length === 1 ? (marked[0] ?? null) : null;
}

const boxElements: ReadonlySet<string> = new Set([...besideElements, "div", "section"]);

function isBeside(element: PageNode): boolean {
  if (!element.hasAttributes()) return besideElements.has(element.localName);
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  const isDialog = element.getAttribute("role") === "dialog";
  return besideElements.has(element.localName) || isDialog || isCalledBeside(names) || isCalledFurniture(names);
}

/** Tells whether a line is a paragraph that may be an article's: not what sums it up in its header either. */
function openTexts(): (line: PageLine) => boolean {
  const known = new Map<PageNode, boolean>();
  const isBelowBeside = (element: PageNode): boolean => {
    if (element.localName === "body") return false;
    const before = known.get(element);
    if (before !== undefined) return before;
    const around = element.parentNode;
    const found = element.localName === "header" || isBeside(element) || (around !== null && isBelowBeside(around));
    known.set(element, found);
    return found;
  };
  return (line) =>
    isProse(line) && !isHeading(line.block) && countWords(line.text) >= fewestWords && !isBelowBeside(line.block);
}

function isAtOrAbove(headline: PageNode, own: PageNode): boolean {
  if (isInElement(headline, own)) return true;
  let at = own;
  while (at.parentNode && !isInElement(headline, at.parentNode)) at = at.parentNode;
  for (let before = at.previousSibling; before; before = before.previousSibling)
    if (isInElement(headline, before)) return true;
  return false;
}

/** The element and those around it, below the page itself. */
function pathOf(node: PageNode): readonly PageNode[] {
  const path: PageNode[] = [];
  for (let at: PageNode | null = node; at && at.nodeType === 1 && at.localName !== "body"; at = at.parentNode)
    path.push(at);
  return path;
}
