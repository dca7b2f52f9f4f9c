import type { Findings } from "../find-passages.ts";
import { asksForForm, hasAnswerForm } from "../question/answer-forms.ts";
import { covered, type Strengths } from "../ranking/evidence.ts";
import { coverage, wordMatch } from "../ranking/signals.ts";
import type { Chance } from "./chance.ts";
import { countApart, isName } from "./names-asked.ts";
import type { Nearest } from "./nearest.ts";
import { polarityOf } from "./polarity.ts";
import { countReplaced } from "./replaced.ts";

/** Something about the first passage of a question that tells whether it answers. */
export type Trait = (nearest: Nearest, findings: Findings, chance: Chance) => number;

/** How much better the words match than those of a question that this coverage does not answer. */
const beyondChance: Trait = ({ evidence }, { weighed }, chance) => wordMatch(evidence, weighed) - chance.wordMatch;

/**
 * How much of the nearest sentence is asked about: a long one has some words of any question by chance, for the
 * reason that BM25 holds long passages back.
 */
const sentenceShare: Trait = ({ evidence: { candidate, hits }, closest }) => {
  const { sentenceEnds } = candidate.terms;
  const [from, to] = [sentenceEnds[closest - 1] ?? 0, sentenceEnds[closest] ?? 0];
  const held = new Set(hits.map(({ place }) => place).filter((place) => place >= from && place < to));
  return to > from ? held.size / (to - from) : 0;
};

/** The question names what the article is about: words of its headline, or that stand all over it. */
const subjectShare: Trait = ({ evidence: { title, article } }, { weighed }) => covered(weighed, title, article);

/** How much evidence there is, and not only which share: two rare words found tell more than one common one. */
const heldWorth: Trait = ({ evidence }, { weighed }) => Math.log1p(weighed.mass * coverage(evidence, weighed));

/** A long question is never covered wholly: the more words it has, the less one that is missing tells. */
const length: Trait = (_, { weighed }) => Math.log1p(weighed.question.terms.length);

/** An outlet is named that is not loaded: what it reported cannot be found. */
const foreignOutlet: Trait = (_, { weighed }) => (weighed.question.foreignOutlets.length > 0 ? 1 : 0);

/** An outlet is named that is loaded: the question was put about this coverage. */
const knownOutlet: Trait = (_, { weighed }) => (weighed.question.publishers.length > 0 ? 1 : 0);

/** Names and numbers that neither the passage nor its neighbours have: nothing else can stand for them. */
const missingNames: Trait = ({ evidence: { passage, title, around } }, findings) =>
  missingNamesOf(findings, passage, title, around);

/**
 * Names and numbers that the best sentences lack: that Ada Quill moved to Oslo is not said by "Finn Rook moved to
 * Oslo", although she stands in the same paragraph.
 */
const unshownNames: Trait = ({ shown }, findings) => missingNamesOf(findings, shown);

/** A name that is nowhere in the coverage. */
const unheardName: Trait = (_, { weighed }) =>
  weighed.known.some((known, at) => !known && isName(at, weighed)) ? 1 : 0;

/** How much of the question is plain words that stand nowhere in the coverage: what is asked is not spoken of. */
const unheardWords: Trait = (_, { weighed }) =>
  sumOver(weighed.weights, (at) =>
    weighed.known[at] === false && weighed.question.terms[at]?.worth === 1 && !isName(at, weighed) ? 1 : 0,
  );

/** Parts of one name that stand apart: "the North Pier" is not in a text that has a pier and the north. */
const namesApart: Trait = ({ evidence }, { weighed }) => countApart(evidence, weighed);

/** The best sentences have another word in the place of one of the question: "the second" for "the first". */
const replaced: Trait = ({ evidence, best }, { weighed }) =>
  countReplaced(weighed.question.text, best.text, evidence.candidate.passage.excerpt.text);

/** The best sentences have nothing of the form that is asked for: no number for "how many". */
const formMissing: Trait = ({ best }, { weighed: { question } }) =>
  asksForForm(question.kind) && !hasAnswerForm(question.kind, best.text, question.folded) ? 1 : 0;

/** The question asks what is not, or says a word's opposite. */
const polarity: Trait = (nearest, { weighed }) => polarityOf(nearest, weighed);

/** The traits by the names that the weights go by. */
export const traits: ReadonlyMap<string, Trait> = new Map(
  Object.entries({
    beyondChance,
    foreignOutlet,
    formMissing,
    heldWorth,
    knownOutlet,
    length,
    missingNames,
    namesApart,
    polarity,
    replaced,
    sentenceShare,
    subjectShare,
    unheardName,
    unheardWords,
    unshownNames,
  }),
);

function missingNamesOf({ weighed }: Findings, ...held: readonly Strengths[]): number {
  return sumOver(weighed.weights, (at) =>
    isName(at, weighed) ? 1 - Math.max(...held.map((strengths) => strengths[at] ?? 0)) : 0,
  );
}

function sumOver(weights: Float64Array, share: (at: number) => number): number {
  return weights.reduce((sum, weight, at) => sum + weight * share(at), 0);
}
