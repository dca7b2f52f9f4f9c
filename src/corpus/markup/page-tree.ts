import { rawElements, voidElements } from "./html-elements.ts";
import { walkHtml } from "./walk-html.ts";

/**
 * A page as a tree of elements and texts, with as much of https://dom.spec.whatwg.org as this program and Mozilla's Readability ask of
 * one. A browser's own has a dozen objects for each node; of these pages there are many thousand.
 */
export class PageTree {
  readonly nodeType = 9;
  readonly nodeName = "#document";
  readonly root: PageNode = new PageNode(this, elementType, "#root", {});
  /** Readability resolves links against the first of these; a saved page has no address of its own. */
  readonly baseURI = null;
  readonly documentURI = undefined;

  get documentElement(): PageNode | null {
    return this.root.firstElementChild;
  }

  get firstElementChild(): PageNode | null {
    return this.documentElement;
  }

  get firstChild(): PageNode | null {
    return this.root.firstChild;
  }

  get body(): PageNode | null {
    return childOf(this.documentElement, "body");
  }

  get title(): string {
    return this.root.getElementsByTagName("title")[0]?.textContent ?? "";
  }

  createElement(name: string): PageNode {
    return new PageNode(this, elementType, name.toLowerCase(), {});
  }

  createTextNode(text: string): PageNode {
    return new PageNode(this, textType, "", {}, text);
  }

  getElementsByTagName(name: string): PageNode[] {
    return this.root.getElementsByTagName(name);
  }

  querySelectorAll(names: string): PageNode[] {
    return this.root.querySelectorAll(names);
  }
}

const [elementType, textType] = [1, 3];

function childOf(parent: PageNode | null, name: string): PageNode | null {
  for (let child = parent?.firstChild ?? null; child; child = child.nextSibling)
    if (child.localName === name) return child;
  return null;
}

type Attributes = Record<string, string>;

/** An attribute as Readability looks at one; it never changes it in place. */
interface Attribute {
  readonly name: string;
  readonly value: string;
  cloneNode(): Attribute;
}

/** An element, or a text. */
export class PageNode {
  readonly ownerDocument: PageTree;
  readonly nodeType: number;
  /** In small letters; of a text it is empty. */
  readonly localName: string;
  /** In capitals, as HTML has it. */
  readonly tagName: string;
  parentNode: PageNode | null = null;
  firstChild: PageNode | null = null;
  lastChild: PageNode | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;
  /** The words of a text. */
  data: string;
  /** What Readability notes of an element. */
  readability: unknown = undefined;
  private values: Attributes;
  private listed: readonly Attribute[] | null = null;

  constructor(ownerDocument: PageTree, nodeType: number, localName: string, attributes: Attributes, data = "") {
    this.ownerDocument = ownerDocument;
    this.nodeType = nodeType;
    this.localName = localName;
    this.tagName = nodeType === elementType ? capitals(localName) : "";
    this.values = attributes;
    this.data = data;
  }

  get nodeName(): string {
    return this.nodeType === textType ? "#text" : this.tagName;
  }

  get parentElement(): PageNode | null {
    return this.parentNode;
  }

  get childNodes(): PageNode[] {
    const nodes: PageNode[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) nodes.push(child);
    return nodes;
  }

  get children(): PageNode[] {
    const nodes: PageNode[] = [];
    for (let child = this.firstElementChild; child; child = child.nextElementSibling) nodes.push(child);
    return nodes;
  }

  get firstElementChild(): PageNode | null {
    return elementFrom(this.firstChild);
  }

  get nextElementSibling(): PageNode | null {
    return elementFrom(this.nextSibling);
  }

  get previousElementSibling(): PageNode | null {
    let node = this.previousSibling;
    while (node && node.nodeType !== elementType) node = node.previousSibling;
    return node;
  }

  get textContent(): string {
    if (this.nodeType === textType) return this.data;
    const only = this.firstChild;
    if (only && only === this.lastChild && only.nodeType === textType) return only.data;
    const parts: string[] = [];
    collectText(this, parts);
    return parts.join("");
  }

  set textContent(text: string) {
    if (this.nodeType === textType) this.data = text;
    else {
      this.clear();
      this.append(this.ownerDocument.createTextNode(text));
    }
  }

  get innerHTML(): string {
    const parts: string[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) serialise(child, parts);
    return parts.join("");
  }

  set innerHTML(html: string) {
    this.clear();
    for (const node of parseTree(html).root.childNodes) this.append(node);
  }

  get className(): string {
    return this.values["class"] ?? "";
  }

  set className(classes: string) {
    this.setAttribute("class", classes);
  }

  get id(): string {
    return this.values["id"] ?? "";
  }

  set id(id: string) {
    this.setAttribute("id", id);
  }

  get src(): string {
    return this.values["src"] ?? "";
  }

  get srcset(): string {
    return this.values["srcset"] ?? "";
  }

  /** Says no more than whether a page shows the element. */
  get style(): { readonly display?: string | undefined; readonly visibility?: string | undefined } {
    const rules = this.values["style"];
    if (rules === undefined) return noStyle;
    return { display: ruleOf(rules, "display"), visibility: ruleOf(rules, "visibility") };
  }

  get attributes(): readonly Attribute[] {
    this.listed ??= Object.entries(this.values).map(([name, value]) => attributeOf(name, value));
    return this.listed;
  }

  getAttribute(name: string): string | null {
    return this.values[name] ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.values[name] !== undefined;
  }

  hasAttributes(): boolean {
    for (const _ in this.values) return true;
    return false;
  }

  /** Its attributes by their names. */
  named(): Readonly<Attributes> {
    return this.values;
  }

  setAttribute(name: string, value: string): void {
    this.values[name] = value;
    this.listed = null;
  }

  setAttributeNode({ name, value }: Attribute): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    if (this.values[name] === undefined) return;
    delete this.values[name];
    this.listed = null;
  }

  getElementsByTagName(name: string): PageNode[] {
    const found: PageNode[] = [];
    if (name === "*") collectElements(this, null, found);
    else collectElements(this, new Set([name.toLowerCase()]), found);
    return found;
  }

  /** Takes names of elements, joined by commas. */
  querySelectorAll(names: string): PageNode[] {
    const found: PageNode[] = [];
    collectElements(this, new Set(names.toLowerCase().split(",")), found);
    return found;
  }

  appendChild(node: PageNode): PageNode {
    this.put(node, null);
    return node;
  }

  append(node: PageNode): void {
    this.put(node, null);
  }

  insertBefore(node: PageNode, next: PageNode | null): PageNode {
    this.put(node, next);
    return node;
  }

  before(node: PageNode): void {
    this.parentNode?.put(node, this);
  }

  replaceChild(node: PageNode, old: PageNode): PageNode {
    old.replaceWith(node);
    return old;
  }

  replaceWith(node: PageNode): void {
    const { parentNode } = this;
    if (!parentNode || node === this) return;
    parentNode.put(node, this);
    this.remove();
  }

  removeChild(node: PageNode): PageNode {
    node.remove();
    return node;
  }

  remove(): void {
    const { parentNode, previousSibling, nextSibling } = this;
    if (!parentNode) return;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else parentNode.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else parentNode.lastChild = previousSibling;
    this.parentNode = this.previousSibling = this.nextSibling = null;
  }

  /** Puts a node before one of its children, or behind all. */
  private put(node: PageNode, next: PageNode | null): void {
    node.remove();
    const previous = next ? next.previousSibling : this.lastChild;
    node.parentNode = this;
    node.previousSibling = previous;
    node.nextSibling = next;
    if (previous) previous.nextSibling = node;
    else this.firstChild = node;
    if (next) next.previousSibling = node;
    else this.lastChild = node;
  }

  private clear(): void {
    while (this.firstChild) this.firstChild.remove();
  }
}

const noStyle = {};
const noAttributes: Attributes = {};

function attributeOf(name: string, value: string): Attribute {
  const attribute: Attribute = { name, value, cloneNode: () => attribute };
  return attribute;
}

function elementFrom(node: PageNode | null): PageNode | null {
  let at = node;
  while (at && at.nodeType !== elementType) at = at.nextSibling;
  return at;
}

/** The last value that a style gives a property. */
function ruleOf(rules: string, property: string): string | undefined {
  let found: string | undefined;
  for (const rule of rules.split(";")) {
    const at = rule.indexOf(":");
    if (at > 0 && rule.slice(0, at).trim() === property && rule.slice(at + 1).trim() !== "")
      found = rule.slice(at + 1).trim();
  }
  return found;
}

/** The elements of a page have the same few names. */
const known = new Map<string, string>();
const mostKnown = 500;

function capitals(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  const made = name.toUpperCase();
  if (known.size < mostKnown) known.set(name, made);
  return made;
}

function collectText(node: PageNode, parts: string[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.nodeType === textType) parts.push(child.data);
    else collectText(child, parts);
}

function collectElements(node: PageNode, names: ReadonlySet<string> | null, found: PageNode[]): void {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== elementType) continue;
    if (names === null || names.has(child.localName)) found.push(child);
    if (child.firstChild) collectElements(child, names, found);
  }
}

function serialise(node: PageNode, parts: string[]): void {
  const { localName } = node;
  if (node.nodeType === textType) {
    parts.push(rawElements.has(node.parentNode?.localName ?? "") ? node.data : escapeText(node.data));
    return;
  }
  parts.push("<", localName);
  for (const { name, value } of node.attributes)
    parts.push(` ${name}="${escapeText(value).replaceAll('"', "&quot;")}"`);
  parts.push(">");
  if (voidElements.has(localName)) return;
  for (let child = node.firstChild; child; child = child.nextSibling) serialise(child, parts);
  parts.push("</", localName, ">");
}

function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;") : text;
}

/** Grows a tree while HTML is walked through. */
export interface TreeGrower {
  readonly tree: PageTree;
  /** An element that is left out keeps its place until it ends. */
  open(name: string, attributes: Attributes, isLeftOut: boolean): void;
  text(text: string): void;
  close(): void;
}

export function growTree(): TreeGrower {
  const tree = new PageTree();
  const path: (PageNode | null)[] = [tree.root];
  let at: PageNode | null = tree.root;
  return {
    tree,
    open(name, attributes, isLeftOut) {
      const node: PageNode | null = isLeftOut || !at ? null : new PageNode(tree, elementType, name, attributes);
      if (node) at?.append(node);
      at = node;
      path.push(node);
    },
    text(text) {
      if (!at) return;
      const last = at.lastChild;
      if (last?.nodeType === textType) last.data += text;
      else at.append(new PageNode(tree, textType, "", noAttributes, text));
    },
    close() {
      if (path.length > 1) path.pop();
      at = path.at(-1) ?? null;
    },
  };
}

/** Reads HTML as a tree. Linear. */
export function parseTree(html: string): PageTree {
  const grower = growTree();
  walkHtml(html, () => ({
    onopentag: (name, attributes) => grower.open(name, attributes, false),
    ontext: grower.text,
    onclosetag: grower.close,
  }));
  return grower.tree;
}

/** Walks through a part of a tree as through its HTML. */
export function walkTree(
  { firstChild }: PageNode,
  handlers: {
    readonly onopentag: (name: string, attributes: Readonly<Attributes>) => void;
    readonly ontext: (text: string) => void;
    readonly onclosetag: (name: string) => void;
  },
): void {
  for (let child = firstChild; child; child = child.nextSibling) {
    if (child.nodeType === textType) handlers.ontext(child.data);
    else {
      handlers.onopentag(child.localName, child.named());
      if (child.firstChild) walkTree(child, handlers);
      handlers.onclosetag(child.localName);
    }
  }
}
