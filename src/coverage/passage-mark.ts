import { Excerpt } from "./excerpt.ts";
import { hash } from "./hash.ts";
import { itemAt } from "./lists.ts";
import type { Passage } from "./passage.ts";
import { type Span, sharedLength } from "./span.ts";

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

/** The mark of a passage, and which of its sentences are meant: `#7k2m9x4p02`. That of the passage alone where it has too many. */
export function markWithin(passage: Passage, stretch: Span): string {
  const mark = markOf(passage);
  const meant = passage.sentences.flatMap((sentence, at) => (sharedLength(sentence, stretch) > 0 ? [at] : []));
  const [first, last] = [meant[0], meant.at(-1)];
  if (first === undefined || last === undefined || last >= digits.length) return mark;
  return `${mark}${itemAt(digits, first)}${itemAt(digits, last)}`;
}

/** The part of a mark that names its passage, without the sentences of it. */
export function passageMark(mark: string): string {
  return mark.slice(0, 1 + articleDigits + wordsDigits);
}

/** The sentences of a passage that a mark of it means; the whole passage where it names none, or none that there are. */
export function stretchOf({ article, excerpt, sentences }: Passage, mark: string): Excerpt {
  const [first, last] = Array.from(mark.slice(passageMark(mark).length), (digit) => digits.indexOf(digit));
  const [from, to] = [sentences[first ?? -1], sentences[last ?? -1]];
  return from && to && from.start < to.end ? new Excerpt(article, { start: from.start, end: to.end }) : excerpt;
}

/** A typed mark as `markOf` or `markWithin` would write it; null for text that is none. */
export function readMark(text: string): string | null {
  const typed = /^\s*#([0-9a-z]{8}(?:[0-9a-z]{2})?)\s*$/i.exec(text)?.[1];
  if (typed === undefined) return null;
  const plain = typed.toLowerCase().replaceAll("o", "0").replace(/[il]/g, "1");
  return plain.includes("u") ? null : `#${plain}`;
}

function spell(number: number, length: number): string {
  return Array.from({ length }, (_, at) => itemAt(digits, Math.floor(number / 32 ** at) % 32)).join("");
}
