import { findWords } from "../../coverage/fold.ts";
import { ownDeterminers } from "../../english/classes/closed-classes.ts";
import { issuingForms, makingForms, writings } from "../../english/classes/cue-words.ts";
import { anybodyPronouns } from "../../english/classes/phrase-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { isPlural, singularOf } from "../../english/nouns/number.ts";
import { organisations } from "../../english/nouns/role-words.ts";
import { titles } from "../../english/nouns/titles.ts";
import { calledNameOf, officeBefore } from "../grammar/called-names.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { mainClauseStart, mainSubject } from "../grammar/main-clause.ts";
import { lastStop } from "../grammar/outer-sentences.ts";
import { headOf, lastWordOf, wordOf } from "../grammar/phrases.ts";
import { subjectOf } from "../grammar/subjects.ts";
import { type ReadSentence, type Reference, stretchAt } from "../reading-context.ts";
import { cueNouns } from "../words/cue-nouns.ts";
import { documentNouns } from "../words/documents.ts";
import { personNouns } from "../words/person-nouns.ts";

/** The one a sentence without any cue is about. As Roe told Doe, the pier is old: it is what Roe says. */
export function topicOf(read: ReadSentence): Reference | null {
  const teller = wordOf(read.chunks[0]) === "as" ? read.chunks.findIndex(({ kind }) => kind === "verb") : -1;
  if (read.chunks[teller]?.cue?.strength === "said") return speakerOf(read, teller);
  const start = mainClauseStart(read.chunks, read.chunks.length);
  const main = read.chunks.findIndex(
    ({ kind, cue, passive }, index) => index >= start && kind === "verb" && cue?.strength === "said" && !passive,
  );
  const cue =
    main >= 0
      ? main
      : read.chunks.findLastIndex((chunk, index) => index >= start && chunk.kind === "verb" && chunk.cue !== null);
  const subject = cue >= 0 ? subjectOf(read.chunks, cue) : mainSubject(read.chunks);
  if (subject !== null && wordOf(read.chunks[subject]) === "suffice") return null;
  return subject === null ? null : namedAt(read, headOf(read.chunks, subject));
}

/** Tells whose words a cue gives: its subject; of a passive, whoever stands after "by". */
export function speakerOf(read: ReadSentence, verb: number): Reference | null {
  const chunk = read.chunks[verb];
  if (chunk?.passive || isAskedBy(read, verb) || isDoneBy(read, verb)) {
    const by = read.chunks[verb + 1];
    return by?.tokens[0]?.word === "by" ? namedAt(read, verb + 2) : null;
  }
  const subject = subjectOf(read.chunks, verb);
  return subject === null ? null : namedAt(read, subject);
}

/** Doe, described by Roe as “…,” left: a past form before "by" and a person. */
function isDoneBy(read: ReadSentence, verb: number): boolean {
  const { cue, tokens } = read.chunks[verb] ?? {};
  if (!cue?.past || cue.strength === "said" || tokens?.length !== 1) return false;
  return wordOf(read.chunks[verb + 1]) === "by" && agentAt(read, verb + 2) !== null;
}

/** "by Roe", "by pilots": a human being who does something; null for a thing or a way of doing it. */
export function agentAt(read: ReadSentence, index: number): Reference | null {
  const agent = read.references[index];
  const head = agent ? singularOf(agent.head) : "";
  const isHuman = agent && (agent.person !== null || personNouns.has(head) || organisations.has(head));
  return isHuman ? namedAt(read, index) : null;
}

/** Asked by Roe whether it was “…,” Doe left. As told by Roe, it was “…” */
export function isAskedBy({ chunks }: ReadSentence, verb: number): boolean {
  const { cue, tokens } = chunks[verb] ?? {};
  const begins = verb === 0 || (verb === 1 && chunks[0]?.tokens[0]?.word === "as");
  return begins && tokens?.length === 1 && cue?.past === true && chunks[verb + 1]?.tokens[0]?.word === "by";
}

/** "a story by Jane Roe", "the survey, by the Roe Institute,", "a letter from Roe": the words of a document are its author's. */
function authorAt(read: ReadSentence, index: number): Reference | null {
  const document = read.references[index];
  const at = read.chunks[index + 1]?.kind === "comma" ? index + 2 : index + 1;
  const link = read.chunks[at]?.tokens[0]?.word;
  if (!document || document.person || !documentNouns.has(document.head)) return null;
  if (link === "from") return senderAt(read, at + 1);
  if (link !== "by") return null;
  return read.chunks[at + 1]?.kind === "name" ? (read.references[at + 1] ?? null) : null;
}

/** "from Jane Roe", "from the treasurer, Jane Roe,"; null for a place and a body. */
function senderAt(read: ReadSentence, index: number): Reference | null {
  const sender = namedAt(read, index);
  return sender?.person ? sender : null;
}

/** Roe's answer was that “…”, Roe's tweet read “…”: the words of whose they are. */
function ownerAt(read: ReadSentence, index: number): Reference | null {
  const [text, owner] = [read.references[index], read.owners[index]];
  if (!text || text.person || text.charges || !owner?.person) return null;
  return cueNouns.has(text.head) || writings.has(text.head) ? owner : null;
}

/** Roe released a video that said “…”, Roe made a remark that called it “…”: the words of whoever issues it. */
function issuerAt(read: ReadSentence, index: number): Reference | null {
  const [document, verb] = [read.references[index], read.chunks[index - 1]];
  if (!document || document.person || verb?.kind !== "verb" || verb.passive) return null;
  const isIssued = documentNouns.has(document.head) && issuingForms.has(lastWordOf(verb));
  const isMade = cueNouns.has(document.head) && makingForms.has(lastWordOf(verb));
  if (!isIssued && !isMade) return null;
  const subject = subjectOf(read.chunks, index - 1);
  return subject === null || subject === index ? null : (read.references[subject] ?? null);
}

/** "the spokesman, John Roe," is John Roe; "former Gov. and party chairman John Roe" too. */
export function namedAt(read: ReadSentence, index: number): Reference | null {
  const holder = holderAt(read, index);
  if (holder) return holder;
  const reference =
    authorAt(read, index) ?? issuerAt(read, index) ?? ownerAt(read, index) ?? read.references[index] ?? null;
  if (
    !reference ||
    (reference.person && reference.form !== "description") ||
    (reference.form === "pronoun" && reference.head !== "one") ||
    (documentNouns.has(reference.head) && !isHumanNoun(reference.head)) ||
    isPlural(reference.head)
  )
    return reference;
  const called = calledNameOf(read.chunks, index);
  if (called !== null && read.references[called]) return read.references[called];
  let at = index + 1;
  while (at < index + 6 && read.chunks[at]?.kind === "preposition" && read.chunks[at + 1]?.kind !== "verb") at += 2;
  const [link, next] = [read.chunks[at], read.references[at + 1]];
  if (!next?.person || read.chunks[at + 1]?.kind !== "name") return reference;
  if (reference.person && reference.person !== next.person) return reference;
  const closed = /^(?:comma|verb|other)$/.test(read.chunks[at + 2]?.kind ?? "other");
  const apposed = link?.kind === "comma" && (next.form === "name" || titles.has(wordOf(read.chunks[at + 1]))) && closed;
  const joined = at === index + 1 && link?.kind === "conjunction" && !ownDeterminers.has(wordOf(read.chunks[index]));
  return apposed || joined ? next : reference;
}

/** "Minister for science Jane Roe": an office, and who holds it behind what it is of. */
function holderAt({ chunks, references }: ReadSentence, index: number): Reference | null {
  for (let name = index + 2; name <= index + mostBetween; name += 2)
    if (officeBefore(chunks, name) === index) return references[name]?.person ? (references[name] ?? null) : null;
  return null;
}

/** In chunks, from an office to whoever holds it. */
const mostBetween = 6;

/** Roe notes that you cannot yell “…”: nobody in particular. */
export function isAnybody({ form, head, text }: Reference): boolean {
  return form === "pronoun" && text === "" && anybodyPronouns.has(head);
}

/** “…,” a biography written by Roe: what the words are, not who says them. Roe said by telephone: how. */
export function isByline(chunks: readonly Chunk[], verb: number): boolean {
  const author = chunks[verb + 2];
  if (author?.kind !== "name" && (author?.tokens.length ?? 0) < 2) return false;
  return chunks[verb]?.tokens.length === 1 && chunks[verb + 1]?.tokens[0]?.word === "by" && !chunks[verb]?.infinitive;
}

export function stopOf(read: ReadSentence, quote: number): string {
  const stretch = stretchAt(read, quote);
  return stretch ? lastStop(read.outline.body, stretch) : "";
}

export function countWords(read: ReadSentence, quote: number): number {
  const stretch = stretchAt(read, quote);
  return stretch ? findWords(read.outline.body.slice(stretch.start, stretch.end)).length : 0;
}

/** Roe was accused of “…”: whoever is charged is not the one who says so. */
export function chargesSubject({ chunks }: ReadSentence): boolean {
  return chunks.some(({ kind, passive, cue }) => kind === "verb" && passive && cue?.verb === "accuse");
}
