import { isAmong } from "../../coverage/is-among.ts";
import { mediumNouns } from "../../english/classes/attribution-words.ts";
import { leadingToParticiples } from "../../english/classes/governing-words.ts";
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
  const isTold = isFormOf(word, "admitting") || isAmong(word, "said says saying");
  const leads = leadingToParticiples.has(wordAt(tokens, at - 1));
  return isTold && leads && ownsUp(tokens.slice(at + 1));
}

/** "a now-deleted tweet". */
function isDeletedMedium(tokens: readonly Token[], at: number): boolean {
  const isDeleted = isAmong(wordAt(tokens, at), "deleted now-deleted since-deleted");
  return isDeleted && mediumNouns.has(wordAt(tokens, at + 1));
}
