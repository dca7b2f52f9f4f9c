import { asideElements, blockElements } from "./html-elements.ts";
import { walkHtml } from "./walk-html.ts";

/**
 * The words of HTML as a reader sees them: each block a paragraph, with a blank line between two; white space made
 * single spaces, `<br>` a line end. Pictures with their captions, scripts and forms are left out. Linear.
 */
export function blockText(html: string): string {
  const paragraphs: string[] = [];
  let words: string[] = [];
  let asides = 0;
  const close = () => {
    const lines = words.join("").split("\n");
    const text = lines.map((line) => line.replace(/[\s\u00a0]+/g, " ").trim()).join("\n");
    const paragraph = text.replace(/\n{2,}/g, "\n").trim();
    if (paragraph !== "") paragraphs.push(paragraph);
    words = [];
  };
  walkHtml(html, () => ({
    onopentagname(name) {
      if (asideElements.has(name)) asides += 1;
      if (blockElements.has(name)) close();
      if (name === "br") words.push("\n");
    },
    ontext(text) {
      if (asides === 0) words.push(text.replace(/\n/g, " "));
    },
    onclosetag(name) {
      if (asideElements.has(name)) asides -= 1;
      if (blockElements.has(name)) close();
    },
  }));
  close();
  return paragraphs.join("\n\n");
}
