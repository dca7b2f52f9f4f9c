import type { Withdrawal } from "../archive/withdrawn.ts";
import { titleOf } from "../coverage/citation.ts";
import type { Words } from "./languages/words.ts";
import type { Line } from "./line.ts";
import { type Json, type Reply, type TextBlock, textBlock } from "./reply.ts";

/**
 * Says that an article which spoke of something does not stand any more, when and why: a line each. Nothing of its text is said, and
 * not its title, which may say what was retracted.
 */
export function describeWithdrawals(withdrawals: readonly Withdrawal[], words: Words): readonly TextBlock[] {
  return withdrawals.map((withdrawal) => textBlock("warning", ...describeWithdrawal(withdrawal, words)));
}

function describeWithdrawal({ article, notice, by }: Withdrawal, { coverage, withdrawn }: Words): Line {
  const publisher = article.publisher ?? coverage.publisherNotStated;
  const day = { kind: "date", date: article.publishedOn } as const;
  if (notice) return [...withdrawn.retracted(publisher, day, { kind: "date", date: notice.on }), notice.text];
  return by ? withdrawn.replacedBy(publisher, day, titleOf(by)) : withdrawn.replaced(publisher, day);
}

/** A refusal to show what nothing that stands has: where a withdrawn article had it, that is all there is to say. */
export function sayWithdrawn(refusal: Reply, withdrawals: readonly Withdrawal[], words: Words): Reply {
  if (withdrawals.length === 0) return refusal;
  return {
    ...refusal,
    blocks: describeWithdrawals(withdrawals, words),
    record: { ...refusal.record, ...withdrawnRecord(withdrawals) },
  };
}

/** For scripts: `retracted`, absent where nothing was. */
export function withdrawnRecord(withdrawals: readonly Withdrawal[]): { readonly retracted?: Json } {
  if (withdrawals.length === 0) return {};
  return {
    retracted: withdrawals.map(({ article, notice, by }) => ({
      articleId: article.id,
      on: notice?.on ?? by?.publishedOn ?? null,
      notice: notice?.text ?? null,
      ...(notice ? {} : { replacedBy: by?.id ?? null }),
    })),
  };
}
