import type { Candidate } from "../../search/passage-index.ts";
import { covered, type Evidence, type Hit, type Strengths, strengthsIn, type WeighedQuestion } from "./evidence.ts";

/** How many passages are looked at closely. More changed no first place in the labelled sets. */
const closelyRead = 60;

/**
 * The evidence of the passages that hold most of the question, by share held. The candidates come as the index
 * gives them: whole articles, each in the order of its text.
 */
export function gatherEvidence(candidates: readonly Candidate[], weighed: WeighedQuestion): readonly Evidence[] {
  const held = candidates.map(({ terms }) => strengthsIn(terms.ids, weighed));
  const first = candidates.map((candidate, at) => {
    const title = strengthsIn(candidate.terms.title, weighed);
    const strengths = held[at] ?? title;
    return {
      at,
      candidate,
      title,
      strengths,
      rough: covered(weighed, strengths, title) + 0.3 * candidate.articleScore,
    };
  });
  return first
    .filter(({ strengths }) => strengths.some((strength) => strength > 0))
    .toSorted((one, other) => other.rough - one.rough || one.at - other.at)
    .slice(0, closelyRead)
    .map(({ at, candidate, title, strengths }) =>
      readClosely(candidate, title, strengths, neighbours(at, candidates, held), weighed),
    );
}

function readClosely(
  candidate: Candidate,
  title: Strengths,
  passage: Strengths,
  around: Strengths,
  weighed: WeighedQuestion,
): Evidence {
  const hits: Hit[] = [];
  const counts = new Float64Array(passage.length);
  for (const [place, id] of candidate.terms.ids.entries())
    for (const [term, strength] of weighed.standsFor.get(id) ?? []) {
      hits.push({ place, term, strength });
      counts[term] = (counts[term] ?? 0) + strength;
    }
  let from = 0;
  const sentences = Array.from(candidate.terms.sentenceEnds, (to) => {
    const strengths = strengthsIn(candidate.terms.ids.subarray(from, to), weighed);
    from = to;
    return strengths;
  });
  return { candidate, counts, passage, title, around, sentences, hits };
}

function neighbours(at: number, candidates: readonly Candidate[], held: readonly Strengths[]): Strengths {
  const here = candidates[at];
  const beside = [at - 1, at + 1].filter((one) => candidates[one]?.passage.article === here?.passage.article);
  const around = new Float64Array(held[at]?.length ?? 0);
  for (const one of beside)
    for (const [term, strength] of held[one]?.entries() ?? []) around[term] = Math.max(around[term] ?? 0, strength);
  return around;
}
