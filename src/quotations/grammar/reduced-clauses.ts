import { isPastParticiple } from "../../english/verbs/verb-uses.ts";
import type { Chunk } from "./chunk.ts";
import { headOf, isGoverned, isPhrase, wordOf } from "./phrases.ts";

/**
 * "a report seen by the Kell Post said", "a letter sent to Roe on Monday said": what a participle with its phrases only
 * describes is the subject of the verb behind them. Null where no such clause ends at the phrase.
 */
export function pastReduced(chunks: readonly Chunk[], phrase: number): number | null {
  let left = phrase;
  while (isPhrase(chunks[left]) && isGoverned(chunks, left)) left -= 2;
  const [described, participle] = [chunks[left - 1], chunks[left]];
  if (left === phrase || participle?.kind !== "verb" || participle.tokens.length !== 1) return null;
  if (!isPhrase(described) || described?.kind === "pronoun" || !isPastParticiple(wordOf(participle))) return null;
  const head = headOf(chunks, left - 1);
  return isGoverned(chunks, head) ? null : head;
}
