import type { Candidate } from "../../search/passage-index.ts";
import { covered, type Evidence, type Hit, type Strengths, strengthsIn, type WeighedQuestion } from "./evidence.ts";

/** How many passages are looked at closely. More changed no first place in the labelled sets. */
const closelyRead = 60;

/** How much the article's score counts when choosing which passages to look at closely. */
const articleShare = 0.3;

/** A candidate with what a first look tells. */
interface FirstLook {
  readonly candidate: Candidate;
  /** Its place among the candidates. */
  readonly at: number;
  readonly passage: Strengths;
  readonly title: Strengths;
  readonly article: Strengths;
}

/**
 * The evidence of the passages that hold most of the question, by share held. The candidates come as the index
 * gives them: whole articles, each in the order of its text.
 */
export function gatherEvidence(candidates: readonly Candidate[], weighed: WeighedQuestion): readonly Evidence[] {
  const looks = lookThrough(candidates, weighed);
  return looks
    .filter(({ passage }) => passage.some((strength) => strength > 0))
    .map((look) => ({ look, rough: roughWorth(look, weighed) }))
    .toSorted((one, other) => other.rough - one.rough || one.look.at - other.look.at)
    .slice(0, closelyRead)
    .map(({ look }) => readClosely(look, looks, weighed));
}

function roughWorth({ candidate, passage, title }: FirstLook, weighed: WeighedQuestion): number {
  return covered(weighed, passage, title) + articleShare * candidate.articleScore;
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
    const article = title.map((_, term) => held.reduce((sum, one) => sum + (one[term] ?? 0), 0) / held.length);
    for (const [index, candidate] of group.entries())
      looks.push({ candidate, at: from + index, passage: held[index] ?? title, title, article });
    from = to;
  }
  return looks;
}

function readClosely(look: FirstLook, looks: readonly FirstLook[], weighed: WeighedQuestion): Evidence {
  const { candidate, passage, title, article } = look;
  const hits: Hit[] = [];
  const counts = new Float64Array(passage.length);
  candidate.terms.ids.forEach((id, place) => {
    if (weighed.stands[id] !== 1) return;
    for (const [term, strength] of weighed.standsFor.get(id) ?? []) {
      hits.push({ place, term, strength });
      counts[term] = (counts[term] ?? 0) + strength;
    }
  });
  let from = 0;
  const sentences = Array.from(candidate.terms.sentenceEnds, (to) => {
    const strengths = strengthsIn(candidate.terms.ids.subarray(from, to), weighed);
    from = to;
    return strengths;
  });
  return { candidate, counts, passage, title, article, around: besides(look, looks), sentences, hits };
}

/** What the paragraphs before and after hold. */
function besides({ at, candidate, passage }: FirstLook, looks: readonly FirstLook[]): Strengths {
  const around = new Float64Array(passage.length);
  for (const one of [looks[at - 1], looks[at + 1]]) {
    if (one?.candidate.passage.article !== candidate.passage.article) continue;
    for (let term = 0; term < around.length; term += 1)
      around[term] = Math.max(around[term] ?? 0, one.passage[term] ?? 0);
  }
  return around;
}
