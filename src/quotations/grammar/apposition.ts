import { determiners } from "../../english/classes/closed-classes.ts";
import { subjectPronouns } from "../../english/classes/governing-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { isPastParticiple } from "../../english/verbs/verb-uses.ts";
import type { Chunk } from "./chunk.ts";
import { headOf, isGoverned, isPhrase, lastWordOf, previousIndex, wordOf } from "./phrases.ts";
import { opensBefore } from "./relative-clauses.ts";

/** "Roe, 83," and "Roe, a lawyer for Smith," and "Roe, who left early,": the phrase before the first comma. */
export function acrossApposition(chunks: readonly Chunk[], comma: number): number | null {
  const dash = isDash(chunks[comma]);
  for (let left = comma - 1; left >= 1; left -= 1) {
    const chunk = chunks[left];
    if (chunk?.kind === "quote" && isInPhrase(chunks, left)) continue;
    if (chunk?.kind === "quote" || chunk?.kind === "colon") return null;
    if (chunk?.kind !== "comma" || isDash(chunk) !== dash) continue;
    const inside = chunks[left + 1];
    const at = previousIndex(chunks, left);
    const before = chunks[at];
    if (!inside || left + 1 >= comma) return null;
    if (!isPhrase(before)) continue;
    const apposed =
      (isPhrase(inside) && !(subjectPronouns.has(wordOf(inside)) || wordOf(inside) === "you")) ||
      inside.kind === "relative" ||
      inside.kind === "preposition" ||
      inside.bareParticiple ||
      isReduced(chunks, left + 1) ||
      inside.kind === "other" ||
      inside.kind === "subordinator";
    if (!apposed) return null;
    if (isPlaceAbbreviation(before)) continue;
    const head = headOf(chunks, at);
    if (chunks[head - 1]?.kind === "verb" && inside.kind === "relative") continue;
    if (!isGoverned(chunks, head)) return outermost(chunks, head);
    if (chunks[head - 2]?.kind !== "comma" && !hasApposition(chunks, head))
      return isPhrase(inside) ? headOf(chunks, comma - 1) : null;
  }
  return null;
}

/** "the report, published on Monday, said", "the union, led by Doe, said": a participle, and what tells when, where or by whom. */
function isReduced(chunks: readonly Chunk[], at: number): boolean {
  const [verb, behind] = [chunks[at], chunks[at + 1]];
  const isAlone = verb?.kind === "verb" && verb.tokens.length === 1 && isPastParticiple(wordOf(verb));
  return isAlone && (behind?.kind === "preposition" || behind?.kind === "other");
}

/** "with a “sell” rating", "on “dry decks”", "who called it “…”": words in marks that only describe. */
function isInPhrase(chunks: readonly Chunk[], quote: number): boolean {
  const before = chunks[quote - 1];
  const isOfNoun = before?.kind === "noun" && determiners.has(lastWordOf(before));
  return before?.kind === "preposition" || isOfNoun || opensBefore(chunks, quote) !== null;
}

/** "Roe, a lawyer who works with Doe, an aide, said": a name with a comma stands further left. */
function hasApposition(chunks: readonly Chunk[], before: number): boolean {
  return chunks.slice(0, before).some(({ kind }, index) => kind === "comma" && chunks[index - 1]?.kind === "name");
}

/** "Roe, president of the club, which …", "Roe, CEO of Kell Lines, a firm," and "Roe, 67, a teacher in Kell, Pa.,": the president is Roe. */
function outermost(chunks: readonly Chunk[], head: number): number {
  const { kind, tokens = [] } = chunks[head] ?? {};
  const isOffice = kind === "noun" || (isHumanNoun(lastWordOf(chunks[head])) && !tokens[0]?.entry.isFirstName);
  if (!isOffice || chunks[head - 1]?.kind !== "comma") return head;
  const age = isAge(chunks[head - 2]) && chunks[head - 3]?.kind === "comma";
  const name = age ? head - 4 : previousIndex(chunks, head - 1);
  return chunks[name]?.kind === "name" && !isGoverned(chunks, name) ? name : head;
}

function isAge(chunk: Chunk | undefined): boolean {
  return chunk?.tokens.length === 1 && /^\d{1,3}$/.test(wordOf(chunk));
}

function isDash(chunk: Chunk | undefined): boolean {
  return /^[–—―-]/.test(chunk?.tokens[0]?.text ?? "");
}

/** "of Ashton, Md.,": a place goes on. */
function isPlaceAbbreviation(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "name" && chunk.tokens.length === 1 && /^\p{Lu}.*\.$/u.test(chunk.tokens[0]?.text ?? "");
}
