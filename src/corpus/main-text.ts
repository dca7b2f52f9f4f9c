import { blockText } from "./block-text.ts";

/** UTF-16 units. Finding the main text costs more than reading it; a longer page is no article. */
const longestPage = 5_000_000;
const mostElements = 50_000;

/** The main text of a page as Mozilla's Readability finds it, and the title it gives; null where it finds none. */
export async function findMainText(html: string): Promise<{ readonly title: string; readonly body: string } | null> {
  if (html.length > longestPage) return null;
  const [{ parseHTML }, { Readability }] = await Promise.all([import("linkedom"), import("@mozilla/readability")]);
  try {
    const { document } = parseHTML(withBody(html));
    const found = new Readability(document, { maxElemsToParse: mostElements }).parse();
    return found?.content ? { title: found.title ?? "", body: blockText(found.content) } : null;
  } catch {
    // Readability throws for pages beyond its limits, and for markup so broken that there is no document.
    return null;
  }
}

/** HTML lets `<html>` and `<body>` be left out; linkedom wants them. */
function withBody(html: string): string {
  return /<body[\s>]/i.test(html) && /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
}
