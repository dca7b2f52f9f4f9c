import { clearFurniture } from "./page-furniture.ts";
import { type Blocks, readBlocks } from "./read-blocks.ts";
import { walkHtml } from "./walk-html.ts";

/** UTF-16 units. Finding the main text costs more than reading it; a longer page is no article. */
const longestPage = 2_000_000;
const mostElements = 20_000;
/** Elements within one another: looking for the main text costs their square. */
const deepestNest = 300;

/** The main text of a page as Mozilla's Readability finds it; null where it finds none. */
export async function findMainText(html: string): Promise<Blocks | null> {
  if (html.length > longestPage || !isModest(html)) return null;
  const [{ parseHTML }, { Readability }] = await Promise.all([import("linkedom"), import("@mozilla/readability")]);
  try {
    const { document } = parseHTML(withBody(html));
    clearFurniture(document);
    const found = new Readability(document, { maxElemsToParse: mostElements, keepClasses: true }).parse();
    return found?.content ? readBlocks(found.content, "without lines of links") : null;
  } catch {
    // Readability throws for pages beyond its limits, and for markup so broken that there is no document.
    return null;
  }
}

/** Whether the page has no more elements, and no deeper, than an article's page has. Linear. */
function isModest(html: string): boolean {
  let [elements, pieces, depth, deepest] = [0, 0, 0, 0];
  walkHtml(html, () => ({
    onopentagname() {
      elements += 1;
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    // Each entity is a piece of text by itself, and the page's words are joined piece by piece.
    ontext() {
      pieces += 1;
    },
    onclosetag() {
      depth -= 1;
    },
  }));
  return elements <= mostElements && pieces <= 2 * mostElements && deepest <= deepestNest;
}

/** HTML lets `<html>` and `<body>` be left out; linkedom wants them. */
function withBody(html: string): string {
  return /<body[\s>]/i.test(html) && /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
}
