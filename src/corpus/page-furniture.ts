import type { parseHTML } from "linkedom";
import { blockElements } from "./html-elements.ts";
import { type PageNode, shortText } from "./page-lines.ts";
import { isCalledFurniture, isCalledUnseen, namingAttributes } from "./page-names.ts";

type Page = ReturnType<typeof parseHTML>["document"];

/** The roles and attributes by which a page marks what is no part of its text: https://www.w3.org/TR/wai-aria/ */
const besides =
  '[role="navigation"],[role="complementary"],[role="search"],[role="banner"],[role="contentinfo"],[role="dialog"],[hidden],[itemprop="author"],[itemprop="publisher"]';

/** UTF-16 units; what is longer is text, whatever it is called. */
const longestFurniture = 600;

/** Takes captions, sign-ups and the like out of a page by what it calls them, and keeps who said a quotation. Linear. */
export function clearFurniture(document: Page): void {
  // Readability takes every footer away.
  for (const footer of document.querySelectorAll("blockquote footer")) {
    const cite = document.createElement("cite");
    cite.innerHTML = footer.innerHTML;
    footer.replaceWith(cite);
  }
  const length = (document.body?.textContent ?? "").length;
  for (const element of document.querySelectorAll(besides)) if (isFurniture(element, length)) element.remove();
  for (const element of document.querySelectorAll("[class],[id],[aria-label],[data-component],[data-testid]")) {
    if (isCalledUnseen(element.className)) element.remove();
    else if (isCalledFurniture(namesOf(element)) && isFurniture(element, length)) element.remove();
  }
}

/** Takes the names of headings and of words in a line away: Readability drops `subheader` and `legendSpanClass` for a part of their names. */
export function clearNames(document: Page): void {
  for (const element of document.querySelectorAll("h2,h3,h4,h5,h6,span,b,em,i,strong,a")) {
    element.removeAttribute("class");
    element.removeAttribute("id");
  }
}

interface PageElement extends PageNode {
  readonly className: string;
  closest(selector: string): PageNode | null;
  querySelector(selector: string): unknown;
}

/** Tells what a page calls one of its parts; `relatedStories` and `About the author` as `related-Stories` and `About-the-author`. */
function namesOf(element: PageElement): string {
  const names = namingAttributes.map((name) => (element.getAttribute(name) ?? "").slice(0, longestName));
  const label = names[2] ?? "";
  return [...names.slice(0, 2), label.replaceAll(" ", "-"), ...names.slice(3)]
    .join(" ")
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, "-");
}

/** UTF-16 units. */
const longestName = 300;

function isFurniture(element: PageElement, pageLength: number): boolean {
  if (element.localName === "body" || element.localName === "html") return false;
  const text = shortText(element, longestFurniture);
  if (text === null || 3 * text.length > pageLength || element.closest("blockquote") !== null) return false;
  if (element.querySelector("h1,blockquote,[itemprop=articleBody]") !== null) return false;
  if (blockElements.has(element.localName)) return true;
  // Words within a line are part of it.
  const line = element.closest("p,li,td,h2,h3,h4");
  const around = line && shortText(line, 2 * text.length);
  return line === null || around !== null;
}
