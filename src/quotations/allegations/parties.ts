import type { Span } from "../../coverage/span.ts";
import { falseAdverbs, modals } from "../../english/classes/attribution-words.ts";
import { openingWords, prosecutors } from "../../english/classes/denial-words.ts";
import { negations } from "../../english/classes/negations.ts";
import { isNounOf } from "../../english/nouns/nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { isPhrase, lastWordOf, spanOf, wordOf } from "../grammar/phrases.ts";

/** "his aide, Ida Roe," and "two cooks, Bo Lind and Ana Ruiz,": the noun with the names behind it. */
export function spanWithName(chunks: readonly Chunk[], at: number | null): Span | null {
  const own = spanOf(chunks, at);
  if (at === null || own === null) return own;
  // "One of them, Ida Roe,"
  const named = wordOf(chunks[at]) === "one" && wordOf(chunks[at + 1]) === "of" ? chunks[at + 4] : undefined;
  if (named?.kind === "name" && chunks[at + 3]?.kind === "comma") return { start: own.start, end: named.end };
  // "a group of parents"
  const isGroup = chunks[at]?.kind === "noun" && isNounOf(singularOf(lastWordOf(chunks[at])), "group");
  if (isGroup && wordOf(chunks[at + 1]) === "of" && isPhrase(chunks[at + 2]))
    return { start: own.start, end: chunks[at + 2]?.end ?? own.end };
  if (chunks[at]?.kind !== "noun" || chunks[at + 1]?.kind !== "comma") return own;
  let end = at + 1;
  while (chunks[end + 1]?.kind === "name" && (end === at + 1 || chunks[end]?.kind === "conjunction")) end += 2;
  return end === at + 1 ? own : { start: own.start, end: chunks[end - 1]?.end ?? own.end };
}

/** "a man of 54" may stand between "arrested" and "on suspicion of". */
export function findVerbBefore(chunks: readonly Chunk[], at: number): number | null {
  for (let left = at - 1; left >= Math.max(0, at - farthestBy); left -= 1)
    if (chunks[left]?.kind === "verb") return left;
  return null;
}

/** "Prosecutors", "the prosecutor, Ida Roe," and "Prosecutor Ida Roe". */
export function namesProsecutor(chunks: readonly Chunk[], subject: number): boolean {
  return [subject, subject - 2].some(
    (at) =>
      (at === subject || chunks[subject - 1]?.kind === "comma") &&
      chunks[at]?.tokens.some(({ word }) => prosecutors.has(singularOf(word))) === true,
  );
}

export function namesSomebody(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "name" || chunk?.kind === "pronoun";
}

export function nextPhrase(chunks: readonly Chunk[], at: number): number | null {
  return isPhrase(chunks[at + 1]) ? at + 1 : null;
}

/** The place of whom a passive verb was done by; null where that is not said. */
export function phraseAfterBy(chunks: readonly Chunk[], at: number): number | null {
  const by = chunks.findIndex((chunk, index) => index > at && wordOf(chunk) === "by");
  return by > 0 && by - at <= farthestBy ? nextPhrase(chunks, by) : null;
}

/** So many chunks stand between a verb and by whom it was done, at most. */
export const farthestBy = 6;

/** "Nobody was accused" */
export function isNobody(span: Span | null, chunks: readonly Chunk[]): boolean {
  const chunk = span && chunks.find(({ start }) => start === span.start);
  return chunk?.tokens.some(({ word }) => negations.has(word)) === true;
}

/** "false allegations", "falsely accused": whoever says so makes no accusation. */
export function saysFalse({ tokens }: Chunk): boolean {
  return tokens.some(({ word }) => word === "false" || falseAdverbs.has(word));
}

/** "If he is charged", "may be accused": nobody says that it is so. */
export function isSupposed(chunks: readonly Chunk[], at: number): boolean {
  const clause = chunks.slice(0, at).findLastIndex(({ kind }) => kind === "comma") + 1;
  return (
    chunks[at]?.tokens.some(({ word }) => modals.has(word)) === true ||
    chunks.slice(clause, at).some((chunk) => openingWords.has(wordOf(chunk)))
  );
}
