import { foldText } from "../coverage/fold.ts";
import { headlineElements } from "./html-elements.ts";
import { countWords, elementsIn, findLines, isHeading, tidy } from "./page-lines.ts";
import { linkOf } from "./page-teasers.ts";
import type { PageNode } from "./page-tree.ts";

/** Fewer linked headlines are an article with a few others beside it. */
const fewestEntries = 3;
/** UTF-16 units of text outside the entries: what a section says of itself. */
const longestIntroduction = 250;
const longestStated = 900;
/** A line of fewer words is none of an article's text. */
const fewestWords = 10;
const mostHeadings = 500;

interface StatedOfList {
  readonly title: string | null;
  /** Tells whether the page calls itself a list. */
  readonly isStatedList: boolean;
}

/**
 * Counts how many entries a page lists that is a list of articles and none itself: linked headlines with teasers or whole posts, and next to
 * no text beside them. 0 for any other page. A heading that is the page's own title is an entry only among others like it.
 */
export function countEntries(
  body: PageNode | null,
  { title, isStatedList }: StatedOfList,
  isWithinSite: (link: string) => boolean,
): number {
  if (!body) return 0;
  const entries = new Map<PageNode, string>();
  const titles = new Map<PageNode, string>();
  for (const heading of elementsIn(body, headlineElements).slice(0, mostHeadings)) {
    const link = linkOf(heading);
    if (link === null || !isWithinSite(link) || isBeside(heading)) continue;
    (isTitle(heading, title) ? titles : entries).set(heading, link);
  }
  for (const [heading, link] of titles) if (isOneOf(heading, [...entries.keys()])) entries.set(heading, link);
  if (new Set(entries.values()).size < fewestEntries) return 0;
  const boxes = findBoxes(entries);
  let outside = 0;
  for (const { text, linked, block } of findLines(body)) {
    if (isHeading(block) || countWords(text) < fewestWords || 2 * linked > text.length) continue;
    if (!isIn(block, boxes) && !isBeside(block)) outside += text.length;
  }
  return outside <= (isStatedList ? longestStated : longestIntroduction) ? entries.size : 0;
}

function isTitle(heading: PageNode, title: string | null): boolean {
  return title !== null && foldText(tidy(heading.textContent ?? "")) === foldText(title);
}

/** Tells whether a headline looks as those of several others do: the page is called by the first of its posts. */
function isOneOf(heading: PageNode, others: readonly PageNode[]): boolean {
  const isAlike = (other: PageNode) =>
    other.localName === heading.localName && other.getAttribute("class") === heading.getAttribute("class");
  return others.filter(isAlike).length >= fewestEntries - 1;
}

/** The largest element around each linked headline that has none of the others. */
function findBoxes(entries: ReadonlyMap<PageNode, string>): ReadonlySet<PageNode> {
  const counts = new Map<PageNode, Set<string>>();
  for (const [heading, link] of entries)
    for (let at: PageNode | null = heading; at; at = at.parentNode) {
      const links = counts.get(at) ?? new Set();
      counts.set(at, links.add(link));
    }
  const boxes = new Set<PageNode>();
  for (const heading of entries.keys()) {
    let box = heading;
    while (box.parentNode && counts.get(box.parentNode)?.size === 1) box = box.parentNode;
    boxes.add(box);
  }
  return boxes;
}

function isIn(node: PageNode, boxes: ReadonlySet<PageNode>): boolean {
  for (let at: PageNode | null = node; at; at = at.parentNode) if (boxes.has(at)) return true;
  return false;
}

function isBeside(node: PageNode): boolean {
  for (let at: PageNode | null = node; at; at = at.parentNode)
    if (/^(?:aside|nav|footer)$/.test(at.localName)) return true;
  return false;
}
