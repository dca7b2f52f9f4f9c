import { asideElements, blockElements } from "./html-elements.ts";
import { findSignature, openQuotes } from "./quote-elements.ts";
import { walkHtml } from "./walk-html.ts";

/** The words of HTML as a reader sees them. */
export interface Blocks {
  readonly paragraphs: readonly string[];
  /** Which of them are quoted, as an article's `quoted` states it: `3-4 Jane Roe`. */
  readonly quoted: readonly string[];
}

/**
 * Reads HTML: each block is a paragraph; white space is made single spaces, `<br>` a line end, `<q>` the marks that a browser
 * draws. Pictures with their captions, scripts and forms are left out. Linear.
 */
export function readBlocks(html: string): Blocks {
  const paragraphs: string[] = [];
  const quotes = openQuotes();
  let words: string[] = [];
  let asides = 0;
  const add = (text: string, role: "cite" | "words") => {
    if (text !== "") quotes.add({ number: paragraphs.push(text), text, role });
  };
  const close = () => {
    for (const { text, role } of words.length > 0 ? quotes.part(words) : []) {
      const paragraph = tidy(text);
      const end = role === "words" && quotes.isQuoted() ? findSignature(paragraph) : paragraph.length;
      add(paragraph.slice(0, end).trim(), role);
      add(paragraph.slice(end), "cite");
    }
    words = [];
  };
  walkHtml(html, () => ({
    onopentag(name, attributes) {
      if (asideElements.has(name)) asides += 1;
      if (blockElements.has(name)) close();
      if (name === "br") words.push("\n");
      quotes.open(name, attributes["class"] ?? "", words);
    },
    ontext(text) {
      if (asides === 0 && !quotes.isHidden()) words.push(text.replace(/\n/g, " "));
    },
    onclosetag(name) {
      if (asideElements.has(name)) asides -= 1;
      if (blockElements.has(name)) close();
      quotes.close(name, words);
    },
  }));
  close();
  return { paragraphs, quoted: quotes.read() };
}

function tidy(text: string): string {
  const lines = text.split("\n").map((line) => line.replace(/[\s\u00a0]+/g, " ").trim());
  return lines
    .join("\n")
    .replace(/\n{2,}/g, "\n")
    .trim();
}
