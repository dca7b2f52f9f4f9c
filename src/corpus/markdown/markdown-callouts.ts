import { appendAll, itemAt } from "../../coverage/lists.ts";
import { nameParticles } from "../../english/nouns/name-particles.ts";

/** `> [!quote]- Ada Roe`: the head of a box, as Obsidian and GitHub have them. */
const head = /^([ \t]{0,3}(?:>[ \t]?){1,5})\[!([\w-]{1,40})\][+-]?[ \t]*([^\n]*)$/;
const quotes: ReadonlySet<string> = new Set(["cite", "quote"]);

/**
 * The text with its boxes as plain Markdown: one of a quotation is a block quote, signed by whoever its head names; any other is the
 * writer's own words, whose head is a line of them. Linear.
 */
export function turnCallouts(text: string): string {
  if (!text.includes("[!")) return text;
  const lines = text.split("\n");
  const turned: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const [, mark = "", kind = "", title = ""] = head.exec(itemAt(lines, at)) ?? [];
    if (kind === "") {
      turned.push(itemAt(lines, at));
      at += 1;
      continue;
    }
    const inner: string[] = [];
    for (at += 1; at < lines.length && /^[ \t]{0,3}>/.test(itemAt(lines, at)); at += 1) inner.push(itemAt(lines, at));
    const isQuote = quotes.has(kind.toLowerCase());
    if (!isQuote && title !== "") turned.push(title);
    appendAll(turned, isQuote ? inner : inner.map((line) => line.replace(/^[ \t]{0,3}>[ \t]?/, "")));
    const isSigned = /^[>\s]*(?:[—–―]|--?) ?\p{Lu}/u.test(inner.at(-1) ?? "");
    const name = isQuote && !isSigned ? plainNameOf(title) : "";
    if (name !== "") turned.push(`${mark.trimEnd()} — ${name}`);
  }
  return turned.join("\n");
}

/** The name that a head consists of; empty where it is a headline. */
function plainNameOf(title: string): string {
  const plain = title
    .replace(/\[\[(?:[^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]/g, "$1")
    .replace(/\[([^[\]]{1,200})\]\([^()]{0,500}\)/g, "$1")
    .replace(/[*_]{1,3}/g, "")
    .replace(/^(?:[—–―]|--?)\s*/, "")
    .trim();
  const [name = ""] = plain.split(/[,(:]/);
  const words = name.trim().split(" ");
  const isName = words.every((word) => /^\p{Lu}[\p{L}.’'-]*$/u.test(word) || nameParticles.has(word));
  return isName && words.length > 1 && words.length <= mostWords ? plain.replace(/:$/, "") : "";
}

/** Of a name. */
const mostWords = 5;
