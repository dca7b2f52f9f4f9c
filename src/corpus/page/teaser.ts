import { findWords } from "../../coverage/fold.ts";
import { isObject, type JsonObject, listOf } from "../stated/linked-data.ts";

/** A shorter text under a paywall is mostly only the beginning: reports have 400 words and more, teasers a paragraph or three. */
const fewestWords = 200;

/** So much of the words that a page states has to be there. */
const enoughOfStated = 0.6;

/**
 * Tells why a body is likely to be only the beginning of its article: it is for subscribers and short, or has far fewer words than the page
 * states. Null when nothing says so.
 */
export function describeTeaser(articles: readonly JsonObject[], body: string): string | null {
  const stated = articles.reduce((most, article) => Math.max(most, Number(article["wordCount"]) || 0), 0);
  const parts = articles.flatMap((article) => [article, ...listOf(article["hasPart"])]).filter(isObject);
  const isClosed = parts.some((part) => /^(?:http\S*\/)?false$/i.test(String(part["isAccessibleForFree"])));
  if (stated <= fewestWords && !isClosed) return null;
  const count = findWords(body).length;
  const isShortened = stated > fewestWords && count < enoughOfStated * stated;
  if (isShortened) return `has ${count} of the ${stated} words that the page states; it is loaded as it is`;
  if (!isClosed || count >= fewestWords) return null;
  return `is for subscribers and has ${count} words here, likely only its beginning; it is loaded as it is`;
}
