import type { parseHTML } from "linkedom";

type Page = ReturnType<typeof parseHTML>["document"];

/** The roles and attributes by which a page marks what is no part of its text: https://www.w3.org/TR/wai-aria/ */
const besides =
  '[role="navigation"],[role="complementary"],[role="search"],[role="banner"],[role="contentinfo"],[role="dialog"],[hidden]';

/** Parts of class names by which sites mark captions, sign-ups and links to other articles; Readability knows others. */
export const furnitureClass =
  /(?:^|[\s_-])(?:caption|credits?|newsletter\w*|promo\w*|read-?more|recirc\w*|sign-?up\w*|subscribe|tags?|wp-caption-text)(?:$|[\s_-])/i;

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
  for (const element of document.querySelectorAll(besides)) if (isFurniture(element)) element.remove();
  for (const element of document.querySelectorAll("[class]"))
    if (furnitureClass.test(element.className) && isFurniture(element)) element.remove();
}

interface PageElement {
  readonly localName: string;
  readonly textContent: string | null;
  closest(selector: string): unknown;
  querySelector(selector: string): unknown;
}

function isFurniture(element: PageElement): boolean {
  if (element.localName === "body" || element.localName === "html" || element.closest("blockquote") !== null)
    return false;
  if (element.querySelector("h1,blockquote") !== null) return false;
  return (element.textContent ?? "").length <= longestFurniture;
}
