import { isAmong } from "../../coverage/is-among.ts";
import type { Span } from "../../coverage/span.ts";
import { falseAdverbs, modals } from "../../english/classes/attribution-words.ts";
import { auxiliaries, possessives } from "../../english/classes/closed-classes.ts";
import {
  accusationNouns,
  attitudeForms,
  filings,
  prosecutors,
  suspectingForms,
  suspicions,
} from "../../english/classes/denial-words.ts";
import { negations } from "../../english/classes/negations.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { findVerbForm, isVerbOf } from "../../english/verbs/verbs.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { chunkSentence } from "../grammar/chunks.ts";
import { isPhrase, lastWordOf, spanOf, wordOf } from "../grammar/phrases.ts";
import { subjectOf } from "../grammar/subjects.ts";
import { readTokens } from "../grammar/tokens.ts";

/** One sentence that says somebody has done wrong. */
export interface Accusation {
  /** The verb or noun that says so. */
  readonly cue: Span;
  /** Says who says so, in the sentence's own words; null where it does not say. */
  readonly accuser: Span | null;
  /** The one of whom it is said; null where only another sentence tells. */
  readonly accused: Span | null;
  /** Only claimed, and maybe no accusation. */
  readonly isClaim?: true;
}

/**
 * The accusation that a sentence makes or passes on: "Roe was charged with arson", "Two women accuse him of it", "faces allegations of
 * fraud". Null where it makes none, or denies that one is made.
 */
export function readAccusation(body: string, sentence: Span): Accusation | null {
  const chunks = chunkSentence(readTokens(body, sentence));
  for (const read of [readVerb, readArrest, readSuspicion, readStatement, readAccordingTo, readNoun])
    for (const at of chunks.keys()) {
      const found = read(chunks, at);
      if (found) return found;
    }
  return null;
}

/**
 * Gives what somebody claims that somebody else did: "Roe claimed that Doe had hidden it", "Doe hid it, a clerk has claimed". An accusation only for
 * whoever looks for its denial: a claim may be of any other thing.
 */
export function readClaim(body: string, sentence: Span): Accusation | null {
  const chunks = chunkSentence(readTokens(body, sentence));
  const at = chunks.findIndex((chunk) => {
    const isClaim = chunk.kind === "verb" && findVerbForm(lastWordOf(chunk))?.verb === "claim";
    return isClaim && !chunk.negated && !chunk.passive && !chunk.infinitive;
  });
  const chunk = chunks[at];
  const accuser = subjectOf(chunks, at);
  if (!chunk || accuser === null || chunks[accuser]?.kind === "pronoun") return null;
  const clause = wordOf(chunks[at + 1]) === "that" ? at + 2 : at + 1;
  const isBehind = isPhrase(chunks[clause]);
  // "claimed 30 lives", "claimed that she was well", "claimed that his team had won": a thing, a state, or one's own doing.
  if (isBehind && !(isOther(chunks[clause]) && isDeed(chunks[clause + 1]))) return null;
  if (!isBehind && chunks[at + 1]?.kind === "verb") return null;
  return {
    cue: chunk,
    accuser: spanOf(chunks, accuser),
    accused: isBehind ? spanOf(chunks, clause) : null,
    isClaim: true,
  };
}

/** Somebody by name or by what they are: "she" and "his team" may be whoever claims it. */
function isOther(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && chunk.kind !== "pronoun" && !possessives.has(wordOf(chunk));
}

/** "had hidden", "took": something that was done. */
function isDeed(chunk: Chunk | undefined): boolean {
  if (chunk?.kind !== "verb" || chunk.negated || chunk.passive || chunk.infinitive) return false;
  const form = findVerbForm(lastWordOf(chunk));
  return form?.kind === "past" || chunk.tokens.some(({ word }) => isAmong(word, "had has have"));
}

function readVerb(chunks: readonly Chunk[], at: number): Accusation | null {
  const chunk = chunks[at];
  const form = findVerbForm(lastWordOf(chunk));
  if (
    chunk?.kind === "noun" &&
    form &&
    isVerbOf(form.verb, "accusing") &&
    isReduced(chunks, at, form.kind === "past")
  ) {
    const verb = findVerbBefore(chunks, at);
    return verb === null ? null : { cue: chunk, accuser: null, accused: spanOf(chunks, subjectOf(chunks, verb)) };
  }
  if (chunk?.kind !== "verb" || chunk.negated || saysFalse(chunk) || !form || !isVerbOf(form.verb, "accusing"))
    return null;
  const isPassive =
    chunk.passive || (chunk.bareParticiple && form.kind === "past") || isReduced(chunks, at, form.kind === "past");
  // "charged 30 euros", "charged towards the gate": a price or a run, and nobody is named.
  const accused = isPassive ? spanOf(chunks, subjectOf(chunks, at)) : spanOf(chunks, nextPhrase(chunks, at));
  if (form.verb === "charge" && !isPassive && !isCharged(chunks, at)) return null;
  if ([accused, spanOf(chunks, subjectOf(chunks, at))].some((span) => isNobody(span, chunks))) return null;
  const accuser = isPassive ? spanOf(chunks, phraseAfterBy(chunks, at)) : spanOf(chunks, subjectOf(chunks, at));
  return { cue: chunk, accuser, accused: isVerbOf(form.verb, "saying") ? null : accused };
}

/** "was arrested for theft" */
function readArrest(chunks: readonly Chunk[], at: number): Accusation | null {
  const chunk = chunks[at];
  const isArrest = chunk?.kind === "verb" && lastWordOf(chunk) === "arrested" && !chunk.negated;
  if (!isArrest || !(chunk.passive || chunk.bareParticiple) || !isAmong(wordOf(chunks[at + 1]), "for over"))
    return null;
  const accused = spanOf(chunks, subjectOf(chunks, at));
  return isNobody(accused, chunks) ? null : { cue: chunk, accuser: spanOf(chunks, phraseAfterBy(chunks, at)), accused };
}

/** "went on trial accused of theft": whoever accuses somebody has an object behind the verb. */
function isReduced(chunks: readonly Chunk[], at: number, isPast: boolean): boolean {
  const chunk = chunks[at];
  return isPast && chunk?.tokens.length === 1 && isAmong(wordOf(chunks[at + 1]), "of with");
}

/** "arrested on suspicion of fraud", "under investigation for bribery", "suspected of theft", "Police suspect the treasurer of theft" */
function readSuspicion(chunks: readonly Chunk[], at: number): Accusation | null {
  const chunk = chunks[at];
  const isSuspecting = chunk?.kind === "verb" && !chunk.negated && suspectingForms.has(lastWordOf(chunk));
  const isCase =
    suspicions.get(lastWordOf(chunk))?.test(`${wordOf(chunks[at - 1])} ${wordOf(chunks[at + 1])}`) === true;
  if (!chunk || !(isSuspecting || isCase)) return null;
  const verb = isSuspecting ? at : findVerbBefore(chunks, at);
  if (verb === null || chunks[verb]?.negated) return null;
  const isPassive = chunks[verb]?.passive === true || chunks[verb]?.bareParticiple === true;
  const object = nextPhrase(chunks, verb);
  // "He is under investigation" has no object, and what stands behind "suspected" is what of.
  const isActive = !isPassive && object !== null && object < at + (isSuspecting ? 2 : 0);
  if (isSuspecting && wordOf(chunks[at + (isActive ? 2 : 1)]) !== "of") return null;
  const subject = spanOf(chunks, subjectOf(chunks, verb));
  const accused = isActive ? spanOf(chunks, object) : subject;
  if (isNobody(accused, chunks)) return null;
  return { cue: chunk, accuser: isActive ? subject : null, accused };
}

/** "a man of 54" may stand between "arrested" and "on suspicion of". */
function findVerbBefore(chunks: readonly Chunk[], at: number): number | null {
  for (let left = at - 1; left >= Math.max(0, at - farthestBy); left -= 1)
    if (chunks[left]?.kind === "verb") return left;
  return null;
}

/** "charge him", "charge a baker with arson" */
function isCharged(chunks: readonly Chunk[], at: number): boolean {
  return namesSomebody(chunks[nextPhrase(chunks, at) ?? -1]) || wordOf(chunks[at + 2]) === "with";
}

/** What a court is told is an accusation until it is judged: "The lawsuit says …", "she says in a complaint", "the prosecutor said that he took it". */
function readStatement(chunks: readonly Chunk[], at: number): Accusation | null {
  const chunk = chunks[at];
  const form = chunk?.kind === "verb" ? findVerbForm(lastWordOf(chunk)) : null;
  // "after complaining about it" states nothing.
  if (!chunk || chunk.negated || chunk.bareParticiple || !form || !isVerbOf(form.verb, "saying")) return null;
  const subject = subjectOf(chunks, at);
  const inFiling = wordOf(chunks[at + 1]) === "in" && isFiling(chunks[at + 2]);
  const byFiling = subject !== null && isFiling(chunks[subject]);
  const byAccuser = subject !== null && namesProsecutor(chunks, subject) && tellsOfDeed(chunks, at);
  return inFiling || byFiling || byAccuser ? { cue: chunk, accuser: spanOf(chunks, subject), accused: null } : null;
}

/** "Holm Mills hid the leak, according to a lawsuit", "According to prosecutors, Roe took it" */
function readAccordingTo(chunks: readonly Chunk[], at: number): Accusation | null {
  const chunk = chunks[at];
  const by = chunks[at + 2];
  if (!chunk || !by || wordOf(chunk) !== "according" || !(isSuit(by) || namesProsecutor(chunks, at + 2))) return null;
  const isDeed = (one: Chunk | undefined) =>
    one?.kind === "verb" && !one.negated && !one.bareParticiple && !one.infinitive;
  const verb = chunks.findIndex((one, index) => (at > 0 ? index < at : index > at + 2) && isDeed(one));
  const accused = verb < 0 ? null : subjectOf(chunks, verb);
  return accused === null
    ? null
    : { cue: chunk, accuser: { start: by.start, end: by.end }, accused: spanOf(chunks, accused) };
}

/** A "filing" may be of a company's figures. */
function isSuit(chunk: Chunk): boolean {
  return isFiling(chunk) && accusationNouns.has(singularOf(lastWordOf(chunk)));
}

function isFiling(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "noun" && filings.has(singularOf(lastWordOf(chunk)));
}

/** "Prosecutors", "the prosecutor, Ida Roe," and "Prosecutor Ida Roe". */
function namesProsecutor(chunks: readonly Chunk[], subject: number): boolean {
  return [subject, subject - 2].some(
    (at) =>
      (at === subject || chunks[subject - 1]?.kind === "comma") &&
      chunks[at]?.tokens.some(({ word }) => prosecutors.has(singularOf(word))) === true,
  );
}

/** "that he took it", and not "that the trial would begin": somebody did something. */
function tellsOfDeed(chunks: readonly Chunk[], at: number): boolean {
  const doer = chunks.findIndex(
    (chunk, index) => index > at && namesSomebody(chunk) && chunks[index + 1]?.kind === "verb",
  );
  const deed = doer < 0 ? undefined : chunks[doer + 1];
  if (!deed || deed.negated || auxiliaries.has(lastWordOf(deed)) || attitudeForms.has(lastWordOf(deed))) return false;
  return !deed.tokens.some(({ word }) => modals.has(word) || isAmong(word, "will shall can"));
}

/** "allegations of fraud", "accusations that …": the noun itself says that somebody makes them. */
function readNoun(chunks: readonly Chunk[], at: number): Accusation | null {
  const noun = singularOf(lastWordOf(chunks[at]));
  const opens = wordOf(chunks[at + 1]);
  const chunk = chunks[at];
  // "who is in charge of it"
  const isLed =
    noun === "charge" && opens === "of" && wordOf(chunks[at - 1]) === "in" && chunks[at]?.tokens.length === 1;
  const isOpen = accusationNouns.has(noun) && isAmong(opens, "of that against") && noun !== "suit" && !isLed;
  if (!chunk || chunk.kind === "verb" || !(isOpen || isOnCharges(chunks, at)) || saysFalse(chunk)) return null;
  return { cue: chunk, accuser: null, accused: null };
}

/** "arrested on fraud and bribery charges", and not "a decision on charges" */
function isOnCharges(chunks: readonly Chunk[], at: number): boolean {
  const isOn = (chunk: Chunk, before: number) => wordOf(chunk) === "on" && chunks[before - 1]?.kind === "verb";
  return lastWordOf(chunks[at]) === "charges" && chunks.slice(0, at).some(isOn);
}

/** "false allegations", "falsely accused": whoever says so makes no accusation. */
function saysFalse({ tokens }: Chunk): boolean {
  return tokens.some(({ word }) => word === "false" || falseAdverbs.has(word));
}

/** "Nobody was accused" */
export function isNobody(span: Span | null, chunks: readonly Chunk[]): boolean {
  const chunk = span && chunks.find(({ start }) => start === span.start);
  return chunk?.tokens.some(({ word }) => negations.has(word)) === true;
}

function namesSomebody(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "name" || chunk?.kind === "pronoun";
}

function nextPhrase(chunks: readonly Chunk[], at: number): number | null {
  return isPhrase(chunks[at + 1]) ? at + 1 : null;
}

/** The place of whom a passive verb was done by; null where that is not said. */
export function phraseAfterBy(chunks: readonly Chunk[], at: number): number | null {
  const by = chunks.findIndex((chunk, index) => index > at && wordOf(chunk) === "by");
  return by > 0 && by - at <= farthestBy ? nextPhrase(chunks, by) : null;
}
const farthestBy = 6;
