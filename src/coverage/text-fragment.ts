import type { Excerpt } from "./excerpt.ts";
import { parseUrl } from "./parse-url.ts";

/** Words at the beginning and at the end that find a longer passage: fewer could stand elsewhere on the page. */
const edgeWords = 5;

/** A passage of no more words is given whole. */
const wholeWords = 2 * edgeWords;

/** Characters of an edge: a script without spaces puts a whole paragraph into one word. */
const longestEdge = 60;

/**
 * The link to the very words on the article's page; null when the article has no link. Browsers that know text
 * fragments scroll to the words and mark them, others open the page: https://wicg.github.io/scroll-to-text-fragment/
 */
export function linkToWords(excerpt: Excerpt): string | null {
  const { url: stated } = excerpt.article;
  if (stated === null) return null;
  // As browsers read it: what they drop at the end of an address would stand before the words.
  const url = parseUrl(stated)?.href ?? stated.trim();
  const words = excerpt.text.trim().split(/\s+/);
  const isWhole = words.length <= wholeWords && excerpt.text.length <= longestEdge;
  const edges = isWhole ? [words] : [words.slice(0, edgeWords), words.slice(-edgeWords)];
  const [first = [], last = []] = edges.map((edge) => [...edge.join(" ")]);
  const ends = isWhole ? [first] : [first.slice(0, longestEdge), last.slice(-longestEdge)];
  const directive = ends.map((end) => encode(end.join(""))).join(",");
  return `${url}${url.includes("#") ? "" : "#"}:~:text=${directive}`;
}

/** Commas, dashes and ampersands have a meaning of their own in a text fragment; half a character has no spelling. */
function encode(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, "\uFFFD");
  return encodeURIComponent(whole).replace(/[-'()]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
