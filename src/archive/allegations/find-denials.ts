import type { Excerpt } from "../../coverage/excerpt.ts";
import { sharedLength } from "../../coverage/span.ts";
import type { Archive } from "../archive.ts";
import { findAccusations } from "./find-denial.ts";

/** By what is shown that accuses somebody, the line that denies it. */
export type Denials = ReadonlyMap<Excerpt, Excerpt>;

/**
 * For stretches that are shown together, in their order: those that accuse somebody, each with the nearest plea, denial or settlement.
 * One that is shown already stands beside none, and each stands beside the first that it answers alone.
 */
export async function findDenials(shown: readonly Excerpt[], archive: Archive): Promise<Denials> {
  const denials = new Map<Excerpt, Excerpt>();
  for (const excerpt of shown) {
    const accusations = await findAccusations(excerpt, archive);
    const denial = accusations.find((one) => one.denial)?.denial;
    if (denial && ![...shown, ...denials.values()].some((one) => meet(one, denial))) denials.set(excerpt, denial);
  }
  return denials;
}

function meet(one: Excerpt, other: Excerpt): boolean {
  return one.article.id === other.article.id && sharedLength(one, other) > 0;
}
