import type { Excerpt } from "../../coverage/excerpt.ts";
import { sharedLength } from "../../coverage/span.ts";
import type { Archive } from "../archive.ts";
import type { Charge } from "./charge.ts";
import { denialBehind, readDisputed } from "./denial-behind.ts";
import { findAccusations } from "./find-denial.ts";
import { mayMeanOne } from "./names-in.ts";
import { denialBeside } from "./words-behind.ts";

/** By what is shown that accuses somebody, the line that denies it. */
export type Denials = ReadonlyMap<Excerpt, Excerpt>;

/**
 * For stretches that are shown together, in their order: those that accuse somebody, each with the nearest plea, denial or settlement.
 * One that is shown already stands beside none, and each stands beside the first that it answers alone; one matter is answered once.
 */
export async function findDenials(shown: readonly Excerpt[], archive: Archive): Promise<Denials> {
  const denials = new Map<Excerpt, Excerpt>();
  const answered: Charge[] = [];
  for (const excerpt of shown) {
    const accusations = await findAccusations(excerpt, archive);
    const found = accusations.find((one) => one.denial && !answered.some((charge) => isOneMatter(charge, one.charge)));
    const isOnlyClaimed = accusations.every(({ isClaim }) => isClaim);
    const answer =
      found?.denial ??
      (isOnlyClaimed ? (denialBehind(excerpt, archive) ?? readDisputed(excerpt, archive)?.denial) : null);
    const denial = answer && denialBeside(answer, excerpt, archive);
    if (!denial || [...shown, ...denials.values()].some((one) => meet(one, denial))) continue;
    denials.set(excerpt, denial);
    if (found) answered.push(found.charge);
  }
  return denials;
}

/** The same people are charged; of lawsuits there may be several. */
function isOneMatter(one: Charge, other: Charge): boolean {
  return one.forum === "criminal" && other.forum === "criminal" && mayMeanOne(one.accused, other.accused);
}

function meet(one: Excerpt, other: Excerpt): boolean {
  return one.article.id === other.article.id && sharedLength(one, other) > 0;
}
