import { determiners, namingPrepositions } from "../../english/classes/closed-classes.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { bodyWords, organisations } from "../../english/nouns/role-words.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { endOfList, wordOf } from "../grammar/phrases.ts";
import type { Reference } from "../reading-context.ts";

/**
 * Reads the name of a body to its end, which the chunks part at prepositions and "and": "the University of Kell", "the Department of Housing and
 * Urban Development", "Moms for Roads", "the Food and Drug Administration", and both of "Kell Lines and Tarn Bank". Other references stay as they are.
 */
export function inFull(reference: Reference, body: string, chunks: readonly Chunk[], index: number): Reference {
  const first = chunks[index];
  if (reference.person !== null || reference.form !== "description" || first?.kind !== "name") return reference;
  let last = index;
  for (let links = 0; links < mostLinks; links += 1) {
    const [link, next] = [chunks[last + 1], chunks[last + 2]];
    if (link?.tokens.length !== 1 || next?.kind !== "name" || !goesOn(chunks, index, last)) break;
    last += 2;
  }
  if (last === index) return reference;
  const end = chunks[last]?.end ?? reference.end;
  return { ...reference, end, text: body.slice(reference.start, end) };
}

/** "the Department for Trade, Food and Roads of Kell" */
const mostLinks = 4;

/** Tells whether the chunk behind the next one belongs to the name as well. */
function goesOn(chunks: readonly Chunk[], index: number, last: number): boolean {
  const [link, next] = [chunks[last + 1], chunks[last + 2]];
  if (wordOf(link) === "of")
    return last > index || wordOf(chunks[index]) === "the" || chunks[index]?.tokens.length === 1;
  if (!next?.tokens.every(({ capital, word }) => capital || determiners.has(word))) return false;
  if (wordOf(link) === "and") return last > index || isBody(next);
  if (link?.kind === "comma") return last > index && endOfList(chunks, last) > last;
  const head = chunks[index]?.tokens.at(-1)?.entry;
  const isOfBody = last > index || isBody(chunks[index]) || (head?.isPlural === true && isHumanNoun(head.singular));
  return isOfBody && (namingPrepositions.has(wordOf(link)) || link?.tokens[0]?.capital === true);
}

/** "Administration", "Kell Council", "the Centers" */
function isBody(chunk: Chunk | undefined): boolean {
  const { word = "", singular = "" } = chunk?.tokens.at(-1)?.entry ?? {};
  return bodyWords.has(word) || bodyWords.has(singular) || organisations.has(singular);
}
