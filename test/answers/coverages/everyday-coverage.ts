import type { Article } from "../../../src/coverage/article.ts";

/** A paragraph that answers: the article's id and the paragraph's number, from 1. */
export type Place = readonly [article: string, paragraph: number];

/** A few made-up articles with everyday questions, labelled by reading the articles before any question was asked. */
export interface EverydayCoverage {
  readonly name: string;
  readonly articles: readonly Article[];
  /** With every paragraph that answers. */
  readonly answered: readonly (readonly [question: string, ...places: Place[]])[];
  /** The coverage speaks of the matter and does not say this. */
  readonly notSaid: readonly string[];
  /** The coverage is about other things. */
  readonly notCovered: readonly string[];
}
