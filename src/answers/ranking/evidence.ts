import { itemAt } from "../../coverage/lists.ts";
import type { CorpusStatistics } from "../../search/corpus-statistics.ts";
import type { Candidate, PassageIndex } from "../../search/passage-index.ts";
import type { TermIds } from "../../terms/vocabulary.ts";
import type { Match, Question } from "../question/question.ts";

/** For each term of the question, how strongly something holds it: 0 to 1. */
export type Strengths = Float64Array;

/** A question's terms as numbers of an index, with what each is worth there. */
export interface WeighedQuestion {
  readonly question: Question;
  /** Holds what finding each term is worth; they sum to 1, or are all 0. */
  readonly weights: Float64Array;
  /** Says which terms of the question a term of the index stands for, and how strongly. */
  readonly standsFor: ReadonlyMap<number, readonly (readonly [term: number, strength: number])[]>;
  /** 1 at the number of each term in `standsFor`: a first look that costs less than a map. */
  readonly stands: Uint8Array;
  /** Zeros: what a text without any of the terms holds. */
  readonly nothing: Strengths;
  readonly averageLength: number;
}

/** Holds what one passage has of the question. */
export interface Evidence {
  readonly candidate: Candidate;
  /** Says how often each term stands in it, strengths summed. */
  readonly counts: Float64Array;
  readonly passage: Strengths;
  readonly title: Strengths;
  /** One for each sentence. */
  readonly sentences: readonly Strengths[];
}

/**
 * In a coverage of a few articles every word is rare. So each word is counted as if this many more passages of
 * everyday English had been read (a Dirichlet prior: Zhai and Lafferty 2004).
 */
const passagesAssumed = 40;
const shareAssumed = 0.01;

export function weighQuestion(question: Question, index: PassageIndex): WeighedQuestion {
  const raw = question.terms.map(({ matches, worth }) => worth * rarity(matches, index.statistics));
  const mass = raw.reduce((sum, worth) => sum + worth, 0);
  const standsFor = new Map<number, (readonly [number, number])[]>();
  for (const [at, { matches }] of question.terms.entries())
    for (const { term, strength } of matches) {
      const number = index.vocabulary.numberOf(term);
      if (number === undefined) continue;
      standsFor.set(number, [...(standsFor.get(number) ?? []), [at, strength]]);
    }
  const weights = Float64Array.from(raw, (worth) => (mass > 0 ? worth / mass : 0));
  const stands = new Uint8Array(index.vocabulary.size);
  for (const number of standsFor.keys()) stands[number] = 1;
  const nothing = new Float64Array(weights.length);
  return {
    question,
    weights,
    standsFor,
    stands,
    nothing,
    averageLength: index.statistics.averagePassageTerms,
  };
}

/** Gives how much it tells that a passage has a word: the logarithm of one in how many passages do. Over 0. */
function rarity([first]: readonly Match[], statistics: CorpusStatistics): number {
  const holding = statistics.passagesWith(first?.term ?? "") + passagesAssumed * shareAssumed;
  return Math.log(1 + (statistics.passages + passagesAssumed - holding + 0.5) / (holding + 0.5));
}

/** Tells how strongly the terms hold each term of the question. Most hold none: those share one list of zeros. */
export function strengthsIn(ids: TermIds, weighed: WeighedQuestion): Strengths {
  let strengths: Strengths | null = null;
  for (const id of ids) {
    if (weighed.stands[id] !== 1) continue;
    strengths ??= new Float64Array(weighed.weights.length);
    for (const [term, strength] of weighed.standsFor.get(id) ?? [])
      if (strength > (strengths[term] ?? 0)) strengths[term] = strength;
  }
  return strengths ?? weighed.nothing;
}

/** The share of the question's worth that is held: 0 to 1. */
export function covered(weighed: WeighedQuestion, held: readonly Strengths[]): number {
  let sum = 0;
  // Counted up: it is called some hundred times a question, and the pairs of an iterator are as many objects.
  for (let term = 0; term < weighed.weights.length; term += 1) {
    let strongest = 0;
    for (const strengths of held) strongest = Math.max(strongest, strengths[term] ?? 0);
    sum += itemAt(weighed.weights, term) * strongest;
  }
  return sum;
}
