import { Excerpt } from "../coverage/excerpt.ts";
import type { Candidate, CorpusStatistics, PassageIndex } from "../search/passage-index.ts";
import { termsOf } from "../terms/find-terms.ts";
import type { Answer, FoundPassage } from "./answer.ts";

/** Answers a question from the coverage, or refuses with the nearest passages. The same question, the same answer. */
export async function answerQuestion(question: string, limit: number, index: PassageIndex): Promise<Answer> {
  const terms = [...new Set(termsOf(question))];
  const { candidates } = await index.findCandidates({
    terms: terms.map((term) => ({ term, weight: 1 })),
    filter: {},
    limit: 5000,
  });
  const ranked = candidates
    .map((candidate) => ({ candidate, score: scoreOf(candidate, terms, index) }))
    .toSorted((one, other) => other.score - one.score)
    .slice(0, limit);
  const passages = ranked.map(({ candidate, score }): FoundPassage => {
    const { passage } = candidate;
    return { passage, best: bestOf(candidate, terms, index), score, alsoIn: [] };
  });
  const confidence = passages[0]?.score ?? 0;
  const answered = confidence >= 0.4;
  const refusal = answered ? null : { reason: "not-covered" as const, missing: [] };
  return { question, answered, confidence, readAs: [], refusal, passages };
}

function scoreOf(candidate: Candidate, terms: readonly string[], index: PassageIndex): number {
  const held = new Set([...candidate.terms.ids, ...candidate.terms.title]);
  return 0.8 * share(terms, held, index) + 0.2 * candidate.articleScore;
}

function bestOf(candidate: Candidate, terms: readonly string[], index: PassageIndex): Excerpt {
  const { passage } = candidate;
  let from = 0;
  let best = { span: passage.sentences[0] ?? passage.excerpt, score: -1 };
  for (const [at, span] of passage.sentences.entries()) {
    const to = candidate.terms.sentenceEnds[at] ?? from;
    const score = share(terms, new Set(candidate.terms.ids.subarray(from, to)), index);
    if (score > best.score) best = { span, score };
    from = to;
  }
  return new Excerpt(passage.article, best.span);
}

function share(terms: readonly string[], held: ReadonlySet<number>, index: PassageIndex): number {
  let all = 0;
  let covered = 0;
  for (const term of terms) {
    const weight = rarity(term, index.statistics);
    all += weight;
    if (held.has(index.vocabulary.numberOf(term) ?? -1)) covered += weight;
  }
  return all === 0 ? 0 : covered / all;
}

function rarity(term: string, statistics: CorpusStatistics): number {
  const holding = statistics.passagesWith(term);
  return Math.log(1 + (statistics.passages - holding + 0.5) / (holding + 0.5));
}
