import { isAmong } from "../../coverage/is-among.ts";
import { itemAt } from "../../coverage/lists.ts";
import { negations } from "../../english/classes/attribution-words.ts";
import { callingVerbs } from "../../english/classes/telling-words.ts";
import { canSpeak } from "../../english/nouns/nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { lastWordOf, wordOf } from "../grammar/phrases.ts";
import { subjectOf } from "../grammar/subjects.ts";
import { wordAt } from "../grammar/tokens.ts";
import type { Attribution, ReadSentence, Reference } from "../reading-context.ts";
import type { Rule } from "../rule.ts";
import { cueNouns, tellingNouns } from "../words/cue-nouns.ts";
import { documentNouns } from "../words/documents.ts";
import { accordingTo } from "./according-to.ts";
import {
  calledBy,
  cueAfter,
  gapped,
  isAnswered,
  personAfter,
  saidBefore,
  signed,
  transcriptTurn,
} from "./adjacent-sieves.ts";
import { findCarriedWords } from "./carried-words.ts";
import { colonBefore } from "./colon-before.ts";
import { quotedBy, senderOf } from "./handed-on.ts";
import { findHeardWords } from "./hearers.ts";
import { isHearsayClause } from "./hearsay-clause.ts";
import { boundNounCue, nounCue, ownedBefore } from "./noun-cues.ts";
import { saidOfWords } from "./predicate-cues.ts";
import { findRelayedSpeech } from "./relayed-speech.ts";
import { reporterBehind } from "./reporter-behind.ts";
import { findCueBefore } from "./reporting-cues.ts";
import { chargesSubject, countWords, isByline, namedAt } from "./speakers.ts";

/** A way to find the speaker of the quotation at a chunk of a sentence; null when it does not apply. */
interface SentenceSieve {
  readonly rule: Rule;
  find(read: ReadSentence, quote: number): Reference | null;
}

/** In the order they are asked: most precise first. */
const sentenceSieves: readonly SentenceSieve[] = [
  { rule: "transcript turn", find: transcriptTurn },
  { rule: "signed", find: signed },
  { rule: "sender", find: senderOf },
  { rule: "noun cue", find: ownedBefore },
  { rule: "called by", find: calledBy },
  { rule: "gapped", find: gapped },
  { rule: "cue before", find: saidBefore },
  { rule: "cue after", find: cueAfter },
  { rule: "person after", find: personAfter },
  { rule: "said of words", find: saidOfWords },
  { rule: "according to", find: (read, quote) => (relaysReport(read) ? null : accordingTo(read, quote)) },
  { rule: "cue at end", find: cueAtEnd },
  { rule: "said in sentence", find: saidInSentence },
  { rule: "colon before", find: colonBefore },
  { rule: "noun cue", find: boundNounCue },
  { rule: "cue in sentence", find: weakInSentence },
  { rule: "noun cue", find: nounCue },
  { rule: "sentence subject", find: sentenceSubject },
];

/** "refused" for words of somebody who is known not to be any of those named. */
export function sieveSentence(read: ReadSentence, quote: number): Attribution | "refused" | null {
  const relayed = findRelayedSpeech(read, quote) ?? findCarriedWords(read, quote);
  if (relayed === "refused") return relayed;
  if (relayed) {
    const { speaker, relayedBy } = relayed;
    return { rule: "relayed speech", speaker, ...(relayedBy && { relayedBy }) };
  }
  const heard = findHeardWords(read, quote);
  if (heard) return heard === "refused" ? heard : { rule: "cue before", speaker: heard };
  if (isHearsayClause(read, quote)) return "refused";
  for (const { rule, find } of sentenceSieves) {
    const speaker = find(read, quote);
    if (!speaker) continue;
    const inner = innerSpeaker(read, quote, rule, speaker);
    if (inner) return { rule: "relayed speech", speaker: inner, relayedBy: speaker };
    const reporter = rule === "cue after" && speaker.form !== "name" ? reporterBehind(read, quote, speaker) : null;
    if (reporter?.person && speaker.form === "pronoun" && reporter.person === speaker.person) return "refused";
    const relayedBy =
      rule === "according to" ? null : (hearsayOf(read, quote, speaker) ?? named(reporter, speaker) ?? null);
    const joint =
      (quotedBy(read) !== null && speaker.start < itemAt(read.chunks, quote).start) ||
      isJoint(read, speaker) ||
      (rule === "said in sentence" && findCueBefore(read, quote)?.nested === true);
    return { rule, speaker, ...(relayedBy && { relayedBy }), ...(joint && { joint }) };
  }
  return null;
}

/** Roe said that Doe called it “…”; according to Roe, Doe called it “…”; Doe called it “…,” Roe said: whose words Roe passes on. */
function innerSpeaker(read: ReadSentence, quote: number, rule: Rule, outer: Reference): Reference | null {
  if (rule === "said in sentence") return findCueBefore(read, quote)?.inner ?? null;
  if (rule === "according to" && !outer.person && isDocument(outer)) return speakerInDocument(read, quote);
  if (!/^(?:according to|cue after|cue at end)$/.test(rule)) return null;
  const inner = findCueBefore(read, quote);
  const isNamed = inner?.speaker.form === "name" || inner?.speaker.form === "last name";
  const isOther = isNamed && inner.speaker.person !== null && inner.speaker.person !== outer.person;
  return isOther && isAmong(read.chunks[inner.verb]?.cue?.verb, callingVerbs) ? inner.speaker : null;
}

/** "the indictment", "court papers". */
function isDocument({ head }: Reference): boolean {
  return documentNouns.has(head) || documentNouns.has(singularOf(head));
}

/** According to the papers, Roe told Doe that it was “…”: what a paper tells that somebody said is that one's. */
function speakerInDocument(read: ReadSentence, quote: number): Reference | null {
  const inner = findCueBefore(read, quote)?.speaker ?? null;
  const isSomebody =
    inner !== null && (inner.person !== null || inner.form === "name" || canSpeak(singularOf(inner.head)));
  return isSomebody && inner.text + (inner.person?.name ?? "") !== "" && inner.form !== "pronoun" ? inner : null;
}

/** "Roe and Doe said": the words of both, of whom only the first is named as the speaker. */
function isJoint({ chunks }: ReadSentence, { start }: Reference): boolean {
  const index = chunks.findIndex((chunk) => chunk.start === start);
  return wordOf(chunks[index + 1]) === "and" && chunks[index + 2]?.kind === "name";
}

/** Roe said, according to the Kell Post, that it was “…”: the source passes on what Roe said. */
function relaysReport({ chunks }: ReadSentence): boolean {
  const source = chunks.findIndex(({ tokens }) => isAmong(wordAt(tokens, tokens.length - 1), "according per"));
  return chunks[source - 1]?.kind === "comma" && chunks[source - 2]?.cue?.strength === "said";
}

/** “…,” Roe said, according to the Kell Post; Roe said, “…,” the Kell Post reported: who passes Roe's words on. */
function hearsayOf(read: ReadSentence, quote: number, speaker: Reference): Reference | null {
  const at = read.chunks.findIndex(({ tokens }) => isAmong(wordAt(tokens, tokens.length - 1), "according per"));
  return (
    named(at < 0 ? null : accordingTo(read, quote), speaker) ??
    (speaker.start < itemAt(read.chunks, quote).start ? named(cueAfter(read, quote), speaker) : null)
  );
}

/** A source with a name, when it is another than the speaker. */
function named(source: Reference | null, speaker: Reference): Reference | null {
  const isOther = source !== null && source.person !== (speaker.person ?? undefined) && source.start !== speaker.start;
  const isNobody = source !== null && negations.has(source.head);
  return isOther && !isNobody && source.text !== "" && source.form !== "pronoun" ? source : null;
}

/** Roe said the plan was “…” */
function saidInSentence(read: ReadSentence, quote: number): Reference | null {
  const found = findCueBefore(read, quote);
  return found && read.chunks[found.verb]?.cue?.strength === "said" ? found.speaker : null;
}

/** Roe called the plan, at best, “…”; but what the one who tells thinks of “…” are nobody's words. */
function weakInSentence(read: ReadSentence, quote: number): Reference | null {
  const speaker = findCueBefore(read, quote)?.speaker ?? null;
  return speaker?.head === "i" ? null : speaker;
}

/** A man who “…” is lucky, Roe said; it is no “…” pier, as Roe put it. */
function cueAtEnd(read: ReadSentence, quote: number): Reference | null {
  const before = findCueBefore(read, quote);
  if (before && read.chunks[before.verb]?.cue?.strength === "said") return null;
  for (let right = read.chunks.length - 1; right > quote; right -= 1) {
    const chunk = read.chunks[right];
    if (chunk?.kind !== "verb" || chunk.cue?.strength !== "said" || chunk.infinitive) continue;
    const next = read.chunks[right + 1];
    if (next?.infinitive || isAnswered(chunk, next) || isByline(read.chunks, right)) continue;
    const subject = subjectOf(read.chunks, right);
    if (subject === null || subject <= quote) continue;
    const first = Math.min(subject, right);
    const mark = read.chunks[first - 1]?.tokens[0]?.text === "’" ? 1 : 0;
    const before = first - 1 - mark;
    const opener = wordOf(read.chunks[before]) === "as" ? before - 1 : before;
    if (isAmong(read.chunks[opener]?.kind, "comma quote")) return namedAt(read, subject);
  }
  return null;
}

/** Fewer quoted words without a cue are more often a term than somebody's words. */
const fewestUncuedWords = 6;

/** Roe made “…” the heart of her campaign: the one who does something with the words. */
function sentenceSubject(read: ReadSentence, quote: number): Reference | null {
  if (chargesSubject(read) || (countWords(read, quote) < fewestUncuedWords && !isPredicate(read, quote))) return null;
  for (let left = quote - 1; left >= 0; left -= 1) {
    const chunk = read.chunks[left];
    if (chunk?.kind !== "verb" || chunk.passive) continue;
    const subject = subjectOf(read.chunks, left);
    if (subject === null || isForetold(read, subject)) return null;
    const speaker = namedAt(read, subject);
    return speaker?.person ? speaker : null;
  }
  return null;
}

/** a prediction that Roe would be “…”: what somebody says of Roe. */
function isForetold({ chunks }: ReadSentence, subject: number): boolean {
  const noun = singularOf(lastWordOf(chunks[subject - 2]));
  return wordOf(chunks[subject - 1]) === "that" && (cueNouns.has(noun) || tellingNouns.has(noun));
}

/** Roe painted him as a “…”. */
function isPredicate(read: ReadSentence, quote: number): boolean {
  const before = read.chunks[quote - 1];
  const article = before?.kind === "noun" && isAmong(lastWordOf(before), "a an");
  return read.chunks[article ? quote - 2 : quote - 1]?.tokens[0]?.word === "as";
}
