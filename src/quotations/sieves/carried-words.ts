import { isAmong } from "../../coverage/is-among.ts";
import { statementNouns } from "../../english/classes/attribution-words.ts";
import { determiners } from "../../english/classes/closed-classes.ts";
import { openingForms } from "../../english/classes/cue-words.ts";
import { callingVerbs, greetingForms, plainSaying } from "../../english/classes/telling-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { canSpeak } from "../../english/nouns/nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { isPhrase, lastWordOf, wordOf } from "../grammar/phrases.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { ReadSentence } from "../reading-context.ts";
import { clauseOf, type RelayedSpeech } from "./relayed-speech.ts";
import { namedAt, speakerOf } from "./speakers.ts";

/**
 * Doe said that Roe sent her away with the words “…”, closed the letter with the line “…”, addressed her as “…”, insulted
 * her, calling her “…”. The verb that carries the words need be none of saying; they are of its subject, whoever reports
 * the deed. "refused" where it is done to the subject by nobody known. Null for other words.
 */
export function findCarriedWords(read: ReadSentence, quote: number): RelayedSpeech | "refused" | null {
  const { chunks } = read;
  const deed = verbWithWords(read, quote);
  const verb = deed ?? verbOfNaming(chunks, quote) ?? verbOfParticiple(read, quote);
  if (verb === null || chunks[verb]?.infinitive) return null;
  if (chunks[verb]?.passive) return deed === null ? null : (agentOf(read, verb) ?? "refused");
  const subject = subjectOf(chunks, verb);
  const speaker = subject === null || subject > verb ? null : namedAt(read, subject);
  if (!speaker || (speaker.form === "pronoun" && !speaker.person)) return null;
  const outer = clauseOf(chunks, verb)?.outer ?? null;
  const reporter = outer === null ? null : speakerOf(read, outer);
  const isReported = reporter !== null && (reporter.person === null || reporter.person !== speaker.person);
  const isNamed = speaker.person !== null || isFullName(chunks[subject ?? -1]);
  if (deed === null ? !(isReported && isNamed) : !isNamed && !canSpeak(singularOf(speaker.head))) return null;
  return { speaker, relayedBy: isReported && reporter.text !== "" ? reporter : null };
}

/** "Jane Roe", not "a T-shirt". */
function isFullName(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "name" && chunk.tokens.length > 1 && !determiners.has(wordOf(chunk));
}

function agentOf(read: ReadSentence, verb: number): RelayedSpeech | null {
  const speaker = speakerOf(read, verb);
  return speaker && { speaker, relayedBy: null };
}

/** "sent him away with the words “…”", "closed her letter with the line “…”", "greeted customers with “…”" */
function verbWithWords(read: ReadSentence, quote: number): number | null {
  const { chunks } = read;
  const before = chunks[quote - 1]?.kind === "colon" ? quote - 2 : quote - 1;
  const isNamed = chunks[before]?.kind === "noun" && statementNouns.has(lastWordOf(chunks[before]));
  const link = isNamed ? before - 1 : before;
  if (wordOf(chunks[link]) !== "with") return null;
  let verb = link - 1;
  while (verb >= 0 && verb > link - longestReach && isAmong(chunks[verb]?.kind, "name noun other preposition pronoun"))
    verb -= 1;
  if (chunks[verb]?.kind !== "verb") return null;
  const form = lastWordOf(chunks[verb]);
  if (!isNamed) return greetingForms.has(form) ? verb : null;
  return openingForms.has(form) || greetingForms.has(form) || !isPhrase(chunks[link - 1]) || isSomebody(read, link - 1)
    ? verb
    : null;
}

/** In chunks between the verb and "with". */
const longestReach = 6;

/** Who is spoken to, and no sign or letter that the words stand on. */
function isSomebody({ chunks, references }: ReadSentence, at: number): boolean {
  const isPerson = chunks[at]?.kind === "pronoun" || references[at]?.person;
  return Boolean(isPerson) || isHumanNoun(singularOf(lastWordOf(chunks[at])));
}

/** "addressed him as “…”", "dismissed the band as a “…”" */
function verbOfNaming(chunks: readonly Chunk[], quote: number): number | null {
  const isDetermined = chunks[quote - 1]?.kind === "noun" && isAmong(lastWordOf(chunks[quote - 1]), "a an the");
  const link = isDetermined ? quote - 2 : quote - 1;
  const verb = wordOf(chunks[link - 2]) === "to" ? link - 3 : link - 2;
  const isNaming = wordOf(chunks[link]) === "as" && isPhrase(chunks[link - 1]) && chunks[verb]?.cue;
  return isNaming && !chunks[verb]?.bareParticiple ? verb : null;
}

/** "insulted him, calling him “…”": the verb before, which tells of speech as well and has somebody behind it. */
function verbOfParticiple(read: ReadSentence, quote: number): number | null {
  const { chunks } = read;
  const participle = chunks.findLastIndex(({ kind }, at) => at < quote && kind === "verb");
  const { cue, bareParticiple } = chunks[participle] ?? {};
  const isOfWords = bareParticiple && cue && (callingVerbs.has(cue.verb) || plainSaying.has(cue.verb));
  if (!isOfWords || chunks[participle - 1]?.kind !== "comma" || quote > participle + 4) return null;
  const verb = chunks.findLastIndex(({ kind }, at) => at < participle && kind === "verb");
  const isSpeech = chunks[verb]?.cue && !plainSaying.has(chunks[verb]?.cue?.verb ?? "") && isSomebody(read, verb + 1);
  return isSpeech && verb + 2 === participle - 1 ? verb : null;
}
