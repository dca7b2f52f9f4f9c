import { firstFound, itemAt } from "../coverage/lists.ts";
import type { Span } from "../coverage/span.ts";
import type { Quotation } from "./quotation.ts";

/**
 * The quotations of an article that have some of a stretch, in their order, out of all of it in the order of the text, in which none reaches into
 * another. Two searches by halves: whoever goes through the sentences of an article asks for each.
 */
export function quotationsMeeting(quotations: readonly Quotation[], { start, end }: Span): readonly Quotation[] {
  const first = firstFound(0, quotations.length, (at) => itemAt(quotations, at).words.end > start);
  const behind = firstFound(first, quotations.length, (at) => itemAt(quotations, at).words.start >= end);
  return quotations.slice(first, behind);
}
