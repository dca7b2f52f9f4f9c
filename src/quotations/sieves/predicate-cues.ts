import { isAmong } from "../../coverage/is-among.ts";
import { statementNouns } from "../../english/classes/attribution-words.ts";
import { creditingParticiples } from "../../english/classes/cue-words.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { isFormOfBe } from "../../english/verbs/auxiliaries.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { isPhrase, lastWordOf, wordOf } from "../grammar/phrases.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { ReadSentence, Reference } from "../reading-context.ts";
import { cueNouns } from "../words/cue-nouns.ts";
import { isAnybody, namedAt } from "./speakers.ts";

/** “…” is how Roe put it; “…” was what Roe told them; “…,” was Roe's reply; “…,” came the reply from Roe. */
export function saidOfWords(read: ReadSentence, quote: number): Reference | null {
  const { chunks } = read;
  const byWhom = saidBy(read, quote);
  if (byWhom || quote !== 0) return byWhom;
  const verb = chunks[1]?.kind === "comma" ? 2 : 1;
  const opener = skipOther(chunks, verb + 1);
  if (isAmong(wordOf(chunks[verb]), "came comes")) return isCueNoun(chunks[opener]) ? senderAt(read, opener) : null;
  if (!isBe(chunks[verb])) return null;
  if (isAmong(wordOf(chunks[opener]), "how what")) return asideSubject(read, opener);
  return isCueNoun(chunks[opener]) ? (read.owners[opener] ?? null) : null;
}

/** "The remark “…” was made by Roe, not by Doe"; "should have been attributed to Roe". */
function saidBy(read: ReadSentence, quote: number): Reference | null {
  const { chunks } = read;
  const isOfWords = quote === 0 || chunks.slice(Math.max(0, quote - 2), quote).some(isStatementNoun);
  const at = chunks[quote + 1]?.kind === "comma" ? quote + 2 : quote + 1;
  const verb = chunks[at];
  if (!isOfWords || verb?.kind !== "verb" || verb.negated) return null;
  const [last, words] = [lastWordOf(verb), verb.tokens.map(({ word }) => word)];
  const isPassive = words.some((word) => isAmong(word, "been was were"));
  const link = isAmong(last, "attributed credited") && words.includes("should") ? "to" : "by";
  const isOfSaying = creditingParticiples.has(last);
  return isPassive && isOfSaying && wordOf(chunks[at + 1]) === link ? namedAt(read, at + 2) : null;
}

function isStatementNoun(chunk: Chunk): boolean {
  return chunk.kind === "noun" && statementNouns.has(lastWordOf(chunk));
}

/** "the reply from Roe", "the answer of Roe", "Roe's reply". */
function senderAt(read: ReadSentence, noun: number): Reference | null {
  if (read.owners[noun]) return read.owners[noun];
  return isAmong(wordOf(read.chunks[noun + 1]), "from of") ? namedAt(read, noun + 2) : null;
}

/** "how Roe describes the pier": who says what the whole sentence is about. */
function asideSubject(read: ReadSentence, opener: number): Reference | null {
  const verb = read.chunks.findIndex(({ kind }, index) => index > opener && kind === "verb");
  const chunk = read.chunks[verb];
  if (!chunk?.cue || chunk.negated || chunk.passive || chunk.infinitive) return null;
  const subject = subjectOf(read.chunks, verb);
  const speaker = subject !== null && subject > opener ? namedAt(read, subject) : null;
  return speaker && !isAnybody(speaker) ? speaker : null;
}

function skipOther(chunks: readonly Chunk[], from: number): number {
  return chunks[from]?.kind === "other" && isPhrase(chunks[from + 1]) ? from + 1 : from;
}

function isBe(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "verb" && chunk.tokens.every(({ word }) => isFormOfBe(word));
}

function isCueNoun(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "noun" && cueNouns.has(singularOf(lastWordOf(chunk)));
}
