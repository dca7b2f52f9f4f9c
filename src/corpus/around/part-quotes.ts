import { quotingElements } from "../markup/html-elements.ts";
import { elementsIn } from "../markup/page-lines.ts";
import type { PageNode, PageTree } from "../markup/page-tree.ts";

/** Makes paragraphs of what two line ends part within a block quote: Readability takes the words before a link there for a box of links. */
export function partQuotes(document: PageTree): void {
  for (const quote of elementsIn(document.body, quotingElements))
    for (const paragraph of elementsIn(quote, paragraphs)) {
      let part: PageNode[] = [];
      for (const node of Array.from(paragraph.childNodes)) {
        if (!isBreak(node) || !(part.length === 0 || isBreak(besides(node)))) part.push(node);
        else {
          if (part.length > 0) paragraph.before(wrap(document, part));
          part = [];
          node.remove();
        }
      }
    }
}

function wrap(document: PageTree, nodes: readonly PageNode[]): PageNode {
  const own = document.createElement("p");
  for (const node of nodes) own.append(node);
  return own;
}

const paragraphs: ReadonlySet<string> = new Set(["p"]);

function isBreak(node: PageNode | null): boolean {
  return node?.localName === "br";
}

/** Gives what stands behind a node, but for white space. */
function besides(node: PageNode): PageNode | null {
  let at = node.nextSibling;
  while (at?.nodeType === 3 && !/\S/.test(at.textContent ?? "")) at = at.nextSibling;
  return at;
}
