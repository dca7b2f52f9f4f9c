import { isAmong } from "../../coverage/is-among.ts";
import type { Span } from "../../coverage/span.ts";
import { modals } from "../../english/classes/attribution-words.ts";
import {
  accusationNouns,
  admissions,
  apologies,
  apologisingForms,
  apology,
  criminalWords,
  deniedNouns,
  denyingForms,
  givingForms,
  innocence,
  plea,
  pleadingForms,
  resistingForms,
  settlement,
  settlingForms,
  sorry,
  thingPronouns,
} from "../../english/classes/denial-words.ts";
import { isCrimeNoun } from "../../english/nouns/crime-nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { findVerbForm, isVerbOf } from "../../english/verbs/verbs.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { chunkSentence } from "../grammar/chunks.ts";
import { isPhrase, lastWordOf, spanOf, wordOf } from "../grammar/phrases.ts";
import { subjectOf } from "../grammar/subjects.ts";
import { readTokens, wordAt } from "../grammar/tokens.ts";
import { callsFalse, callsItFalse, findInnocent, isBe, isCalledFalse, neverWas } from "./read-innocence.ts";

/** A plea, a denial, an apology, a settlement, or that somebody was cleared, as one sentence states it. */
export interface Denial {
  readonly kind: "apology" | "clearing" | "denial" | "plea" | "settlement";
  /** Says whose it is, or who is said to be innocent or was cleared, in the sentence's own words; null where it does not say. */
  readonly by: Span | null;
  /** Whatever somebody is accused of is denied: "maintained his innocence", "denied all the allegations". */
  readonly isOfAll?: true;
}

/** What is denied stands near its verb: "denied any and all such wrongdoing". */
const reach = 8;

/** The denial that a sentence states: "He denies it", "Roe has pleaded not guilty", "The suit was settled". Null where it states none. */
export function readDenial(body: string, sentence: Span): Denial | null {
  const chunks = chunkSentence(readTokens(body, sentence));
  const words = chunks.flatMap(({ tokens }) => tokens.map(({ word }) => word));
  const denial = findDenial(chunks, words);
  return denial?.kind !== "settlement" && denial !== null && isOfEverything(words)
    ? { ...denial, isOfAll: true }
    : denial;
}

function isOfEverything(words: readonly string[]): boolean {
  const at = words.findIndex((word) => isAmong(word, "all any every"));
  const counted = at < 0 ? [] : words.slice(at, at + reach);
  return words.includes(innocence) || counted.some((word) => isAccusationNoun(word) && !criminalWords.has(word));
}

function findDenial(chunks: readonly Chunk[], words: readonly string[]): Denial | null {
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind === "verb" && isDenyingVerb(chunks, at))
      return { kind: isPlea(chunk) ? "plea" : "denial", by: spanOf(chunks, subjectOf(chunks, at)) };
    if (callsFalse(chunks, at)) return { kind: "denial", by: spanOf(chunks, subjectOf(chunks, at)) };
    if (isCalledFalse(chunks, at)) return { kind: "denial", by: spanOf(chunks, speakerBefore(chunks, at)) };
    const speaker = callsItFalse(chunks, at) || neverWas(chunks, at) ? speakerBefore(chunks, at) : null;
    if (speaker !== null) return { kind: "denial", by: spanOf(chunks, speaker) };
    // “That is untrue,” Roe said.
    if (at === 2 && chunks[0]?.kind === "other" && callsItFalse(chunks, at)) return { kind: "denial", by: null };
    const resisting = whoResists(chunks, at);
    if (resisting !== null) return { kind: "denial", by: spanOf(chunks, resisting) };
    const pleading = whoPleads(chunks, at);
    if (pleading !== null) return { kind: "plea", by: spanOf(chunks, pleading) };
    const sorry = whoIsSorry(chunks, at);
    if (sorry !== null) return { kind: "apology", by: spanOf(chunks, sorry) };
    const innocent = findInnocent(chunks, at);
    if (innocent !== null) return { kind: "denial", by: spanOf(chunks, innocent) };
    const plural = chunk.kind === "noun" && isDenyingVerb(chunks, at) ? bodyOf(chunk) : null;
    if (plural) return { kind: "denial", by: plural };
    const marked = chunk.kind === "noun" && isDenyingVerb(chunks, at) ? phraseBeforeMark(chunks, at) : null;
    if (marked !== null) return { kind: "denial", by: spanOf(chunks, marked) };
  }
  const settles = words.some((word) => settlingForms.has(word) || word === settlement);
  const isWith = words.some((word, at) => settlingForms.has(word) && isAmong(words[at + 1], "out with"));
  // "agreed to pay without admitting fault"
  const isWithout = words.some((word, at) => word === "without" && admissions.has(words[at + 1] ?? ""));
  return isWith || isWithout || (settles && words.some(isAccusationNoun)) ? { kind: "settlement", by: null } : null;
}

function isDenyingVerb(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  const verb = lastWordOf(chunk);
  if (!chunk) return false;
  const after = chunks
    .slice(at + 1, at + 1 + reach)
    .flatMap(({ tokens }) => tokens)
    .slice(0, reach)
    .map(({ word }) => word);
  if (pleadingForms.has(verb)) return after.includes("guilty") || after.includes("innocent");
  // "instead of contesting it" denies nothing.
  const isGoverned = chunk.bareParticiple && chunks[at - 1]?.kind === "preposition";
  if (!denyingForms.has(verb) || chunk.negated || chunk.passive || isGoverned) return false;
  const deniesClause = isPhrase(chunks[at + 1]) && chunks[at + 2]?.kind === "verb" && !chunks[at + 2]?.infinitive;
  // "denied them entry"
  const isRefusal = after[0] === "them" && isPhrase(chunks[at + 2]);
  // "contests this year"
  const deniesThing = isAmong(after[0], thingPronouns) && chunks[at + 1]?.tokens.length === 1 && !isRefusal;
  const deniesNoun = after.some(
    (word) => isAccusationNoun(word) || deniedNouns.has(word) || isCrimeNoun(singularOf(word)),
  );
  return deniesClause || deniesNoun || deniesThing || /..ing$/.test(after[0] ?? "");
}

/** "will defend the claim", "vowed to fight the charges", "is preparing to contest the lawsuit". Null for nobody. */
function whoResists(chunks: readonly Chunk[], at: number): number | null {
  const chunk = chunks[at];
  if (!chunk || chunk.negated || chunk.passive || !resistingForms.has(lastWordOf(chunk))) return null;
  // "will fight": the verb alone is taken for a noun.
  const isParted = chunk.tokens.length === 1 && isAmong(lastWordOf(chunks[at - 1]), "will would");
  if (chunk.kind !== "verb" && !isParted) return null;
  const after = chunks
    .slice(at + 1, at + 1 + reach)
    .flatMap(({ tokens }) => tokens)
    .slice(0, shortReach);
  if (!after.some(({ word }) => isAccusationNoun(word) || word === "case")) return null;
  if (isParted) return chunks[at - 1]?.negated ? null : subjectOf(chunks, at - 1);
  const isComing = chunk.tokens.some(({ word }) => isAmong(word, "will would"));
  return isComing || chunk.infinitive ? subjectOf(chunks, at) : null;
}
/** What is fought stands right behind the verb, or behind "themselves against". */
const shortReach = 4;

/** "entered a plea of not guilty" */
function whoPleads(chunks: readonly Chunk[], at: number): number | null {
  const [of, not, guilty] = chunks.slice(at + 1, at + 4).map(wordOf);
  const isPleaOf = lastWordOf(chunks[at]) === plea && of === "of" && not === "not" && guilty === "guilty";
  return isPleaOf && chunks[at - 1]?.kind === "verb" ? subjectOf(chunks, at - 1) : null;
}

/** Who apologises: "apologised for it", "issued an apology", "said he was sorry", and not "refused to apologise". Null for nobody. */
function whoIsSorry(chunks: readonly Chunk[], at: number): number | null {
  const chunk = chunks[at];
  if (lastWordOf(chunk) === apology) {
    const isGiven = givingForms.has(lastWordOf(chunks[at - 1]));
    const verb = chunks.findLastIndex(({ kind }, index) => index < at && kind === "verb");
    return isGiven && verb >= 0 && isDone(chunks[verb]) ? subjectOf(chunks, verb) : null;
  }
  if (chunk?.kind !== "verb" || !isDone(chunk)) return null;
  // "She said sorry"
  if (lastWordOf(chunks[at + 1]) === sorry && isVerbOf(findVerbForm(lastWordOf(chunk))?.verb ?? "", "saying"))
    return subjectOf(chunks, at);
  const felt = chunks.slice(at + 1).find(({ kind }) => kind !== "other");
  const isSaid = isBe(chunk) && chunks[at - 1]?.kind === "pronoun" && lastWordOf(felt) === sorry;
  // "to stop it and apologize"
  const isBare = apologies.has(lastWordOf(chunk)) && chunk.tokens.length === 1 && !isPhrase(chunks[at - 1]);
  return isSaid || (apologisingForms.has(lastWordOf(chunk)) && !isBare) ? subjectOf(chunks, at) : null;
}

/** Neither denied, nor wished, nor only possible. */
function isDone(chunk: Chunk | undefined): boolean {
  return (
    chunk !== undefined && !chunk.negated && !chunk.infinitive && !chunk.tokens.some(({ word }) => modals.has(word))
  );
}

/** A plea answers a charge, and no report. */
function isPlea(chunk: Chunk): boolean {
  return pleadingForms.has(lastWordOf(chunk));
}

/** "His lawyers deny": a bare verb behind a plural is taken for a noun. Null where nothing is before the verb. */
function bodyOf({ tokens, start }: Chunk): Span | null {
  const last = tokens.at(-2);
  return last && denyingForms.has(wordAt(tokens, tokens.length - 1)) ? { start, end: last.end } : null;
}

/** Finds who denies where marks part the two: "She “vehemently denied” it". The verb alone is taken for a noun there. */
function phraseBeforeMark(chunks: readonly Chunk[], at: number): number | null {
  if (chunks[at]?.tokens.length !== 1) return null;
  for (let left = at - 1; left >= Math.max(0, at - farthestMark); left -= 1) {
    if (isPhrase(chunks[left])) return left === at - 1 ? null : left;
    if (chunks[left]?.kind !== "other") return null;
  }
  return null;
}
const farthestMark = 4;

/** Finds whoever says it in the clause before: "Marsh said the charge was false". */
function speakerBefore(chunks: readonly Chunk[], at: number): number | null {
  const said = chunks.findLastIndex((chunk, index) => index < at && chunk.kind === "verb");
  const form = said < 0 ? null : findVerbForm(lastWordOf(chunks[said]));
  return form && isVerbOf(form.verb, "saying") ? subjectOf(chunks, said) : null;
}

function isAccusationNoun(word: string): boolean {
  return accusationNouns.has(singularOf(word));
}
