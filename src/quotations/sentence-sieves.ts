import { findWords } from "../coverage/fold.ts";
import type { Chunk } from "./chunks.ts";
import { cueNouns } from "./cue-nouns.ts";
import { isPlural, singularOf } from "./noun-forms.ts";
import { lastStop } from "./outer-sentences.ts";
import type { Attribution, ReadSentence, Reference } from "./reading-context.ts";
import { headOf, isPhrase, mainClauseStart, mainSubject, subjectOf } from "./subjects.ts";

/** A way to find the speaker of the quotation at a chunk of a sentence; null when it does not apply. */
export interface SentenceSieve {
  readonly rule: string;
  find(read: ReadSentence, quote: number): Reference | null;
}

/** In the order they are asked: most precise first. */
export const sentenceSieves: readonly SentenceSieve[] = [
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

/** Roe: “…” */
function transcriptTurn(read: ReadSentence, quote: number): Reference | null {
  const { chunks } = read;
  if (chunks[quote - 1]?.kind !== "colon" || chunks[quote - 2]?.kind !== "name") return null;
  return quote === 2 || chunks[quote - 3]?.kind === "quote" || chunks[quote - 3]?.kind === "comma"
    ? (read.references[quote - 2] ?? null)
    : null;
}

/** “…” — Jane Roe, the mayor */
function signed(read: ReadSentence, quote: number): Reference | null {
  const dash = read.chunks[quote + 1];
  const name = read.references[quote + 2];
  if (!/^[-–—―]+$/.test(dash?.tokens[0]?.text ?? "") || !name || read.chunks[quote + 2]?.kind !== "name") return null;
  const after = read.chunks[quote + 3];
  return after === undefined || /^(?:comma|other|preposition)$/.test(after.kind) ? name : null;
}

/** “…,” Roe said. “…,” said Roe, a lawyer. */
function cueAfter(read: ReadSentence, quote: number): Reference | null {
  const { chunks } = read;
  let next = quote + 1;
  const comma = chunks[next]?.kind === "comma";
  if (comma) next += 1;
  if (!comma && !/[,.?!…—–-]/.test(stopOf(read, quote))) return null;
  for (let index = next; index < chunks.length; index += 1) {
    const chunk = chunks[index];
    if (!chunk || chunk.kind === "quote" || chunk.kind === "colon") return null;
    if (chunk.kind === "conjunction" && !isPhrase(chunks[index + 1])) return null;
    if (chunk.kind !== "verb") continue;
    if (!chunk.cue || chunk.infinitive || (chunk.cue.participle && index === next)) return null;
    if (chunk.cue.strength !== "said" && !(quote === 0 && index <= next + 1)) return null;
    const subject = subjectOf(chunks, index);
    return subject !== null && subject >= next ? namedAt(read, subject) : null;
  }
  return null;
}

/** “…,” Roe shot back. “…!” beamed Roe. At the start of a sentence any verb will do. */
function personAfter(read: ReadSentence, quote: number): Reference | null {
  if (quote !== 0 || !/[,?!]/.test(stopOf(read, quote))) return null;
  const [first, second] = [read.chunks[1], read.chunks[2]];
  const at = first?.kind === "verb" && !first.cue ? 2 : 1;
  const subject = read.references[at];
  if (!subject?.person || (at === 1 && second?.kind === "comma")) return null;
  return subject;
}

/** Roe said, “…” and Roe said that “…”: nothing else between. */
function saidBefore(read: ReadSentence, quote: number): Reference | null {
  const verb = cueRightBefore(read, quote);
  return verb !== null && read.chunks[verb]?.cue?.strength === "said" ? speakerOf(read, verb) : null;
}

/** Roe denounced “…”: a verb that gives a person's words, not a thing's. */
function weakBefore(read: ReadSentence, quote: number): Reference | null {
  const verb = cueRightBefore(read, quote);
  const speaker = verb === null ? null : speakerOf(read, verb);
  return speaker?.person ? speaker : null;
}

function cueRightBefore(read: ReadSentence, quote: number): number | null {
  let left = quote - 1;
  while (left >= 0 && isLight(read.chunks[left])) left -= 1;
  return read.chunks[left]?.kind === "verb" && read.chunks[left]?.cue ? left : null;
}

function isLight(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && /^(?:comma|colon|relative|other)$/.test(chunk.kind);
}

/** According to Roe, “…” */
function accordingTo(read: ReadSentence, _quote: number): Reference | null {
  const { chunks } = read;
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.tokens.at(-1)?.word !== "according") continue;
    for (let right = index + 1; right < Math.min(chunks.length, index + 3); right += 1)
      if (read.references[right]) return namedAt(read, right);
  }
  return null;
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
    const speaker = speakerOf(read, left);
    if (!speaker) continue;
    if (!found) found = { speaker, verb: left };
    else if (chunk.cue.strength === "said" && isReported(read, left, found)) found = { speaker, verb: left };
  }
  return found;
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
    const owner = read.owners[left];
    if (!owner || !cueNouns.has(singularOf(chunk.tokens.at(-1)?.word ?? ""))) continue;
    const thatClause = read.chunks[left + 1]?.kind === "relative";
    return verbs === 0 || thatClause ? owner : null;
  }
  return null;
}

/** Roe put it more carefully: “…” */
function colonBefore(read: ReadSentence, quote: number): Reference | null {
  if (read.chunks[quote - 1]?.kind !== "colon") return null;
  const near = read.references[quote - 2];
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

/** Roe was accused of “…”: whoever is charged is not the one who says so. */
export function chargesSubject({ chunks }: ReadSentence): boolean {
  return chunks.some(({ kind, passive, cue }) => kind === "verb" && passive && cue?.verb === "accuse");
}

/** Whose words a cue gives: its subject; of a passive, whoever stands after "by". */
function speakerOf(read: ReadSentence, verb: number): Reference | null {
  const chunk = read.chunks[verb];
  if (chunk?.passive) {
    const by = read.chunks[verb + 1];
    return by?.tokens[0]?.word === "by" ? namedAt(read, verb + 2) : null;
  }
  const subject = subjectOf(read.chunks, verb);
  return subject === null ? null : namedAt(read, subject);
}

function countWords(read: ReadSentence, quote: number): number {
  const stretch = read.outline.stretches[read.chunks[quote]?.tokens[0]?.quote ?? -1];
  return stretch ? findWords(read.outline.body.slice(stretch.start, stretch.end)).length : 0;
}

function stopOf(read: ReadSentence, quote: number): string {
  const stretch = read.outline.stretches[read.chunks[quote]?.tokens[0]?.quote ?? -1];
  return stretch ? lastStop(read.outline.body, stretch) : "";
}

/** "the spokesman, John Roe," is John Roe; "former Gov. and party chairman John Roe" too. */
function namedAt(read: ReadSentence, index: number): Reference | null {
  const reference = read.references[index] ?? null;
  if (
    !reference ||
    reference.person ||
    (reference.form === "pronoun" && reference.head !== "one") ||
    isPlural(reference.head)
  )
    return reference;
  let at = index + 1;
  while (at < index + 6 && read.chunks[at]?.kind === "preposition" && read.chunks[at + 1]?.kind !== "verb") at += 2;
  const [link, next] = [read.chunks[at], read.references[at + 1]];
  if (!next?.person || read.chunks[at + 1]?.kind !== "name") return reference;
  const closed = /^(?:comma|verb|other)$/.test(read.chunks[at + 2]?.kind ?? "other");
  const apposed = link?.kind === "comma" && next.form === "name" && closed;
  const joined =
    at === index + 1 &&
    link?.kind === "conjunction" &&
    !/^(?:a|an|the|his|her)$/.test(read.chunks[index]?.tokens[0]?.word ?? "");
  return apposed || joined ? next : reference;
}

/** Of a sentence without any cue: who it is about. */
export function topicOf(read: ReadSentence): Reference | null {
  const cue = read.chunks.findLastIndex((chunk) => chunk.kind === "verb" && chunk.cue !== null);
  const subject = cue >= 0 ? subjectOf(read.chunks, cue) : mainSubject(read.chunks);
  return subject === null ? null : namedAt(read, headOf(read.chunks, subject));
}
