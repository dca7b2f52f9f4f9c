import { isAmong } from "../../coverage/is-among.ts";
import { modals } from "../../english/classes/attribution-words.ts";
import { witnessingForms } from "../../english/classes/cue-words.ts";
import { genderOfPronoun } from "../../english/classes/phrase-words.ts";
import { personPronouns } from "../../english/classes/plain-telling.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { isPhrase, lastWordOf, previousIndex, wordOf } from "../grammar/phrases.ts";
import { isCleft, isRelative } from "../grammar/relative-clauses.ts";
import { asideBefore, subjectOf } from "../grammar/subjects.ts";
import type { ReadSentence, Reference } from "../reading-context.ts";
import { accordingTo } from "./according-to.ts";
import { namedAt, speakerOf } from "./speakers.ts";

/** Whose words somebody else passes on, and who; null when the one who passes them on is not known. */
export interface RelayedSpeech {
  readonly speaker: Reference;
  readonly relayedBy: Reference | null;
}

/**
 * Roe said that Doe told her: “…”; Roe recalled Doe saying, “…”; according to Roe, Doe answered, “…”. The words stand
 * right behind a verb of saying in the clause that somebody reports, so they are its subject's. Null for any other words,
 * and for somebody who reports what he or she said; "refused" where it is somebody else who is not known.
 */
export function findRelayedSpeech(read: ReadSentence, quote: number): RelayedSpeech | "refused" | null {
  const before = governingVerb(read.chunks, quote) ?? quotingVerb(read.chunks, quote);
  const verb = before ?? verbOfClauseBehind(read.chunks, quote);
  if (verb === null) return null;
  const reported = standsAsClause(read.chunks, verb) ? clauseOf(read.chunks, verb) : objectOf(read.chunks, verb);
  if (!reported) return null;
  const relayedBy = reported.outer === null ? accordingTo(read, quote) : speakerOf(read, reported.outer);
  const isPassive = read.chunks[verb]?.passive === true;
  const speaker = isPassive
    ? speakerOf(read, verb)
    : asideBefore(read.chunks, verb) === null
      ? namedAt(read, reported.subject)
      : (read.references[reported.subject] ?? null);
  if (!speaker) return isPassive ? "refused" : null;
  if (speaker.text === "" && !speaker.person) return isSomebodyElse(speaker, relayedBy) ? "refused" : null;
  if (speaker.form === "pronoun" && !speaker.person) return null;
  return speaker.person && relayedBy?.person === speaker.person
    ? null
    : { speaker, relayedBy: relayedBy?.text || relayedBy?.person ? relayedBy : null };
}

/** Ada Roe said that he told her; Roe said that they told him: not the one who reports it. */
function isSomebodyElse({ head }: Reference, outer: Reference | null): boolean {
  if (!outer || (head !== "it" && !personPronouns.has(head))) return false;
  const isOne = outer.person !== null || isAmong(outer.head, "he she");
  const own = genderOfPronoun.get(outer.head) ?? outer.person?.gender ?? null;
  const inner = genderOfPronoun.get(head) ?? null;
  return isOne && (inner === null || (own !== null && own !== inner));
}

/** Roe quoted Doe as saying that the pier was “…”; “…,” Roe quoted Doe as saying: the clause may stand behind the words too. */
function quotingVerb(chunks: readonly Chunk[], quote: number): number | null {
  const found = chunks.findIndex(
    ({ kind, cue }, index) => kind === "verb" && cue?.strength === "said" && wordOf(chunks[index - 1]) === "as",
  );
  if (found < 0 || !objectOf(chunks, found)) return null;
  const tells = wordOf(chunks[found + 1]) === "that" || isPhrase(chunks[found + 1]);
  const ends = chunks[found + 1] === undefined || isAmong(chunks[found + 1]?.kind, "other comma preposition");
  const isOnly = !chunks.slice(Math.min(found, quote) + 1, Math.max(found, quote)).some(isOtherQuote);
  return isOnly && (found < quote ? tells : ends) ? found : null;
}

/** “…,” Roe said Doe had told her: the second verb behind the words, whose clause hangs right on the first. */
function verbOfClauseBehind(chunks: readonly Chunk[], quote: number): number | null {
  const isVerb = ({ kind }: Chunk, index: number) => index > quote && kind === "verb";
  const outer = chunks.findIndex(isVerb);
  const verb = outer < 0 ? -1 : chunks.findIndex((chunk, index) => index > outer && isVerb(chunk, index));
  const chunk = chunks[verb];
  if (!chunk || !isSaying(chunk) || chunk.infinitive || chunks[outer]?.bareParticiple) return null;
  if (isRelative(chunks, verb)) return null;
  const between = chunks.slice(quote + 1, verb);
  const isPlain = between.every(
    ({ kind, tokens }, at) => at === 0 || (kind !== "comma" && !isOtherQuote({ kind, tokens } as Chunk)),
  );
  const tells = chunks.slice(verb + 1, verb + 3).some(({ kind }) => isAmong(kind, "quote relative subordinator"));
  return isPlain && !tells && clauseOf(chunks, verb)?.outer === outer ? verb : null;
}

function isOtherQuote({ kind, tokens }: Chunk): boolean {
  return kind === "quote" || kind === "colon" || tokens[0]?.text === ";";
}

/** "told him", "was told": of a passive somebody hears the words. "should say": nobody has said it. */
function isSaying({ cue, passive, negated, tokens }: Chunk): boolean {
  const isYetToCome = tokens.some(({ word }) => modals.has(word) || isAmong(word, "will won't"));
  return cue?.strength === "said" && (!passive || cue.told) && !negated && !isYetToCome;
}

/** The verb of saying right before the words; at most whom it is said to, and how, stand between. */
function governingVerb(chunks: readonly Chunk[], quote: number): number | null {
  let phrases = 0;
  for (let left = quote - 1; left >= 0; left -= 1) {
    const chunk = chunks[left];
    if (chunk?.kind === "verb") return isSaying(chunk) ? left : null;
    if (isPhrase(chunk)) phrases += 1;
    else if (!chunk || !isAmong(chunk.kind, "comma colon other relative preposition")) return null;
    if (phrases > mostBetween) return null;
  }
  return null;
}

/** "told the board in a letter" */
const mostBetween = 2;

/** Who speaks, and the verb that reports it; no verb behind "according to". */
interface Reported {
  readonly subject: number;
  readonly outer: number | null;
}

function standsAsClause(chunks: readonly Chunk[], verb: number): boolean {
  const chunk = chunks[verb];
  const before = chunks[verb - 1];
  return (
    !chunk?.bareParticiple &&
    !chunk?.infinitive &&
    wordOf(before) !== "as" &&
    !(chunk?.cue?.bare && chunk.tokens.length === 1 && isPhrase(before))
  );
}

/** Roe said that Doe told her: the clause hangs on a verb of saying, with nothing that ends it between. */
export function clauseOf(chunks: readonly Chunk[], verb: number): Reported | null {
  const subject = subjectOf(chunks, verb);
  if (subject === null || subject > verb) return null;
  const aside = asideBefore(chunks, verb);
  if (aside !== null) return { subject, outer: aside };
  let left = startOf(chunks, subject, verb) - 1;
  if (isAmong(chunks[left]?.kind, "conjunction preposition subordinator quote colon")) return null;
  const splices = chunks[left]?.kind === "comma";
  if (splices && isAside(chunks, left)) return { subject, outer: left - 1 };
  for (; left >= 0; left -= 1) {
    const chunk = chunks[left];
    if (!chunk || isAmong(chunk.kind, "quote colon") || chunk.tokens[0]?.text === ";") return null;
    if (splices && chunk.kind === "subordinator") return reportingVerb(chunks, left, subject);
    // "said it was Doe who told her": "it was" reports nothing itself.
    if (chunk.kind === "verb" && isCleft(chunks, left)) continue;
    if (chunk.kind === "verb" && !splices) return reportingVerb(chunks, left + 1, subject);
  }
  return wordOf(chunks[0]) === "according" ? { subject, outer: null } : null;
}

/** In a dream, Roe says, Doe told her: who reports the clause stands between commas before it. */
function isAside(chunks: readonly Chunk[], comma: number): boolean {
  const [reporter, verb] = [chunks[comma - 2], chunks[comma - 1]];
  return verb?.cue?.strength === "said" && isPhrase(reporter) && chunks[comma - 3]?.kind === "comma";
}

/** The verb of saying right before a clause; whom it is said to may stand between. */
function reportingVerb(chunks: readonly Chunk[], clause: number, subject: number): Reported | null {
  const outer = chunks.findLastIndex((chunk, index) => index < clause && chunk.kind === "verb");
  const chunk = chunks[outer];
  // "Asked by Doe if it was safe, Roe said": Doe has asked, and reports nothing.
  const isAsked = outer === 0 && wordOf(chunks[1]) === "by";
  return chunk?.cue?.strength === "said" && !chunk.negated && !chunk.infinitive && !isAsked ? { subject, outer } : null;
}

/** Roe recalled Doe saying; Roe quoted Doe as saying; Roe heard Doe say: who is heard is the object. */
function objectOf(chunks: readonly Chunk[], verb: number): Reported | null {
  let last = previousIndex(chunks, verb);
  if (wordOf(chunks[last]) === "as") last -= 1;
  const subject = chunks[last]?.kind === "comma" ? last - 1 : last;
  if (!isPhrase(chunks[subject])) return null;
  const outer = startOf(chunks, subject, last + 1) - 1;
  return witnessingForms.has(lastWordOf(chunks[outer])) ? { subject, outer } : null;
}

/** Finds where a subject begins: "the surgeon, Pavel Novak," with what describes the name before it. */
function startOf(chunks: readonly Chunk[], subject: number, verb: number): number {
  const enclosed = chunks[previousIndex(chunks, verb)]?.kind === "comma";
  const apposed =
    chunks[subject]?.kind === "name" && chunks[subject - 1]?.kind === "comma" && isPhrase(chunks[subject - 2]);
  return enclosed && apposed ? subject - 2 : subject;
}
