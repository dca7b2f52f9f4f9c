import { addAt, itemAt } from "../../coverage/lists.ts";
import type { Candidate } from "../../search/passage-index.ts";
import { splitTerms } from "../../terms/vocabulary.ts";
import { covered, type Evidence, type Strengths, strengthsIn, type WeighedQuestion } from "./evidence.ts";

/** So many passages are looked at closely. More changed no first place in the labelled sets. */
const closelyRead = 60;

/** The article's score counts so much when it is chosen which passages to look at closely. */
const articleShare = 0.3;

/** A candidate with what a first look tells. */
interface FirstLook {
  readonly candidate: Candidate;
  /** The place of the passage among the candidates. */
  readonly at: number;
  readonly passage: Strengths;
  readonly title: Strengths;
}

/**
 * The evidence of the passages that hold most of the question, by share held. The candidates come as the index
 * gives them: whole articles, each in the order of its text. Those that hold nothing of it are left out, unless all are to be kept.
 */
export function gatherEvidence(
  candidates: readonly Candidate[],
  weighed: WeighedQuestion,
  keepsAll = false,
): readonly Evidence[] {
  const looks = lookThrough(candidates, weighed);
  return looks
    .filter(({ passage }) => keepsAll || passage.some((strength) => strength > 0))
    .map((look) => ({ look, rough: roughWorth(look, weighed) }))
    .toSorted((one, other) => other.rough - one.rough || one.look.at - other.look.at)
    .slice(0, closelyRead)
    .map(({ look }) => readClosely(look, weighed));
}

function roughWorth({ candidate, passage, title }: FirstLook, weighed: WeighedQuestion): number {
  return covered(weighed, [passage, title]) + articleShare * candidate.articleScore;
}

function lookThrough(candidates: readonly Candidate[], weighed: WeighedQuestion): readonly FirstLook[] {
  const looks: FirstLook[] = [];
  for (let from = 0; from < candidates.length; ) {
    const first = candidates[from];
    let to = from + 1;
    while (candidates[to]?.passage.article === first?.passage.article && to < candidates.length) to += 1;
    const group = candidates.slice(from, to);
    const held = group.map(({ terms }) => strengthsIn(terms.ids, weighed));
    const title = strengthsIn(first?.terms.title ?? new Int32Array(), weighed);
    for (const [index, candidate] of group.entries())
      looks.push({ candidate, at: from + index, passage: itemAt(held, index), title });
    from = to;
  }
  return looks;
}

function readClosely({ candidate, passage, title }: FirstLook, weighed: WeighedQuestion): Evidence {
  const counts = new Float64Array(passage.length);
  for (const id of candidate.terms.ids) {
    if (weighed.stands[id] !== 1) continue;
    for (const [term, strength] of weighed.standsFor.get(id) ?? []) addAt(counts, term, strength);
  }
  const sentences = splitTerms(candidate.terms).map((ids) => strengthsIn(ids, weighed));
  return { candidate, counts, passage, title, sentences };
}
