import {
  besideRoles,
  blockElements,
  emphasisElements,
  pictureElements,
  quotingElements,
  titleElements,
} from "../markup/html-elements.ts";
import { enclosing } from "../markup/page-ancestors.ts";
import { elementsIn, shortText } from "../markup/page-lines.ts";
import { isCalledCaption, isCalledFurniture, isCalledUnseen, namingAttributes } from "../markup/page-names.ts";
import type { PageNode, PageTree } from "../markup/page-tree.ts";
import { isOfMatter } from "./kept-boxes.ts";

/** The properties by which a page marks what is no part of its text: https://schema.org/Article */
const besideProperties: ReadonlySet<string> = new Set(["author", "publisher"]);

/** UTF-16 units; what is longer is text, whatever it is called. */
const longestFurniture = 600;

/**
 * Takes captions, sign-ups and the like out of a page by what it calls them, and keeps who said a quotation. Gives the short lines among them
 * that are called a credit and stand by no picture: they may name who wrote the text. Linear.
 */
export function clearFurniture(document: PageTree): readonly string[] {
  const { body } = document;
  const credits: string[] = [];
  if (!body) return credits;
  // Readability takes every footer away.
  for (const footer of elementsIn(body, footerElements)) {
    if (enclosing(footer, quotingElements) === null) continue;
    const cite = document.createElement("cite");
    for (const node of Array.from(footer.childNodes)) cite.append(node);
    footer.replaceWith(cite);
  }
  const length = (body.textContent ?? "").length;
  for (const element of elementsIn(body)) {
    if (!element.hasAttributes()) continue;
    const names = namingAttributes.map((name) => element.getAttribute(name));
    const isNamed = names.some((name) => name !== null);
    if (isNamed && isCalledUnseen(names[0] ?? "")) element.remove();
    else if (
      (isMarkedBeside(element) || (isNamed && isCalledFurniture(joinNames(names)))) &&
      isFurniture(element, length) &&
      (element.getAttribute("hidden") !== null || !isOfMatter(element))
    ) {
      const credit =
        isCalledCaption(names[0] ?? "") && !isByPicture(element) ? shortText(element, longestCredit) : null;
      if (credit) credits.push(credit);
      element.remove();
    }
  }
  return credits;
}

/** UTF-16 units. */
const longestCredit = 120;

/** Tells whether an element stands in a figure, or in the box of a picture. */
function isByPicture(element: PageNode): boolean {
  const around = element.parentNode;
  if (enclosing(element, pictureBoxes) !== null || around === null) return true;
  const above = [element.previousElementSibling, around.previousElementSibling];
  return [...above, shortText(around, 2 * longestCredit) === null ? null : around].some(
    (one) => one !== null && (pictureElements.has(one.localName) || elementsIn(one, pictureElements).length > 0),
  );
}

const pictureBoxes: ReadonlySet<string> = new Set(["figure", "figcaption", "picture"]);

function isMarkedBeside(element: PageNode): boolean {
  return (
    besideRoles.has(element.getAttribute("role") ?? "") ||
    element.getAttribute("hidden") !== null ||
    besideProperties.has(element.getAttribute("itemprop") ?? "")
  );
}

/** Makes a span of each `<font>`: Readability takes it for a block, and makes no paragraphs of what two line ends part beside it. */
export function plainFonts(document: PageTree): void {
  for (const font of elementsIn(document.body, fontElements)) {
    const span = document.createElement("span");
    for (const node of font.childNodes) span.append(node);
    font.replaceWith(span);
  }
}

const fontElements: ReadonlySet<string> = new Set(["font"]);

/** Takes the names of headings and of words in a line away: Readability drops `subheader` and `legendSpanClass` for a part of their names. */
export function clearNames(body: PageNode | null): void {
  for (const element of elementsIn(body, namelessElements))
    for (const name of element.hasAttributes() ? ["class", "id"] : [])
      if (element.getAttribute(name) !== null) element.removeAttribute(name);
}

const namelessElements: ReadonlySet<string> = new Set([...titleElements, ...emphasisElements, "a", "span"]);

/** Gives what a page calls one of its parts; `About the author` as `About-the-author`. */
function joinNames([classes, id, label, ...others]: readonly (string | null)[]): string {
  let names = "";
  for (const name of [classes, id, label?.replaceAll(" ", "-"), ...others])
    if (name !== null && name !== undefined) names += ` ${name.slice(0, longestName)}`;
  return names;
}

/** UTF-16 units. */
const longestName = 300;

function isFurniture(element: PageNode, pageLength: number): boolean {
  if (element.localName === "html") return false;
  const text = shortText(element, longestFurniture);
  if (text === null || 3 * text.length > pageLength || enclosing(element, quotingElements) !== null) return false;
  if (elementsIn(element).some(isOfText)) return false;
  if (blockElements.has(element.localName)) return true;
  // Words within a line are part of it.
  const line = enclosing(element, lineElements);
  const around = line && shortText(line, 2 * text.length);
  return line === null || around !== null;
}

function isOfText(element: PageNode): boolean {
  return (
    element.localName === "h1" ||
    quotingElements.has(element.localName) ||
    element.getAttribute("itemprop") === "articleBody"
  );
}

const footerElements: ReadonlySet<string> = new Set(["footer"]);
const lineElements: ReadonlySet<string> = new Set(["h2", "h3", "h4", "li", "p", "td"]);
