import type { Chunk } from "./chunks.ts";
import type { Attribution, ReadSentence, Reference } from "./reading-context.ts";
import { headOf, mainSubject, subjectOf } from "./subjects.ts";

/** A way to find the speaker of the quotation at a chunk of a sentence; null when it does not apply. */
export interface SentenceSieve {
  readonly rule: string;
  find(read: ReadSentence, quote: number): Reference | null;
}

/** In the order they are asked: most precise first. */
export const sentenceSieves: readonly SentenceSieve[] = [
  { rule: "cue after", find: cueAfter },
  { rule: "cue before", find: cueBefore },
  { rule: "according to", find: accordingTo },
  { rule: "cue in sentence", find: cueInSentence },
  { rule: "cue at end", find: cueAtEnd },
];

export function sieveSentence(read: ReadSentence, quote: number): Attribution | null {
  for (const { rule, find } of sentenceSieves) {
    const speaker = find(read, quote);
    if (speaker) return { rule, speaker };
  }
  return null;
}

/** “…,” Roe said. “…,” said Roe, a lawyer. */
function cueAfter(read: ReadSentence, quote: number): Reference | null {
  const { chunks } = read;
  let next = quote + 1;
  const comma = chunks[next]?.kind === "comma";
  if (comma) next += 1;
  if (!comma && !/[,.?!…—–-]/.test(lastCharacter(read, quote))) return null;
  for (let index = next; index < chunks.length; index += 1) {
    const chunk = chunks[index];
    if (!chunk || chunk.kind === "quote" || chunk.kind === "colon" || chunk.kind === "conjunction") return null;
    if (chunk.kind !== "verb") continue;
    if (!chunk.cue || chunk.infinitive) return null;
    if (chunk.cue.strength !== "said" || (chunk.cue.participle && index === next)) return null;
    const subject = subjectOf(chunks, index);
    return subject !== null && subject >= next ? (read.references[subject] ?? null) : null;
  }
  return null;
}

/** Roe said, “…” and Roe said that “…” and Roe called it “…”: nothing else between. */
function cueBefore(read: ReadSentence, quote: number): Reference | null {
  const { chunks } = read;
  let left = quote - 1;
  while (left >= 0 && isLight(chunks[left])) left -= 1;
  const verb = chunks[left];
  if (verb?.kind !== "verb" || !verb.cue) return null;
  return speakerOf(read, left);
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
      if (read.references[right]) return read.references[right] ?? null;
  }
  return null;
}

/** Roe said the plan was “…”: the nearest cue before. */
function cueInSentence(read: ReadSentence, quote: number): Reference | null {
  for (let left = quote - 1; left >= 0; left -= 1) {
    const chunk = read.chunks[left];
    if (chunk?.kind !== "verb" || !chunk.cue) continue;
    const speaker = speakerOf(read, left);
    if (speaker) return speaker;
  }
  return null;
}

/** A man who “…” is lucky, Roe said. */
function cueAtEnd(read: ReadSentence, quote: number): Reference | null {
  for (let right = read.chunks.length - 1; right > quote; right -= 1) {
    const chunk = read.chunks[right];
    if (chunk?.kind !== "verb" || chunk.cue?.strength !== "said") continue;
    const subject = subjectOf(read.chunks, right);
    if (subject === null || subject <= quote) continue;
    const before = read.chunks[subject - 1]?.kind;
    if (before === "comma" || before === "quote") return read.references[subject] ?? null;
  }
  return null;
}

/** Whose words a cue gives: its subject; of a passive, whoever stands after "by". */
function speakerOf(read: ReadSentence, verb: number): Reference | null {
  const chunk = read.chunks[verb];
  if (chunk?.passive) {
    const by = read.chunks[verb + 1];
    return by?.tokens[0]?.word === "by" ? (read.references[verb + 2] ?? null) : null;
  }
  const subject = subjectOf(read.chunks, verb);
  return subject === null ? null : (read.references[subject] ?? null);
}

function lastCharacter(read: ReadSentence, quote: number): string {
  const stretch = read.outline.stretches[read.chunks[quote]?.tokens[0]?.quote ?? -1];
  return stretch ? read.outline.body.charAt(stretch.end - 1) : "";
}

/** Of a sentence without any cue: who it is about. */
export function topicOf(read: ReadSentence): Reference | null {
  const cue = read.chunks.findLastIndex((chunk) => chunk.kind === "verb" && chunk.cue !== null);
  const subject = cue >= 0 ? subjectOf(read.chunks, cue) : mainSubject(read.chunks);
  return subject === null ? null : (read.references[headOf(read.chunks, subject)] ?? null);
}
