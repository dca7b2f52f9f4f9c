import { objectPronouns } from "../../english/classes/governing-words.ts";
import { controllingForms } from "../../english/classes/phrase-words.ts";
import { namedPlaces } from "../../english/nouns/work-words.ts";
import { auxiliaries, isFormOfBe } from "../../english/verbs/auxiliaries.ts";
import { acrossApposition } from "./apposition.ts";
import type { Chunk } from "./chunk.ts";
import { type Shortened, withoutInnerAppositions } from "./inner-appositions.ts";
import { mainClauseStart, mainSubject } from "./main-clause.ts";
import { subjectOfParticiple } from "./participles.ts";
import { headOf, isGoverned, isPhrase, lastWordOf, previousIndex, wordOf } from "./phrases.ts";
import { pastReduced } from "./reduced-clauses.ts";
import { antecedent, isRelative, opensBefore, pastPredicate, subjectPastRelative } from "./relative-clauses.ts";

/**
 * The chunk that is the subject of the verb at an index, or null. Handles "a spokesman for Roe said", "Roe, 83, said",
 * "Roe, who left, said", "Roe left and said", "Roe went on to say", "Roe left, saying", "Roe, citing “…,” said" and
 * "said Roe".
 */
export function subjectOf(chunks: readonly Chunk[], verb: number): number | null {
  let known = found.get(chunks);
  if (!known) {
    known = new Map();
    found.set(chunks, known);
  }
  const subject = known.get(verb);
  if (subject !== undefined) return subject;
  const computed = inShortened(chunks, verb) ?? findSubject(chunks, verb);
  known.set(verb, computed);
  return computed;
}

/**
 * Holds what was found for each sentence: a verb's subject is often that of an earlier verb, so that without this memory the
 * cost of a sentence could grow with a power of its length. It is gone with the sentence.
 */
const found = new WeakMap<readonly Chunk[], Map<number, number | null>>();

/** The subject in the sentence without what only tells of somebody within a clause; null where nothing is left out, or the verb is. */
function inShortened(chunks: readonly Chunk[], verb: number): number | null {
  let short = shortened.get(chunks);
  if (short === undefined) {
    short = withoutInnerAppositions(chunks);
    shortened.set(chunks, short);
    if (short) shortened.set(short.chunks, null);
  }
  const at = short?.places.indexOf(verb) ?? -1;
  const subject = short && at >= 0 ? subjectOf(short.chunks, at) : null;
  return subject === null ? null : (short?.places[subject] ?? null);
}

/** By sentence: it is asked for with each of its verbs, and is gone with it. */
const shortened = new WeakMap<readonly Chunk[], Shortened | null>();

function findSubject(chunks: readonly Chunk[], verb: number): number | null {
  const chunk = chunks[verb];
  if (!chunk) return null;
  if (chunk.infinitive) return controlled(chunks, verb) ?? subjectOfEarlier(chunks, verb);
  if (isPresented(chunks, verb)) return verb + 1;
  const left = previousIndex(chunks, verb);
  const before = chunks[left];
  if (chunk.bareParticiple && chunk.cue?.participle) {
    const ofOther = (other: number) => subjectOf(chunks, other);
    return subjectOfParticiple(chunks, verb, ofOther) ?? subjectOfEarlier(chunks, verb);
  }
  const described = subjectPastRelative(chunks, verb);
  if (described !== null) return described;
  const helper = helperBefore(chunks, left);
  if (helper !== null) return subjectOf(chunks, helper);
  const set = beforeContrast(chunks, left);
  if (set !== null) return headOf(chunks, set);
  if (isPhrase(before)) return pastReduced(chunks, left) ?? pastPredicate(chunks, headOf(chunks, left), verb);
  if (before?.kind === "relative") return antecedent(chunks, left);
  if (before?.kind === "comma") {
    const interrupted = chunk.bareParticiple ? null : asideBefore(chunks, verb);
    if (interrupted !== null) return headOf(chunks, beforeContrast(chunks, interrupted - 3) ?? interrupted - 3);
    const apposed = acrossApposition(chunks, left);
    if (apposed !== null) return beforeContrast(chunks, apposed) ?? apposed;
    const inverted = chunk.cue?.strength === "said" ? invertedSubject(chunks, verb) : null;
    if (inverted !== null) return inverted;
    return subjectOfEarlier(chunks, verb);
  }
  if (before?.kind === "conjunction") return subjectOfCoordinate(chunks, verb) ?? subjectOfEarlier(chunks, verb);
  if (before?.kind === "quote" || left < 0) {
    const aside = left - 1;
    if (chunks[aside]?.bareParticiple && chunks[aside - 1]?.kind === "comma" && isPhrase(chunks[aside - 2]))
      return headOf(chunks, aside - 2);
    const titled = chunks[aside]?.kind === "preposition" ? acrossApposition(chunks, left + 1) : null;
    if (titled !== null) return titled;
    if (namedPlaces.has(lastWordOf(chunks[aside]))) return headOf(chunks, aside);
    const relative = opensBefore(chunks, left);
    const described = relative === null ? null : antecedent(chunks, relative);
    if (described !== null) return described;
    const inverted = invertedSubject(chunks, verb);
    if (inverted !== null) return inverted;
    const across = acrossQuote(chunks, left);
    return across ?? (left < 0 ? null : subjectOfEarlier(chunks, verb));
  }
  return subjectOfEarlier(chunks, verb);
}

/** "Roe has at no point said", "Roe did on Monday night say": the helping verb before a phrase that stands within the group; null for none. */
function helperBefore(chunks: readonly Chunk[], phrase: number): number | null {
  const [helper, link] = [chunks[phrase - 2], chunks[phrase - 1]];
  const isHelper =
    helper?.kind === "verb" && helper.tokens.every(({ word }) => auxiliaries.has(word) || word === "not");
  return isHelper && link?.kind === "preposition" && isPhrase(chunks[phrase]) ? phrase - 2 : null;
}

/** "Roe and not Doe", "Roe rather than Doe": the phrase that another is set against; null where none is. */
function beforeContrast(chunks: readonly Chunk[], phrase: number): number | null {
  if (!isPhrase(chunks[phrase])) return null;
  const isRather = wordOf(chunks[phrase - 1]) === "than" && wordOf(chunks[phrase - 2]) === "rather";
  const isNot = wordOf(chunks[phrase - 1]) === "not" && chunks[phrase - 1]?.kind === "other";
  if (!isRather && !isNot) return null;
  let left = phrase - (isRather ? 3 : 2);
  while (chunks[left]?.kind === "conjunction" || chunks[left]?.kind === "comma") left -= 1;
  return isPhrase(chunks[left]) ? left : null;
}

/** The pier, Roe said, leaks: where the verb stands by which somebody reports the sentence within it; null for none. */
export function asideBefore(chunks: readonly Chunk[], verb: number): number | null {
  const said = verb - 2;
  const isAside = chunks[verb - 1]?.kind === "comma" && chunks[said]?.cue?.strength === "said";
  const reports = isAside && chunks[said - 1]?.kind !== "comma" && isPhrase(chunks[said - 1]);
  return reports && chunks[said - 2]?.kind === "comma" && isPhrase(chunks[said - 3]) ? said : null;
}

/** "There was Roe, shouting": who is there stands behind the verb. */
function isPresented(chunks: readonly Chunk[], verb: number): boolean {
  const [there, be, more] = chunks[verb]?.tokens ?? [];
  const isThere = there?.word === "there" && isFormOfBe(be?.word ?? "") && more === undefined;
  return isThere && chunks[verb + 1]?.kind === "name";
}

function controlled(chunks: readonly Chunk[], verb: number): number | null {
  const before = chunks[verb - 2];
  if (isPhrase(chunks[verb - 1]) && wordOf(before) === "for" && isJudgment(chunks, verb - 3)) return verb - 1;
  if (!isPhrase(chunks[verb - 1])) return null;
  const governor = before?.kind === "conjunction" ? chunks[headOf(chunks, verb - 1) - 1] : before;
  return governor?.kind === "verb" && controllingForms.has(lastWordOf(governor)) ? verb - 1 : null;
}

/** "it is common for critics to call it …": what is said of a deed, whose doer stands behind "for". */
function isJudgment(chunks: readonly Chunk[], adjective: number): boolean {
  const [it, be, described] = [chunks[adjective - 2], chunks[adjective - 1], chunks[adjective]];
  return wordOf(it) === "it" && be?.kind === "verb" && described?.kind === "noun";
}

/** “…,” said Roe: the phrase after the verb, when nothing else can be its subject. */
function invertedSubject(chunks: readonly Chunk[], verb: number): number | null {
  const chunk = chunks[verb];
  if (!chunk?.cue || chunk.cue.participle || chunk.passive) return null;
  let right = verb + 1;
  while (chunks[right]?.kind === "other") right += 1;
  const after = chunks[right];
  if (!after || !isPhrase(after) || isObject(after)) return null;
  return chunk.cue.told && !warnsBehind(chunks, verb, right) ? null : right;
}

/** "told him", "told her", not "said her mother". */
function isObject(chunk: Chunk): boolean {
  return chunk.kind === "pronoun" && (objectPronouns.has(wordOf(chunk)) || wordOf(chunk) === "it");
}

/** It would be “…,” warned the union: whoever is told something is told it behind the verb, and here nothing stands there. */
function warnsBehind(chunks: readonly Chunk[], verb: number, phrase: number): boolean {
  const quote = chunks[verb - 1]?.kind === "comma" ? verb - 2 : verb - 1;
  if (chunks[verb]?.cue?.verb === "tell" || chunks[quote]?.kind !== "quote") return false;
  for (const chunk of chunks.slice(phrase + 1)) {
    if (chunk.kind === "comma" || chunk.kind === "relative") return wordOf(chunk) !== "that";
    if (chunk.kind === "conjunction" || chunk.kind === "verb" || chunk.kind === "quote" || chunk.kind === "colon")
      return false;
  }
  return true;
}

/** Roe, who called it “…,” said: past the quotation. */
function acrossQuote(chunks: readonly Chunk[], quote: number): number | null {
  const before = chunks[quote - 1];
  return isPhrase(before) && chunks[quote - 2]?.kind === "comma" ? headOf(chunks, quote - 1) : null;
}

/** Roe noted that Doe taught law, and added: a verb of saying is joined to the verb of saying before it. */
function subjectOfCoordinate(chunks: readonly Chunk[], verb: number): number | null {
  if (chunks[verb]?.cue?.strength !== "said") return null;
  for (let left = mainClauseStart(chunks, verb); left < verb; left += 1) {
    const chunk = chunks[left];
    const joins = chunk?.kind === "verb" && chunk.cue?.strength === "said" && !chunk.passive && !chunk.bareParticiple;
    if (!joins || chunk.infinitive || isRelative(chunks, left)) continue;
    return subjectOf(chunks, left);
  }
  return null;
}

/** The subject of the verb before this one, or else the first phrase of the sentence. */
function subjectOfEarlier(chunks: readonly Chunk[], verb: number): number | null {
  const participle = chunks[verb]?.bareParticiple === true;
  for (let left = verb - 1; left >= 0; left -= 1)
    if (
      chunks[left]?.kind === "verb" &&
      !isReduced(chunks, left) &&
      !(participle && (isRelative(chunks, left) || describesObject(chunks, left)))
    )
      return subjectOf(chunks, left);
  return mainSubject(chunks, verb);
}

/** Roe praised the deal reached in Kell, saying …: the verb behind an object only tells which one it is. */
function describesObject(chunks: readonly Chunk[], verb: number): boolean {
  const [governor, object, chunk] = [chunks[verb - 2], chunks[verb - 1], chunks[verb]];
  if (object?.kind !== "noun" || chunk?.tokens.length !== 1 || !/..ed$/.test(wordOf(chunk))) return false;
  return isGoverned(chunks, verb - 1) || (governor?.kind === "verb" && governor.cue?.strength !== "said");
}

/** "sent by her lawyer", "accused of": a participle that only describes the noun before it. */
function isReduced(chunks: readonly Chunk[], verb: number): boolean {
  return chunks[verb]?.kind === "verb" && chunks[verb + 1]?.kind === "preposition" && wordOf(chunks[verb + 1]) === "by";
}
