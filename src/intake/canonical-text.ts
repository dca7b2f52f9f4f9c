import { writeQuoted } from "../corpus/article/quoted-paragraphs.ts";
import { cleanMarkdown } from "../corpus/markdown/clean-markdown.ts";
import { findMarkdownQuotes } from "../corpus/markdown/markdown-quotes.ts";
import type { Article, Notice } from "../coverage/article.ts";
import { cutToBytes } from "./cut-to-bytes.ts";

/** The article as a Markdown file that reads back as exactly this article. Values stand in JSON's quotes, which YAML shares. */
export function writeMarkdown(article: Article): string {
  const isQuotedOtherwise = !article.quoted && findMarkdownQuotes(article.body).length > 0;
  const stated = { ...stateFields(article), ...(isQuotedOtherwise ? { quoted: [] } : {}) };
  const fields = Object.entries(stated).filter(([name]) => name !== "body");
  const lines = fields.map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join("\n")}\n---\n${article.body}`;
}

/** Tells whether Markdown keeps all of a body: what looks like a comment or a picture there is none of its words. */
export function readsBackAsMarkdown({ body }: Article): boolean {
  return cleanMarkdown(body).body === body;
}

/** The article as one line of JSON that reads back as exactly this article. */
export function writeJsonLine(article: Article): string {
  return `${JSON.stringify(stateFields(article))}\n`;
}

/** Gives what the article states, in the form that its formats read. */
function stateFields(article: Article): Readonly<Record<string, string | readonly string[]>> {
  const { corrected, retracted, quoted, ...fields } = article;
  const stated = Object.entries(fields).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  return {
    ...Object.fromEntries(stated),
    ...(quoted ? { quoted: writeQuoted(quoted, article.body) } : {}),
    ...(corrected ? { corrected: corrected.map(writeNotice) } : {}),
    ...(retracted ? { retracted: writeNotice(retracted) } : {}),
  };
}

/** A colon keeps a mark that the words begin with from being taken for one behind the day. */
function writeNotice({ on, text }: Notice): string {
  return /^[:–—-]/.test(text) ? `${on}: ${text}` : `${on} ${text}`;
}

/** The longest part that a headline has in a name; with the day, a number and the extension a name stays well below what a disk holds. */
const longestName = { letters: 80, bytes: 180 };

/** A file's name without its extension: `2024-03-05-bridge-closes-for-a-week`. Holds letters, digits and hyphens only. */
export function fileNameOf({ publishedOn, title, id }: Article): string {
  const words = (title ?? id).normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const slug = words.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
  const cut = cutToBytes([...slug].slice(0, longestName.letters).join(""), longestName.bytes);
  return `${publishedOn}-${cut}`.replace(/-+$/, "");
}
