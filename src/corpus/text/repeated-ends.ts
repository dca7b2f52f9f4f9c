import { findWords, foldText } from "../../coverage/fold.ts";
import type { FileContents, SourceFile } from "./format.ts";
import { quoteValue } from "./problem.ts";

/** Of the texts of one feed; two may end alike by chance. */
const fewest = 3;
/** UTF-16 units; what is longer is text. */
const longestEnd = 400;
const mostEnds = 3;

/** Leaves out the last paragraphs that a feed puts below most of its texts, with a note of each. */
export function dropRepeatedEnds(contents: FileContents, file: SourceFile): FileContents {
  let { articles, problems } = contents;
  for (let count = 0; count < mostEnds; count += 1) {
    const repeated = findRepeated(articles.map(({ article }) => lastParagraph(article.body)));
    if (repeated === null) break;
    const message = `ends ${repeated.count} of its texts with ${quoteValue(repeated.text)}, which is left out`;
    problems = [...problems, { file: file.path, line: null, message, isNote: true }];
    articles = articles.map((one) => {
      const { body, quoted = [] } = one.article;
      const end = body.length - repeated.text.length;
      if (lastParagraph(body) !== repeated.text || quoted.some((span) => span.end > end)) return one;
      return { ...one, article: { ...one.article, body: body.slice(0, end).trimEnd() } };
    });
  }
  return { articles, problems };
}

function findRepeated(ends: readonly string[]): { readonly text: string; readonly count: number } | null {
  const counts = new Map<string, number>();
  for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
  const best = [...counts]
    .filter(([end, count]) => count >= fewest && isLine(end))
    .toSorted(([, one], [, other]) => other - one)[0];
  const [text = "", count = 0] = best ?? [];
  return count >= fewest && 2 * count > ends.length ? { text, count } : null;
}

/** Empty where a body has only one, or a very long one. */
function lastParagraph(body: string): string {
  const at = body.lastIndexOf("\n\n");
  return at < 0 || body.length - at > longestEnd ? "" : body.slice(at + 2);
}

/** Words without a quotation. */
function isLine(text: string): boolean {
  return text !== "" && !/["“”«»]/.test(text) && findWords(foldText(text)).length > 0;
}
