import { reservesRights } from "../../english/classes/page-labels.ts";
import { tellsOfChange } from "../article/opening-lines.ts";
import { isLeadingLine } from "../markup/leading-line.ts";
import { quoteValue } from "../text/problem.ts";

/** Paragraphs of links, calls and rights below a text. */
const mostBelow = 8;

/** The text without what only leads away from it at its end, the headings and rules above that, and what it was, from the first. */
export function withoutCalls(text: string): { readonly text: string; readonly calls: readonly string[] } {
  const calls: string[] = [];
  let end = text.trimEnd();
  for (let seen = 0; seen < mostBelow; seen += 1) {
    const at = end.lastIndexOf("\n\n");
    const last = end.slice(at + 2).trim();
    if (at < 0 || !leadsAway(last)) break;
    calls.unshift(last);
    end = end.slice(0, at).trimEnd();
    const [heading = ""] = /\n\n(?:#{1,6} [^\n]{1,40}|\*\*[^*\n]{1,40}\*\*:?)$/.exec(end) ?? [];
    if (heading !== "" && isLinks(last)) {
      calls.unshift(heading.trim());
      end = end.slice(0, -heading.length).trimEnd();
    }
    end = end.replace(/\n\n(?:-{3,}|\*{3,}|_{3,})$/, "");
  }
  return calls.length === 0 ? { text, calls } : { text: `${end}\n`, calls };
}

/** “*Follow us on [Facebook](…).*”, what tells of a change or of rights, and lines of links alone. */
function leadsAway(paragraph: string): boolean {
  if (paragraph.length > longestCall || /["“”«»]/.test(paragraph)) return false;
  const isCall = /^(?:\*(?![* ])[^*\n]{1,400}\*|_(?![_ ])[^\n]{1,400}_)$/.test(paragraph) && /\]\(/.test(paragraph);
  const words = paragraph.replace(/^[*_]{1,2}(?=[^*_])|(?<=[^*_])[*_]{1,2}$/g, "");
  return isCall || tellsOfChange(words) || reservesRights(words) || isLinks(paragraph);
}

/** UTF-16 units. */
const longestCall = 1500;

/**
 * Tells whether each line of a paragraph is links, with no more than a label before them: “**Related:** [Mill burns](…)”. Headlines have no full
 * stop, sentences of the text do.
 */
function isLinks(paragraph: string): boolean {
  return paragraph.split("\n").every((line) => {
    const outside = line.replace(markdownLink, "");
    return outside !== line && !line.includes(".](") && aroundLinks.test(unmarked(outside));
  });
}

const aroundLinks = /^(?:[\p{L}’' ]{1,30}:)?[^\p{L}\p{N}]*$/u;

const markdownLink = /(?<!!)\[[^[\]\n]{1,300}\]\([^()\s]{1,1000}(?: "[^"\n]{0,300}")?\)/g;

/** Without marks of type and of lists. */
function unmarked(line: string): string {
  return line
    .replace(/^\s*(?:[*+-]|\d{1,2}\.) /, "")
    .replace(/[*_]/g, "")
    .trim();
}

/** UTF-16 units. */
const longestLeading = 600;

/** The text without paragraphs between others that only lead away: “[Read also: Mill burns](…)”. */
export function withoutLeading(text: string): { readonly text: string; readonly leading: readonly string[] } {
  if (!text.includes("](") || text.includes("```")) return { text, leading: [] };
  const leading: string[] = [];
  const kept = text.split("\n\n").filter((paragraph) => {
    if (paragraph.length > longestLeading || !paragraph.includes("](") || paragraph.includes("\n")) return true;
    const words = unmarked(paragraph.replace(markdownLink, (link) => link.slice(1, link.indexOf("]("))));
    const isLeading = isLeadingLine(words, unmarked(paragraph.replace(markdownLink, "")));
    if (isLeading) leading.push(paragraph);
    return !isLeading;
  });
  return leading.length === 0 ? { text, leading } : { text: kept.join("\n\n"), leading };
}

/** Says what was left out so. */
export function describeLeading(lines: readonly string[]): string {
  return `is read without what only leads to other pages: ${lines.map(quoteValue).join(", ")}`;
}
