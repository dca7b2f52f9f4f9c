import { foldQuotations } from "../quotations/fold-quotations.ts";
import type { Quotation } from "../quotations/quotation.ts";
import type { Archive } from "./archive.ts";

const known = new WeakMap<Archive["sources"], ReadonlyMap<string, number>>();

/** Counts how many different words of everybody's the articles quote, by the person's id: what two of them carry counts once. */
export function countDifferent({ sources }: Pick<Archive, "sources">): ReadonlyMap<string, number> {
  const counted = known.get(sources);
  if (counted) return counted;
  const counts = countOf([...sources.values()].flatMap(({ quotations }) => quotations));
  known.set(sources, counts);
  return counts;
}

/** Counts the different words of some quotations alone, by the person's id. Those that an article denies or doubts are nobody's. */
export function countOf(quotations: readonly Quotation[]): ReadonlyMap<string, number> {
  const bySpeaker = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    const id = quotation.affirmed === true ? quotation.speaker?.personId : null;
    if (!id) continue;
    const own = bySpeaker.get(id);
    if (own) own.push(quotation);
    else bySpeaker.set(id, [quotation]);
  }
  return new Map(Array.from(bySpeaker, ([id, own]) => [id, foldQuotations(own).length]));
}
