import { falseWords, namingVerbs } from "../../english/classes/attribution-words.ts";
import {
  accusationNouns,
  disputedNouns,
  emptiedNouns,
  emptyingWords,
  happenedForms,
  innocence,
  never,
  openingWords,
  rejectingWords,
  thingPronouns,
} from "../../english/classes/denial-words.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { findVerbForm, isVerbOf, verbOfIrregular } from "../../english/verbs/verbs.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { isPhrase, lastWordOf, wordOf } from "../grammar/phrases.ts";
import { subjectOf } from "../grammar/subjects.ts";

/** So many chunks behind a verb of saying may belong to what is said. */
const reach = 6;
/** So many behind "were" belong to what an accusation is said to be: "were “completely false”". */
const shortReach = 4;

/**
 * The chunk of whose innocence a verb says so: "maintained his innocence", "insists she is innocent", "said he had done nothing wrong".
 * Null where the verb says no such thing, and for "prove his innocence".
 */
export function findInnocent(chunks: readonly Chunk[], verb: number): number | null {
  const chunk = chunks[verb];
  const form = chunk?.kind === "verb" && !chunk.negated ? findVerbForm(lastWordOf(chunk)) : null;
  if (form === null || !isVerbOf(form.verb, "saying")) return null;
  const isKept = lastWordOf(chunks[verb + 1]) === innocence && chunks[verb + 2]?.kind !== "verb";
  if (isKept) return subjectOf(chunks, verb);
  for (let at = verb + 1; at <= verb + reach; at += 1)
    if (isPhrase(chunks[at]) && chunks[at + 1]?.kind === "verb" && saysInnocent(chunks, at + 1)) return at;
  return null;
}

/** "is innocent", "is not guilty", "had done nothing wrong" */
function saysInnocent(chunks: readonly Chunk[], verb: number): boolean {
  const chunk = chunks[verb];
  const bare = verbOfIrregular(lastWordOf(chunk)) ?? lastWordOf(chunk);
  const behind = chunks.slice(verb + 1, verb + 3).flatMap(({ tokens }) => tokens.map(({ word }) => word));
  const [first = "", second = ""] = behind[0] === "not" ? behind.slice(1) : behind;
  const isNegated = chunk?.negated === true || behind[0] === "not";
  if (bare === "do") return first === "nothing" && second === "wrong";
  return isBe(chunk) && (isNegated ? first === "guilty" : first === "innocent");
}

/** A form of "be". */
export function isBe(chunk: Chunk | undefined): boolean {
  return chunk?.tokens.some(({ word }) => word === "was" || verbOfIrregular(word) === "be") === true;
}

/** Tells whether an accusation is called false: "called the allegation a lie", "called that “nonsense”", "described the claims against her as “without merit”". */
export function callsFalse(chunks: readonly Chunk[], verb: number): boolean {
  const chunk = chunks[verb];
  if (chunk?.kind !== "verb" || chunk.negated || chunk.passive || !namingVerbs.has(lastWordOf(chunk))) return false;
  const told = chunks[verb + 1];
  const isOfWhatWasSaid = isAccusation(told) || isThing(told) || disputedNouns.has(singularOf(lastWordOf(told)));
  return isOfWhatWasSaid && rejects(chunks.slice(verb + 2, verb + 2 + reach));
}

/** Tells whether an accusation is said to be false: "said the charge was “nonsense”", "the claims have no basis". */
export function isCalledFalse(chunks: readonly Chunk[], verb: number): boolean {
  const chunk = chunks[verb];
  const subject = chunk?.kind === "verb" && !chunk.negated ? subjectOf(chunks, verb) : null;
  if (subject === null || !isAccusation(chunks[subject])) return false;
  const bare = verbOfIrregular(lastWordOf(chunk)) ?? lastWordOf(chunk);
  if (bare !== "have" && !isBe(chunk)) return false;
  const isOpen = chunks.slice(0, verb).some(({ tokens }) => tokens.some(({ word }) => openingWords.has(word)));
  return !isOpen && rejects(chunks.slice(verb + 1, verb + 1 + shortReach));
}

/** Tells whether a thing that was just said is called false, or never to have been: "said that was a lie", "said it never happened". */
export function callsItFalse(chunks: readonly Chunk[], verb: number): boolean {
  const chunk = chunks[verb];
  if (chunk?.kind !== "verb" || !isThing(chunks[verb - 1])) return false;
  const behind = chunks.slice(verb + 1, verb + 1 + shortReach);
  if (isBe(chunk)) return chunk.negated ? lastWordOf(behind[0]) === "true" : rejects(behind);
  return neverWas(chunks, verb);
}

/** Tells whether something is said never to have happened: "the call never took place". */
export function neverWas(chunks: readonly Chunk[], verb: number): boolean {
  const chunk = chunks[verb];
  if (chunk?.kind !== "verb" || !chunk.tokens.some(({ word }) => word === never)) return false;
  const isTaken = wordOf(chunks[verb + 1]) === "place" && verbOfIrregular(lastWordOf(chunk)) === "take";
  return isTaken || happenedForms.has(lastWordOf(chunk));
}

/** "it", "this"; "that" opens a clause elsewhere. */
function isThing(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && chunk.tokens.length === 1 && thingPronouns.has(wordOf(chunk));
}

function isAccusation(chunk: Chunk | undefined): boolean {
  return accusationNouns.has(singularOf(lastWordOf(chunk)));
}

function rejects(chunks: readonly Chunk[]): boolean {
  const words = chunks.flatMap(({ tokens }) => tokens.map(({ word }) => word));
  if (words.includes("not")) return false;
  return (
    words.some((word) => falseWords.has(word) || rejectingWords.has(word)) ||
    words.some(
      (word, at) => emptyingWords.has(word) && words.slice(at, at + reach).some((one) => emptiedNouns.has(one)),
    )
  );
}
