import type { Span } from "../../coverage/span.ts";
import { convictingForms, findingForms, guilty, testWords } from "../../english/classes/denial-words.ts";
import { passiveAuxiliaries } from "../../english/classes/phrase-words.ts";
import { isCrimeVerb } from "../../english/verbs/crime-verbs.ts";
import { findVerbForm, isVerbOf } from "../../english/verbs/verbs.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { chunkSentence } from "../grammar/chunks.ts";
import { lastWordOf, spanOf, wordOf } from "../grammar/phrases.ts";
import { subjectOf } from "../grammar/subjects.ts";
import { readTokens, type Token } from "../grammar/tokens.ts";
import type { Accusation } from "./accusation.ts";
import { isNobody, isSupposed, phraseAfterBy, saysFalse, spanWithName } from "./parties.ts";
import { readDenial } from "./read-denial.ts";
import { readFailedTest } from "./read-failed-test.ts";
import { isRecording, readFilmed } from "./read-filmed.ts";

/**
 * The crime that a sentence says somebody did, whoever says so: "the video appeared to show Roe robbing a shop", "she said that Roe stole it",
 * "was assaulted by Roe"; and that somebody was convicted of one, or failed a test for drugs. Null where it does not say who, or says that it was not done.
 */
export function readDeed(body: string, sentence: Span): Accusation | null {
  const tokens = readTokens(body, sentence);
  if (
    !tokens.some(
      ({ word }) =>
        isCrimeVerb(word) || convictingForms.has(word) || word === guilty || isRecording(word) || testWords.has(word),
    ) ||
    readDenial(body, sentence) !== null
  )
    return null;
  const chunks = chunkSentence(tokens);
  for (const [at, chunk] of chunks.entries()) {
    const deed = chunk.kind === "verb" ? readVerb(chunks, chunk, at) : readInName(chunk);
    if (deed && !isNobody(deed.accused, chunks)) return deed;
  }
  return readFilmed(chunks) ?? readFailedTest(chunks);
}

function readVerb(chunks: readonly Chunk[], chunk: Chunk, at: number): Accusation | null {
  if (chunk.negated || saysFalse(chunk) || isSupposed(chunks, at)) return null;
  const isFoundGuilty = findingForms.has(lastWordOf(chunk)) && wordOf(chunks[at + 1]) === guilty;
  if (isFoundGuilty || convictingForms.has(lastWordOf(chunk)))
    return isDoneTo(chunk) ? { cue: chunk, accuser: null, accused: spanOf(chunks, subjectOf(chunks, at)) } : null;
  if (!isCrimeVerb(lastWordOf(chunk))) return null;
  const isPassive = isDoneTo(chunk) || isCoordinated(chunks, chunk, at);
  const doer = isPassive ? phraseAfterBy(chunks, at) : subjectOf(chunks, at);
  const isDone = doer !== null && !chunks.slice(doer, at).some(({ negated }) => negated);
  return isDone ? { cue: chunk, accuser: tellerBefore(chunks, doer), accused: spanOf(chunks, doer) } : null;
}

/** Whoever says it in the clause before: "Ida Roe said that he robbed her". */
function tellerBefore(chunks: readonly Chunk[], doer: number): Span | null {
  const said = wordOf(chunks[doer - 1]) === "that" ? doer - 2 : doer - 1;
  const form = chunks[said]?.kind === "verb" && !chunks[said]?.negated ? findVerbForm(lastWordOf(chunks[said])) : null;
  return form && isVerbOf(form.verb, "saying") ? spanWithName(chunks, subjectOf(chunks, said)) : null;
}

/** "was robbed", and "the man robbed in May". */
function isDoneTo(chunk: Chunk): boolean {
  return chunk.passive || (chunk.bareParticiple && !lastWordOf(chunk).endsWith("ing"));
}

/** "was held and tortured" */
function isCoordinated(chunks: readonly Chunk[], { tokens }: Chunk, at: number): boolean {
  const last = chunks.slice(0, at).findLast(({ kind }) => kind === "verb");
  const isOfBe = last?.tokens.some(({ word }) => passiveAuxiliaries.has(word)) === true;
  return tokens.length === 1 && chunks[at - 1]?.kind === "conjunction" && isOfBe;
}

/** "Combs assaulting Cassie" is one chunk: its verb stands between two names. */
function readInName({ kind, tokens }: Chunk): Accusation | null {
  const at = tokens.findIndex(({ word, text }) => isCrimeVerb(word) && text === word && word.endsWith("ing"));
  const [first, last, cue] = [tokens[0], tokens[at - 1], tokens[at]];
  return kind === "name" && first && last && cue ? { cue, accuser: null, accused: spanFrom(first, last) } : null;
}

function spanFrom({ start }: Token, { end }: Token): Span {
  return { start, end };
}
