import { isAmong } from "../../coverage/is-among.ts";
import type { Span } from "../../coverage/span.ts";
import { clausePrepositions, joiningPrepositions } from "../../english/classes/phrase-words.ts";
import { isFormOfBe } from "../../english/verbs/auxiliaries.ts";
import type { Chunk } from "./chunk.ts";

/** A chunk that can be a subject. */
export function isPhrase(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "name" || chunk?.kind === "noun" || chunk?.kind === "pronoun";
}

/** "an aide to a friend of a cousin of Roe": so many links at most. */
const longestChain = 6;

/** The index before, adverbs and the like skipped. */
export function previousIndex(chunks: readonly Chunk[], index: number): number {
  let left = index - 1;
  while (chunks[left]?.kind === "other") left -= 1;
  return left;
}

/** "a spokesman for Roe": the head before the preposition; "In a letter to Roe" has none before its first. */
export function headOf(chunks: readonly Chunk[], phrase: number): number {
  let head = phrase;
  for (let step = 0; step < longestChain; step += 1) {
    const before = chunks[head - 1];
    if (
      before?.kind === "conjunction" &&
      wordOf(before) !== "but" &&
      isPhrase(chunks[head - 2]) &&
      chunks[head]?.kind !== "pronoun"
    ) {
      const governor = governorOfList(chunks, head - 2);
      if (governor !== null) return governor;
      head -= 2;
    } else if (before?.kind === "preposition" && isPhrase(chunks[head - 2]) && joins(before)) head -= 2;
    else break;
  }
  return isGoverned(chunks, head) ? phrase : head;
}

/** "lawyers for Roe, Doe and Poe": the head that the items before "and" hang on, from the last of them; null for other lists. */
function governorOfList(chunks: readonly Chunk[], last: number): number | null {
  let item = last;
  while (item > last - longestChain && wordOf(chunks[item - 1]) === "," && isPhrase(chunks[item - 2])) item -= 2;
  const [head, link] = [chunks[item - 2], chunks[item - 1]];
  if (item === last || link?.kind !== "preposition" || !isPhrase(head) || !joins(link)) return null;
  const governor = headOf(chunks, item - 2);
  return chunks[governor - 1]?.kind === "preposition" ? null : governor;
}

/** "of", and any with a capital behind another word: "Doctors Without Borders". */
function joins({ tokens }: Chunk): boolean {
  return joiningPrepositions.has(tokens[0]?.word ?? "") || tokens.every(({ capital }) => capital);
}

/** "in a letter": no subject. "In Kell, about 200 sailors" are one. "As Roe of Kell noted", "after Roe said": the word before opens a clause instead. */
export function isGoverned(chunks: readonly Chunk[], phrase: number): boolean {
  const [before, opener] = [chunks[phrase - 1], chunks[phrase - 2]];
  const isCount = isAmong(wordOf(before), "about around over") && /^\d/.test(wordOf(chunks[phrase]));
  if (isCount && (!opener || opener.kind === "comma" || opener.kind === "conjunction")) return false;
  return before?.kind === "preposition" && !clausePrepositions.has(wordOf(before));
}

/** "Roe attacked a woman", "Roe was sued by a clerk": somebody beside the subject. Not "Roe is a clerk". */
export function isActedOn(chunks: readonly Chunk[], phrase: number): boolean {
  const before = chunks[phrase - 1];
  return (before?.kind === "verb" && !isFormOfBe(lastWordOf(before))) || isAmong(wordOf(before), "against by with");
}

/** The first word of a chunk, folded; empty for none. */
export function wordOf(chunk: Chunk | undefined): string {
  return chunk?.tokens[0]?.word ?? "";
}

/** The last word of a chunk, folded; empty for none. */
export function lastWordOf(chunk: Chunk | undefined): string {
  return chunk?.tokens.at(-1)?.word ?? "";
}

/** Where a list of phrases ends that "and" closes: "Poe" of "Roe, Doe and Poe"; its first place where there is none. */
export function endOfList(chunks: readonly Chunk[], first: number): number {
  let last = first;
  while (last < first + longestChain && wordOf(chunks[last + 1]) === "," && isPhrase(chunks[last + 2])) last += 2;
  return wordOf(chunks[last + 1]) === "and" && isPhrase(chunks[last + 2]) ? last + 2 : first;
}

/** The stretch of the chunk at a place; null for no place. */
export function spanOf(chunks: readonly Chunk[], at: number | null): Span | null {
  const chunk = at === null ? undefined : chunks[at];
  return chunk ? { start: chunk.start, end: chunk.end } : null;
}
