import type { Candidate } from "../../search/passage-index.ts";
import type { Ranked } from "../ranking/rank.ts";

/**
 * The share of the words of the shorter passage, those of the question left out, from which two passages speak of the
 * same matter. Passages on different matters share a tenth and seldom more, two reports of one event a third.
 */
const sameFrom = 0.3;

/** What is a thousand times less likely than the first is not compared with it. */
const leastOdds = 0.001;

/**
 * How likely it is, by the ranking alone, that the answer stands where the first passage speaks of, and not of another
 * matter: in its article, or in a passage of another one that says much the same. Over 0, at most 1. The weights of the
 * ranking were fitted so that the scores are logarithms of odds (see `ranking/weights.ts`). A question whose words are found
 * in articles on different matters alike ("Where was the war fought?") names none of them.
 */
export function oneMatter(ranked: readonly Ranked[], stands: Uint8Array): number {
  const [first] = ranked;
  if (!first) return 0;
  const { candidate } = first.evidence;
  const words = otherWords(candidate, stands);
  let [all, same] = [0, 0];
  for (const { evidence, score } of ranked) {
    const odds = Math.exp(score - first.score);
    all += odds;
    if (evidence.candidate.passage.article === candidate.passage.article) same += odds;
    else if (odds >= leastOdds)
      same += odds * Math.min(1, shareOf(words, otherWords(evidence.candidate, stands)) / sameFrom);
  }
  return same / all;
}

function otherWords({ terms }: Candidate, stands: Uint8Array): ReadonlySet<number> {
  return new Set(terms.ids.filter((id) => stands[id] !== 1));
}

function shareOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const shorter = Math.min(one.size, other.size);
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shorter > 0 ? shared / shorter : 0;
}
