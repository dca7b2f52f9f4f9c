import type { Excerpt } from "../../coverage/excerpt.ts";
import { contains } from "../../coverage/span.ts";
import { chooseBest } from "../best-sentences.ts";
import type { Findings } from "../find-passages.ts";
import { covered, type Evidence, type Strengths } from "../ranking/evidence.ts";

/** The first passage of the ranking, with what of it would be shown. */
export interface Nearest {
  readonly evidence: Evidence;
  readonly best: Excerpt;
  /** Of the best sentences and the headline. */
  readonly shown: Strengths;
  /** The place of the sentence that holds most of the question by itself; the first of equal ones. */
  readonly closest: number;
}

/** What the confidence is read from; null when nothing was found. */
export function nearestOf({ ranked, weighed }: Findings): Nearest | null {
  const evidence = ranked[0]?.evidence;
  if (!evidence) return null;
  const best = chooseBest(evidence, weighed);
  const { sentences } = evidence.candidate.passage;
  const within = evidence.sentences.filter((_, at) => {
    const span = sentences[at];
    return span !== undefined && contains(best, span);
  });
  const shown = evidence.title.map((strength, term) =>
    Math.max(strength, ...within.map((strengths) => strengths[term] ?? 0)),
  );
  const shares = evidence.sentences.map((strengths) => covered(weighed, strengths));
  return { evidence, best, shown, closest: shares.indexOf(Math.max(...shares)) };
}
