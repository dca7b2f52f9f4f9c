import { isAmong } from "../../coverage/is-among.ts";
import type { Span } from "../../coverage/span.ts";
import { falseAdverbs, modals } from "../../english/classes/attribution-words.ts";
import { auxiliaries, possessives } from "../../english/classes/closed-classes.ts";
import {
  accusationNouns,
  attitudeForms,
  filingForms,
  filings,
  gradesOfCrime,
  investigatingForms,
  investigators,
  openingWords,
  prosecutors,
  suspectingForms,
  suspicions,
} from "../../english/classes/denial-words.ts";
import { negations } from "../../english/classes/negations.ts";
import { isCrimeNoun } from "../../english/nouns/crime-nouns.ts";
import { isNounOf } from "../../english/nouns/nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { findVerbForm, isVerbOf, verbOfIrregular } from "../../english/verbs/verbs.ts";
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
  // "Had anyone accused him, …"
  if (isAmong(chunks[0]?.tokens[0]?.word, "had were should")) return null;
  for (const read of [readVerb, readArrest, readSuspicion, readInvestigation, readStatement, readAccordingTo, readNoun])
    for (const at of chunks.keys()) {
      const found = isSupposed(chunks, at) ? null : read(chunks, at);
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

/** "the mill, Quillon," and "managers at the mill in Holm" */
function pastModifiers(chunks: readonly Chunk[], at: number): number {
  const isApposed = [1, 3].every((step) => chunks[at + step]?.kind === "comma") && isPhrase(chunks[at + 2]);
  let next = isApposed ? at + 4 : at + 1;
  while (next < at + farthestBy && chunks[next]?.kind === "preposition" && isPhrase(chunks[next + 1])) next += 2;
  return next;
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
function doesDeed(chunks: readonly Chunk[], doer: number): boolean {
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

/** "If he is charged", "may be accused": nobody says that it is so. */
export function isSupposed(chunks: readonly Chunk[], at: number): boolean {
  const clause = chunks.slice(0, at).findLastIndex(({ kind }) => kind === "comma") + 1;
  return (
    chunks[at]?.tokens.some(({ word }) => modals.has(word)) === true ||
    chunks.slice(clause, at).some((chunk) => openingWords.has(wordOf(chunk)))
  );
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
  const by = isPassive ? (phraseAfterBy(chunks, at) ?? prosecutorInTail(chunks)) : doerOf(chunks, at);
  if (isNobody(spanOf(chunks, by), chunks)) return null;
  return { cue: chunk, accuser: spanWithName(chunks, by), accused: isVerbOf(form.verb, "saying") ? null : accused };
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

/** "Police are investigating a cook, Ida Roe, over a fire", "Roe is being investigated for fraud" */
function readInvestigation(chunks: readonly Chunk[], at: number): Accusation | null {
  const chunk = chunks[at];
  if (chunk?.kind !== "verb" || chunk.negated || !investigatingForms.has(lastWordOf(chunk))) return null;
  const object = chunk.passive ? subjectOf(chunks, at) : nextPhrase(chunks, at);
  const about = chunks.slice(at + 1, at + 1 + farthestBy).find(({ kind }) => kind === "preposition");
  if (!isAmong(wordOf(about), "for over") || object === null || isNobody(spanOf(chunks, object), chunks)) return null;
  const isSomebody = namesSomebody(chunks[object]) || isNounOf(singularOf(lastWordOf(chunks[object])), "person");
  const accuser = chunk.passive ? phraseAfterBy(chunks, at) : subjectOf(chunks, at);
  return isSomebody ? { cue: chunk, accuser: spanOf(chunks, accuser), accused: spanWithName(chunks, object) } : null;
}

/** "a man of 54" may stand between "arrested" and "on suspicion of". */
function findVerbBefore(chunks: readonly Chunk[], at: number): number | null {
  for (let left = at - 1; left >= Math.max(0, at - farthestBy); left -= 1)
    if (chunks[left]?.kind === "verb") return left;
  return null;
}

/** The subject; "have for years accused" has its own before the years. */
function doerOf(chunks: readonly Chunk[], at: number): number | null {
  const subject = subjectOf(chunks, at);
  // "Separately, a clerk accused him"
  if (subject === 0 && wordOf(chunks[0]).endsWith("ly") && chunks[1]?.kind === "comma" && isPhrase(chunks[2])) return 2;
  const isTime = subject !== null && wordOf(chunks[subject - 1]) === "for" && chunks[subject - 2]?.kind === "verb";
  return isTime ? subjectOf(chunks, subject - 2) : subject;
}

/** "his aide, Ida Roe," and "two cooks, Bo Lind and Ana Ruiz,": the noun with the names behind it. */
export function spanWithName(chunks: readonly Chunk[], at: number | null): Span | null {
  const own = spanOf(chunks, at);
  if (at === null || own === null) return own;
  // "One of them, Ida Roe,"
  const named = wordOf(chunks[at]) === "one" && wordOf(chunks[at + 1]) === "of" ? chunks[at + 4] : undefined;
  if (named?.kind === "name" && chunks[at + 3]?.kind === "comma") return { start: own.start, end: named.end };
  // "a group of parents"
  const isGroup = chunks[at]?.kind === "noun" && isNounOf(singularOf(lastWordOf(chunks[at])), "group");
  if (isGroup && wordOf(chunks[at + 1]) === "of" && isPhrase(chunks[at + 2]))
    return { start: own.start, end: chunks[at + 2]?.end ?? own.end };
  if (chunks[at]?.kind !== "noun" || chunks[at + 1]?.kind !== "comma") return own;
  let end = at + 1;
  while (chunks[end + 1]?.kind === "name" && (end === at + 1 || chunks[end]?.kind === "conjunction")) end += 2;
  return end === at + 1 ? own : { start: own.start, end: chunks[end - 1]?.end ?? own.end };
}

/** "He was charged with theft, prosecutors said." */
function prosecutorInTail(chunks: readonly Chunk[]): number | null {
  const said = chunks.findLastIndex(({ kind }) => kind === "verb");
  const form = findVerbForm(lastWordOf(chunks[said]));
  const isTail = form !== null && isVerbOf(form.verb, "saying") && chunks[said - 2]?.kind === "comma";
  return isTail && namesProsecutor(chunks, said - 1) ? said - 1 : null;
}

/** "charge him", "charge a baker on Monday with arson", and not "charged him twice for it". */
function isCharged(chunks: readonly Chunk[], at: number): boolean {
  const object = nextPhrase(chunks, at);
  if (object === null) return false;
  const isNamed =
    chunks[object + 1]?.kind === "comma" && chunks[object + 3]?.kind === "comma" && isPhrase(chunks[object + 2]);
  const behind = chunks.slice(object + (isNamed ? 4 : 1)).find(({ kind }) => kind !== "other");
  const isPrice = behind?.kind === "noun" || wordOf(behind) === "for";
  return wordOf(behind) === "with" || (namesSomebody(chunks[object]) && !isPrice);
}

/** What a court is told is an accusation until it is judged: "The lawsuit says …", "she says in a complaint", "the prosecutor said that he took it". */
function readStatement(chunks: readonly Chunk[], at: number): Accusation | null {
  const chunk = chunks[at];
  const form = chunk?.kind === "verb" ? findVerbForm(lastWordOf(chunk)) : null;
  // "after complaining about it" states nothing.
  if (!chunk || chunk.negated || chunk.bareParticiple || !form) return null;
  const subject = subjectOf(chunks, at);
  if (isVerbOf(form.verb, "thinking")) return readThought(chunks, at, subject);
  if (!isVerbOf(form.verb, "saying")) return null;
  const inFiling = wordOf(chunks[at + 1]) === "in" && isFiling(chunks[at + 2]);
  const byFiling = subject !== null && isFiling(chunks[subject]);
  const byAccuser = subject !== null && namesProsecutor(chunks, subject) && tellsOfDeed(chunks, at);
  return inFiling || byFiling || byAccuser ? { cue: chunk, accuser: spanOf(chunks, subject), accused: null } : null;
}

/** "Detectives believe that he moved the money" */
function readThought(chunks: readonly Chunk[], at: number, subject: number | null): Accusation | null {
  const noun = singularOf(lastWordOf(chunks[subject ?? -1]));
  const doer = wordOf(chunks[at + 1]) === "that" ? at + 2 : at + 1;
  const isThought = investigators.has(noun) && namesSomebody(chunks[doer]) && doesDeed(chunks, doer);
  return isThought && chunks[at]
    ? { cue: chunks[at], accuser: spanOf(chunks, subject), accused: spanOf(chunks, doer) }
    : null;
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
  const verb = chunks[findVerbBefore(chunks, at) ?? -1];
  const isLaw =
    verb?.tokens.some(({ word }) => modals.has(word)) === true ||
    chunks.some(({ tokens }) => tokens.some(({ word }) => isAmong(word, "anybody anyone")));
  const isOfCrime =
    accusationNouns.has(noun) &&
    !isLaw &&
    chunk?.tokens.some(({ word }) => isCrimeNoun(word) && !gradesOfCrime.has(word)) === true;
  if (!chunk || chunk.kind === "verb" || !(isOpen || isOfCrime || isOnCharges(chunks, at)) || saysFalse(chunk))
    return null;
  const isFiled =
    opens === "against" && filingForms.has(lastWordOf(chunks[at - 1])) && chunks[at - 1]?.passive === false;
  return isFiled
    ? {
        cue: chunk,
        accuser: spanWithName(chunks, subjectOf(chunks, at - 1)),
        accused: spanOf(chunks, nextPhrase(chunks, at + 1)),
      }
    : { cue: chunk, accuser: null, accused: null };
}

/** "arrested on fraud and bribery charges", and not "a decision on charges" */
function isOnCharges(chunks: readonly Chunk[], at: number): boolean {
  const isOn = (chunk: Chunk, before: number) => wordOf(chunk) === "on" && chunks[before - 1]?.kind === "verb";
  return lastWordOf(chunks[at]) === "charges" && chunks.slice(0, at).some(isOn);
}

/** "false allegations", "falsely accused": whoever says so makes no accusation. */
export function saysFalse({ tokens }: Chunk): boolean {
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
