import { isAmong } from "../../coverage/is-among.ts";
import { contrasts } from "../../english/classes/phrase-words.ts";
import { answers, plainSaying, timeOpeners } from "../../english/classes/telling-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { labelEnd } from "../grammar/labels.ts";
import { isPhrase, wordOf } from "../grammar/phrases.ts";
import { subjectOf } from "../grammar/subjects.ts";
import { mayBePerson } from "../people/may-be-person.ts";
import { type ReadSentence, type Reference, stretchAt } from "../reading-context.ts";
import { agentAt, isAnybody, isByline, namedAt, speakerOf, stopOf } from "./speakers.ts";

/** Roe: “…”; Roe, Kell Post: “…” */
export function transcriptTurn(read: ReadSentence, quote: number): Reference | null {
  const { chunks } = read;
  const named = read.references[0];
  if (labelEnd(chunks) === quote - 1 && named?.person) return named;
  if (chunks[quote - 1]?.kind !== "colon" || chunks[quote - 2]?.kind !== "name") return null;
  return quote === 2 || chunks[quote - 3]?.kind === "quote" || chunks[quote - 3]?.kind === "comma"
    ? (read.references[quote - 2] ?? null)
    : null;
}

/** “…” — Jane Roe, the mayor */
export function signed(read: ReadSentence, quote: number): Reference | null {
  const dash = read.chunks[quote + 1];
  const name = read.references[quote + 2];
  const alone = /^(?:comma|name|other|quote)$/.test(read.chunks[quote - 1]?.kind ?? "other");
  if (!alone || !/^[-–—―]+$/.test(dash?.tokens[0]?.text ?? "") || read.chunks[quote + 2]?.kind !== "name") return null;
  if (!name || (!name.person && read.chunks[quote + 2]?.tokens.length === 1)) return null;
  const after = read.chunks[quote + 3];
  return after === undefined || isAmong(after.kind, "comma other preposition") ? name : null;
}

/** Roe said, “…” and Roe said that “…”: nothing else between. */
export function saidBefore(read: ReadSentence, quote: number): Reference | null {
  const verb = cueRightBefore(read, quote);
  const isSaid = verb !== null && read.chunks[verb]?.cue?.strength === "said";
  const speaker = isSaid ? speakerOf(read, outerOfTime(read.chunks, verb) ?? verb) : null;
  return speaker && isAnybody(speaker) ? null : speaker;
}

/** Roe said in May, after Doe complained: “…”: a verb of saying that has told nothing yet; the other clause tells when. */
function outerOfTime(chunks: readonly Chunk[], verb: number): number | null {
  const subject = subjectOf(chunks, verb);
  const opener = subject === null || subject > verb ? -1 : subject - 1;
  if (!timeOpeners.has(wordOf(chunks[opener]))) return null;
  const outer = chunks.findLastIndex(({ kind }, index) => index < opener && kind === "verb");
  const chunk = chunks[outer];
  const between = chunks.slice(outer + 1, opener);
  const hasObject = isPhrase(between[0]) && !chunk?.cue?.told;
  const hasTold = hasObject || chunks.slice(0, opener).some(({ kind }) => kind === "quote");
  const tells = hasTold || between.some(({ kind }) => isAmong(kind, "colon conjunction relative"));
  return isAmong(chunk?.cue?.verb, plainSaying) && !chunk?.infinitive && !tells ? outer : null;
}

function cueRightBefore(read: ReadSentence, quote: number): number | null {
  let left = quote - 1;
  while (left >= 0 && isLight(read.chunks[left])) left -= 1;
  return read.chunks[left]?.kind === "verb" && read.chunks[left]?.cue ? left : null;
}

function isLight(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && isAmong(chunk.kind, "comma colon relative other");
}

/** The pier was called “…” by Roe: of a passive, whoever stands behind the words. */
export function calledBy(read: ReadSentence, quote: number): Reference | null {
  const verb = cueRightBefore(read, quote);
  const passive = verb !== null && (read.chunks[verb]?.passive || read.chunks[verb]?.cue?.past === true);
  return passive && wordOf(read.chunks[quote + 1]) === "by" ? agentAt(read, quote + 2) : null;
}

/**
 * Roe calls it “…,” Doe “…”; Roe said “…”; the cook, “…”; Roe sees it as “…”, and Doe as “…”; “…,” said Roe; “…,” Doe: the verb is not
 * said again.
 */
export function gapped({ chunks, references }: ReadSentence, quote: number): Reference | null {
  const isEnd = (at: number) => chunks[at] === undefined || isAmong(chunks[at]?.kind, "comma conjunction other");
  const behind = isPhrase(chunks[quote + 1]) && chunks[quote - 1]?.tokens[0]?.text === ";" ? quote + 1 : -1;
  const named = behind > 0 ? behind : subjectOfGap(chunks, quote);
  const reference = references[named] ?? null;
  if (!reference || chunks[quote + 1]?.kind === "verb" || !isEnd(Math.max(quote, behind) + 1)) return null;
  const earlier = chunks.findLastIndex(({ kind }, at) => at < Math.min(quote, named) && kind === "quote");
  const between = chunks.slice(earlier + 1, behind > 0 ? quote : named);
  const isGap =
    behind > 0 || between.every(({ kind }, at) => isAmong(kind, "comma conjunction") || isDescription(between, at));
  const hasVerb = chunks.slice(Math.max(0, earlier - mostBeforeGap), earlier).some(({ cue }) => cue !== null);
  const isSaid = behind > 0 && chunks[earlier + 1]?.cue !== null;
  const isHuman = reference.person !== null || isHumanNoun(reference.head) || mayBePerson(chunks, named);
  return earlier >= 0 && isGap && (hasVerb || isSaid) && isHuman ? reference : null;
}

/** "described the new bridge as" */
const mostBeforeGap = 4;

/** Whoever stands right before the words, or before a comma, "as", or "that it was"; -1 for nobody. */
function subjectOfGap(chunks: readonly Chunk[], quote: number): number {
  const link = chunks[quote - 1];
  if (isPhrase(link)) return link?.kind === "name" ? quote - 1 : -1;
  if (link?.tokens[0]?.text === "," || wordOf(link) === "as") return isPhrase(chunks[quote - 2]) ? quote - 2 : -1;
  const that = chunks.findLastIndex(
    (chunk, at) => at < quote && at >= quote - mostOfClause && wordOf(chunk) === "that",
  );
  return that > 0 && isPhrase(chunks[that - 1]) && chunks[that - 2]?.kind === "conjunction" ? that - 1 : -1;
}

/** "that it was" */
const mostOfClause = 3;

/** "his rival," before the name. */
function isDescription(between: readonly Chunk[], at: number): boolean {
  return between[at]?.kind === "noun" && between[at + 1]?.kind === "comma" && at + 2 === between.length;
}

/** “…,” Roe said. “…,” said Roe, a lawyer. */
export function cueAfter(read: ReadSentence, quote: number): Reference | null {
  const { chunks } = read;
  let next = quote + 1;
  const comma = chunks[next]?.kind === "comma";
  if (comma) next += 1;
  if (!comma && !/[,.?!…—–-]/.test(stopOf(read, quote))) return null;
  for (let index = next; index < chunks.length; index += 1) {
    const chunk = chunks[index];
    if (!chunk || chunk.kind === "quote" || chunk.kind === "colon") return null;
    if (
      chunk.kind === "subordinator" &&
      (questions.has(wordOf(chunk)) || (index === next && contrasts.has(wordOf(chunk))))
    )
      return null;
    if (chunk.kind === "conjunction" && (!isPhrase(chunks[index + 1]) || isClause(chunks, index))) return null;
    if (chunk.kind !== "verb" || (index === next && tellsOfSpeaker(chunks, index))) continue;
    if (isByline(chunks, index)) return null;
    if (!chunk.cue || chunk.negated || chunk.infinitive || (chunk.cue.participle && index === next)) return null;
    if (chunk.cue.strength !== "said" && !(quote === 0 && index <= next + 1)) return null;
    if (chunks[index + 1]?.kind === "colon" && beginsSmall(read, quote)) return null;
    if (wordOf(chunks[index + 1]) === "that" || isAnswered(chunk, chunks[index + 1])) return null;
    const subject = subjectOf(chunks, index);
    if (subject !== null && subject >= next) return namedAt(read, subject);
    return isDescribed(chunks, next, index) ? namedAt(read, next) : null;
  }
  return null;
}

/** “…,” retired general Jane Roe said: a participle of the one who speaks. */
function tellsOfSpeaker(chunks: readonly Chunk[], verb: number): boolean {
  const isParticiple = chunks[verb]?.tokens.length === 1 && !chunks[verb]?.cue;
  return isParticiple && isPhrase(chunks[verb + 1]) && chunks[verb + 2]?.cue?.strength === "said";
}

/** As Doe spoke of “…,” Roe said yes: what is said stands behind the verb. */
export function isAnswered({ cue }: Chunk, next: Chunk | undefined): boolean {
  return cue?.verb === "say" && next?.tokens.length === 1 && answers.has(wordOf(next));
}

/** “…,” Jane Roe, head of the office for piers, tides, and ferries, said: a name, then only what Roe is. */
function isDescribed(chunks: readonly Chunk[], name: number, verb: number): boolean {
  const enclosed = chunks[name + 1]?.kind === "comma" && chunks[verb - 1]?.kind === "comma";
  return chunks[name]?.kind === "name" && enclosed;
}

/** notes that were “old,” about whether Doe had emailed them: another question. */
const questions: ReadonlySet<string> = new Set(["if", "whether", "why"]);

/** At “lesser schools,” Roe said: “…” The colon announces other words than a part of the sentence before. */
function beginsSmall(read: ReadSentence, quote: number): boolean {
  const stretch = stretchAt(read, quote);
  return stretch !== undefined && /^\p{Ll}/u.test(read.outline.body.slice(stretch.start, stretch.start + 2));
}

/** …, and Doe said: behind a comma, "and" begins a clause of its own, unless it ends a list of names; “…,” but Doe said. */
function isClause(chunks: readonly Chunk[], conjunction: number): boolean {
  if (chunks[conjunction - 1]?.kind === "quote") return true;
  return chunks[conjunction - 1]?.kind === "comma" && chunks[conjunction - 3]?.kind !== "comma";
}

/** “…,” Roe shot back. “…!” beamed Roe. At the start of a sentence any verb will do. */
export function personAfter(read: ReadSentence, quote: number): Reference | null {
  if (quote !== 0 || !/[,?!]/.test(stopOf(read, quote))) return null;
  const [first, second] = [read.chunks[1], read.chunks[2]];
  const at = first?.kind === "verb" && !first.cue ? 2 : 1;
  const subject = read.references[at];
  if (!subject?.person || (at === 1 && second?.kind === "comma")) return null;
  return subject;
}
