import { asideElements, blockElements, emphasisElements, setApartElements } from "./html-elements.ts";
import type { PageNode } from "./page-tree.ts";
import { hasVisible } from "./read-blocks.ts";

/** Words of a sentence that may be the article's own. */
export const fewestOfSentence = 8;

/** A line of a page as a reader sees it: what stands between two ends of blocks. */
export interface PageLine {
  readonly text: string;
  /** The element that it stands in. */
  readonly block: PageNode;
  /** Holds what it is made of, in that element. */
  readonly nodes: readonly PageNode[];
  /** UTF-16 units that stand in links, and where these lead. */
  readonly linked: number;
  readonly links: readonly string[];
  /** Tells whether all of it is set in italics, bold or small type. */
  readonly isEmphasised: boolean;
  /** Tells whether it is quoted, in a list, a table or a definition: what may stand there without the end of a sentence. */
  readonly isSetApart: boolean;
}

const isElement = (node: PageNode) => node.nodeType === 1;

/** The lines below an element, in their order; those of figures, forms and scripts are not among them. Linear. */
export function findLines(root: PageNode): readonly PageLine[] {
  const lines: PageLine[] = [];
  visit(root, { isWithin: false, isLayout: false }, lines);
  return lines;
}

interface Around {
  /** Tells whether it is quoted, in a list, a table or a definition. */
  readonly isWithin: boolean;
  /** Tells whether it stands in a table that lays a page out. */
  readonly isLayout: boolean;
}

function visit(block: PageNode, around: Around, lines: PageLine[]): void {
  const isLayout = block.localName === "table" ? isLaidOut(block, around.isLayout) : around.isLayout;
  const isSetApart =
    around.isWithin ||
    (setApartElements.has(block.localName) && !(block.localName === "td" && (isLayout || holdsParagraph(block))));
  let run: PageNode[] = [];
  const close = () => {
    const line = run.length > 0 ? readLine(run, block, isSetApart) : null;
    if (line) lines.push(line);
    run = [];
  };
  for (let node = block.firstChild; node; node = node.nextSibling) {
    if (isElement(node) && (asideElements.has(node.localName) || node.localName === "figure")) continue;
    if (!isElement(node) || !holdsBlock(node)) {
      if (isElement(node) || node.nodeType === 3) run.push(node);
      continue;
    }
    close();
    visit(node, { isWithin: isSetApart, isLayout }, lines);
  }
  close();
}

/** Tells whether a cell of a table holds paragraphs: a table is how old pages and letters stand side by side. */
function holdsParagraph({ firstChild }: PageNode): boolean {
  for (let child = firstChild; child; child = child.nextSibling)
    if (child.localName === "p" || (child.localName === "div" && holdsParagraph(child))) return true;
  return false;
}

/** Tells whether a table lays out a letter: it has one column, with paragraphs in it, or stands in such a table. */
function isLaidOut(table: PageNode, isWithin: boolean): boolean {
  const cells = elementsIn(table, cellElements);
  if (cells.some((cell) => cell.localName === "th" || siblingCell(cell))) return false;
  return isWithin || cells.some(holdsParagraph);
}

function siblingCell({ parentNode }: PageNode): boolean {
  return (parentNode?.children.filter(({ localName }) => localName === "td").length ?? 0) > 1;
}

const cellElements: ReadonlySet<string> = new Set(["td", "th"]);

/** Tells whether an element is a block, or has one: sites put blocks into links and spans. */
function holdsBlock(node: PageNode): boolean {
  if (blockElements.has(node.localName)) return true;
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (isElement(child) && holdsBlock(child)) return true;
  return false;
}

function readLine(nodes: readonly PageNode[], block: PageNode, isSetApart: boolean): PageLine | null {
  const text = tidy(nodes.map(wordsIn).join(""));
  if (!hasVisible(text)) return null;
  const read = { linked: 0, links: [] as string[], plain: 0 };
  for (const node of nodes) readInline(node, false, read);
  const link = enclosing(block, "a");
  if (link)
    return {
      text,
      block,
      nodes,
      linked: text.length,
      links: [link.getAttribute("href") ?? ""],
      isEmphasised: false,
      isSetApart,
    };
  return { text, block, nodes, linked: read.linked, links: read.links, isEmphasised: read.plain === 0, isSetApart };
}

/** The words of a node, with white space where `<br>` parts them. */
function wordsIn(node: PageNode): string {
  if (isBreak(node)) return "\n";
  if (!isElement(node)) return node.data;
  let words = "";
  for (let child = node.firstChild; child; child = child.nextSibling) words += wordsIn(child);
  return words;
}

/** The lines that `<br>` parts a line into. */
export function splitLine(line: PageLine): readonly PageLine[] {
  let { nodes } = line;
  for (let only = onlyElement(nodes); only && !nodes.some(isBreak); only = onlyElement(nodes)) nodes = only.childNodes;
  if (!nodes.some(isBreak)) return [line];
  const runs: PageNode[][] = [[]];
  for (const node of nodes) {
    if (isBreak(node)) runs.push([]);
    else runs.at(-1)?.push(node);
  }
  return runs.flatMap((run) => readLine(run, line.block, line.isSetApart) ?? []);
}

/** The element that holds all the words of some nodes; null where none does. */
function onlyElement(nodes: readonly PageNode[]): PageNode | null {
  const [only, ...others] = nodes.filter((node) => isElement(node) || /\S/.test(node.data));
  return only && others.length === 0 && isElement(only) ? only : null;
}

function isBreak({ localName }: PageNode): boolean {
  return localName === "br";
}

function readInline(
  node: PageNode,
  isEmphasised: boolean,
  read: { linked: number; links: string[]; plain: number },
): void {
  if (node.nodeType === 3 && !isEmphasised) read.plain += /[\p{L}\p{N}]/u.test(node.textContent ?? "") ? 1 : 0;
  if (!isElement(node)) return;
  if (node.localName === "a") {
    read.linked += tidy(node.textContent ?? "").length;
    read.links.push(node.getAttribute("href") ?? "");
  }
  const isWithin = isEmphasised || emphasisElements.has(node.localName);
  for (let child = node.firstChild; child; child = child.nextSibling) readInline(child, isWithin, read);
}

/** The nearest element of a name that a node stands in, within a few. */
function enclosing(node: PageNode, name: string): PageNode | null {
  let [at, steps]: [PageNode | null, number] = [node, 0];
  while (at && at.localName !== name && steps < mostSteps) [at, steps] = [at.parentNode, steps + 1];
  return at?.localName === name ? at : null;
}

const mostSteps = 5;

/** The elements of these names within another, or all of them, in their order. Linear. */
export function elementsIn(root: PageNode | null, names?: ReadonlySet<string>): readonly PageNode[] {
  const found: PageNode[] = [];
  if (root) collect(root, names, found);
  return found;
}

function collect(node: PageNode, names: ReadonlySet<string> | undefined, found: PageNode[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (!isElement(child)) continue;
    if (names?.has(child.localName) ?? true) found.push(child);
    collect(child, names, found);
  }
}

/** The words of an element as one line; null where it has more UTF-16 units than `most`. Reads no more than that. */
export function shortText(node: PageNode, most: number): string | null {
  const read = { text: "", length: 0, pieces: 0, most };
  return readShort(node, read) ? tidy(read.text) : null;
}

interface ShortRead {
  text: string;
  /** Without the white space around its pieces. */
  length: number;
  pieces: number;
  readonly most: number;
}

/** Tells whether there may be more to read. */
function readShort(node: PageNode, read: ShortRead): boolean {
  read.pieces += 1;
  if (node.nodeType === 3) {
    const text = node.textContent ?? "";
    read.text += text;
    read.length += text.trim().length;
  }
  for (let child = node.firstChild; child; child = child.nextSibling) if (!readShort(child, read)) return false;
  return read.length <= read.most && read.pieces <= 10 * read.most;
}

/** Takes a line out of its page. */
export function removeLine({ nodes }: PageLine): void {
  for (const node of nodes) node.remove();
}

export function tidy(text: string): string {
  return (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, " ") : text).trim();
}

const heading = /^h[1-6]$/;

export function isHeading({ localName }: PageNode): boolean {
  return heading.test(localName);
}

/** Tells whether it ends as a sentence does, or is too long for a label. */
export function isProse({ text }: Pick<PageLine, "text">): boolean {
  return endsSentence(text) || countWords(text) > mostOfLabel;
}

export function endsSentence(text: string): boolean {
  return /[\p{STerm}…:;]["'”’»」』)\]]*$/u.test(text.slice(-longestEnd));
}

/** UTF-16 units: a mark and those that close behind it. */
const longestEnd = 8;
/** Words. */
const mostOfLabel = 16;

export function countWords(text: string): number {
  let count = 1;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) count += 1;
  return count;
}

/** Tells whether somebody's words may be in it. */
export function mayQuote(text: string): boolean {
  return /["“”„«»]/.test(text);
}
