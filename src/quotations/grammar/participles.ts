import { isAmong } from "../../coverage/is-among.ts";
import { perceivingForms, recordings, wornOrHeld } from "../../english/classes/cue-words.ts";
import { objectPronouns } from "../../english/classes/governing-words.ts";
import { bringingPrepositions } from "../../english/classes/phrase-words.ts";
import { receivingForms } from "../../english/classes/telling-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { documentNouns } from "../words/documents.ts";
import type { Chunk } from "./chunk.ts";
import { mainClauseStart } from "./main-clause.ts";
import { headOf, isGoverned, isPhrase, lastWordOf, wordOf } from "./phrases.ts";
import { isRelative } from "./relative-clauses.ts";

/** Tells how the subject of another verb of the sentence is found; null for none. */
type SubjectOf = (verb: number) => number | null;

/**
 * "…, saying": the subject of the sentence's main verb, which is the first with a subject outside a side clause; or of
 * the clause of its own that the participle stands in. Null where neither is found.
 */
export function subjectOfParticiple(chunks: readonly Chunk[], verb: number, subjectOf: SubjectOf): number | null {
  const beside = headBehindWith(chunks, verb);
  if (beside !== null) return beside;
  if (isAbsolute(chunks, verb)) return verb - 1;
  const perceived = subjectPerceived(chunks, verb) ?? subjectJudged(chunks, verb);
  if (perceived !== null) return perceived;
  const before = chunks[verb - 1];
  if (before?.kind === "verb" && !before.cue && !before.infinitive) return subjectOf(verb - 1);
  const joined = before?.kind === "conjunction" ? lastParticiple(chunks, verb - 1) : -1;
  if (joined >= 0) return subjectOf(joined);
  if (wornOrHeld.has(lastWordOf(chunks[verb - 1])) || isWriting(chunks, verb)) return verb - 1;
  const leading = !chunks.slice(0, verb).some((chunk) => chunk.kind === "verb");
  if (leading) {
    const apposed = chunks[verb - 1]?.kind === "comma" && isPhrase(chunks[verb - 2]) ? headOf(chunks, verb - 2) : null;
    if (apposed !== null && !isGoverned(chunks, apposed)) return apposed;
    for (let right = verb + 1; right < chunks.length; right += 1) {
      const chunk = chunks[right];
      if (chunk?.kind === "comma" && isPhrase(chunks[right + 1])) return right + 1;
      if (chunk?.kind === "quote" && isPhrase(chunks[right + 1])) return right + 1;
    }
    const before = chunks[verb - 1];
    if (before && isPhrase(before)) return headOf(chunks, verb - 1);
  }
  return subjectOfMain(chunks, verb, subjectOf) ?? subjectOfOpening(chunks, verb, subjectOf);
}

/** "with Roe saying", "…, with leaders of the union saying": whom the preposition brings in. */
function headBehindWith(chunks: readonly Chunk[], verb: number): number | null {
  for (let at = verb - 1; at > 0 && isPhrase(chunks[at]); at -= 2) {
    if (chunks[at - 1]?.kind !== "preposition") return null;
    if (!bringingPrepositions.has(wordOf(chunks[at - 1]))) continue;
    if (isOfficeHolder(chunks[verb - 1])) return verb - 1;
    return at === verb - 1 || chunks[at - 2]?.kind === "comma" ? at : null;
  }
  return null;
}

/** "Leader of the Opposition Jane Roe": the office ends in the name. */
function isOfficeHolder(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "name" && wordOf(chunk) === "the" && chunk.tokens.length >= 4;
}

/** Of the verbs before, the first that gives somebody's words and has a subject: "Roe said there was none, adding". */
function subjectOfMain(chunks: readonly Chunk[], verb: number, subjectOf: SubjectOf): number | null {
  let from = verb - 1;
  const start = mainClauseStart(chunks, verb);
  while (from >= start && chunks[from]?.tokens[0]?.text !== ";" && chunks[from]?.tokens[0]?.word !== "but") from -= 1;
  for (let left = from + 1; left < verb; left += 1) {
    const chunk = chunks[left];
    if (chunk?.kind !== "verb" || chunk.cue?.strength !== "said" || chunk.passive || chunk.bareParticiple) continue;
    if (chunk.infinitive) continue;
    if (isRelative(chunks, left)) continue;
    const subject = subjectOf(left);
    if (subject !== null) return subject;
  }
  return null;
}

/** "Roe rejected the notion that Doe was late, arguing": the verb that opens the clause, not one that hangs on it. */
function subjectOfOpening(chunks: readonly Chunk[], verb: number, subjectOf: SubjectOf): number | null {
  const hangs = chunks.findLastIndex(
    (chunk, index) => index < verb && chunk.kind === "relative" && wordOf(chunk) === "that",
  );
  if (hangs < 0) return null;
  for (let left = mainClauseStart(chunks, verb); left < hangs; left += 1) {
    const chunk = chunks[left];
    if (chunk?.kind !== "verb" || chunk.bareParticiple || chunk.infinitive || isRelative(chunks, left)) continue;
    return subjectOf(left);
  }
  return null;
}

/** "with Roe tweeting that it leaks and asking": the participle that another is joined to; -1 for none. */
function lastParticiple(chunks: readonly Chunk[], before: number): number {
  return chunks.findLastIndex(
    ({ bareParticiple, cue }, index) => index < before && bareParticiple && cue?.strength === "said",
  );
}

/** Roe left after the paper's editorial telling her that …: a text that has words of its own, and an owner. */
function isWriting(chunks: readonly Chunk[], participle: number): boolean {
  const [governor, text] = [chunks[participle - 2], chunks[participle - 1]];
  const isOwned = text?.tokens.some(({ possessive }) => possessive) ?? false;
  return governor?.kind === "preposition" && isOwned && documentNouns.has(lastWordOf(text));
}

/** They met – Roe calling it “…” and Doe calling it “…”; they left, Roe calling it “…”: a clause without a finite verb, with a subject of its own. */
function isAbsolute(chunks: readonly Chunk[], participle: number): boolean {
  if (chunks[participle - 1]?.kind !== "name") return false;
  const [before, earlier] = [chunks[participle - 2], chunks[participle - 3]];
  return before?.kind === "comma" || (before?.kind === "conjunction" && earlier?.kind === "quote");
}

/** "accused Roe of saying", "praised Roe for saying": what somebody is judged for, somebody did. */
function subjectJudged(chunks: readonly Chunk[], participle: number): number | null {
  const [judging, judged, link] = chunks.slice(Math.max(0, participle - 3), participle);
  if (judging?.kind !== "verb" || judging.cue?.strength === "said" || !isAmong(wordOf(link), "for of")) return null;
  const isSomebody = judged?.kind === "name" || objectPronouns.has(wordOf(judged)) || isHumanNoun(lastWordOf(judged));
  return isSomebody ? participle - 2 : null;
}

/** "they heard Roe calling it “…”, a video of Roe saying “…”": what is heard or recorded is the subject of the other verb. */
function subjectPerceived(chunks: readonly Chunk[], participle: number): number | null {
  const recorded = singularOf(lastWordOf(chunks[participle - 3]));
  const ofName = chunks[participle - 1]?.kind === "name" && wordOf(chunks[participle - 2]) === "of";
  if (ofName && recordings.has(recorded)) return participle - 1;
  const seen = headOf(chunks, participle - 1);
  const sight = chunks[seen - 1];
  if (!isPhrase(chunks[seen]) || sight?.kind !== "verb") return null;
  const isText = documentNouns.has(lastWordOf(chunks[seen])) && isAmong(wordOf(chunks[seen]), "a an");
  if (isText && receivingForms.has(lastWordOf(sight))) return seen;
  return perceivingForms.has(lastWordOf(sight)) ? seen : null;
}
