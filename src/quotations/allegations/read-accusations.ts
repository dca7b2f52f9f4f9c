import { isAmong } from "../../coverage/is-among.ts";
import type { Span } from "../../coverage/span.ts";
import { modals } from "../../english/classes/attribution-words.ts";
import {
  accusationNouns,
  filingForms,
  gradesOfCrime,
  investigatingForms,
  suspectingForms,
  suspicions,
} from "../../english/classes/denial-words.ts";
import { isCrimeNoun } from "../../english/nouns/crime-nouns.ts";
import { isNounOf } from "../../english/nouns/nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { findVerbForm, isVerbOf } from "../../english/verbs/verbs.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { chunkSentence } from "../grammar/chunks.ts";
import { isPhrase, lastWordOf, spanOf, wordOf } from "../grammar/phrases.ts";
import { subjectOf } from "../grammar/subjects.ts";
import { readTokens } from "../grammar/tokens.ts";
import type { Accusation } from "./accusation.ts";
import {
  farthestBy,
  findVerbBefore,
  isNobody,
  isSupposed,
  namesProsecutor,
  namesSomebody,
  nextPhrase,
  phraseAfterBy,
  saysFalse,
  spanWithName,
} from "./parties.ts";
import { readAccordingTo, readStatement } from "./read-statement.ts";

/**
 * The accusation that a sentence makes or passes on: "Roe was charged with arson", "Two women accuse him of it", "faces allegations of
 * fraud". Null where it makes none, or denies that one is made.
 */
export function readAccusation(body: string, sentence: Span): Accusation | null {
  const chunks = chunkSentence(readTokens(body, sentence));
  // "Had anyone accused him, …"
  if (isAmong(chunks[0]?.tokens[0]?.word, "had were should")) return null;
  const stated = Array.from(chunks.keys()).filter((at) => !isSupposed(chunks, at));
  for (const read of [readVerb, readArrest, readSuspicion, readInvestigation, readStatement, readAccordingTo, readNoun])
    for (const at of stated) {
      const found = read(chunks, at);
      if (found) return found;
    }
  return null;
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

/** The subject; "have for years accused" has its own before the years. */
function doerOf(chunks: readonly Chunk[], at: number): number | null {
  const subject = subjectOf(chunks, at);
  // "Separately, a clerk accused him"
  if (subject === 0 && wordOf(chunks[0]).endsWith("ly") && chunks[1]?.kind === "comma" && isPhrase(chunks[2])) return 2;
  const isTime = subject !== null && wordOf(chunks[subject - 1]) === "for" && chunks[subject - 2]?.kind === "verb";
  return isTime ? subjectOf(chunks, subject - 2) : subject;
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
