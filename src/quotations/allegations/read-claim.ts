import { isAmong } from "../../coverage/is-among.ts";
import type { Span } from "../../coverage/span.ts";
import { possessives } from "../../english/classes/closed-classes.ts";
import { findVerbForm, isVerbOf, verbOfIrregular } from "../../english/verbs/verbs.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { chunkSentence } from "../grammar/chunks.ts";
import { isPhrase, lastWordOf, wordOf } from "../grammar/phrases.ts";
import { subjectOf } from "../grammar/subjects.ts";
import { readTokens } from "../grammar/tokens.ts";
import type { Accusation } from "./accusation.ts";
import { farthestBy, spanWithName } from "./parties.ts";

/**
 * Gives what somebody claims that somebody else did: "Roe claimed that Doe had hidden it", "Doe hid it, a clerk has claimed". An accusation only for
 * whoever looks for its denial: a claim may be of any other thing.
 */
export function readClaim(body: string, sentence: Span): Accusation | null {
  const chunks = chunkSentence(readTokens(body, sentence));
  const at = chunks.findIndex((chunk) => {
    const isClaim = chunk.kind === "verb" && isAmong(findVerbForm(lastWordOf(chunk))?.verb, "claim complain");
    return isClaim && !chunk.negated && !chunk.passive && !chunk.infinitive;
  });
  const chunk = chunks[at];
  const accuser = subjectOf(chunks, at);
  if (!chunk || accuser === null) return null;
  const isOpened = chunks[at + 1]?.tokens.length === 1 && wordOf(chunks[at + 1]) === "that";
  const clause = isOpened ? at + 2 : at + 1;
  const isBehind = isPhrase(chunks[clause]);
  // "claimed 30 lives", "claimed that she was well", "claimed that his team had won": a thing, a state, or one's own doing.
  if (isBehind && !(isOther(chunks[clause]) && doesDeed(chunks, clause))) return null;
  if (!isBehind && chunks[at + 1]?.kind === "verb") return null;
  return {
    cue: chunk,
    accuser: spanWithName(chunks, accuser),
    accused: isBehind ? withoutThat(chunks, clause) : null,
    isClaim: true,
  };
}

/** "that prosecutors" is one chunk. */
function withoutThat(chunks: readonly Chunk[], at: number): Span | null {
  const span = spanWithName(chunks, at);
  const start = wordOf(chunks[at]) === "that" ? chunks[at]?.tokens[1]?.start : span?.start;
  return span && start !== undefined ? { start, end: span.end } : span;
}

/** Tells whether somebody is said to have done something, as another says: "students said that the teacher had given them the answers". */
export function tellsOfOther(body: string, sentence: Span): boolean {
  const chunks = chunkSentence(readTokens(body, sentence));
  return chunks.some((chunk, at) => {
    const form = chunk.kind === "verb" && !chunk.negated ? findVerbForm(lastWordOf(chunk)) : null;
    if (!form || !isVerbOf(form.verb, "saying")) return false;
    return chunks.some((one, doer) => doer > at && isPhrase(one) && doesDeed(chunks, doer));
  });
}

/** Somebody by name or by what they are: "she" and "his team" may be whoever claims it. */
function isOther(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && chunk.kind !== "pronoun" && !possessives.has(wordOf(chunk));
}

/** "Roe had hidden", "she took": something that was done, and not "was well". */
export function doesDeed(chunks: readonly Chunk[], doer: number): boolean {
  const chunk = chunks[pastModifiers(chunks, doer)];
  if (chunk?.kind !== "verb" || chunk.negated || chunk.passive || chunk.infinitive) return false;
  const last = lastWordOf(chunk);
  const bare = verbOfIrregular(last);
  // "Roe hit her": of one person it is no present.
  const isPast =
    last.endsWith("ed") ||
    (bare !== null && bare !== "be" && !/(?:s|ing)$/.test(last) && (bare !== last || chunks[doer]?.kind === "name"));
  return isPast || (chunk.tokens.length > 1 && chunk.tokens.some(({ word }) => isAmong(word, "had has have")));
}

/** "the mill, Quillon," and "managers at the mill in Holm" */
function pastModifiers(chunks: readonly Chunk[], at: number): number {
  const isApposed = [1, 3].every((step) => chunks[at + step]?.kind === "comma") && isPhrase(chunks[at + 2]);
  let next = isApposed ? at + 4 : at + 1;
  while (next < at + farthestBy && chunks[next]?.kind === "preposition" && isPhrase(chunks[next + 1])) next += 2;
  return next;
}
