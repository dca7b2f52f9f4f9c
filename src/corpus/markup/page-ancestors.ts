import type { PageNode } from "./page-tree.ts";

/** Tells whether a node is an element or stands in it; false for no element. Linear in the depth of the node. */
export function isInElement(node: PageNode | null | undefined, element: PageNode | null | undefined): boolean {
  for (let at = node ?? null; at && element; at = at.parentNode) if (at === element) return true;
  return false;
}

/** The nearest element of these names that a node is or stands in; null for none. Linear in the depth of the node. */
export function enclosing(node: PageNode, names: ReadonlySet<string>): PageNode | null {
  let at: PageNode | null = node;
  while (at && !names.has(at.localName)) at = at.parentNode;
  return at;
}
