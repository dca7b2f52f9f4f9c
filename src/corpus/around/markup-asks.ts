import { mentionsSummary } from "../../english/classes/reader-words.ts";
import type { PageNode } from "../markup/page-tree.ts";

/** Markup without its boxes that ask readers for something, and the words of those that may have been text. */
export interface PlainMarkup {
  readonly html: string;
  readonly doubtful: readonly string[];
}

/**
 * Takes boxes with a form out of the markup of a feed or a record, as out of a page, and the header and footer of one that is a whole page, with
 * a headline in its header; any other markup is left as it is.
 */
export async function clearAsksIn(html: string): Promise<PlainMarkup> {
  const hasBoxes = /<(?:form|header|input)[\s>]|<div [^<>]{0,200}class=/i.test(html);
  if (html.length > longestMarkup || !(hasBoxes || mayHaveMachineSummary(html))) return { html, doubtful: [] };
  const [{ parseTree }, { clearMachineSummary }] = await Promise.all([
    import("../markup/page-tree.ts"),
    import("./machine-summary.ts"),
  ]);
  const document = parseTree(`<html><body>${html}</body></html>`);
  const { body } = document;
  const summary = clearMachineSummary(body);
  if (!hasBoxes)
    return summary.length > 0 ? { html: body?.innerHTML ?? html, doubtful: summary } : { html, doubtful: [] };
  const [{ clearAsks }, { dropOddLines, markOddLines }, { findLines }] = await Promise.all([
    import("./page-asks.ts"),
    import("./odd-lines.ts"),
    import("../markup/page-lines.ts"),
  ]);
  const doubtful = [...summary, ...clearAsks(body, () => true)];
  clearHeader(body);
  markOddLines(document, { title: null, day: null, headline: undefined });
  const odd = body ? dropOddLines(findLines(body)) : [];
  return { html: body?.innerHTML ?? html, doubtful: [...doubtful, ...odd] };
}

/** Tells whether the markup of an article may begin with a summary that a machine wrote. */
function mayHaveMachineSummary(html: string): boolean {
  const above = html.slice(0, longestAbove);
  return signs.some((sign) => above.includes(sign)) && machine.test(above) && mentionsSummary(above);
}

/** One of these is in each. */
const signs = ["AI", "ai-", "-ai", "artificial"];
const machine = /\bAI\b|\bai-|-ai\b|artificial intelligence/;
/** UTF-16 units above a text. */
const longestAbove = 1000;

/** Takes the header of a page and the footer beside it away. */
function clearHeader(body: PageNode | null): void {
  const header = body?.getElementsByTagName("header").find((one) => one.getElementsByTagName("h1").length > 0);
  const beside = header?.parentNode?.children.filter(({ localName }) => localName === "footer") ?? [];
  for (const one of header ? [header, ...beside] : []) one.remove();
}

/** UTF-16 units. */
const longestMarkup = 500_000;
