import { hash } from "./hash.ts";
import { itemAt } from "./lists.ts";
import type { Passage } from "./passage.ts";

/** Crockford's base 32: no letter looks like a digit. https://www.crockford.com/base32.html */
const digits = "0123456789abcdefghjkmnpqrstvwxyz";

/** Five bits each: of 10,000 articles another has the same with a chance of 1 in 3,000; of 100 passages, of 1 in 300. */
const articleDigits = 5;
const wordsDigits = 3;

/**
 * The mark of a passage, short enough to be written down: `#7k2m9x4p`. It is made of the article's id and the passage's
 * words, so it still finds the words when they have moved within the article, and tells when they are gone.
 */
export function markOf(passage: Passage): string {
  return `#${articleMark(passage.article.id)}${spell(hash(passage.excerpt.text), wordsDigits)}`;
}

/** The part of a mark that names its article: the five characters behind the `#`. */
export function articleMark(articleId: string): string {
  return spell(hash(articleId), articleDigits);
}

/** A typed mark as `markOf` would write it; null for text that is none. */
export function readMark(text: string): string | null {
  const typed = /^\s*#([0-9a-z]{8})\s*$/i.exec(text)?.[1];
  if (typed === undefined) return null;
  const plain = typed.toLowerCase().replaceAll("o", "0").replace(/[il]/g, "1");
  return plain.includes("u") ? null : `#${plain}`;
}

function spell(number: number, length: number): string {
  return Array.from({ length }, (_, at) => itemAt(digits, Math.floor(number / 32 ** at) % 32)).join("");
}
