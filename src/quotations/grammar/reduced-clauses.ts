import { isPastParticiple } from "../../english/verbs/verb-uses.ts";
import type { Chunk } from "./chunk.ts";
import { headOf, isGoverned, isPhrase, wordOf } from "./phrases.ts";

/**
 * "a report seen by the Kell Post said", "a lawyer representing Roe said", "a man accused of robbing Roe said": what a participle with its phrases
 * only describes is the subject of the verb behind them. Null where no such clause ends at the phrase.
 */
export function pastReduced(chunks: readonly Chunk[], phrase: number): number | null {
  const clause = startOfReduced(chunks, phrase);
  const described = chunks[clause - 1];
  if (clause < 0 || !isPhrase(described) || described?.kind === "pronoun") return null;
  const head = headOf(chunks, clause - 1);
  return isGoverned(chunks, head) ? null : head;
}

/** The participle: "seen", "representing", and "accused" before "of robbing"; -1 for none. */
function startOfReduced(chunks: readonly Chunk[], phrase: number): number {
  let left = phrase;
  while (isPhrase(chunks[left]) && isGoverned(chunks, left)) left -= 2;
  const isDone = left !== phrase && isParticiple(chunks[left]) && isPastParticiple(wordOf(chunks[left]));
  if (isDone) return left;
  const doing = isPhrase(chunks[left]) ? left - 1 : left;
  if (!isParticiple(chunks[doing]) || !/..ing$/.test(wordOf(chunks[doing]))) return -1;
  const before = chunks[doing - 2];
  const isOfDeed =
    chunks[doing - 1]?.kind === "preposition" && isParticiple(before) && isPastParticiple(wordOf(before));
  return isOfDeed ? doing - 2 : doing;
}

/** "suing" of "a woman suing Roe", "accused" of "a man accused of robbing Roe": a participle that opens a clause about what stands before it. */
export function opensReduced(chunks: readonly Chunk[], at: number): boolean {
  const word = wordOf(chunks[at]);
  const isOpen = /..ing$/.test(word) || (isPastParticiple(word) && chunks[at + 1]?.kind === "preposition");
  return isParticiple(chunks[at]) && isOpen;
}

function isParticiple(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "verb" && chunk.tokens.length === 1 && !chunk.infinitive;
}
