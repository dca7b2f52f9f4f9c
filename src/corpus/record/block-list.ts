/** A text that a system keeps as a list of blocks: paragraphs, headings, quotations. */
type Block = Readonly<Record<string, unknown>>;

/**
 * The HTML of a text in blocks: Sanity's portable text (`{_type: "block", children: [{text}]}`), Arc's content elements
 * (`{type: "text", content}`) and Editor.js's (`{type: "paragraph", data: {text}}`). Null for any other list.
 */
export function renderBlockList(value: unknown): string | null {
  const list = isBlock(value) ? value["blocks"] : value;
  if (!Array.isArray(list) || list.length === 0 || !list.every(isBlock)) return null;
  const rendered = list.slice(0, mostBlocks).map(renderBlock);
  return rendered.some((one) => one !== "") ? rendered.join("\n") : null;
}

const mostBlocks = 20_000;

function renderBlock(block: Block): string {
  const kind = block["_type"] ?? block["type"];
  if (kind === "block") {
    const text = Array.isArray(block["children"]) ? block["children"].map(textOfSpan).join("") : "";
    return text === "" ? "" : wrap(block["style"] === "blockquote", escapeMarkup(text), "");
  }
  const data = isBlock(block["data"]) ? block["data"] : block;
  if (kind === "list") return renderItems(data["items"] ?? data["children"], 0);
  const own = [data["text"], data["content"]].find(isText);
  const inner = Array.isArray(block["content_elements"]) ? block["content_elements"].filter(isBlock) : [];
  const text =
    own ?? (inner.length > 0 ? inner.map(renderBlock).join("") : escapeMarkup(textOfNodes(data["children"], 0)));
  if (text === "" || !kinds.has(String(kind))) return "";
  const { citation } = block;
  const by = [isBlock(citation) ? citation["content"] : citation, data["caption"]].find(isText) ?? "";
  return wrap(String(kind) === "quote" || String(kind) === "blockquote", text, by);
}

/** Lists within lists, and marks within marks. */
const deepest = 5;

/** The items of a list: Arc has `{content}` and lists within, Editor.js texts or `{content, items}`, Strapi nodes of text. */
function renderItems(items: unknown, depth: number): string {
  if (!Array.isArray(items) || depth > deepest) return "";
  return items
    .map((item: unknown) => {
      if (isText(item)) return `<li>${item}</li>`;
      if (!isBlock(item)) return "";
      const own = [item["content"], item["text"]].find(isText) ?? escapeMarkup(textOfNodes(item["children"], 0));
      return `${own === "" ? "" : `<li>${own}</li>`}${renderItems(item["items"], depth + 1)}`;
    })
    .join("");
}

/** The words of nodes such as `{type: "text", text}` and `{type: "link", children: […]}`. */
function textOfNodes(nodes: unknown, depth: number): string {
  if (!Array.isArray(nodes) || depth > deepest) return "";
  return nodes
    .filter(isBlock)
    .map((node) => textOfSpan(node) || textOfNodes(node["children"], depth + 1))
    .join("");
}

/** Kinds of blocks that have words of the text; others are pictures, advertisements, links to other articles. */
const kinds: ReadonlySet<string> = new Set(["blockquote", "header", "heading", "paragraph", "quote", "text"]);

function wrap(isQuote: boolean, text: string, by: string): string {
  if (!isQuote) return `<p>${text}</p>`;
  return `<blockquote><p>${text}</p>${by === "" ? "" : `<footer>${by}</footer>`}</blockquote>`;
}

function textOfSpan(span: unknown): string {
  return isBlock(span) && isText(span["text"]) ? span["text"] : "";
}

function isText(value: unknown): value is string {
  return typeof value === "string" && /\S/.test(value);
}

function escapeMarkup(text: string): string {
  return text.replace(/[&<>]/g, (mark) => (mark === "&" ? "&amp;" : mark === "<" ? "&lt;" : "&gt;"));
}

function isBlock(value: unknown): value is Block {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
