import type { Archive } from "../archive/archive.ts";
import type { MarkedAnswer } from "../archive/marked-answer.ts";
import {
  compareClaim,
  describeFindings,
  describeFrame,
  describeSearched,
  describeSpeakerFit,
} from "./describe-check.ts";
import { describeVerdict } from "./describe-verdict.ts";
import { describeWithdrawals, withdrawnRecord } from "./describe-withdrawn.ts";
import type { Words } from "./languages/words.ts";
import type { Block, Json } from "./reply.ts";

/** Tells what `/check` says of words in marks, in short: above the passage that has them, or in place of an answer. */
export async function describeMarked(
  { answer, check, isMarked }: MarkedAnswer,
  archive: Archive,
  words: Words,
): Promise<readonly Block[]> {
  const { found, verdict, withdrawals } = check;
  const isLike = answer.passages.length > 0;
  const asksWhether = isMarked || answer.outcome !== "answered";
  const shows = isLike && verdict !== "nearest" && answer.outcome !== "answered";
  return [
    ...(asksWhether ? [describeVerdict(verdict, found, words)] : []),
    ...describeWithdrawals(withdrawals, words),
    ...(shows ? await describeFindings(found, archive, words) : []),
    ...(answer.outcome === "answered"
      ? [...describeFrame(found, words), ...describeSpeakerFit(found, words), ...compareClaim(found, words)]
      : []),
    ...(isLike ? [] : [describeSearched(found.searched, words)]),
  ];
}

/** For scripts: what was checked and how it fares, beside what `/ask` gives. */
export function markedRecord({ answer, check }: MarkedAnswer): { readonly [key: string]: Json } {
  const { found, verdict, withdrawals } = check;
  const isLike = answer.passages.length > 0;
  return {
    outcome: answer.outcome,
    check: {
      claim: found.claim.text,
      claimedSpeaker: found.claimedSpeaker?.person?.name ?? found.claimedSpeaker?.name ?? null,
      verdict,
      turnsMeaning: isLike && found.turnsMeaning,
      edits: isLike
        ? found.edits.map(({ kind, article, claim }) => ({ kind, article: article?.text ?? null, claim }))
        : [],
    },
    ...withdrawnRecord(withdrawals),
  };
}
