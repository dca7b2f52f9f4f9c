import { personNouns } from "../words/person-nouns.ts";
import type { Chunk } from "./chunks.ts";
import { singularOf } from "./noun-forms.ts";
import { headOf, isGoverned, isPhrase, previousIndex, wordOf } from "./phrases.ts";

/** "who" and "which" stand for the phrase before them. */
export function antecedent(chunks: readonly Chunk[], relative: number): number | null {
  let left = relative - 1;
  while (chunks[left]?.kind === "comma" || chunks[left]?.kind === "other") left -= 1;
  if (!isPhrase(chunks[left])) return null;
  if (wordOf(chunks[relative]) !== "who") return headOf(chunks, left);
  return isThing(chunks[left]) && isGoverned(chunks, left) && isPhrase(chunks[left - 2]) ? left - 2 : left;
}

/** "says to Roe on camera, who": nobody whom "who" could stand for. */
function isThing(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "noun" && !personNouns.has(singularOf(chunk.tokens.at(-1)?.word ?? ""));
}

/** "Roe, who is head of the club said" and "Roe, head of the club has said", with no second comma: Roe says it. */
export function pastPredicate(chunks: readonly Chunk[], head: number, verb: number): number {
  const who = previousIndex(chunks, head - 1);
  const predicate =
    chunks[head - 1]?.kind === "verb" && wordOf(chunks[who]) === "who" && chunks[who - 1]?.kind === "comma";
  if (predicate && isPhrase(chunks[who - 2])) return who - 2;
  const described = chunks[head - 1]?.kind === "verb" && wordOf(chunks[who]) === "who" && isPhrase(chunks[who - 1]);
  if (described) return chunks[who - 2]?.kind === "comma" && chunks[who - 3]?.kind === "name" ? who - 3 : who - 1;
  const apposed = head === 2 && chunks[2]?.kind === "noun" && chunks[1]?.kind === "comma" && chunks[0]?.kind === "name";
  return apposed && chunks[verb + 1]?.kind !== "comma" ? 0 : head;
}

/** "people who accused him": no participle after it hangs on this verb. */
export function isRelative(chunks: readonly Chunk[], verb: number): boolean {
  return chunks[previousIndex(chunks, verb)]?.kind === "relative";
}
