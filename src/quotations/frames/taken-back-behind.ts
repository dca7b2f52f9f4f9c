import { isAmong } from "../../coverage/is-among.ts";
import { mediumNouns } from "../../english/classes/attribution-words.ts";
import { leadingToParticiples } from "../../english/classes/governing-words.ts";
import { beforeParticiples } from "../../english/classes/telling-words.ts";
import { isFormOf } from "../../english/verbs/verbs.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import { splitSegments } from "./clause-before.ts";
import type { FrameReading } from "./frame.ts";
import { readRetraction } from "./retraction.ts";
import { ownsUp } from "./taken-back.ts";

/**
 * Tells what the sentence itself tells behind the words of their being taken back: "…, then deleted the post", "… before admitting he had
 * been wrong", "in a since-deleted post".
 */
export function readTakenBackBehind(behind: readonly Token[]): FrameReading | null {
  for (const [at, token] of behind.entries())
    if (isOwned(behind, at) || isDeletedMedium(behind, at))
      return { kind: "reported", cue: { start: token.start, end: token.end }, ofSaying: true };
  for (const segment of splitSegments(behind)) {
    const found = segment.length > 0 ? readRetraction(segment, behind) : null;
    if (found) return found;
  }
  return null;
}

/** "before admitting he had been wrong", "then said he was wrong": whoever spoke goes on as the subject. */
function isOwned(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  const isTold = isFormOf(word, "admitting") || isFormOf(word, "saying");
  const leads = leadingToParticiples.has(wordAt(tokens, at - 1)) || isOfSpeaker(tokens, at);
  return isTold && leads && ownsUp(behindHearer(tokens.slice(at + 1)));
}

/** "“…,” …, told", "but she accepted": whoever spoke is the subject, and nobody else is named. */
function isOfSpeaker(tokens: readonly Token[], verb: number): boolean {
  const before = tokens.slice(0, verb).findLast(({ word }) => !word.endsWith("ly") && !beforeParticiples.has(word));
  return before !== undefined && (before.kind === "mark" ? before.text === "," : isAmong(before.word, "he she they"));
}

/** "that she had misspoken" of "MPs on Friday that she had misspoken". */
function behindHearer(tokens: readonly Token[]): readonly Token[] {
  const that = tokens.slice(0, mostHearers).findIndex(({ word }) => word === "that");
  return that < 0 ? tokens : tokens.slice(that);
}
const mostHearers = 6;

/** "a now-deleted tweet". */
function isDeletedMedium(tokens: readonly Token[], at: number): boolean {
  const isDeleted = isAmong(wordAt(tokens, at), "deleted now-deleted since-deleted");
  return isDeleted && mediumNouns.has(wordAt(tokens, at + 1));
}
