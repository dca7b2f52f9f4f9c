import { isAmong } from "../../coverage/is-among.ts";
import type { Span } from "../../coverage/span.ts";
import { modals } from "../../english/classes/attribution-words.ts";
import { possessives } from "../../english/classes/closed-classes.ts";
import {
  accusationNouns,
  acquittingForms,
  clearingForms,
  collapsingForms,
  conviction,
  courts,
  dismissingForms,
  endedNouns,
  endingForms,
  endingPhrases,
  findingForms,
  freeingForms,
  openingWords,
  prosecutors,
  verdict,
} from "../../english/classes/denial-words.ts";
import { passiveAuxiliaries } from "../../english/classes/phrase-words.ts";
import { isCrimeNoun } from "../../english/nouns/crime-nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { isCrimeVerb } from "../../english/verbs/crime-verbs.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { chunkSentence } from "../grammar/chunks.ts";
import { isPhrase, lastWordOf, spanOf, wordOf } from "../grammar/phrases.ts";
import { subjectOf } from "../grammar/subjects.ts";
import { readTokens } from "../grammar/tokens.ts";
import { phraseAfterBy } from "./parties.ts";
import type { Denial } from "./read-denial.ts";

/** So many chunks behind a verb belong to what is dropped, or to what somebody is cleared of. */
const reach = 3;

/**
 * That somebody who was accused is not guilty, as a court or whoever accused them has it: "was acquitted", "cleared him of theft", "quashed her
 * conviction", "The charges were dropped". Null where the sentence says no such thing, or only that it may be so. Linear.
 */
export function readClearing(body: string, sentence: Span): Denial | null {
  const chunks = chunkSentence(readTokens(body, sentence));
  const isOpen = chunks.some(({ tokens }) => tokens.some(({ word }) => openingWords.has(word)));
  if (isOpen) return null;
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind !== "verb" || !isFact(chunk)) {
      if (isVerdict(chunks, at)) return { kind: "clearing", by: null };
      continue;
    }
    const cleared = whoIsCleared(chunks, at);
    if (cleared !== null) return { kind: "clearing", by: spanOf(chunks, cleared) };
    const ended = whatIsEnded(chunks, at);
    if (ended !== null) return readEnded(body, chunks, ended);
  }
  return null;
}

/** Something is done, and not only asked for, denied, wished or expected: "to drop", "was not acquitted", "see him be cleared", "would dismiss". */
function isFact({ negated, infinitive, tokens }: Chunk): boolean {
  return (
    !negated &&
    !infinitive &&
    tokens[0]?.word !== "be" &&
    tokens.at(-1)?.word.endsWith("ing") === false &&
    !tokens.some(({ word }) => modals.has(word) || word === "will")
  );
}

/** "not guilty verdicts" */
function isVerdict(chunks: readonly Chunk[], at: number): boolean {
  const [first = "", second = ""] = chunks[at]?.tokens.map(({ word }) => word) ?? [];
  return first === "guilty" && singularOf(second) === verdict && wordOf(chunks[at - 1]) === "not";
}

/** Whoever is acquitted, cleared of something, found not guilty or freed without a charge; null where the verb says no such thing. */
function whoIsCleared(chunks: readonly Chunk[], verb: number): number | null {
  const word = lastWordOf(chunks[verb]);
  const isPassive = chunks[verb]?.passive === true;
  const object = isPassive ? subjectOf(chunks, verb) : isPhrase(chunks[verb + 1]) ? verb + 1 : null;
  if (object === null) return null;
  const behind = isPassive ? verb + 1 : object + 1;
  if (acquittingForms.has(word)) return object;
  if (findingForms.has(word)) return isNotGuilty(chunks, behind) ? object : null;
  if (freeingForms.has(word))
    return wordOf(chunks[behind]) === "without" && singularOf(lastWordOf(chunks[behind + 1])) === "charge"
      ? object
      : null;
  const isByCourt = isPassive && isOfCourt(chunks[phraseAfterBy(chunks, verb) ?? -1]);
  return clearingForms.has(word) && (isByCourt || isOfCrime(chunks, behind)) ? object : null;
}

function isNotGuilty(chunks: readonly Chunk[], at: number): boolean {
  return wordOf(chunks[at]) === "not" && wordOf(chunks[at + 1]) === "guilty";
}

/** "of theft", "of all charges", "of the board of stealing it": a road is cleared of snow. */
function isOfCrime(chunks: readonly Chunk[], from: number): boolean {
  return chunks.slice(from, from + 2 * reach).some((chunk, at, all) => {
    if (wordOf(chunk) !== "of") return false;
    const words = all.slice(at + 1, at + 2).flatMap(({ tokens }) => tokens.map(({ word }) => word));
    return words.some((word) => namesDeed(word)) || /..ing$/.test(words[0] ?? "");
  });
}

function namesDeed(word: string): boolean {
  const noun = singularOf(word);
  return accusationNouns.has(noun) || isCrimeNoun(noun) || isCrimeVerb(word) || noun === "count";
}

/** The noun of a case or a judgment that is ended: "dropped the charges", "threw out the lawsuit", "The case collapsed". Null for none. */
function whatIsEnded(chunks: readonly Chunk[], verb: number): number | null {
  const chunk = chunks[verb];
  const word = lastWordOf(chunk);
  const isPhrasal = endingPhrases.has(`${word} ${wordOf(chunks[verb + 1])}`);
  const isEnding = endingForms.has(word) || isPhrasal;
  // "was set" is read as "set" is.
  const isPassive = chunk?.tokens.some((token) => passiveAuxiliaries.has(token.word)) === true;
  if (!isEnding && !collapsingForms.has(word)) return null;
  if (dismissingForms.has(word) && !isDismissedByCourt(chunks, verb)) return null;
  const noun = isEnding && !isPassive ? verb + (isPhrasal ? 2 : 1) : subjectOf(chunks, verb);
  return noun !== null && isCase(chunks[noun]) ? noun : null;
}

/** Anybody dismisses a charge "as nonsense"; only a court or a prosecutor ends it. */
function isDismissedByCourt(chunks: readonly Chunk[], verb: number): boolean {
  const behind = chunks.slice(verb + 1, verb + 1 + 2 * reach);
  if (behind.some((chunk) => wordOf(chunk) === "as")) return false;
  const by = chunks[verb]?.passive ? phraseAfterBy(chunks, verb) : subjectOf(chunks, verb);
  if (by === null) return chunks[verb]?.passive === true;
  return isOfCourt(chunks[by]);
}

function isOfCourt(chunk: Chunk | undefined): boolean {
  return chunk?.tokens.some(({ word }) => courts.has(singularOf(word)) || prosecutors.has(singularOf(word))) === true;
}

function isCase(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "noun" && endedNouns.has(singularOf(lastWordOf(chunk)));
}

/** Tells who had been accused: "the case against Roe", "Roe's conviction", "the conviction of Roe". "Roe's lawsuit" was against somebody else. */
function readEnded(body: string, chunks: readonly Chunk[], noun: number): Denial | null {
  const chunk = chunks[noun];
  if (!chunk) return null;
  const linked = chunks.findIndex(
    (one, at) => at > noun && at <= noun + reach && one.kind === "preposition" && isAmong(wordOf(one), "against of"),
  );
  const isAgainst = wordOf(chunks[linked]) === "against";
  if (linked > 0 && isPhrase(chunks[linked + 1]) && (isAgainst || isConviction(chunk)))
    return { kind: "clearing", by: spanOf(chunks, linked + 1) };
  const isOwned = /['’]s?\s/.test(body.slice(chunk.start, chunk.end)) || possessives.has(wordOf(chunk));
  if (!isOwned) return { kind: "clearing", by: null };
  return isConviction(chunk) ? { kind: "clearing", by: chunk } : null;
}

function isConviction(chunk: Chunk): boolean {
  return singularOf(lastWordOf(chunk)) === conviction;
}
