import { isAmong } from "../../coverage/is-among.ts";
import { lightForms, openingForms } from "../../english/classes/cue-words.ts";
import { singularOf } from "../../english/nouns/number.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { isPhrase, lastWordOf, wordOf } from "../grammar/phrases.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { ReadSentence, Reference } from "../reading-context.ts";
import { cueNouns, tellingNouns } from "../words/cue-nouns.ts";
import { namedAt } from "./speakers.ts";

/** Roe's claim that the plan was “…”, her call for “…”: the owner of a word for words. */
export function nounCue(read: ReadSentence, quote: number): Reference | null {
  const owner = ownerAround(read, quote);
  if (owner) return owner;
  let verbs = 0;
  for (let left = quote - 1; left >= 0 && left >= quote - 7; left -= 1) {
    const chunk = read.chunks[left];
    if (!chunk || chunk.kind === "quote" || chunk.kind === "colon") return null;
    if (chunk.kind === "verb") verbs += 1;
    if (!cueNouns.has(singularOf(lastWordOf(chunk)))) continue;
    const owner = read.owners[left] ?? issuerOf(read, left);
    if (!owner) continue;
    const next = read.chunks[left + 1];
    const thatClause = read.chunks
      .slice(left + 1, quote)
      .some((chunk) => chunk.kind === "relative" && wordOf(chunk) === "that");
    const tellsWhat = thatClause || next?.infinitive === true || isAmong(wordOf(next), "is to was");
    return verbs === 0 || tellsWhat ? owner : null;
  }
  return null;
}

/** Roe repeated Doe's answer: “…” What stands right before the colon is what the words are; behind “said of” what they are about. */
export function ownedBefore(read: ReadSentence, quote: number): Reference | null {
  const noun = read.chunks[quote - 2];
  if (read.chunks[quote - 1]?.kind !== "colon" || !cueNouns.has(singularOf(lastWordOf(noun)))) return null;
  const [verb, link] = [read.chunks[quote - 4], read.chunks[quote - 3]];
  if (isAmong(wordOf(link), "about of on") && verb?.cue?.strength === "said" && !verb.cue.told) return null;
  const owner = read.owners[quote - 2];
  return owner?.person && owner.form !== "pronoun" ? owner : null;
}

/** Roe's “bathtub” remark: the owner before the words, the noun behind them. */
function ownerAround(read: ReadSentence, quote: number): Reference | null {
  const [before, after] = [read.chunks[quote - 1], read.chunks[quote + 1]];
  if (!before?.tokens.at(-1)?.possessive || after?.kind !== "noun") return null;
  return after.tokens.some(({ word }) => cueNouns.has(singularOf(word))) ? (read.references[quote - 1] ?? null) : null;
}

/**
 * Roe called Doe's claim of “…” absurd: "of" or "that" binds the words to the noun, whatever is said of them; "that" even
 * over a long clause (Roe made the point that the pier, mended twice since the storm, would be “…”).
 */
export function boundNounCue(read: ReadSentence, quote: number): Reference | null {
  for (let left = quote - 1; left >= 0 && left >= quote - longestClaim; left -= 1) {
    const chunk = read.chunks[left];
    if (!chunk || chunk.kind === "quote" || chunk.kind === "colon" || wordOf(chunk) === "as") return null;
    const link = wordOf(read.chunks[afterPlace(read.chunks, left + 1)]);
    const bound = link === "that" || (link === "of" && left >= quote - 5);
    const noun = singularOf(lastWordOf(chunk));
    if (bound && (cueNouns.has(noun) || (link === "that" && tellingNouns.has(noun))))
      return read.owners[left] ?? (link === "that" ? (issuerOf(read, left) ?? authorOf(read, left)) : null);
  }
  return null;
}

/** a suggestion by Roe that somebody should “…” */
function authorOf(read: ReadSentence, noun: number): Reference | null {
  return wordOf(read.chunks[noun + 1]) === "by" ? namedAt(read, noun + 2) : null;
}

/** Roe's claim in Kell on Monday that “…”: where the clause that tells the claim begins. */
function afterPlace(chunks: readonly Chunk[], from: number): number {
  let at = from;
  while (chunks[at]?.kind === "other") at += 1;
  for (let step = 0; step < 3 && chunks[at]?.kind === "preposition" && wordOf(chunks[at]) !== "of"; step += 1) {
    at += isPhrase(chunks[at + 1]) ? 2 : 0;
    while (chunks[at]?.kind === "other") at += 1;
  }
  return at;
}

/** In chunks between a word for words and the words. */
const longestClaim = 18;

/** Roe made the point that …, issued a warning of “…”: the verb says nothing by itself, the noun is the cue. */
function issuerOf(read: ReadSentence, noun: number): Reference | null {
  const linked =
    read.chunks[noun - 1]?.kind === "preposition" && isAmong(wordOf(read.chunks[noun - 1]), "into on with");
  const at = linked ? noun - 2 : noun - 1;
  const verb = read.chunks[at];
  const light = linked ? openingForms : lightForms;
  if (verb?.kind !== "verb" || verb.passive || !light.has(lastWordOf(verb))) return null;
  const subject = subjectOf(read.chunks, at);
  return subject === null ? null : namedAt(read, subject);
}
