import { isAmong } from "../../coverage/is-among.ts";
import { commandedForms, hearingForms } from "../../english/classes/telling-words.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { isVerbOf } from "../../english/verbs/verbs.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { isPhrase, lastWordOf, wordOf } from "../grammar/phrases.ts";
import { isReduced } from "../grammar/reduced-passives.ts";
import type { ReadSentence, Reference } from "../reading-context.ts";
import { cueNouns, tellingNouns } from "../words/cue-nouns.ts";
import { calledBy } from "./adjacent-sieves.ts";
import { agentAt, namedAt, stopOf } from "./speakers.ts";

/**
 * “…,” Roe was told; Roe was asked by Doe: “…”; Roe, told “…,” left; Roe got the answer: “…”. Whoever is told words has
 * not said them: they are of the one behind "by" or "from", or of nobody known ("refused"). Null for other words.
 */
export function findHeardWords(read: ReadSentence, quote: number): Reference | "refused" | null {
  const { chunks } = read;
  for (const verb of [verbBehind(read, quote), verbBefore(chunks, quote)]) {
    const chunk = verb === null ? undefined : chunks[verb];
    if (verb === null || !chunk) continue;
    const isOfOther = isReduced(chunk) ? verb < quote : isTold(chunk) && !isReported(chunks, verb);
    if (chunk.passive && isOfOther) return agentBehind(read, verb) ?? calledBy(read, quote) ?? "refused";
    if (verb < quote && hearingForms.has(lastWordOf(chunk))) return giverOf(read, verb, quote);
  }
  return null;
}

/** "was told", "being asked", "was ordered"; not "was accused", which is what another says. */
function isTold(chunk: Chunk): boolean {
  const { cue } = chunk;
  if (commandedForms.has(lastWordOf(chunk))) return true;
  return cue !== null && (cue.told || isVerbOf(cue.verb, "asking")) && !isVerbOf(cue.verb, "accusing");
}

/** Roe said she was told to “…”: whoever tells of it gives the words. */
function isReported(chunks: readonly Chunk[], verb: number): boolean {
  return chunks.slice(0, verb).some(({ cue, passive }) => cue?.strength === "said" && !passive);
}

/** “…,” the cashier, Roe, was asked: the first verb behind the words, with its subject between. */
function verbBehind(read: ReadSentence, quote: number): number | null {
  const { chunks } = read;
  if (chunks[quote + 1]?.kind !== "comma" && !/[,.?!…—–-]/.test(stopOf(read, quote))) return null;
  for (let right = quote + 1; right < chunks.length; right += 1) {
    const chunk = chunks[right];
    if (chunk?.kind === "verb")
      return isPhrase(chunks[right - 1]) || isCommaOfSubject(chunks, right, quote) ? right : null;
    if (!chunk || isAmong(chunk.kind, "quote colon conjunction relative subordinator")) return null;
  }
  return null;
}

/** “…,” Roe, 83, was told. */
function isCommaOfSubject(chunks: readonly Chunk[], verb: number, quote: number): boolean {
  return chunks[verb - 1]?.kind === "comma" && verb > quote + 3;
}

/** The verb right before the words; at most a phrase or two stand between. */
function verbBefore(chunks: readonly Chunk[], quote: number): number | null {
  let phrases = 0;
  for (let left = quote - 1; left >= 0; left -= 1) {
    const chunk = chunks[left];
    if (chunk?.kind === "verb") return left;
    if (!chunk) return null;
    if (isPhrase(chunk)) phrases += 1;
    else if (!isAmong(chunk.kind, "comma colon other relative preposition")) return null;
    const isClauseOfNoun = wordOf(chunks[left + 1]) === "that" && chunk.kind === "noun" && isText(lastWordOf(chunk));
    if (phrases > mostBetween || isClauseOfNoun) return null;
  }
  return null;
}

/** "was questioned over his statement that “…”": the clause is the noun's. */
function isText(noun: string): boolean {
  return cueNouns.has(singularOf(noun)) || tellingNouns.has(singularOf(noun));
}

/** "was told by the clerk at the gate" */
const mostBetween = 2;

/** "was asked by the judge", "was told at the gate by a guard". */
function agentBehind(read: ReadSentence, verb: number): Reference | null {
  for (let at = verb + 1; at <= verb + 3; at += 1)
    if (wordOf(read.chunks[at]) === "by") return agentAt(read, at + 1) ?? namedAt(read, at + 1);
  return null;
}

/** Roe got the answer from Doe: “…”; Roe heard: “…” Null where it is not the words that are got. */
function giverOf(read: ReadSentence, verb: number, quote: number): Reference | "refused" | null {
  const { chunks } = read;
  const got = chunks[verb + 1];
  if (got?.kind === "colon") return "refused";
  if (got?.kind !== "noun" || !cueNouns.has(singularOf(lastWordOf(got)))) return null;
  const isBehind = verb + 2 === quote || chunks[quote - 1]?.kind === "colon";
  if (!isBehind) return null;
  const from = chunks.findIndex((chunk, at) => at > verb && at < quote && isAmong(wordOf(chunk), "by from of"));
  return read.owners[verb + 1] ?? (from < 0 ? null : namedAt(read, from + 1)) ?? "refused";
}
