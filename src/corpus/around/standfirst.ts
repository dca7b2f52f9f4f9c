import { foldText } from "../../coverage/fold.ts";
import { appendAll } from "../../coverage/lists.ts";
import { mayAccuseOrDeny } from "../../english/classes/matter-words.ts";
import { readByline, readOpeningLine } from "../article/opening-lines.ts";
import {
  countWords,
  fewestOfSentence,
  findLines,
  isHeading,
  isProse,
  mayQuote,
  type PageLine,
  shortText,
} from "../markup/page-lines.ts";
import { isCalledLead, isCalledSummary } from "../markup/page-names.ts";
import type { PageNode } from "../markup/page-tree.ts";
import type { Blocks } from "../markup/read-blocks.ts";
import { quoteValue } from "../text/problem.ts";

/** What stands between a headline and its text and sums that up. */
interface Standfirst {
  readonly text: string;
  /** Tells whether the page itself calls it so. */
  readonly isCalled: boolean;
}

/** Lines behind a headline. */
const mostLines = 8;
/** UTF-16 units. */
const longest = 500;
/** Words. */
const fewestWords = 4;

/**
 * Finds the standfirst below a headline: a line that the page calls so, or a sentence right below it. Readability leaves it out
 * with the header that it stands in.
 */
export function findStandfirst(headline: PageNode | undefined, title: string | null): Standfirst | null {
  if (!headline) return null;
  for (const [at, line] of linesBehind(headline).entries()) {
    const { text, block, links } = line;
    const isCalled = isIn(block, isCalledSummary);
    const isOfText = isProse(line) && countWords(text) >= fewestOfSentence;
    const isLine = isCalled || isIn(block, isCalledLead) || (at === 0 && isOfText && isBeside(block, headline));
    const isOther = links.length > 0 || line.isSetApart || text.length > longest || countWords(text) < fewestWords;
    if (isLine && !isOther && !isOpening(text) && foldText(text) !== foldText(title ?? "")) return { text, isCalled };
    if (isOfText) return null;
  }
  return null;
}

/** A heading with a sentence in one header, or in one element with nothing between them. */
function isBeside(block: PageNode, headline: PageNode): boolean {
  return !isHeading(block) && block.localName !== "div" && block.parentNode === headline.parentNode;
}

function isOpening(text: string): boolean {
  return readOpeningLine(text) !== null || readByline(text) !== null;
}

/** The lines that stand behind a heading, in the order of the page. */
function linesBehind(headline: PageNode): readonly PageLine[] {
  const lines: PageLine[] = [];
  for (let at: PageNode | null = headline; at && at.localName !== "body"; at = at.parentNode)
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      if (next.nodeType !== 1 || next.localName === "aside" || next.localName === "nav") continue;
      appendAll(lines, headOf(next));
      if (lines.length >= mostLines) return lines.slice(0, mostLines);
    }
  return lines;
}

/** The first lines of an element, which may be long: of one whose words are many, those of its first child. */
function headOf(element: PageNode): readonly PageLine[] {
  if (shortText(element, 2 * longest) !== null) return findLines(element);
  const [first] = element.children;
  return first ? headOf(first) : findLines(element).slice(0, 1);
}

/** Tells whether it has such a name, or the element that it alone stands in. */
function isIn(block: PageNode, isCalled: (names: string) => boolean): boolean {
  let at: PageNode | null = block;
  const text = shortText(block, longest);
  for (let steps = 0; at?.nodeType === 1 && steps < mostSteps && shortText(at, longest) === text; steps += 1) {
    const element: PageNode = at;
    const names = summaryAttributes.map((name) => element.getAttribute(name) ?? "").join(" ");
    if (names !== "  " && isCalled(names)) return true;
    at = element.parentNode;
  }
  return false;
}

const mostSteps = 3;
const summaryAttributes = ["class", "id", "itemprop"];

/** A text, and what its owner is told of the standfirst above it; null for nothing. */
interface SummedText {
  readonly blocks: Blocks;
  readonly note: string | null;
}

/**
 * A text with the standfirst above it, or without one that the page calls so and that neither quotes, accuses nor denies: it is
 * written by others than the text, and told of. `dropped` was left out for another reason.
 */
export function readStandfirst(blocks: Blocks, standfirst: Standfirst | null, dropped: readonly string[]): SummedText {
  const [start = ""] = blocks.paragraphs;
  if (!standfirst || start === "" || dropped.includes(standfirst.text)) return { blocks, note: null };
  const { text, isCalled } = standfirst;
  const words = plain(text);
  const isFirst = plain(start) === words;
  const others = blocks.paragraphs.length - (isFirst ? 1 : 0);
  // A text that begins with the same words, and a page that has no others.
  if (!isFirst && (plain(start).startsWith(words) || words.startsWith(plain(start)))) return { blocks, note: null };
  if (isCalled && others >= fewestOthers && !mayQuote(text) && !mayAccuseOrDeny(text)) {
    const note = `is read without what its page calls a summary: ${quoteValue(text)}`;
    return { blocks: isFirst ? shift(blocks, blocks.paragraphs.slice(1), -1) : blocks, note };
  }
  const note = isCalled ? `begins with what its page calls a summary: ${quoteValue(text)}` : null;
  if (isFirst || blocks.paragraphs.some((one) => plain(one) === words)) return { blocks, note: isFirst ? note : null };
  return { blocks: shift(blocks, [text, ...blocks.paragraphs], 1), note };
}

/** Paragraphs of a text. */
const fewestOthers = 2;

/** With other paragraphs, which are so many more above. */
function shift(blocks: Blocks, paragraphs: readonly string[], by: number): Blocks {
  const quoted = blocks.quoted.map((statement) =>
    statement.replace(/^(\d+)(?:-(\d+))?/, (_, first: string, last?: string) =>
      [first, last].flatMap((one) => (one === undefined ? [] : `${Number(one) + by}`)).join("-"),
    ),
  );
  return { ...blocks, paragraphs, quoted };
}

/** Without the dots of what was cut. */
function plain(text: string): string {
  return foldText(text).replace(/\s*(?:\[?(?:…|\.{3})\]?)\s*$/, "");
}
