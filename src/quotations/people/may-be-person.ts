import { belongingPrepositions, determiners } from "../../english/classes/closed-classes.ts";
import { regionWords } from "../../english/classes/phrase-words.ts";
import { placePrepositions } from "../../english/classes/telling-words.ts";
import { isPlaceName, places } from "../../english/nouns/places.ts";
import { bodyWords, organisations, roleWords, streetWords } from "../../english/nouns/role-words.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { wordOf } from "../grammar/phrases.ts";

/**
 * True for two or three words with capitals, none of them one of a body, a place or a street, and not behind "in", "at" or "of": the name of
 * somebody, or of some thing.
 */
export function mayBePerson(chunks: readonly Chunk[], at: number): boolean {
  const { kind, tokens = [] } = chunks[at] ?? {};
  const before = wordOf(chunks[at - 1]);
  if (belongingPrepositions.has(before) || placePrepositions.has(before)) return false;
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (kind !== "name" || !first || !last || tokens.length < 2 || tokens.length > mostNames) return false;
  const isName = tokens.every((token) => token.capital && !token.possessive && !determiners.has(token.word));
  if (!isName || isPlaceName(first.word, last.word)) return false;
  return !tokens.some(({ word }) => isOfThing(word));
}
const mostNames = 3;

function isOfThing(word: string): boolean {
  return [bodyWords, organisations, places, regionWords, roleWords, streetWords].some((words) => words.has(word));
}
