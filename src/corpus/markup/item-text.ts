import { findWords, foldText } from "../../coverage/fold.ts";
import { blockElements } from "./html-elements.ts";
import { walkHtml } from "./walk-html.ts";

/** Says what an item's text holds beside its own words. */
export interface ItemNames {
  readonly title: string;
  readonly publisher: string;
}

/**
 * Tells whether an item's text says no more than its headline: it is that, with the publisher's name perhaps, or a list of links, as
 * Google News has them.
 */
export function saysOnlyHeadline(
  html: string,
  paragraphs: readonly string[],
  { title, publisher }: ItemNames,
): boolean {
  if (paragraphs.reduce((length, paragraph) => length + 2 + paragraph.length, -2) > longestList) return false;
  const text = paragraphs.join("\n\n");
  const isShort = text.length <= title.length + publisher.length + mostBetween;
  const words = isShort ? wordsOf(text) : null;
  if (words === "") return false;
  if (words !== null && [title, publisher, `${title} ${publisher}`].some((name) => wordsOf(name) === words))
    return true;
  const links = /<a[\s>]/i.test(html) ? countLinks(html) : null;
  return links !== null && (links > 1 || !/[.!?…]["'”’)]*$/.test(text));
}

/** UTF-16 units of marks and spaces between the words of a headline and a name. */
const mostBetween = 120;

/** UTF-16 units; Google News lists five or so headlines. */
const longestList = 2000;

/** The paragraphs that plain text in a feed parts by blank lines, as markup. */
export function partPlainText(html: string): string {
  for (const [, name = ""] of html.matchAll(/<([a-z][a-z0-9]{0,20})[\s/>]/gi))
    if (name === "br" || blockElements.has(name.toLowerCase())) return html;
  return html.replace(/\n[ \t]*\n\s*/g, "\n<p>");
}

function wordsOf(text: string): string {
  return findWords(foldText(text))
    .map((word) => word.text)
    .join(" ");
}

/** Counts how many links a text consists of; null where it has words outside them, but for those in `<font>`. */
function countLinks(html: string): number | null {
  let [links, within, outside] = [0, 0, false];
  const isCover = (name: string) => name === "a" || name === "font";
  walkHtml(html, () => ({
    onopentagname(name) {
      if (isCover(name)) within += 1;
      if (name === "a") links += 1;
    },
    ontext(text) {
      if (within === 0 && /[\p{L}\p{N}]/u.test(text)) outside = true;
    },
    onclosetag(name) {
      if (isCover(name)) within -= 1;
    },
  }));
  return outside || links === 0 ? null : links;
}
