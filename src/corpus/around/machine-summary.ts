import { isMachineSummary, machineLabel, tellsOfMachineSummary } from "../../english/classes/reader-words.ts";
import { summaryBoxes, summaryLists } from "../markup/html-elements.ts";
import { elementsIn, findLines, isHeading, type PageLine } from "../markup/page-lines.ts";
import type { PageNode } from "../markup/page-tree.ts";
import { plainWords } from "../text/text-end.ts";

/** Paragraphs above which a summary stands, and UTF-16 units of one. */
const mostAbove = 3;
const longestSummary = 1500;

/** Takes the summary that a machine wrote from above a text, and gives its words. */
export function clearMachineSummary(body: PageNode | null): readonly string[] {
  if (!body) return [];
  const lines = findLines(body);
  const at = lines.slice(0, mostAbove).findIndex(isLabel);
  const label = lines[at];
  const named = elementsIn(body, summaryBoxes).find((one) => isMachineSummary(one.className));
  const box = named ?? (label ? boxOf(label, body) : null);
  if (box && box.textContent.length <= longestSummary && 2 * box.textContent.length < body.textContent.length)
    return [takeOut(box)];
  if (!label || lines.length - at < mostAbove || topOf(label.block, body) === body) return [];
  const above = lines[at - 1];
  const heads = above && isHeading(above.block) ? [topOf(above.block, body)] : [];
  const block = topOf(label.block, body);
  const next = behind(block);
  const length = machineLabel(label.text);
  const isAlone = length === null || length === label.text.length;
  // Below a note only a list is surely meant.
  const isSaid = isAlone && next !== null && (length !== null || summaryLists.has(next.localName));
  if (isAlone && !isSaid) return [];
  return [...heads, block, ...(isSaid && next.textContent.length <= longestSummary ? [next] : [])].map(takeOut);
}

/** “AI summary”, “AI summary: …”, or a note in italics that a machine wrote one. */
function isLabel({ text, isEmphasised }: PageLine): boolean {
  return machineLabel(text) !== null || (isEmphasised && tellsOfMachineSummary(text));
}

function takeOut(node: PageNode): string {
  node.remove();
  return node.textContent.replace(/\s+/g, " ").trim();
}

/** The element around a label that holds more than that and not the text. */
function boxOf(label: PageLine, body: PageNode): PageNode | null {
  let box: PageNode | null = null;
  for (let at = label.block; at !== body && at.parentNode; at = at.parentNode)
    if (summaryBoxes.has(at.localName)) box = at;
  return box && box.textContent.length > 2 * label.text.length ? box : null;
}

/** The element right below the body that a node stands in. */
function topOf(node: PageNode, body: PageNode): PageNode {
  let at = node;
  while (at !== body && at.parentNode && at.parentNode !== body) at = at.parentNode;
  return at;
}

function behind(node: PageNode): PageNode | null {
  let next = node.nextSibling;
  while (next && next.nodeType !== 1) next = next.nextSibling;
  return next;
}

/** A text of blank lines between its paragraphs, or of Markdown, without such a summary above it, and that; null without one. */
export function withoutMachineSummary(text: string): { readonly text: string; readonly summary: string | null } {
  const above = text.slice(0, longestSummary);
  if (!above.includes("AI") && !above.includes("rtificial intelligence")) return { text, summary: null };
  const parts = text.split(/\n[ \t]*\n/);
  const at = parts.slice(0, mostAbove).findIndex((part) => labelOf(part) !== null);
  const part = parts[at];
  if (part === undefined || parts.length - at < mostAbove) return { text, summary: null };
  const words = plainWords(part.replace(/\[![\w-]{1,40}\][+-]?/, ""));
  const isAlone = labelOf(part) === words.length;
  const end = at + (isAlone ? (tellsOfMachineSummary(plainWords(parts[at + 1] ?? "")) ? 3 : 2) : 1);
  const isRule = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/.test(parts[end] ?? "");
  const summary = parts.slice(at, end).join("\n\n").trim();
  if (summary.length > longestSummary) return { text, summary: null };
  const kept = [...parts.slice(0, at), ...parts.slice(isRule ? end + 1 : end)];
  return { text: kept.join("\n\n"), summary };
}

function labelOf(part: string): number | null {
  return machineLabel(plainWords(part.replace(/\[![\w-]{1,40}\][+-]?/, "")));
}
