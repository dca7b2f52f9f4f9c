import { SaxesParser, type SaxesTagNS } from "saxes";
import { readNamedReferences } from "../markup/references.ts";

/** An element of XML by its local name. */
export interface Node {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: (Node | string)[];
  readonly line: number;
}

/** A document as far as it was read, and what is wrong behind that. */
export interface Tree {
  readonly root: Node | null;
  readonly fault: { readonly line: number; readonly message: string } | null;
}

/** Elements within one another, and all of them: what has more is no news. */
const deepestNest = 200;
const mostElements = 500_000;

/** Reads XML into elements, with its characters as they are meant. What stands before a fault is kept. Never throws; linear. */
export function parseTree(xml: string): Tree {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Node[] = [];
  let root: Node | null = null;
  let count = 0;
  const add = (text: string) => open.at(-1)?.children.push(text);
  parser.on("opentag", (tag: SaxesTagNS) => {
    count += 1;
    if (open.length > deepestNest) throw new Error(`more than ${deepestNest} elements within one another`);
    if (count > mostElements) throw new Error(`more than ${mostElements} elements`);
    const attributes = new Map(Object.values(tag.attributes).map(({ local, value }) => [local, value]));
    const node: Node = { name: tag.local, attributes, children: [], line: parser.line };
    open.at(-1)?.children.push(node);
    root ??= node;
    open.push(node);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", add);
  parser.on("cdata", add);
  parser.on("error", (error) => {
    if (!/unbound namespace prefix|undefined entity/.test(error.message)) throw error;
  });
  try {
    parser.write(readNamedReferences(xml)).close();
    return { root, fault: null };
  } catch (error) {
    const message = (error instanceof Error ? error.message : String(error)).replace(/^\d+:\d+: /, "");
    return { root, fault: { line: parser.line, message: message.replace(/\s+/g, " ").slice(0, longestFault) } };
  }
}

/** UTF-16 units. */
const longestFault = 120;

/** True where an element holds others beside its characters. */
export function hasElements({ children }: Node): boolean {
  return children.some((child) => typeof child !== "string");
}

/** The elements of a name right within another; empty for none. */
export function nodesIn(node: Node | null, name: string): readonly Node[] {
  return node?.children.flatMap((child) => (typeof child !== "string" && child.name === name ? [child] : [])) ?? [];
}

/** The first of them; null for none. */
export function first(node: Node | null, name: string): Node | null {
  return nodesIn(node, name)[0] ?? null;
}

/** The first element of a name below another, however deep; or the element itself. */
export function deep(node: Node | null, name: string): Node | null {
  if (!node || node.name === name) return node;
  return allIn(node, new Set([name]))[0] ?? null;
}

/** The elements of these names below another, none of them within another of them. */
export function allIn(node: Node, names: ReadonlySet<string>): readonly Node[] {
  const found: Node[] = [];
  const visit = ({ children }: Node) => {
    for (const child of children) {
      if (typeof child === "string") continue;
      if (names.has(child.name)) found.push(child);
      else visit(child);
    }
  };
  visit(node);
  return found;
}

/** An attribute without the space around it; undefined where it is absent or empty. */
export function attribute(node: Node | null, name: string): string | undefined {
  const value = node?.attributes.get(name)?.trim();
  return value === "" ? undefined : value;
}

/** `text` of `ninat:text`. */
export function codeOf(node: Node | null, name: string): string | undefined {
  return attribute(node, name)?.split(":").at(-1)?.toLowerCase();
}

/** The words of an element; undefined where it has none. */
export function textOf(node: Node | null, space = " "): string | undefined {
  if (!node) return undefined;
  const parts: string[] = [];
  const visit = ({ children }: Node) => {
    for (const child of children)
      if (typeof child === "string") parts.push(child);
      else visit(child);
  };
  visit(node);
  const text = parts.join("");
  const plain = (space === " " ? text.replace(/\s+/g, " ") : text).trim();
  return plain === "" ? undefined : plain;
}
