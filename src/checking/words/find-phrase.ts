import { itemAt } from "../../coverage/lists.ts";
import type { WordIndex } from "./word-index.ts";

/** The number of each key in the coverage; -1 for a word it does not have. */
export function numberWords(index: WordIndex, keys: readonly string[]): Int32Array {
  return Int32Array.from(keys, (key) => index.numberOf(key) ?? -1);
}

/**
 * Every place where the words stand one after another, in order of place, at most `limit`. Empty for no words and for
 * words that the coverage lacks. Costs one look at each place of the rarest word.
 */
export function findPhrase(index: WordIndex, phrase: Int32Array, limit: number): readonly number[] {
  const rarest = findRarest(index, phrase);
  if (rarest < 0) return [];
  const found: number[] = [];
  for (const place of index.placesOf(itemAt(phrase, rarest))) {
    if (!standsAt(index, phrase, place - rarest)) continue;
    found.push(place - rarest);
    if (found.length === limit) break;
  }
  return found;
}

/** The index in the phrase of the word with the fewest places; -1 when a word has none or there is no word. */
function findRarest(index: WordIndex, phrase: Int32Array): number {
  let rarest = -1;
  let fewest = Infinity;
  for (const [at, word] of phrase.entries()) {
    const places = word < 0 ? 0 : index.countOf(word);
    if (places === 0) return -1;
    if (places < fewest) [rarest, fewest] = [at, places];
  }
  return rarest;
}

function standsAt(index: WordIndex, phrase: Int32Array, from: number): boolean {
  if (from < 0 || from + phrase.length > index.length) return false;
  for (let at = 0; at < phrase.length; at += 1) if (index.wordAt(from + at) !== phrase[at]) return false;
  return true;
}
