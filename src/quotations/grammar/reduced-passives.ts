import { isAmong } from "../../coverage/is-among.ts";
import { hearsayParticiples } from "../../english/classes/attribution-words.ts";
import { auxiliaries } from "../../english/classes/closed-classes.ts";
import { frontedObjects } from "../../english/classes/questions.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { isVerbOf } from "../../english/verbs/verbs.ts";
import type { Chunk } from "./chunk.ts";
import { isPhrase, lastWordOf, wordOf } from "./phrases.ts";

/**
 * Marks the verbs that are passive without a helping verb: "Roe, accused by Doe of “…,” left", "Roe, dubbed “…,” left",
 * "Told “…,” Roe left". Whoever stands before or behind such a participle hears the words, or is what they tell of.
 */
export function markReducedPassives(chunks: readonly Chunk[]): readonly Chunk[] {
  return chunks.map((chunk, at) => (isReducedPassive(chunks, at) ? { ...chunk, passive: true } : chunk));
}

function isReducedPassive(chunks: readonly Chunk[], at: number): boolean {
  const chunk = chunks[at];
  const isPast = chunk?.kind === "verb" && chunk.cue?.past === true && !chunk.passive && !chunk.negated;
  if (!isPast || chunk.tokens.some(({ word }) => auxiliaries.has(word))) return false;
  if (at === 0) return hasHearer(chunk) && lacksObject(chunks[1]);
  if (standsBefore(chunks[at - 1])) return isVerbOf(chunk.cue?.verb ?? "", "accusing");
  if (chunks[at - 1]?.kind !== "comma" || !isPhrase(chunks[at - 2]) || chunks[at - 2]?.kind === "pronoun") return false;
  return isDoneTo(chunks, at) || isOvertaken(chunks, at);
}

/** Somebody is told, warned or asked. */
function hasHearer({ cue }: Chunk): boolean {
  return cue !== null && (cue.told || isVerbOf(cue.verb, "asking"));
}

/** "told “…”", "asked if", "warned of": with nobody behind the verb who could be told. */
function lacksObject(next: Chunk | undefined): boolean {
  return isAmong(next?.kind, "quote preposition relative subordinator") && wordOf(next) !== "by";
}

/** "stands accused": a verb that says nothing, right before. */
function standsBefore(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "verb" && chunk.cue === null && !chunk.infinitive;
}

/** "accused by Doe", "described as “…”", "accused of “…”": the active verb has its object here. */
function isDoneTo(chunks: readonly Chunk[], at: number): boolean {
  const [chunk, link, agent] = chunks.slice(at, at + 3);
  const cue = chunk?.cue;
  if (!cue) return false;
  if (link?.infinitive || (wordOf(link) === "to" && agent?.kind === "verb"))
    return hearsayParticiples.has(lastWordOf(chunk)) && !isAmong(lastWordOf(chunk), "claimed said");
  if (link?.kind !== "preposition") return false;
  const takesObject = cue.strength === "weak" || hasHearer(chunk) || chunks[at - 2]?.kind === "name";
  if (wordOf(link) === "by") return takesObject && (agent?.kind === "name" || isHumanNoun(lastWordOf(agent)));
  const isOfCharge = isVerbOf(cue.verb, "accusing") || isVerbOf(cue.verb, "doubting");
  const isNamed = wordOf(link) === "as" && cue.strength === "weak" && chunks[at + 2]?.kind !== "verb";
  return (isNamed || (isOfCharge && isAmong(wordOf(link), "of with"))) && !hasFrontedObject(chunks, at);
}

/** "which Roe, 83, described as “…”": the object stands before. */
function hasFrontedObject(chunks: readonly Chunk[], at: number): boolean {
  const opener = chunks.findLastIndex(({ kind }, index) => index < at && isAmong(kind, "relative quote colon"));
  return frontedObjects.has(wordOf(chunks[opener]));
}

/** "Roe, dubbed “…,” left", "Roe, warned of “…,” left": another verb follows, whose subject can only be the one before. Not “…,” said Doe. */
function isOvertaken(chunks: readonly Chunk[], at: number): boolean {
  const quote = wordOf(chunks[at + 1]) === "of" ? at + 2 : at + 1;
  if (chunks[quote]?.kind !== "quote") return false;
  const next = chunks[quote + 1]?.kind === "comma" ? quote + 2 : quote + 1;
  const verb = chunks[next];
  const isInverted = verb?.cue?.strength === "said" && isPhrase(chunks[next + 1]);
  return verb?.kind === "verb" && !verb.bareParticiple && !verb.infinitive && !isInverted;
}

/** True of a passive without a helping verb. */
export function isReduced({ passive, tokens }: Chunk): boolean {
  return passive && !tokens.some(({ word }) => auxiliaries.has(word));
}
