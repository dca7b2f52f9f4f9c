import { quotingElements } from "../markup/html-elements.ts";
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
  tidy,
} from "../markup/page-lines.ts";
import { isCalledPullQuote } from "../markup/page-names.ts";
import type { PageNode, PageTree } from "../markup/page-tree.ts";

/** UTF-16 units. */
const longestParagraph = 2000;
/** Of a heading that leads to another article, as a part. */
const mostlyLinked = 0.8;
/** Of a box's words, as a part. */
const mostLinked = 0.3;

/**
 * Keeps boxes that an article has among its paragraphs, which Readability drops with all that stands beside a text: those with a heading
 * and text below it. Gives the words of the others that stand nowhere else on the page.
 */
export function keepAsides(document: PageTree): readonly string[] {
  const doubtful: string[] = [];
  let page: string | null = null;
  for (const aside of elementsIn(document.body, boxElements)) {
    const lines = findLines(aside);
    const isOfText = isBoxOfText(lines);
    const isQuote = isPullQuote(aside, lines);
    if (!(isOfText || isQuote || lines.some(mayBeText)) || !standsAmongText(aside)) continue;
    if (isOfText || isQuote) {
      const isQuoted = isQuote && !isOfText;
      const box = document.createElement(isQuoted ? "blockquote" : "div");
      // Who said the words stands below them in the same quotation.
      for (const one of isQuoted ? elementsIn(aside, quoteParts) : []) {
        const part = document.createElement(one.localName === "footer" ? "cite" : "div");
        for (const node of Array.from(one.childNodes)) part.append(node);
        one.replaceWith(part);
      }
      for (const node of Array.from(aside.childNodes)) box.append(node);
      aside.replaceWith(box);
      continue;
    }
    page ??= tidy(document.body?.textContent ?? "");
    for (const line of lines) if (mayBeText(line) && isOnlyHere(line.text, page)) doubtful.push(line.text);
  }
  return doubtful;
}

/** Tells whether words are set large in it, which stand nowhere else: those that do were taken out before. */
function isPullQuote(aside: PageNode, lines: readonly PageLine[]): boolean {
  if (lines.length === 0 || lines.length > mostOfQuote || lines.some(({ linked }) => linked > 0)) return false;
  return (
    isCalledPullQuote(aside.className) ||
    elementsIn(aside, quotingElements).length > 0 ||
    lines.some(({ text }) => /^["“„«]/.test(text) && countWords(text) >= fewestQuoted)
  );
}

/** Lines. */
const mostOfQuote = 6;
/** Words. */
const fewestQuoted = 4;
const quoteParts: ReadonlySet<string> = new Set(["blockquote", "footer"]);

const boxElements: ReadonlySet<string> = new Set(["aside"]);

/** Tells whether a paragraph of the text stands right above or below it, or below an element that holds nothing else. */
export function standsAmongText(aside: PageNode): boolean {
  let at = aside;
  for (let steps = 0; at.parentNode && steps < mostSteps && at.parentNode.localName !== "body"; steps += 1) {
    if (siblingOf(at, "previousSibling") !== null || siblingOf(at, "nextSibling") !== null) break;
    at = at.parentNode;
  }
  return [siblingOf(at, "previousSibling"), siblingOf(at, "nextSibling")].some((one) => {
    const [line, ...others] = one === null || shortText(one, longestParagraph) === null ? [] : findLines(one);
    return line !== undefined && others.length === 0 && mayBeText(line);
  });
}

/** Elements around a box. */
const mostSteps = 3;

function siblingOf(node: PageNode, side: "nextSibling" | "previousSibling"): PageNode | null {
  let at = node[side];
  while (at && shortText(at, 1) === "") at = at[side];
  return at;
}

export function isBoxOfText(lines: readonly PageLine[]): boolean {
  const [head, ...below] = lines;
  if (!head || below.length === 0 || mayQuote(head.text)) return false;
  if (head.linked >= mostlyLinked * head.text.length) return false;
  if (!isHeading(head.block) && !(head.isEmphasised && !isProse(head))) return false;
  const length = below.reduce((sum, { text }) => sum + text.length, 0);
  return below.reduce((sum, { linked }) => sum + linked, 0) <= mostLinked * length;
}

function mayBeText(line: PageLine): boolean {
  return isProse(line) && !isHeading(line.block) && line.linked === 0 && countWords(line.text) >= fewestOfSentence;
}

function isOnlyHere(text: string, page: string): boolean {
  return page.indexOf(text) === page.lastIndexOf(text);
}
