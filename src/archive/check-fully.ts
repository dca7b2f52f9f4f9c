import type { Check, Verdict } from "../checking/check.ts";
import type { PastedClaim } from "../checking/claim/claim.ts";
import type { Archive } from "./archive.ts";
import { personMeant } from "./person-meant.ts";
import { mostNamed, openWithdrawn, type Withdrawal, withdrawalOf } from "./withdrawn.ts";

/** A claim as it was checked, against what stands and against what was withdrawn. */
export interface FullCheck {
  /** Against what stands. */
  readonly found: Check;
  /** That of `found`; where only a withdrawn article has the words, what became of it. */
  readonly verdict: Verdict;
  /** The withdrawn articles that have the words where what stands has them not, or otherwise; mostly empty. */
  readonly withdrawals: readonly Withdrawal[];
  /** Says whose words they are claimed to be where the withdrawn article gives them to nobody of that name; else null. */
  readonly notQuotedThere: string | null;
}

const unlike: readonly Verdict[] = ["nearest", "not-found"];
const changed: readonly Verdict[] = ["altered", "spliced"];

/** Checks a claim against what stands; where that has not the very words, also against what was withdrawn. */
export async function checkFully(claim: PastedClaim, speaker: string | null, archive: Archive): Promise<FullCheck> {
  const { checkClaim } = await import("../checking/verdict/check-claim.ts");
  const found = checkClaim(claim, speaker, archive.checked);
  const { verdict } = found;
  const old = [...unlike, ...changed].includes(verdict) ? await openWithdrawn(archive) : null;
  if (!old) return { found, verdict, withdrawals: [], notQuotedThere: null };
  const before = checkAs(namesOf(speaker, archive), (name) => checkClaim(claim, name, old.checked));
  const isBetter = !unlike.includes(before.verdict) && (unlike.includes(verdict) || !changed.includes(before.verdict));
  if (!isBetter) return { found, verdict, withdrawals: [], notQuotedThere: null };
  const ids = [...new Set(before.pieces.map(({ words }) => words.article.id))];
  const withdrawals = ids.slice(0, mostNamed).map((id) => withdrawalOf(id, archive));
  if (!unlike.includes(verdict)) return { found, verdict, withdrawals, notQuotedThere: null };
  const claimed = found.claimedSpeaker ?? before.claimedSpeaker;
  const notQuotedThere = claimed && !isTheirs(before) ? (claimed.person?.name ?? claimed.name) : null;
  const fate = withdrawals.some(({ notice }) => notice) ? "retracted" : "replaced";
  return { found, verdict: fate, withdrawals, notQuotedThere };
}

/** A claimed speaker by every name that what stands has of them. */
function namesOf(speaker: string | null, archive: Archive): readonly (string | null)[] {
  const person = speaker === null ? null : personMeant(speaker, archive);
  return [speaker, ...(person?.names.slice(0, mostNames) ?? [])];
}
const mostNames = 8;

/** The check by the first of the names that the words are given to; else by the first of all. */
function checkAs(names: readonly (string | null)[], check: (name: string | null) => Check): Check {
  let first: Check | null = null;
  for (const name of names) {
    const one = check(name);
    first ??= one;
    if (isTheirs(one)) return one;
  }
  return first ?? check(null);
}

function isTheirs({ claimedSpeaker }: Check): boolean {
  const fit = claimedSpeaker?.fit ?? null;
  return fit !== null && fit !== "other" && fit !== "unknown";
}
