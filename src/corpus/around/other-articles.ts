import { foldText } from "../../coverage/fold.ts";
import { parseUrl } from "../../coverage/parse-url.ts";
import { readOpeningLine } from "../article/opening-lines.ts";
import { headlineElements, mainHeadings } from "../markup/html-elements.ts";
import { leadsToPerson } from "../markup/link-places.ts";
import { countWords, elementsIn, findLines, isHeading, isProse, shortText, tidy } from "../markup/page-lines.ts";
import { addressAttributes, isCalledByline, isCalledNext } from "../markup/page-names.ts";
import type { PageNode } from "../markup/page-tree.ts";
import { nameOfType } from "../stated/news-article.ts";
import { isSameAddress, likenessOfTitles } from "../stated/same-page.ts";
import { linkOf } from "./page-teasers.ts";

/** Holds what the page's own article is called, and what is known of the others. */
export interface OwnArticle {
  readonly title: string | null;
  readonly addresses: readonly string[];
  /** Headlines of other articles that the page states. */
  readonly others: readonly string[];
  isWithinSite(link: string): boolean;
}

/** UTF-16 units; a shorter one is a teaser. */
const leastOfArticle = 200;
const mostHeadings = 400;
/** More of them that only have a time of their own are the entries of a log. */
const mostTimed = 3;

/**
 * Takes other whole articles out of a page that stand beside its own, as sites append the next story, and gives their headlines. One
 * is told by a headline of its own together with its own author, time, address or statement.
 */
export function clearOtherArticles(body: PageNode | null, own: OwnArticle): readonly string[] {
  const headings = elementsIn(body, headlineElements).slice(0, mostHeadings);
  const headline = findHeadline(headings, own.title);
  if (!headline) return [];
  const ancestors = new Set<PageNode>(pathOf(headline));
  const found = new Map<PageNode, { readonly title: string; readonly isSure: boolean }>();
  for (const heading of headings) {
    if (heading === headline || ancestors.has(heading) || !isHeading(heading)) continue;
    const title = tidy(heading.textContent ?? "");
    const box = boxBeside(heading, ancestors);
    if (!box || found.has(box) || title === "" || shortText(box, leastOfArticle) !== null) continue;
    if (own.title !== null && foldText(title) === foldText(own.title)) continue;
    const sign = isOfSameShape(box, heading, headline, ancestors) ? "sure" : signOfArticle(box, heading, title, own);
    if (sign !== null) found.set(box, { title, isSure: sign === "sure" });
  }
  if (!hasOwnText(body, found)) return [];
  const timed = [...found.values()].filter(({ isSure }) => !isSure).length;
  const others = [...found].filter(([, { isSure }]) => isSure || timed <= mostTimed);
  for (const [box] of others) box.remove();
  return others.map(([, { title }]) => title);
}

/** UTF-16 units, or lines, of the page's own text. */
const leastOwn = 300;
const fewestOwn = 2;

/** Tells whether text is left without the boxes: a page may have its headline in one element and all of its text in another. */
function hasOwnText(body: PageNode | null, boxes: ReadonlyMap<PageNode, unknown>): boolean {
  if (boxes.size === 0 || !body) return false;
  const prose = findLines(body).filter(
    (line) => isProse(line) && !isHeading(line.block) && countWords(line.text) >= fewestWords,
  );
  const own = prose.filter(({ block }) => !pathOf(block).some((one) => boxes.has(one)));
  return own.length >= fewestOwn || own.reduce((sum, { text }) => sum + text.length, 0) >= leastOwn;
}

/** Of a paragraph. */
const fewestWords = 8;

/** The heading that is the page's headline: the one with its words, or else the first of the highest. */
export function findHeadline(headings: readonly PageNode[], title: string | null): PageNode | undefined {
  const named =
    title === null ? [] : headings.filter((one) => likenessOfTitles(tidy(one.textContent ?? ""), title) === 1);
  const same = named.find((one) => foldText(tidy(one.textContent ?? "")) === foldText(title ?? ""));
  return same ?? named[0] ?? headings.find(({ localName }) => localName === "h1");
}

function pathOf(node: PageNode): readonly PageNode[] {
  const path: PageNode[] = [];
  for (let at: PageNode | null = node; at; at = at.parentNode) path.push(at);
  return path;
}

/** The largest element with the heading that has not the page's own headline; null where the heading stands in its text. */
function boxBeside(heading: PageNode, ancestors: ReadonlySet<PageNode>): PageNode | null {
  let box = heading;
  while (box.parentNode && !ancestors.has(box.parentNode)) box = box.parentNode;
  return box === heading ? null : box;
}

/** Tells whether a box is made as the one beside it that has the page's own headline: each with a headline of one level and with text. */
function isOfSameShape(
  box: PageNode,
  heading: PageNode,
  headline: PageNode,
  ancestors: ReadonlySet<PageNode>,
): boolean {
  if (heading.localName !== headline.localName || !mainHeadings.has(heading.localName)) return false;
  const own = Array.from(box.parentNode?.childNodes ?? []).find((one) => ancestors.has(one));
  if (!own || own === headline || own.localName !== box.localName) return false;
  const isArticle = box.localName === "article";
  // Parts of one article are sections in it.
  if (
    !isArticle &&
    (firstClass(box) !== firstClass(own) || pathOf(box).some(({ localName }) => localName === "article"))
  )
    return false;
  return isBeforeText(box, heading) && [box, own].every((one) => paragraphsIn(one) >= fewestParagraphs);
}

/** `post` of `post-12 sticky`. */
function firstClass(element: PageNode): string {
  const [first = ""] = (element.getAttribute("class") ?? "").trim().split(/\s+/);
  return first.replace(/\d+/g, "");
}

/** Of a whole article. */
const fewestParagraphs = 3;

function paragraphsIn(box: PageNode): number {
  return findLines(box).filter(
    (line) => isProse(line) && !isHeading(line.block) && countWords(line.text) >= fewestWords,
  ).length;
}

/** Tells what shows that a box is an article of its own: surely, or only by a time of its own. Null for nothing. */
function signOfArticle(
  box: PageNode,
  heading: PageNode,
  title: string,
  { title: ownTitle, addresses, others, isWithinSite }: OwnArticle,
): "sure" | "timed" | null {
  if (others.some((one) => foldText(one) === foldText(title))) return "sure";
  if (!isBeforeText(box, heading)) return null;
  const isOther = (address: string) => addresses.some((one) => isSameAddress(absolute(address, one), one) === false);
  const link = linkOf(heading);
  if (link !== null && isWithinSite(link) && isOther(link)) return "sure";
  const around = pathOf(heading).slice(0, -1);
  for (const element of around.slice(0, around.indexOf(box) + 1)) {
    if (addressAttributes.some((name) => isOther(element.getAttribute(name) ?? ""))) return "sure";
    if (isCalledNext(element.getAttribute("class") ?? "")) return "sure";
    const type = nameOfType(element.getAttribute("itemtype") ?? element.getAttribute("typeof") ?? "");
    if (/(?:Article|BlogPosting)$/.test(type) && heading !== element) return "sure";
  }
  if (statesAnother(box, ownTitle)) return "sure";
  return openingOf(box, heading);
}

function absolute(address: string, base: string): string {
  return parseUrl(address, base)?.href ?? address;
}

/** Tells whether a script in it states an article under another headline. */
function statesAnother(box: PageNode, title: string | null): boolean {
  const scripts = scriptsIn(box, 0);
  return scripts.some((script) => {
    const headline = /"headline"\s{0,5}:\s{0,5}"((?:[^"\\]|\\.){1,300})"/.exec(script.slice(0, longestScript))?.[1];
    return headline !== undefined && title !== null && foldText(headline) !== foldText(title);
  });
}

/** UTF-16 units. */
const longestScript = 20_000;

function scriptsIn(node: PageNode, depth: number): readonly string[] {
  if (node.localName === "script")
    return /ld\+json/.test(node.getAttribute("type") ?? "") ? [node.textContent ?? ""] : [];
  if (depth > 3) return [];
  return Array.from(node.childNodes).flatMap((one) => scriptsIn(one, depth + 1));
}

/** Tells whether nothing of the text stands above the heading. */
function isBeforeText(box: PageNode, heading: PageNode): boolean {
  const lines = findLines(box);
  const at = lines.findIndex(({ block }) => pathOf(block).includes(heading));
  return at >= 0 && !lines.slice(0, at).some(isProse);
}

/** An author or a time between the headline of a box and its text. */
function openingOf(box: PageNode, heading: PageNode): "sure" | "timed" | null {
  let sign: "timed" | null = null;
  let prose = 0;
  const look = (node: PageNode): boolean => {
    if (node.nodeType !== 1 || prose > 0) return false;
    const isAuthor =
      isCalledByline(node.getAttribute("class") ?? "") ||
      (node.getAttribute("rel") ?? "").includes("author") ||
      (node.getAttribute("itemprop") ?? "") === "author" ||
      (node.localName === "a" && leadsToPerson(node.getAttribute("href") ?? ""));
    if (isAuthor) return true;
    if (isHeading(node) && node !== heading) prose += 1;
    if (node.localName === "time") sign = "timed";
    const text = /^(?:p|div|span)$/.test(node.localName) ? shortText(node, longestLine) : "";
    if (text !== null && text !== "") {
      const opening = readOpeningLine(text);
      if (opening?.author) return true;
      if (opening?.day) sign = "timed";
    }
    if (node.localName === "p" && text === null) prose += 1;
    for (let child = node.firstChild; child && prose === 0; child = child.nextSibling) if (look(child)) return true;
    return false;
  };
  return look(box) ? "sure" : sign;
}

/** UTF-16 units. */
const longestLine = 160;
