import { findWords } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import { demonstratives } from "../../english/classes/phrase-words.ts";
import { wordOf } from "../grammar/phrases.ts";
import type { QuotedStretch } from "../grammar/quoted-stretch.ts";
import { type Attribution, type ReadSentence, type Reference, stretchAt } from "../reading-context.ts";
import type { Rule } from "../rule.ts";
import { accordingTo } from "./according-to.ts";
import { colonBefore } from "./colon-before.ts";
import { chargesSubject, topicOf } from "./speakers.ts";

/** The sentence before the one at hand, and whose words were last quoted in it. */
export interface PreviousSentence {
  readonly read: ReadSentence;
  /** Null where nothing in it is anybody's. */
  readonly attribution: Attribution | null;
  /** Says who a line of a transcript names as its speaker: "ROE: We will see." Null outside of one. */
  readonly turn: Reference | null;
  /** The attribution of the last quotation anywhere before; null before the first. */
  readonly lastAttribution: Attribution | null;
  /** Says whom the last sentence of the line that was about anybody is about. */
  readonly lineTopic: Reference | null;
  /** The line of that quotation. */
  readonly lastLine: number;
}

/** A quotation that is a sentence of its own takes its speaker from the sentence before. */
export function sieveAcross(
  read: ReadSentence,
  stretch: QuotedStretch,
  previous: PreviousSentence | null,
): Attribution | null {
  if (!previous) return null;
  const { attribution } = previous;
  const turn = previous.turn;
  if (stretch.continues && turn) return { rule: "transcript turn", speaker: turn };
  if (stretch.continues && attribution) return goOn(attribution, "continued paragraph");
  const sameLine = previous.read.sentence.line === read.sentence.line;
  if (!standsAlone(read)) {
    const begins = stretchAt(read, 0) === stretch;
    if (begins && sameLine && isDirect(read, stretch))
      return attribution ? goOn(attribution, "sentence begun") : sentenceBefore(previous, sameLine);
    if (sameLine && attribution && isClauseLong(read, stretch) && !hasCue(read)) return goOn(attribution, "woven in");
    if (sameLine && !attribution && isClauseLong(read, stretch) && !hasCue(read)) return reportGoesOn(previous);
    return chargeGoesOn(read, previous);
  }
  if (sameLine && attribution) return goOn(attribution, "same paragraph");
  if (previous.read.chunks.at(-1)?.kind === "colon") {
    const announced = [topicOf(previous.read), colonBefore(previous.read, previous.read.chunks.length)];
    const topic = announced.find((one) => one && !demonstratives.has(one.head));
    if (topic) return { rule: "colon paragraph", speaker: topic };
  }
  if (attribution) return isDirect(read, stretch) ? goOn(attribution, "previous speaker") : null;
  if (!isDirect(read, stretch) && !(sameLine && isShortSentence(read, stretch))) return null;
  return sentenceBefore(previous, sameLine) ?? resumes(read, previous);
}

/**
 * “…,” Roe said. It had been a long winter. “…” A paragraph has one speaker. “…,” Roe said. ¶ She paused. ¶ “…” So do
 * paragraphs about nobody but the one who spoke last, and those around a single one about nobody at all.
 */
function resumes(
  read: ReadSentence,
  { read: before, lastAttribution, lastLine }: PreviousSentence,
): Attribution | null {
  if (!lastAttribution) return null;
  const { person } = lastAttribution.speaker;
  const named = new Set(before.references.flatMap((reference) => reference?.person ?? []));
  const isAbout = person !== null && (topicOf(before)?.person === person || (named.size === 1 && named.has(person)));
  const isBetween = person !== null && named.size === 0 && lastLine >= read.sentence.line - 2;
  return lastLine === read.sentence.line || isAbout || isBetween ? goOn(lastAttribution, "speaker resumes") : null;
}

/** The pier leaks, Roe said. It may yet “fall into the sea”: without any other cue, the report goes on. */
function reportGoesOn({ read }: PreviousSentence): Attribution | null {
  const reports = read.chunks.some(
    ({ cue, passive, infinitive, bareParticiple }) =>
      cue?.strength === "said" && !passive && !infinitive && !bareParticiple,
  );
  const speaker = reports ? topicOf(read) : null;
  return speaker?.person ? { rule: "woven in", speaker } : null;
}

/** Roe said the pier leaks. “It always has.” Within a paragraph any subject will do; across paragraphs one who speaks. */
function sentenceBefore(previous: PreviousSentence, sameLine: boolean): Attribution | null {
  const { read, lineTopic } = previous;
  if (sameLine && lineTopic && isBareQuestion(read)) return { rule: "subject before", speaker: lineTopic };
  const cues = read.chunks.filter(({ kind, cue, passive }) => kind === "verb" && cue && !passive);
  const speaks = cues.some(({ cue }) => cue?.strength === "said");
  if (cues.length === 0 && !sameLine) return null;
  const subject = topicOf(read);
  const topic = subject?.person || !sameLine ? subject : (judgeOf(read) ?? subject);
  const known = topic && (topic.person || speaks) && topic.text !== "it";
  return known ? { rule: speaks ? "said before" : "subject before", speaker: topic } : null;
}

/** Roe stayed. Why? “The sea.” */
function isBareQuestion({ chunks, references }: ReadSentence): boolean {
  return chunks.at(-1)?.tokens[0]?.text === "?" && !references.some((one) => one !== null);
}

/** For Roe the answer is simple. The moral, according to Roe? Whoever judges is the one who speaks next. */
function judgeOf(read: ReadSentence): Reference | null {
  const isFor = isAmong(wordOf(read.chunks[0]), "for to") && read.chunks[1]?.kind === "name";
  const judge = isFor ? (read.references[1] ?? null) : accordingTo(read, read.chunks.length);
  return judge?.person ? judge : null;
}

function isDirect(read: ReadSentence, stretch: QuotedStretch): boolean {
  return (
    /^(?:[[(“‘'"]*\p{Lu}|…|\.\.)/u.test(read.outline.body.slice(stretch.start, stretch.start + 4)) &&
    stretch.end - stretch.start > shortestDirect &&
    /\p{Ll}/u.test(read.outline.body.slice(stretch.start, stretch.end))
  );
}

/** “He sings!” Behind a sentence of the same paragraph two words are enough to be somebody's. */
function isShortSentence(read: ReadSentence, stretch: QuotedStretch): boolean {
  const text = read.outline.body.slice(stretch.start, stretch.end);
  return /^\p{Lu}/u.test(text) && /[.!?]$/.test(text) && findWords(text).length >= 2;
}

/** Shorter words on a line of their own, or capitals only, are a heading or a title. UTF-16 units. */
const shortestDirect = 25;

function isClauseLong(read: ReadSentence, stretch: QuotedStretch): boolean {
  return findWords(read.outline.body.slice(stretch.start, stretch.end)).length >= fewestWovenWords;
}

/** Shorter words woven into the writer's own sentence may be a term or a title. */
const fewestWovenWords = 4;

function hasCue(read: ReadSentence): boolean {
  return read.chunks.some(({ cue }) => cue !== null);
}

/** The speaker of the words before goes on, no surer than there. */
function goOn(attribution: Attribution, rule: Rule): Attribution {
  return { ...attribution, rule, base: attribution.base ?? attribution.rule };
}

/** Nothing but quotations and punctuation, or “…,” Roe said. But “…” */
function standsAlone(read: ReadSentence): boolean {
  return read.chunks.every(
    ({ kind }, index) =>
      kind === "quote" || kind === "other" || kind === "comma" || (kind === "conjunction" && index === 0),
  );
}

/** The indictment said … He was also accused of acts to fulfil “…”: the charge is still the document's. */
function chargeGoesOn(read: ReadSentence, { lastAttribution }: PreviousSentence): Attribution | null {
  return chargesSubject(read) && lastAttribution?.speaker.charges
    ? { ...lastAttribution, rule: "charge goes on" }
    : null;
}
