import type { Findings } from "../find-passages.ts";
import { hasAgeBeside } from "../question/age-beside.ts";
import { asksForForm, hasAnswerForm } from "../question/answer-forms.ts";
import { covered } from "../ranking/evidence.ts";
import { speechMatch, titleMatch, wordMatch } from "../ranking/signals.ts";
import { surpriseOf } from "./by-chance.ts";
import type { Chance } from "./chance.ts";
import { countApart, isName } from "./names-asked.ts";
import type { Nearest } from "./nearest.ts";
import { oneMatter } from "./one-matter.ts";
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

/** The question names what the article is about: words of its headline or, where it has none, that stand all over it. */
const subjectShare: Trait = ({ evidence }, { weighed }) =>
  evidence.candidate.passage.article.title === null
    ? covered(weighed, evidence.article)
    : titleMatch(evidence, weighed);

/** How surprising it is to find so much of the question in one sentence: see `by-chance.ts`. */
const surprise: Trait = ({ evidence }, { weighed }) => surpriseOf(evidence, weighed);

/** The answer is likely to stand where the first passage speaks of: see `one-matter.ts`. A logarithm: 0 for surely. */
const matter: Trait = (_, { ranked, weighed }) => Math.log(oneMatter(ranked, weighed.stands));

/** An outlet is named that is not loaded: what it reported cannot be found. */
const foreignOutlet: Trait = (_, { weighed }) => (weighed.question.foreignOutlets.length > 0 ? 1 : 0);

/** An outlet is named that is loaded: the question was put about this coverage. */
const knownOutlet: Trait = (_, { weighed }) => (weighed.question.publishers.length > 0 ? 1 : 0);

/**
 * Names and numbers that the best sentences lack: that Ada Quill moved to Oslo is not said by "Finn Rook moved to
 * Oslo", although she stands in the same paragraph.
 */
const unshownNames: Trait = ({ shown }, { weighed }) =>
  sumOver(weighed.weights, (at) => (isName(at, weighed) ? 1 - (shown[at] ?? 0) : 0));

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

/** The best sentences have an age right beside the name of whom it is asked: "Cassie, 38,". */
const ageBeside: Trait = ({ best }, { weighed: { question } }) => (hasAgeBeside(question, best.text) ? 1 : 0);

/** The best sentences have nothing of the form that is asked for: no number for "how many". */
const formMissing: Trait = ({ best }, { weighed: { question } }) =>
  asksForForm(question.kind) && !hasAnswerForm(question, best.text) ? 1 : 0;

/** Somebody's words are asked for, and the passage has none of theirs and does not so much as name them. */
const speakerAbsent: Trait = ({ evidence }, { weighed }) => {
  const asked = weighed.askedSpeakers;
  const isNamed = asked.some((at) => (evidence.passage[at] ?? 0) > 0 || (evidence.title[at] ?? 0) > 0);
  return asked.length > 0 && !isNamed && speechMatch(evidence, weighed) === 0 ? 1 : 0;
};

/** The question asks what is not, or says a word's opposite. */
const polarity: Trait = (nearest, { weighed }) => polarityOf(nearest, weighed);

/** The traits by the names that the weights go by. */
export const traits: ReadonlyMap<string, Trait> = new Map(
  Object.entries({
    ageBeside,
    beyondChance,
    foreignOutlet,
    formMissing,
    knownOutlet,
    matter,
    namesApart,
    polarity,
    replaced,
    sentenceShare,
    speakerAbsent,
    subjectShare,
    surprise,
    unheardName,
    unheardWords,
    unshownNames,
  }),
);

function sumOver(weights: Float64Array, share: (at: number) => number): number {
  return weights.reduce((sum, weight, at) => sum + weight * share(at), 0);
}
