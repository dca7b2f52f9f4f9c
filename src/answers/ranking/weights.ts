import type { Feature } from "./features.ts";
import * as features from "./features.ts";

/** A feature and what it counts. */
export interface WeighedFeature {
  readonly name: string;
  readonly feature: Feature;
  readonly weight: number;
  /** True for one that is taken as a share of the best passage's, so that long and short questions weigh alike. */
  readonly relative: boolean;
}

/**
 * Lists what makes a passage rank high by its words. Fitted by `npm run fit` on half of the `news` questions
 * and on those kept aside when the reader was trained: the weights under which the right passages of labelled
 * questions are likeliest (softmax over the passages of a question, as in ListNet, Cao et al. 2007), with a penalty of 0.5 on
 * their squares. Hardly any labelled question names a day or asks how things stand now: the weights
 * of dateMatch and recency are set by hand. The reader does not see of which day an article is, so dateMatch has to outweigh
 * two readings that both say yes (MultiHop, whose questions name days: .955 with a weight of 1, .969 with 5).
 */
export const rankingWeights: readonly WeighedFeature[] = [
  { name: "articleMatch", feature: features.articleMatch, weight: 2.5, relative: false },
  { name: "coverage", feature: features.coverage, weight: 2.3, relative: true },
  { name: "dateMatch", feature: features.dateMatch, weight: 10, relative: false },
  { name: "formMatch", feature: features.formMatch, weight: 2.1, relative: false },
  { name: "recency", feature: features.recency, weight: 1.5, relative: false },
  { name: "sentenceMatch", feature: features.sentenceMatch, weight: 2.2, relative: true },
  { name: "wordMatch", feature: features.wordMatch, weight: 2, relative: true },
];

/** The match of the reader counts so much beside them. Fitted in the same way, as the next one. */
export const matchWeight = 15.5;

/** Its reading counts so much beside both, for the passages that are read with the question. */
export const readingWeight = 1.6;
