import type { Excerpt } from "../../coverage/excerpt.ts";
import { findWords, foldText } from "../../coverage/fold.ts";
import type { Span } from "../../coverage/span.ts";
import { civilWords, criminalWords, recordings } from "../../english/classes/denial-words.ts";
import { singularOf } from "../../english/nouns/number.ts";
import type { Archive } from "../archive.ts";
import { mayMeanOne, type NameFound, namesIn } from "./names-in.ts";

/** Holds what a denial has to answer. */
export interface Charge extends Span {
  readonly accused: readonly NameFound[];
  /** The accusing sentence itself says who that is. */
  readonly isNamed: boolean;
  readonly accusers: readonly NameFound[];
  readonly forum: Forum | null;
  /** A document of the court makes it: "the complaint says". */
  readonly isOfPapers: boolean;
  /** They were judged already: a plea is none of their answers any more. */
  readonly isConvicted: boolean;
}

/** A denial, and the names of whose it is. */
export interface Answering {
  readonly sentence: Excerpt;
  readonly whose: readonly NameFound[];
  /** Tells whether names are of one. */
  readonly isSame: typeof mayMeanOne;
}

/**
 * Tells whether a denial answers a charge: it is of who is accused, or names whoever accuses. A plea answers no lawsuit, and the settlement of
 * one no arrest.
 */
export function answers(answering: Answering, { accused, accusers, forum }: Charge, archive: Archive): boolean {
  const { sentence, whose, isSame } = answering;
  const own = courtOf(sentence.text);
  if (own !== null && forum !== null && forum !== "film" && own !== forum) return false;
  if (isSame(whose, accused)) return true;
  return (
    whose.length > 0 &&
    !mayMeanOne(whose, accusers) &&
    isSame(namesIn(sentence.article.body, sentence, archive), accusers)
  );
}

/** Where somebody is accused: before one of two kinds of court, or by what a film shows. */
export type Forum = "civil" | "criminal" | "film";

/** Where a sentence has it: null where it does not say. A film is told of beside any court. */
export function forumOf(sentence: string): Forum | null {
  const court = courtOf(sentence);
  const isFilmed = court === null && findWords(sentence).some(({ text }) => recordings.has(singularOf(foldText(text))));
  return isFilmed ? "film" : court;
}

/** Before which court a sentence has it: null where it does not say, or names both. */
function courtOf(sentence: string): Exclude<Forum, "film"> | null {
  const words = findWords(sentence).map(({ text }) => foldText(text));
  const isCivil = words.some((word) => civilWords.has(word));
  const isCriminal = words.some((word) => criminalWords.has(word));
  return isCivil === isCriminal ? null : isCivil ? "civil" : "criminal";
}
