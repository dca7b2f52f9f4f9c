import { foldText } from "../../coverage/fold.ts";
import { headlineElements } from "../markup/html-elements.ts";
import { countWords, elementsIn, findLines, isHeading, tidy } from "../markup/page-lines.ts";
import type { PageNode } from "../markup/page-tree.ts";
import { linkOf } from "./page-teasers.ts";

/** Fewer linked headlines are an article with a few others beside it. */
const fewestEntries = 3;
const besideElements: ReadonlySet<string> = new Set(["aside", "footer", "nav"]);
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
  const headings = elementsIn(body, headlineElements).slice(0, mostHeadings);
  for (const heading of headings) {
    const link = linkOf(heading);
    if (link === null || !isWithinSite(link) || isBeside(heading)) continue;
    (isTitle(heading, title) ? titles : entries).set(heading, link);
  }
  for (const [heading, link] of titles) if (isOneOf(heading, [...entries.keys()])) entries.set(heading, link);
  if (new Set(entries.values()).size < fewestEntries) return 0;
  const own = headings.filter((heading) => heading.localName === "h1" && !entries.has(heading));
  const boxes = findBoxes(entries, own);
  const begun = new Set<PageNode>();
  let outside = 0;
  for (const { text, linked, block } of findLines(body)) {
    const heading = around(block, (node) => entries.has(node));
    if (heading) begun.add(heading);
    if (isHeading(block) || countWords(text) < fewestWords || 2 * linked > text.length) continue;
    const box = around(block, (node) => boxes.has(node));
    // What stands above an entry's headline is of the article that has a link to another one beside its text.
    const isOfEntry = box !== null && begun.has(boxes.get(box) ?? box);
    if (!isOfEntry && !isBeside(block)) outside += text.length;
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

/** The largest element around each linked headline that has none of the others and no headline of the page's own, with the headline. */
function findBoxes(entries: ReadonlyMap<PageNode, string>, own: readonly PageNode[]): ReadonlyMap<PageNode, PageNode> {
  const counts = new Map<PageNode, Set<string>>();
  for (const [heading, link] of entries)
    for (let at: PageNode | null = heading; at; at = at.parentNode) {
      const links = counts.get(at) ?? new Set();
      counts.set(at, links.add(link));
    }
  for (const heading of own) for (let at: PageNode | null = heading; at; at = at.parentNode) counts.delete(at);
  const boxes = new Map<PageNode, PageNode>();
  for (const heading of entries.keys()) {
    let box = heading;
    while (box.parentNode && counts.get(box.parentNode)?.size === 1) box = box.parentNode;
    if (!boxes.has(box)) boxes.set(box, heading);
  }
  return boxes;
}

/** The nearest node, itself or around it, that is as asked; or null. */
function around(node: PageNode, isSought: (node: PageNode) => boolean): PageNode | null {
  for (let at: PageNode | null = node; at; at = at.parentNode) if (isSought(at)) return at;
  return null;
}

function isBeside(node: PageNode): boolean {
  return around(node, ({ localName }) => besideElements.has(localName)) !== null;
}
