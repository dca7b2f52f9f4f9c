import { asksToFollow, callsReaders } from "../../english/classes/calls-to-readers.ts";
import { askingElements, blockElements, partElements, quotingElements } from "../markup/html-elements.ts";
import { leadsToFollowing } from "../markup/link-places.ts";
import { enclosing, isInElement } from "../markup/page-ancestors.ts";
import {
  countWords,
  elementsIn,
  fewestOfSentence,
  findLines,
  isHeading,
  isProse,
  mayQuote,
  type PageLine,
  shortText,
} from "../markup/page-lines.ts";
import type { PageNode } from "../markup/page-tree.ts";

/** UTF-16 units of a box that asks its readers for something; what is longer is text. */
const longestBox = 600;
/** Lines in one, without its form. */
const mostLines = 6;
/** Words, and UTF-16 units, of a button. */
const mostOfButton = 5;
const longestButton = 40;
/** Says how many times as much text there is as in the box. */
const muchMore = 3;

/**
 * Takes boxes out of a page that ask its readers for something, by their shape: a line or two with a form, or above a link that is a
 * button. Gives the words of those that may have been a part of the text.
 */
export function clearAsks(body: PageNode | null, isWithinSite: (link: string) => boolean): readonly string[] {
  const found = elementsIn(body, askingElements);
  const isOpened =
    body !== null &&
    openForms(
      body,
      found.filter(({ localName }) => localName === "form"),
    );
  const asks = (isOpened ? elementsIn(body, askingElements) : found).filter(isAsk);
  if (!body || asks.length === 0) return [];
  const length = lengthOfProse(findLines(body));
  const doubtful: string[] = [];
  for (const ask of asks) {
    if (!isInElement(ask, body) || isQuoted(ask)) continue;
    const box = growBox(ask, length);
    if (box === null) {
      if (ask.localName === "form") clearAbove(ask);
      continue;
    }
    const lines = findLines(box);
    if (mayBeText(lines) && !isSurely(ask, lines, isWithinSite)) doubtful.push(lines.map(({ text }) => text).join(" "));
    box.remove();
  }
  return doubtful;
}

/** Makes plain boxes of forms that hold the text of a page: forums and older systems of pages write it into one. Tells whether there was one. */
function openForms(body: PageNode, forms: readonly PageNode[]): boolean {
  let isOpened = false;
  for (const form of forms) {
    const length = lengthOfProse(findLines(form));
    if (length < leastOfForm || lengthOfProse(findLines(body)) >= length) continue;
    const box = body.ownerDocument.createElement("div");
    for (const node of form.childNodes) box.append(node);
    form.replaceWith(box);
    isOpened = true;
  }
  return isOpened;
}

/** UTF-16 units of sentences. */
const leastOfForm = 150;

function isAsk(element: PageNode): boolean {
  if (element.localName === "input") return isEmailField(element);
  if (element.localName === "form" || isChoice(element)) return true;
  const text = shortText(element, longestButton);
  if (text === null || text === "" || countWords(text) > mostOfButton) return false;
  return asksToFollow(text) || leadsToFollowing(element.getAttribute("href") ?? "");
}

/** Tells whether it is one of the answers to a question that a page asks its readers. */
function isChoice({ localName, previousSibling, nextSibling }: PageNode): boolean {
  return (
    localName === "label" && [previousSibling, nextSibling].every((one) => one?.nodeType !== 3 || !/\S/.test(one.data))
  );
}

/** Tells whether it stands in a quotation: the links of an embedded post lead to its network. */
function isQuoted(element: PageNode): boolean {
  return enclosing(element, quotingElements) !== null;
}

function isEmailField(element: PageNode): boolean {
  return element.localName === "input" && element.getAttribute("type")?.toLowerCase() === "email";
}

function mayBeText(lines: readonly PageLine[]): boolean {
  return lines.some(
    (line) => line.linked === 0 && isProse(line) && !isHeading(line.block) && countWords(line.text) >= fewestOfSentence,
  );
}

function isSurely(ask: PageNode, lines: readonly PageLine[], isWithinSite: (link: string) => boolean): boolean {
  if (ask.localName === "a") return isWithinSite(ask.getAttribute("href") ?? "");
  return (
    isEmailField(ask) ||
    elementsIn(ask, askingElements).some(isEmailField) ||
    lines.some(({ text }) => callsReaders(text))
  );
}

/** The largest element around a form or a button that holds no more than a box does; null where it holds nothing else. */
function growBox(ask: PageNode, length: number): PageNode | null {
  let box: PageNode | null = null;
  for (let at = ask.parentNode; at && isBox(at, ask, length); at = at.parentNode) box = at;
  return box !== null && findLines(box).length > (ask.localName === "a" ? 1 : 0) ? box : null;
}

function isBox(element: PageNode, ask: PageNode, length: number): boolean {
  if (element.nodeType !== 1 || partElements.has(element.localName)) return false;
  const text = shortText(element, longestBox);
  if (text === null || elementsIn(element, partsOfText).length > 0) return false;
  // A link in a sentence is no button.
  if (ask.localName === "a" && !isOfBlocks(element)) return text === shortText(ask, longestButton);
  if ((element.getAttribute("itemprop") ?? "").includes("articleBody")) return false;
  const lines = findLines(element);
  if (lines.length > mostLines || lines.some((line) => mayQuote(line.text))) return false;
  if (muchMore * lengthOfProse(lines) > length) return false;
  return ask.localName !== "a" || endsInLink(lines);
}

const partsOfText: ReadonlySet<string> = new Set(["blockquote", "h1"]);

/** Tells whether it holds blocks, and no words beside them. */
function isOfBlocks({ localName, childNodes }: PageNode): boolean {
  return localName !== "p" && blockElements.has(localName) && Array.from(childNodes).length > 0;
}

/** Tells whether the last line is a link, and the others are not. */
function endsInLink(lines: readonly PageLine[]): boolean {
  const last = lines.at(-1);
  return lines.every((line) => line.linked === (line === last ? line.text.length : 0));
}

/** Takes a heading and a line or two that ask for something away that stand right above a form. */
function clearAbove(form: PageNode): void {
  const above: PageNode[] = [];
  for (let at = form.previousSibling; at && above.length <= mostAbove; at = at.previousSibling) {
    const text = shortText(at, longestBox);
    if (text === "") continue;
    if (text === null || mayQuote(text) || !(isHeading(at) || callsReaders(text))) break;
    above.push(at);
    if (isHeading(at)) break;
  }
  for (const one of above) one.remove();
}

/** Lines. */
const mostAbove = 2;

function lengthOfProse(lines: readonly PageLine[]): number {
  return lines
    .filter((line) => !isHeading(line.block) && isProse(line) && countWords(line.text) >= fewestOfSentence)
    .reduce((sum, { text }) => sum + text.length, 0);
}
