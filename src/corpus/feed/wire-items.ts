import {
  allIn,
  attribute,
  codeOf,
  deep,
  first,
  hasElements,
  type Node,
  nodesIn,
  parseTree,
  type Tree,
  textOf,
} from "./xml-tree.ts";

/** An item of NITF, NewsML-G2 or NewsML 1, with the names of its facts in that form; undefined for what it does not state. */
export interface WireItem {
  /** From 1. */
  readonly line: number;
  readonly id: string | undefined;
  readonly title: Fact;
  readonly author: Fact;
  readonly publisher: Fact;
  readonly day: Fact;
  readonly url: string | undefined;
  /** Its words, as HTML. */
  readonly html: string;
  /** Why it is no article to be read: "picture", "canceled"; null for one that is. */
  readonly leftOut: string | null;
}

/** What an item states, and where. */
export interface Fact {
  readonly value: string | undefined;
  readonly from: string;
}

/** The items of a text of agencies, or what is wrong with its XML. */
export interface WireItems {
  readonly items: readonly WireItem[];
  readonly fault: Tree["fault"];
}

/**
 * Reads NITF (https://iptc.org/standards/nitf/), NewsML-G2 (https://iptc.org/standards/newsml-g2/) and NewsML 1. Those before a fault in the
 * XML are read. Never throws; linear.
 */
export function readWireItems(xml: string): WireItems {
  const { root, fault } = parseTree(xml);
  return { items: root ? itemsIn(root) : [], fault };
}

function itemsIn(root: Node): readonly WireItem[] {
  if (root.name === "nitf") return [ofNitf(root)];
  const items = root.name === "newsItem" ? [root] : allIn(root, itemNames);
  return items.map((item) => (item.name === "NewsItem" ? ofNewsMl(item) : ofG2(item)));
}

const itemNames: ReadonlySet<string> = new Set(["NewsItem", "newsItem"]);

function ofNitf(nitf: Node): WireItem {
  const head = first(nitf, "head");
  const docdata = first(head, "docdata");
  const pubdata = first(head, "pubdata");
  const bodyHead = first(first(nitf, "body"), "body.head");
  const status = attribute(docdata, "management-status");
  return {
    line: nitf.line,
    id: attribute(first(docdata, "doc-id"), "id-string") ?? attribute(nitf, "uno"),
    title: surest([textOf(deep(bodyHead, "hl1")), "hl1"], [textOf(first(head, "title")), "title"]),
    author: surest([bylineOf(first(bodyHead, "byline")), "byline"]),
    publisher: surest(
      [attribute(pubdata, "name"), "pubdata"],
      [textOf(first(bodyHead, "distributor")), "distributor"],
      [attribute(first(docdata, "doc.copyright"), "holder"), "doc.copyright"],
    ),
    day: surest(
      [attribute(pubdata, "date.publication"), "date.publication"],
      [attribute(first(docdata, "date.release"), "norm"), "date.release"],
      [attribute(first(docdata, "date.issue"), "norm"), "date.issue"],
      [attribute(deep(bodyHead, "story.date"), "norm"), "story.date"],
    ),
    url: attribute(pubdata, "ex-ref"),
    html: htmlOfNitf(nitf),
    leftOut: status === undefined || /^(?:usable|correction|advisory)$/i.test(status) ? null : status,
  };
}

/** The text alone: the headline and byline above it, and what is below it, are none of it. */
function htmlOfNitf(nitf: Node): string {
  const content = deep(nitf, "body.content");
  return content ? htmlOf(content) : "";
}

function ofG2(item: Node): WireItem {
  const meta = first(item, "itemMeta");
  const content = first(item, "contentMeta");
  const set = first(item, "contentSet");
  const kind = codeOf(first(meta, "itemClass"), "qcode");
  const status = codeOf(first(meta, "pubStatus"), "qcode");
  const provider = first(meta, "provider");
  const inner = nodesIn(set, "inlineXML").map((one) => deep(one, "nitf"));
  const nitf = inner.find((one) => one !== null) ?? null;
  const html = nodesIn(set, "inlineXML").map((one) => htmlOfNitf(one) || htmlOf(deep(one, "body") ?? one));
  const plain = nodesIn(set, "inlineData").map((one) => paragraphsOf(textOf(one, "\n") ?? ""));
  const creators = nodesIn(content, "creator").flatMap((one) => textOf(first(one, "name")) ?? []);
  const other = kind !== undefined && kind !== "text" ? kind : null;
  return {
    line: item.line,
    id: attribute(item, "guid"),
    title: surest(
      [textOf(first(content, "headline")), "headline"],
      [textOf(deep(nitf, "hl1")), "hl1"],
      [textOf(first(meta, "title")), "title"],
    ),
    author: surest(
      [plainByline(textOf(first(content, "by"))), "by"],
      [bylineOf(deep(nitf, "byline")), "byline"],
      [creators.length > 0 ? creators.join(", ") : undefined, "creator"],
    ),
    publisher: surest(
      [textOf(first(provider, "name")), "provider"],
      [textOf(first(first(first(item, "rightsInfo"), "copyrightHolder"), "name")), "copyrightHolder"],
    ),
    day: surest(
      [textOf(first(meta, "firstCreated")), "firstCreated"],
      [textOf(first(content, "contentCreated")), "contentCreated"],
      [textOf(first(meta, "versionCreated")), "versionCreated"],
    ),
    url: undefined,
    html: [...html, ...plain].find((one) => /[^\s<>/]/.test(one.replace(/<[^<>]{0,2000}>/g, ""))) ?? "",
    leftOut: status === undefined || status === "usable" ? other : status,
  };
}

function ofNewsMl(item: Node): WireItem {
  const management = first(item, "NewsManagement");
  const lines = deep(item, "NewsLines");
  const data = allIn(item, dataNames);
  const provider = deep(deep(item, "AdministrativeMetadata"), "Provider");
  const status = attribute(first(management, "Status"), "FormalName");
  const html = data.map(
    (one) => htmlOfNitf(one) || (hasElements(one) ? htmlOf(one) : paragraphsOf(textOf(one, "\n") ?? "")),
  );
  return {
    line: item.line,
    id: textOf(deep(item, "PublicIdentifier")) ?? textOf(deep(item, "NewsItemId")),
    title: surest([textOf(first(lines, "HeadLine")), "HeadLine"], [textOf(deep(item, "hl1")), "hl1"]),
    author: surest([plainByline(textOf(first(lines, "ByLine"))), "ByLine"], [bylineOf(deep(item, "byline")), "byline"]),
    publisher: surest([attribute(first(provider, "Party"), "FormalName"), "Provider"]),
    day: surest(
      [textOf(first(management, "FirstCreated")), "FirstCreated"],
      [textOf(first(management, "ThisRevisionCreated")), "ThisRevisionCreated"],
    ),
    url: undefined,
    html: html.find((one) => one !== "") ?? "",
    leftOut:
      status === undefined || /^usable$/i.test(status)
        ? html.some((one) => one !== "")
          ? null
          : "without text"
        : status,
  };
}

const dataNames: ReadonlySet<string> = new Set(["DataContent"]);

/** The names in a byline, without “By” and what the writer is. */
function bylineOf(byline: Node | null): string | undefined {
  if (!byline) return undefined;
  const persons = allIn(byline, personNames).flatMap((one) => textOf(one) ?? []);
  if (persons.length > 0) return persons.join(", ");
  const own = byline.children.filter((one) => typeof one === "string" || !besideNames.has(one.name));
  return plainByline(textOf({ ...byline, children: own }));
}

const personNames: ReadonlySet<string> = new Set(["person"]);
const besideNames: ReadonlySet<string> = new Set(["byttl", "location", "virtloc"]);

function plainByline(text: string | undefined): string | undefined {
  return text?.replace(/^by\s+/i, "") || undefined;
}

/** What is called otherwise in HTML; figures are left out with their captions. */
const namesInHtml: ReadonlyMap<string, string> = new Map([
  ["block", "div"],
  ["bq", "blockquote"],
  ["credit", "cite"],
  ["hl1", "h2"],
  ["hl2", "h2"],
  ["media", "figure"],
  ["note", "aside"],
]);

function htmlOf({ children }: Node): string {
  const parts: string[] = [];
  for (const child of children) {
    if (typeof child === "string") parts.push(escapeMarkup(child));
    else {
      const name = namesInHtml.get(child.name) ?? child.name;
      const isOfText = child.name !== "body.head" && child.name !== "body.end" && child.name !== "head";
      if (isOfText) parts.push(`<${name}>${htmlOf(child)}</${name}>`);
    }
  }
  const html = parts.join("");
  return /\S/.test(html) ? html : "";
}

/** Plain text, whose paragraphs blank lines part, or else its lines. */
function paragraphsOf(text: string): string {
  const parts = text.split(/\n[ \t]*\n/.test(text) ? /\n[ \t]*\n/ : /\n/);
  return parts.flatMap((part) => (/\S/.test(part) ? `<p>${escapeMarkup(part.trim())}</p>` : [])).join("");
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>]/g, (mark) => (mark === "&" ? "&amp;" : mark === "<" ? "&lt;" : "&gt;"));
}

/** The first of these that is stated. */
function surest(...facts: readonly (readonly [value: string | undefined, from: string])[]): Fact {
  const [value, from = ""] = facts.find(([one]) => one !== undefined) ?? [];
  return { value, from };
}
