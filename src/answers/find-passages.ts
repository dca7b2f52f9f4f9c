import type { Candidate, CandidateFilter, PassageIndex, WeightedTerm } from "../search/passage-index.ts";
import type { Question } from "./question/question.ts";
import { type WeighedQuestion, weighQuestion } from "./ranking/evidence.ts";
import { gatherEvidence } from "./ranking/gather-evidence.ts";
import { type Ranked, rankPassages } from "./ranking/rank.ts";

/** More passages than this are not scored, however long the articles are. */
const mostCandidates = 3000;

/** A passage of the article that a question is about gains so large a share of the best score. */
const preference = 0.25;

/** The passages that speak of a question, best first. */
export interface Findings {
  readonly weighed: WeighedQuestion;
  readonly ranked: readonly Ranked[];
  /** True when a part of the index did not answer. */
  readonly partial: boolean;
}

export interface FindOptions {
  /** Passages that are looked at whatever words they have; none when left out. */
  readonly few?: readonly Candidate[];
  /** The id of the article that the question is asked about; null for the whole coverage. */
  readonly first?: string | null;
  /** The id of the article that alone is looked through; null for all. */
  readonly only?: string | null;
}

/** Finds and ranks the passages that share words with the question; empty when none does. */
export async function findPassages(
  question: Question,
  index: PassageIndex,
  { first = null, only = null, few = [] }: FindOptions = {},
): Promise<Findings> {
  const terms = candidateTerms(question);
  const { candidates, partial } = await index.findCandidates({
    terms,
    filter: filterOf(question),
    limit: mostCandidates,
  });
  const weighed = weighQuestion(question, index);
  const all = addFew(candidates, few).filter(({ passage }) => only === null || passage.article.id === only);
  const ranked = preferArticle(first, rankPassages(gatherEvidence(all, weighed, few.length > 0), weighed));
  return { weighed, ranked, partial };
}

/** Adds the passages of a small coverage that were not found, behind those that were. */
function addFew(found: readonly Candidate[], few: readonly Candidate[]): readonly Candidate[] {
  if (few.length === 0) return found;
  const articles = new Set(found.map(({ passage }) => passage.article));
  return [...found, ...few.filter(({ passage }) => !articles.has(passage.article))];
}

/** What is asked about an article is most often answered in it; a clearly better passage of another still comes first. */
function preferArticle(articleId: string | null, ranked: readonly Ranked[]): readonly Ranked[] {
  const bonus = preference * (ranked[0]?.score ?? 0);
  if (articleId === null) return ranked;
  return ranked
    .map((one) =>
      one.evidence.candidate.passage.article.id === articleId ? { ...one, score: one.score + bonus } : one,
    )
    .toSorted((one, other) => other.score - one.score);
}

function candidateTerms(question: Question): readonly WeightedTerm[] {
  return question.terms.flatMap(({ matches, worth }) =>
    matches.map(({ term, strength }) => ({ term, weight: strength * worth })),
  );
}

/** Who names an outlet wants that outlet. A day is only a signal: it may be the event's and not the article's. */
function filterOf({ publishers }: Question): CandidateFilter {
  return publishers.length > 0 ? { publishers } : {};
}
