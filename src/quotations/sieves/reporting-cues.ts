import { isAmong } from "../../coverage/is-among.ts";
import { objectPronouns } from "../../english/classes/governing-words.ts";
import { callingVerbs, plainSaying } from "../../english/classes/telling-words.ts";
import { canSpeak } from "../../english/nouns/nouns.ts";
import { isPlural, singularOf } from "../../english/nouns/number.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { mainClauseStart } from "../grammar/main-clause.ts";
import { isPhrase, lastWordOf, wordOf } from "../grammar/phrases.ts";
import { subjectPastRelative } from "../grammar/relative-clauses.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { ReadSentence, Reference } from "../reading-context.ts";
import { isAnybody, isAskedBy, speakerOf } from "./speakers.ts";

/** A verb that gives somebody's words, and whose. */
interface FoundCue {
  readonly speaker: Reference;
  readonly verb: number;
  /** True when another person's verb stands nearer to the words: Roe said that Doe called it “…” */
  readonly nested: boolean;
  /** Who speaks or names something by that nearer verb; null where it only tells of something else. */
  readonly inner: Reference | null;
}

/**
 * The nearest cue before the words. When that one stands in what somebody is reported to say (Roe said that people want
 * “…”), the words are the reporter's, so the outer cue counts.
 */
export function findCueBefore(read: ReadSentence, quote: number): FoundCue | null {
  let found: FoundCue | null = null;
  const start = mainClauseStart(read.chunks, quote);
  for (let left = quote - 1; left >= 0; left -= 1) {
    const chunk = read.chunks[left];
    if (chunk?.kind !== "verb" || !chunk.cue) continue;
    if (chunk.cue.strength === "weak" && chunk.cue.bare && !chunk.infinitive && !isPresent(read.chunks, left)) continue;
    if (isDeed(read.chunks, left) || isUnsaid(read.chunks, left)) continue;
    if (!found && left < start && !opensWithAs(read.chunks, left) && hasVerb(read.chunks, start, quote)) return null;
    if (found && left < start && (subjectOf(read.chunks, left) ?? start) < start && !opensWithAs(read.chunks, left))
      break;
    if (hasSpoken(read.chunks, left, quote)) continue;
    // "Asked by Doe if it was safe, Roe said": Doe has asked, and reports nothing.
    if (found && left === 0 && isAskedBy(read, left)) break;
    const speaker = speakerOf(read, left);
    if (!speaker || isAnybody(speaker)) continue;
    if (!found) found = { speaker, verb: left, nested: false, inner: null };
    else if (left > (subjectPastRelative(read.chunks, found.verb) ?? left)) continue;
    else if (chunk.cue.strength === "said" && isReported(read, left, found))
      found = {
        speaker,
        verb: left,
        nested: found.nested || isOther(found.speaker, speaker),
        inner: found.inner ?? innerOf(read, found, { speaker, verb: left }),
      };
  }
  return found;
}

/** Roe said that Doe called it “…”, that doctors had told him it was “…”: they did. */
function innerOf(
  { chunks }: ReadSentence,
  { speaker, verb }: Pick<FoundCue, "speaker" | "verb">,
  outer: Pick<FoundCue, "speaker" | "verb">,
): Reference | null {
  const cue = chunks[verb]?.cue;
  if (!cue || chunks[verb]?.infinitive || speaker.form === "pronoun") return null;
  if (isOther(speaker, outer.speaker)) return plainSaying.has(cue.verb) || callingVerbs.has(cue.verb) ? speaker : null;
  const isSpeech = cue.strength === "said" && chunks[verb - 1]?.kind !== "relative";
  const next = wordOf(chunks[verb + 1]);
  const isAddressed = cue.told || chunks[verb]?.passive || next === "to" || objectPronouns.has(next);
  const isSomebody = isGroup(speaker) || (isAddressed && speaker.person === null && speaker.text !== "");
  return isSpeech && isSomebody && hangsOn(chunks, outer.verb, verb) ? speaker : null;
}

/** "doctors", "the bank": somebody without a name of a person. */
function isGroup({ person, text, head }: Reference): boolean {
  return person === null && text !== "" && (canSpeak(head) || canSpeak(singularOf(head)));
}

function isOther({ person }: Reference, outer: Reference): boolean {
  return person !== null && person !== outer.person;
}

/** "critics call it", "they describe": the bare form of several people. */
function isPresent(chunks: readonly Chunk[], verb: number): boolean {
  const [subject, group] = [chunks[verb - 1], chunks[verb]];
  if (group?.tokens.length !== 1) return false;
  return subject?.kind === "noun" || subject?.kind === "name"
    ? isPlural(lastWordOf(subject))
    : isAmong(wordOf(subject), "they we");
}

/** "adds a new deck to the pier", "pointed to the table", "continues to lead", "a fine of, say, six dollars": what is done, not said. */
function isDeed(chunks: readonly Chunk[], verb: number): boolean {
  const [before, chunk, next] = [chunks[verb - 1], chunks[verb], chunks[verb + 1]];
  if (wordOf(chunk) === "say" && before?.kind === "comma" && next?.kind === "comma") return true;
  if (chunk?.cue?.verb === "observe" && next?.kind === "noun" && wordOf(next) !== "that") return true;
  if (chunk?.cue?.verb === "add")
    return next?.kind === "noun" && wordOf(next) !== "that" && chunks[verb - 1]?.kind !== "quote";
  if (chunk?.cue?.verb === "point" && wordOf(next) === "to")
    return !chunks.slice(verb).some((one) => wordOf(one) === "as");
  return chunk?.cue?.verb === "continue" && next?.infinitive === true;
}

/** Roe failed to make clear that it is “…”: what was not said. */
function isUnsaid(chunks: readonly Chunk[], verb: number): boolean {
  const before = lastWordOf(chunks[verb - 1]);
  return chunks[verb]?.infinitive === true && /^(?:fail|forget|neglect)(?:ed|ing|s)?$/.test(before);
}

/** “…,” said Roe, whose book is about “…”: what stands behind the name only describes the speaker. */
function hasSpoken(chunks: readonly Chunk[], verb: number, quote: number): boolean {
  const subject = subjectOf(chunks, verb);
  if (subject === null || subject < verb || isAmong(chunks[quote - 1]?.kind, "comma colon quote")) return false;
  return chunks[verb - 1]?.kind === "quote" || chunks[verb - 2]?.kind === "quote";
}

/** As Roe puts it, Doe is “…”: the main clause is what Roe says. */
function opensWithAs(chunks: readonly Chunk[], cue: number): boolean {
  return wordOf(chunks[0]) === "as" && chunks[cue]?.cue?.strength === "said";
}

/** When Roe spoke, Doe smiled at the “…”: the main clause does something of its own. */
function hasVerb(chunks: readonly Chunk[], from: number, to: number): boolean {
  return chunks.slice(from, to).some(({ kind, infinitive }) => kind === "verb" && !infinitive);
}

/** Roe said that Doe begged him and “…”: the clause of the inner cue is what the outer one reports. */
function hangsOn(chunks: readonly Chunk[], outer: number, inner: number): boolean {
  const subject = subjectOf(chunks, inner);
  if (chunks[outer]?.infinitive || subject === null || subject <= outer) return false;
  return chunks
    .slice(outer + 1, subject)
    .every(
      (chunk) =>
        wordOf(chunk) === "that" || isAmong(chunk.kind, "noun other pronoun") || (chunk.kind === "verb" && !chunk.cue),
    );
}

/** The found cue is a weak one, or one without a human subject, in the clause that hangs on the outer cue. */
function isReported(read: ReadSentence, outer: number, found: FoundCue): boolean {
  if (read.chunks[found.verb]?.cue?.strength === "said" && found.speaker.person)
    return hangsOn(read.chunks, outer, found.verb);
  const between = read.chunks.slice(outer + 1, found.verb);
  return !between.some(
    (chunk, index) =>
      chunk.tokens[0]?.text === ";" ||
      (chunk.tokens[0]?.word === "but" && isPhrase(between[index + 1])) ||
      isContrast(between, index),
  );
}

const contrasts: ReadonlySet<string> = new Set(["whereas", "while"]);

/** Roe said it was over, while Doe called it “…”: behind a comma the clause is set against what Roe said, and is no part of it. */
function isContrast(chunks: readonly Chunk[], index: number): boolean {
  return (
    isAmong(chunks[index - 1]?.kind, "comma quote") &&
    contrasts.has(wordOf(chunks[index])) &&
    isPhrase(chunks[index + 1])
  );
}
