import { isAmong } from "../../coverage/is-among.ts";
import { modals } from "../../english/classes/attribution-words.ts";
import { auxiliaries } from "../../english/classes/closed-classes.ts";
import { accusationNouns, attitudeForms, filings, investigators } from "../../english/classes/denial-words.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { findVerbForm, isVerbOf } from "../../english/verbs/verbs.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { lastWordOf, spanOf, wordOf } from "../grammar/phrases.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { Accusation } from "./accusation.ts";
import { namesProsecutor, namesSomebody } from "./parties.ts";
import { doesDeed } from "./read-claim.ts";

/** What a court is told is an accusation until it is judged: "The lawsuit says …", "she says in a complaint", "the prosecutor said that he took it". */
export function readStatement(chunks: readonly Chunk[], at: number): Accusation | null {
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

/** "Holm Mills hid the leak, according to a lawsuit", "According to prosecutors, Roe took it" */
export function readAccordingTo(chunks: readonly Chunk[], at: number): Accusation | null {
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

/** "Detectives believe that he moved the money" */
function readThought(chunks: readonly Chunk[], at: number, subject: number | null): Accusation | null {
  const noun = singularOf(lastWordOf(chunks[subject ?? -1]));
  const doer = wordOf(chunks[at + 1]) === "that" ? at + 2 : at + 1;
  const isThought = investigators.has(noun) && namesSomebody(chunks[doer]) && doesDeed(chunks, doer);
  return isThought && chunks[at]
    ? { cue: chunks[at], accuser: spanOf(chunks, subject), accused: spanOf(chunks, doer) }
    : null;
}

/** A "filing" may be of a company's figures. */
function isSuit(chunk: Chunk): boolean {
  return isFiling(chunk) && accusationNouns.has(singularOf(lastWordOf(chunk)));
}

function isFiling(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "noun" && filings.has(singularOf(lastWordOf(chunk)));
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
