import { captionElements, pictureElements } from "../markup/html-elements.ts";
import {
  countWords,
  elementsIn,
  endsSentence,
  findLines,
  mayQuote,
  type PageLine,
  shortText,
  tidy,
} from "../markup/page-lines.ts";
import type { PageNode } from "../markup/page-tree.ts";

/** UTF-16 units of a caption with its credit; what is longer is text. */
const longestCaption = 300;
/** Words of a caption below a picture, outside of the picture's own box. */
const mostBelow = 30;
/** Lines in the box of a picture: what it shows, who took it. */
const mostLines = 3;

/** Takes captions and credits outside of figures out of a page, by where they stand: in the box of a picture, or right below one. */
export function clearCaptions(body: PageNode | null): void {
  for (const picture of elementsIn(body, pictureElements)) {
    let box = picture;
    while (box.parentNode && isEmpty(box.parentNode)) box = box.parentNode;
    const around = box.parentNode;
    if (!around || around.localName === "figure") continue;
    if (isBoxOfPicture(around)) for (const line of findLines(around)) for (const node of line.nodes) node.remove();
    else clearBelow(box);
  }
}

function isEmpty(element: PageNode): boolean {
  return element.localName !== "body" && shortText(element, 1) === "";
}

/** An element among paragraphs that has a picture and a line or two; in a paragraph, the words are set in another type. */
function isBoxOfPicture(element: PageNode): boolean {
  const text = shortText(element, longestCaption);
  if (text === null || mayQuote(text)) return false;
  const lines = findLines(element);
  if (lines.length > mostLines || lines.some(({ links }) => links.length > 1)) return false;
  if (element.localName === "p" || element.localName === "a") return lines.every(({ isEmphasised }) => isEmphasised);
  if (element.localName === "body") return false;
  return lines.every((line) => !endsSentence(line.text) || isShortFor(line)) && standsAmongText(element, text.length);
}

/** A caption may be a sentence; a paragraph of one may stand beside a picture as well. */
function isShortFor({ text, block }: PageLine): boolean {
  return countWords(text) <= mostBelow && block.localName !== "p" ? true : countWords(text) <= mostBelow / 2;
}

/** Tells whether there is more text beside it than in it. */
function standsAmongText(element: PageNode, length: number): boolean {
  let at: PageNode | null = element;
  for (let steps = 0; at?.parentNode && steps < mostSteps; steps += 1) {
    const { parentNode }: PageNode = at;
    if (shortText(parentNode, Math.max(3 * length, longestCaption)) === null) return true;
    at = parentNode;
  }
  return false;
}

const mostSteps = 4;

/** The line right below a picture, where it is set in another type or is no sentence. */
function clearBelow(picture: PageNode): void {
  let next = picture.nextSibling;
  while (next && tidy(next.textContent ?? "") === "" && next.nodeType === 3) next = next.nextSibling;
  const text = next && next.nodeType === 1 ? shortText(next, longestCaption) : null;
  if (!next || text === null || text === "" || mayQuote(text) || countWords(text) > mostBelow) return;
  const [line, ...others] = findLines(next);
  if (!line || others.length > 0 || line.isSetApart || !captionElements.has(next.localName)) return;
  if (line.isEmphasised || !endsSentence(text)) next.remove();
}
