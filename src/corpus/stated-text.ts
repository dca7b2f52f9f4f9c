import { blockText } from "./block-text.ts";

/** A tag of HTML, and not `a<b` or `<3`. */
const tag =
  /<\/?(?:a|abbr|b|big|blockquote|br|cite|code|div|em|h[1-6]|i|img|li|mark|ol|p|q|s|small|span|strong|sub|sup|u|ul)(?:\s[^<>]{0,500})?\/?>/i;
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
  let read = text;
  for (let round = 0; round < mostRounds; round += 1) {
    const isMarkedUp = tag.test(read);
    if (!isMarkedUp && !reference.test(read)) break;
    // Without a tag of HTML, a sign is a sign: 5<6.
    read = blockText(isMarkedUp ? read : read.replaceAll("<", "&lt;"));
  }
  return read;
}
