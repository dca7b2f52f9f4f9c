import { isAmong } from "../../coverage/is-among.ts";
import { auxiliaries } from "../../english/classes/closed-classes.ts";
import type { Chunk } from "./chunk.ts";
import { isPhrase, lastWordOf, wordOf } from "./phrases.ts";

/** The first phrase of the sentence that no preposition governs; of a sentence that begins with "In …,", the next. */
export function mainSubject(chunks: readonly Chunk[], before = chunks.length): number | null {
  for (let index = mainClauseStart(chunks, before); index < before; index += 1) {
    const chunk = chunks[index];
    if (!isPhrase(chunk)) continue;
    const governor = chunks[index - 1];
    if (governor?.kind === "preposition" || (governor?.kind === "verb" && !isInverted(chunks, index - 1))) continue;
    return index;
  }
  return null;
}

/** "Why did Roe stay?": in a question the subject stands behind an auxiliary. */
function isInverted(chunks: readonly Chunk[], verb: number): boolean {
  const [asks, helper] = [chunks[verb - 1], chunks[verb]];
  const isAsked = chunks.at(-1)?.tokens[0]?.text === "?";
  return (
    isAsked && verb <= 1 && asks?.kind !== "relative" && helper?.tokens.length === 1 && auxiliaries.has(wordOf(helper))
  );
}

/**
 * Finds where the main clause begins: behind the comma of "But when Roe left, …", "In May, …" and "Asked by Roe, …"; 0 for
 * other sentences.
 */
export function mainClauseStart(chunks: readonly Chunk[], before: number): number {
  const dateline = datelineEnd(chunks);
  if (dateline > 0) return dateline < before ? dateline : 0;
  const opener = chunks.findIndex(({ kind }) => !isAmong(kind, "comma conjunction other"));
  const begun = isAmong(chunks[opener]?.kind, "preposition subordinator verb") || isTimeAfter(chunks, opener);
  if (!begun) return 0;
  for (let index = Math.max(opener, 0) + 1; index < before - 1; index += 1)
    if (chunks[index]?.kind === "comma" && isPhrase(chunks[index + 1]) && !isEnclosed(chunks, index + 1))
      return index + 1;
  return 0;
}

/** KELL, Ohio (AP) — The mayor said …: where the sentence begins behind the place it was filed from; 0 for none. */
function datelineEnd(chunks: readonly Chunk[]): number {
  if (!/^\p{Lu}{3,}$/u.test(chunks[0]?.tokens[0]?.text ?? "") || chunks[0]?.kind !== "name") return 0;
  const dash = chunks
    .slice(0, longestDateline)
    .findIndex(({ tokens }) => /^(?:[–—―-]|--+)$/.test(tokens[0]?.text ?? ""));
  return dash > 0 && isPhrase(chunks[dash + 1]) ? dash + 1 : 0;
}

/** In chunks. */
const longestDateline = 8;

/** "Hours after Roe left, …", "Not long before …". */
function isTimeAfter(chunks: readonly Chunk[], noun: number): boolean {
  const word = lastWordOf(chunks[noun]);
  return (
    /^(?:days?|hours?|long|minutes?|moments?|months?|weeks?|years?)$/.test(word) &&
    isAmong(wordOf(chunks[noun + 1]), "after before")
  );
}

/** "In Kell, Ohio, the mayor": a place between commas is not where the clause begins. */
function isEnclosed(chunks: readonly Chunk[], phrase: number): boolean {
  const [chunk, after, next] = [chunks[phrase], chunks[phrase + 1], chunks[phrase + 2]];
  return chunk?.kind === "name" && chunk.tokens.length === 1 && after?.kind === "comma" && isPhrase(next);
}
