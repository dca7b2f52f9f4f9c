import { foldText } from "../../coverage/fold.ts";
import { isEmbedded } from "../article/quote-elements.ts";
import { isInElement } from "../markup/page-ancestors.ts";
import { countWords, elementsIn, findLines, isProse, type PageLine, shortText } from "../markup/page-lines.ts";
import { isCalledPullQuote } from "../markup/page-names.ts";
import type { PageNode } from "../markup/page-tree.ts";

/** UTF-16 units. */
const longestQuote = 400;
/** Words; fewer may stand in two places by chance. */
const fewestWords = 4;
/** Elements around a quotation, among which is the text that it is taken from. */
const mostSteps = 4;

/** Takes quotations out of a page that are set large and stand word for word within a paragraph of its text as well. */
export function clearPullQuotes(body: PageNode | null): void {
  let counts: ReadonlyMap<string, number> | null = null;
  for (const element of elementsIn(body)) {
    const classes = element.getAttribute("class") ?? "";
    const isQuote = element.localName === "blockquote" ? !isEmbedded(classes) : isCalledPullQuote(classes);
    if (!isQuote || shortText(element, longestQuote) === null) continue;
    const lines = findLines(element.localName === "figure" ? (quoteIn(element) ?? element) : element);
    const [first, ...others] = lines;
    const said = plain(withoutSigner(first, element));
    if (said.split(" ").length < fewestWords || others.length > 1) continue;
    // Where and when somebody said it may stand nowhere else.
    if (element.localName === "blockquote" && others.some(({ text }) => countWords(text) > fewestWords)) {
      counts ??= countOf(body);
      const own = countOf(element);
      const isOnlyHere = (word: string) => (counts?.get(word) ?? 0) <= (own.get(word) ?? 0);
      if (others.some(({ text }) => plain(text).split(" ").some(isOnlyHere))) continue;
    }
    if (others.every((line) => !isProse(line) && countWords(line.text) <= mostOfName) && isIn(said, element))
      element.remove();
  }
}

/** How often each word stands in an element. */
function countOf(element: PageNode | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of plain(element?.textContent ?? "").split(" ")) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The words of a line without whoever said them, whom `<cite>` names behind them. */
function withoutSigner(line: PageLine | undefined, element: PageNode): string {
  const [cite] = elementsIn(element, citing);
  const signer = cite ? shortText(cite, longestSigner) : null;
  const text = line?.text ?? "";
  return signer && text.endsWith(signer) && text !== signer ? text.slice(0, -signer.length) : text;
}

const citing: ReadonlySet<string> = new Set(["cite"]);
/** UTF-16 units. */
const longestSigner = 80;

/** Words of who said it, below the quotation. */
const mostOfName = 8;

const quoting: ReadonlySet<string> = new Set(["blockquote"]);

function quoteIn(figure: PageNode): PageNode | undefined {
  return elementsIn(figure, quoting)[0];
}

/** Tells whether a paragraph near an element has the words and others. */
function isIn(said: string, element: PageNode): boolean {
  let around = element.parentNode;
  for (let steps = 0; around && around.localName !== "html" && steps < mostSteps; steps += 1) {
    const has = findLines(around).some(({ text, block }) => {
      const words = ` ${plain(text)} `;
      return words.includes(` ${said} `) && words.length > said.length + 2 && !isInElement(block, element);
    });
    if (has) return true;
    around = around.parentNode;
  }
  return false;
}

function plain(text: string): string {
  return (foldText(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(" ");
}
