import type { Article } from "../../coverage/article.ts";
import { cutsCharacter, Excerpt } from "../../coverage/excerpt.ts";
import { firstFound, itemAt } from "../../coverage/lists.ts";
import { articleAt, type WordIndex } from "./word-index.ts";

/** The article that a place is in. Throws a RangeError where there is none. */
export function articleOf(index: WordIndex, place: number): Article {
  return itemAt(index.articles, articleAt(index, place));
}

/** The words from one place to another, both included, as the article has them; whole words even for half a contraction. */
export function excerptAt(index: WordIndex, first: number, last: number): Excerpt {
  const article = articleOf(index, first);
  let from = first;
  while (from > 0 && isJoined(index, from)) from -= 1;
  let to = last;
  while (isJoined(index, to + 1)) to += 1;
  const start = startOf(index, from);
  const end = endAt(index, to);
  return new Excerpt(article, cutsCharacter(article.body, end) ? { start, end: end + 1 } : { start, end });
}

/** Finds where the word at the place begins in its article. Throws a RangeError where there is no place. */
export function startOf(index: WordIndex, place: number): number {
  const start = index.startAt(place);
  if (start === undefined) throw new RangeError(`there is no place ${place} of ${index.length}`);
  return start;
}

/** Finds where the word at the place ends in its article. Throws a RangeError where there is no place. */
export function endAt(index: WordIndex, place: number): number {
  return startOf(index, place) + (index.lengthAt(place) ?? 0);
}

/** True when the place is the second half of a written word: the "n't" of "wasn't". */
export function isJoined(index: WordIndex, place: number): boolean {
  return index.wordAt(place) >= 0 && index.wordAt(place - 1) >= 0 && endAt(index, place - 1) === index.startAt(place);
}

/** The first place of the article whose word ends behind the offset. */
export function placeFrom(index: WordIndex, article: number, offset: number): number {
  const [first, behind] = [itemAt(index.firstPlaces, article), itemAt(index.firstPlaces, article + 1)];
  return firstFound(first, behind - 1, (place) => endAt(index, place) > offset);
}
