import { blockElements, inlineElements } from "../markup/html-elements.ts";
import { blockText } from "../markup/read-blocks.ts";

const tag = /<\/?([a-z][a-z\d]{0,11})(?:\s[^<>]{0,500})?\/?>/gi;
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31}\d{0,2});/i;

/** Some systems write references for the signs of references: `&amp;#8217;`. */
const mostRounds = 2;

/**
 * Text that a page states of itself, as a browser would show it: character references and tags in it are read. Its line
 * ends are kept; a text with blocks of HTML and no lines of its own gets a blank line between them. Linear.
 */
export function readStatedText(text: string): string {
  if (!text.includes("\n")) return readMarkup(text);
  return text
    .split("\n")
    .map((line) => readMarkup(line))
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function readMarkup(text: string): string {
  if (!/[<&]/.test(text)) return text;
  let read = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const isMarkedUp = hasTag(read);
    if (!isMarkedUp && !reference.test(read)) break;
    // Without a tag of HTML, a sign is a sign: 5<6.
    read = blockText(isMarkedUp ? read : read.replaceAll("<", "&lt;"));
  }
  return read;
}

/** Tells whether it has a tag of HTML, and not only `a<b` or `<you>`. */
function hasTag(text: string): boolean {
  for (const [, name = ""] of text.matchAll(tag))
    if (blockElements.has(name.toLowerCase()) || inlineElements.has(name.toLowerCase())) return true;
  return false;
}
