import { cueAfter, personAfter, saidBefore, signed, transcriptTurn, weakBefore } from "./adjacent-sieves.ts";
import type { Chunk } from "./chunks.ts";
import { cueNouns } from "./cue-nouns.ts";
import { documentNouns } from "./documents.ts";
import { singularOf } from "./noun-forms.ts";
import type { Attribution, ReadSentence, Reference } from "./reading-context.ts";
import { chargesSubject, countWords, isAnybody, namedAt, speakerOf } from "./speakers.ts";
import { isPhrase, mainClauseStart, mainSubject, subjectOf } from "./subjects.ts";

/** A way to find the speaker of the quotation at a chunk of a sentence; null when it does not apply. */
interface SentenceSieve {
  readonly rule: string;
  find(read: ReadSentence, quote: number): Reference | null;
}

/** In the order they are asked: most precise first. */
const sentenceSieves: readonly SentenceSieve[] = [
  { rule: "transcript turn", find: transcriptTurn },
  { rule: "signed", find: signed },
  { rule: "cue before", find: saidBefore },
  { rule: "weak cue before", find: weakBefore },
  { rule: "cue after", find: cueAfter },
  { rule: "person after", find: personAfter },
  { rule: "according to", find: accordingTo },
  { rule: "cue at end", find: cueAtEnd },
  { rule: "said in sentence", find: saidInSentence },
  { rule: "colon before", find: colonBefore },
  { rule: "cue in sentence", find: weakInSentence },
  { rule: "noun cue", find: nounCue },
  { rule: "sentence subject", find: sentenceSubject },
];

export function sieveSentence(read: ReadSentence, quote: number): Attribution | null {
  for (const { rule, find } of sentenceSieves) {
    const speaker = find(read, quote);
    if (speaker) return { rule, speaker };
  }
  return null;
}

/** According to Roe, “…”; in Roe's words, “…” */
function accordingTo(read: ReadSentence, _quote: number): Reference | null {
  const { chunks } = read;
  for (const [index, chunk] of chunks.entries()) {
    const owner = read.owners[index];
    if (owner && chunks[index - 1]?.tokens[0]?.word === "in" && isVoice(chunk)) return owner;
    if (chunk.tokens.at(-1)?.word !== "according") continue;
    for (let right = index + 1; right < Math.min(chunks.length, index + 3); right += 1)
      if (read.references[right]) return namedAt(read, right);
  }
  return null;
}

/** in Roe's view, in her words */
function isVoice({ tokens }: Chunk): boolean {
  return /^(?:account|estimation|opinion|parlance|telling|view|words)$/.test(tokens.at(-1)?.word ?? "");
}

/** Roe said the plan was “…” */
function saidInSentence(read: ReadSentence, quote: number): Reference | null {
  const found = findCueBefore(read, quote);
  return found && read.chunks[found.verb]?.cue?.strength === "said" ? found.speaker : null;
}

/** Roe called the plan, at best, “…” */
function weakInSentence(read: ReadSentence, quote: number): Reference | null {
  return findCueBefore(read, quote)?.speaker ?? null;
}

interface FoundCue {
  readonly speaker: Reference;
  readonly verb: number;
}

/**
 * The nearest cue before the words. When that one stands in what somebody is reported to say (Roe said that people want
 * “…”), the words are the reporter's, so the outer cue counts.
 */
function findCueBefore(read: ReadSentence, quote: number): FoundCue | null {
  let found: FoundCue | null = null;
  const start = mainClauseStart(read.chunks, quote);
  for (let left = quote - 1; left >= 0; left -= 1) {
    const chunk = read.chunks[left];
    if (chunk?.kind !== "verb" || !chunk.cue) continue;
    if (chunk.cue.strength === "weak" && chunk.cue.bare && !chunk.infinitive) continue;
    if (!found && left < start && hasVerb(read.chunks, start, quote)) return null;
    if (hasSpoken(read.chunks, left, quote)) continue;
    const speaker = speakerOf(read, left);
    if (!speaker || isAnybody(speaker)) continue;
    if (!found) found = { speaker, verb: left };
    else if (chunk.cue.strength === "said" && isReported(read, left, found)) found = { speaker, verb: left };
  }
  return found;
}

/** “…,” said Roe, whose book is about “…”: what stands behind the name only describes the speaker. */
function hasSpoken(chunks: readonly Chunk[], verb: number, quote: number): boolean {
  const subject = subjectOf(chunks, verb);
  if (subject === null || subject < verb || /^(?:comma|colon|quote)$/.test(chunks[quote - 1]?.kind ?? "")) return false;
  return chunks[verb - 1]?.kind === "quote" || chunks[verb - 2]?.kind === "quote";
}

/** When Roe spoke, Doe smiled at the “…”: the main clause does something of its own. */
function hasVerb(chunks: readonly Chunk[], from: number, to: number): boolean {
  return chunks.slice(from, to).some(({ kind, infinitive }) => kind === "verb" && !infinitive);
}

/** The found cue is a weak one, or one without a human subject, in the clause that hangs on the outer cue. */
function isReported(read: ReadSentence, outer: number, found: FoundCue): boolean {
  if (read.chunks[found.verb]?.cue?.strength === "said" && found.speaker.person) return false;
  const between = read.chunks.slice(outer + 1, found.verb);
  return !between.some(
    (chunk, index) =>
      chunk.tokens[0]?.text === ";" || (chunk.tokens[0]?.word === "but" && isPhrase(between[index + 1])),
  );
}

/** A man who “…” is lucky, Roe said. */
function cueAtEnd(read: ReadSentence, quote: number): Reference | null {
  for (let right = read.chunks.length - 1; right > quote; right -= 1) {
    const chunk = read.chunks[right];
    if (chunk?.kind !== "verb" || chunk.cue?.strength !== "said" || chunk.infinitive) continue;
    const subject = subjectOf(read.chunks, right);
    if (subject === null || subject <= quote) continue;
    const before = read.chunks[Math.min(subject, right) - 1]?.kind;
    if (before === "comma" || before === "quote") return namedAt(read, subject);
  }
  return null;
}

/** Roe's claim that the plan was “…”, her call for “…”: the owner of a word for words. */
function nounCue(read: ReadSentence, quote: number): Reference | null {
  let verbs = 0;
  for (let left = quote - 1; left >= 0 && left >= quote - 7; left -= 1) {
    const chunk = read.chunks[left];
    if (!chunk || chunk.kind === "quote" || chunk.kind === "colon") return null;
    if (chunk.kind === "verb") verbs += 1;
    if (!cueNouns.has(singularOf(chunk.tokens.at(-1)?.word ?? ""))) continue;
    const owner = read.owners[left] ?? issuerOf(read, left);
    if (!owner) continue;
    const next = read.chunks[left + 1];
    const thatClause = next?.kind === "relative" || /^(?:is|was)$/.test(next?.tokens[0]?.word ?? "");
    return verbs === 0 || thatClause ? owner : null;
  }
  return null;
}

/** Roe made the point that …, issued a warning of “…”: the verb says nothing by itself, the noun is the cue. */
function issuerOf(read: ReadSentence, noun: number): Reference | null {
  const verb = read.chunks[noun - 1];
  if (verb?.kind !== "verb" || verb.passive || !lightVerbs.test(verb.tokens.at(-1)?.word ?? "")) return null;
  const subject = subjectOf(read.chunks, noun - 1);
  return subject === null ? null : namedAt(read, subject);
}

const lightVerbs =
  /^(?:deliver|gave|giv|has|have|had|issu|ma[dk]|offer|rais|releas|repeat|sent|us|utter|voic)(?:e|ed|es|ing|s)?$/;

/** Roe put it more carefully: “…”; from Roe's post: “…” */
function colonBefore(read: ReadSentence, quote: number): Reference | null {
  if (read.chunks[quote - 1]?.kind !== "colon") return null;
  const near = read.references[quote - 2];
  if (near?.form === "description" && !near.person && documentNouns.has(near.head))
    return read.owners[quote - 2] ?? (read.chunks[quote - 3]?.kind === "preposition" ? near : null);
  if (near?.person && near.form !== "pronoun") return near;
  const subject = mainSubject(read.chunks, quote);
  return subject === null ? null : namedAt(read, subject);
}

/** Fewer quoted words without a cue are more often a term than somebody's words. */
const fewestUncuedWords = 3;

/** Roe made “…” the heart of her campaign: the one who does something with the words. */
function sentenceSubject(read: ReadSentence, quote: number): Reference | null {
  if (chargesSubject(read) || (countWords(read, quote) < fewestUncuedWords && !isPredicate(read, quote))) return null;
  for (let left = quote - 1; left >= 0; left -= 1) {
    const chunk = read.chunks[left];
    if (chunk?.kind !== "verb" || chunk.passive) continue;
    const subject = subjectOf(read.chunks, left);
    const speaker = subject === null ? null : namedAt(read, subject);
    return speaker?.person ? speaker : null;
  }
  return null;
}

/** Roe painted him as a “…”. */
function isPredicate(read: ReadSentence, quote: number): boolean {
  const before = read.chunks[quote - 1];
  const article = before?.kind === "noun" && /^an?$/.test(before.tokens.at(-1)?.word ?? "");
  return read.chunks[article ? quote - 2 : quote - 1]?.tokens[0]?.word === "as";
}
