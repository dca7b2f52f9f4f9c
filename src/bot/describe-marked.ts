import type { Archive } from "../archive/archive.ts";
import type { MarkedAnswer } from "../archive/marked-answer.ts";
import {
  checkedSentence,
  describeEdits,
  describeSearched,
  describeSpeakerFit,
  describeVerdict,
  describeWarnings,
} from "./describe-check.ts";
import { describeWithdrawals, withdrawnRecord } from "./describe-withdrawn.ts";
import type { Words } from "./languages/words.ts";
import type { Block, Json } from "./reply.ts";

/** What `/check` says of words in marks, in short: above the passage that has them, or in place of an answer. */
export function describeMarked({ answer, check }: MarkedAnswer, archive: Archive, words: Words): readonly Block[] {
  const { found, verdict, withdrawals } = check;
  const isLike = answer.passages.length > 0;
  return [
    describeVerdict(verdict, words),
    ...describeWithdrawals(withdrawals, words),
    ...(isLike && verdict !== "nearest"
      ? [...describeWarnings(found, words), ...describeSpeakerFit(found, words), ...describeEdits(found, words)]
      : [describeSearched(found.searched, words)]),
    ...(answer.answered || !isLike
      ? []
      : found.pieces.map((piece, at) => checkedSentence(piece, found.pieces.length > 1 ? at + 1 : null, archive))),
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
