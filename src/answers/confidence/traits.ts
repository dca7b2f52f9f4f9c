import type { Findings } from "../find-passages.ts";
import { covered, type Evidence, type WeighedQuestion } from "../ranking/evidence.ts";
import { coverage, windowMatch, wordMatch } from "../ranking/signals.ts";
import type { Chance } from "./chance.ts";
import { polarityOf } from "./polarity.ts";

/** Something about the best passage of a question that tells whether it answers. */
export type Trait = (best: Evidence, findings: Findings, chance: Chance) => number;

/** How much better the words match than those of a question that this coverage does not answer. */
const beyondChance: Trait = (best, { weighed }, chance) => wordMatch(best, weighed) - chance.wordMatch;

/** How much of the question stands together. */
const windowShare: Trait = (best, { weighed }) => windowMatch(best, weighed);

/** The question names what the article is about: words of its headline, or that stand all over it. */
const subjectShare: Trait = ({ title, article }, { weighed }) => covered(weighed, title, article);

/** How much evidence there is, and not only which share: two rare words found tell more than one common one. */
const heldWorth: Trait = (best, { weighed }) => Math.log1p(weighed.mass * coverage(best, weighed));

/** A long question is never covered wholly: the more words it has, the less one that is missing tells. */
const length: Trait = (_, { weighed }) => Math.log1p(weighed.question.terms.length);

/** An outlet is named that is not loaded: what it reported cannot be found. */
const foreignOutlet: Trait = (_, { weighed }) => (weighed.question.foreignOutlets.length > 0 ? 1 : 0);

/** An outlet is named that is loaded: the question was put about this coverage. */
const knownOutlet: Trait = (_, { weighed }) => (weighed.question.publishers.length > 0 ? 1 : 0);

/** Names and numbers that neither the passage nor its neighbours have: nothing else can stand for them. */
const missingNames: Trait = (best, { weighed }) => missing(best, weighed, (at) => isName(at, weighed));

/** A name that is nowhere in the coverage. */
const unheardName: Trait = (best, { weighed }) =>
  missing(best, weighed, (at) => isName(at, weighed) && weighed.known[at] === false) > 0 ? 1 : 0;

/** How many plain words the passage has nothing for. A paraphrase leaves one out, another matter leaves out several. */
const missingWords: Trait = ({ passage, title }, { weighed: { question } }) =>
  question.terms.filter(
    ({ names, worth }, at) => !names && worth === 1 && Math.max(passage[at] ?? 0, title[at] ?? 0) < faintlyHeld,
  ).length;
const faintlyHeld = 0.3;

/** A number of the question that the passage lacks: what happened in 1107 is not said by what happened in 1081. */
const missingNumber: Trait = ({ passage }, { weighed: { question } }) =>
  question.terms.some(({ written }, at) => /^\d/.test(written) && passage[at] === 0) ? 1 : 0;

/** The question says "not", or a word's opposite, where the passage does not. */
const polarity: Trait = (best, { weighed }) => polarityOf(best, weighed);

/** The traits by the names that the weights go by. */
export const traits: ReadonlyMap<string, Trait> = new Map(
  Object.entries({
    beyondChance,
    foreignOutlet,
    heldWorth,
    knownOutlet,
    length,
    missingNames,
    missingNumber,
    missingWords,
    polarity,
    subjectShare,
    unheardName,
    windowShare,
  }),
);

/** The first word of a question has a capital whatever it is. */
function isName(at: number, { question }: WeighedQuestion): boolean {
  return question.terms[at]?.names === true && (at > 0 || !question.text.startsWith(question.terms[at]?.written ?? ""));
}

function missing(
  { passage, title, around }: Evidence,
  weighed: WeighedQuestion,
  counts: (at: number) => boolean,
): number {
  let sum = 0;
  for (const [at, weight] of weighed.weights.entries())
    if (counts(at)) sum += weight * (1 - Math.max(passage[at] ?? 0, title[at] ?? 0, around[at] ?? 0));
  return sum;
}
