import type { IsoDate } from "../coverage/article.ts";
import type { Citation } from "../coverage/citation.ts";
import type { Excerpt } from "../coverage/excerpt.ts";
import type { Passage } from "../coverage/passage.ts";

/** A sentence of another article that gives another figure for what an answer speaks of. */
export interface OtherFigure {
  readonly passage: Passage;
  /** The sentence, within the passage. */
  readonly best: Excerpt;
}

/** One thing that was understood in a question beyond its words: "“mom” as “mother”". */
export interface Reading {
  /** As the person wrote it. */
  readonly written: string;
  /** What it was taken for. */
  readonly taken: string;
  readonly kind: "alias" | "article" | "chat" | "date" | "outlet" | "person" | "spelling" | "synonym";
  /** The days that a date was taken for, inclusive; null is open. Absent for other kinds. */
  readonly days?: { readonly from: IsoDate | null; readonly to: IsoDate | null };
}

/** Why it is said that the coverage does not answer. */
export interface Refusal {
  /**
   * `not-covered`: the coverage is about something else. `not-said`: it speaks of the matter, but not of this.
   * `outside-dates`: no article of the days asked about is loaded.
   */
  readonly reason: "not-covered" | "not-said" | "outside-dates";
  /** The words of the question that nothing found covers, as written; may be empty. */
  readonly missing: readonly string[];
}

export interface FoundPassage {
  readonly passage: Passage;
  /** The sentences that answer, at most three in a row, within the passage. */
  readonly best: Excerpt;
  /** The very words that answer, within the best; null where nobody knows which. */
  readonly answer: Excerpt | null;
  /** 0 to 1; comparable within one answer only. */
  readonly score: number;
  /** Where else the same is said: one for each other article, newest first. */
  readonly alsoIn: readonly Citation[];
  /**
   * Where other articles give another number or day for the same thing; only of an answer's first passage, else empty.
   * In the order of the ranking.
   */
  readonly otherFigures: readonly OtherFigure[];
}

/**
 * What is said of a question. `unsure`: the passages are the nearest and may or may not answer. The last three say that the
 * coverage does not answer: see `Refusal`.
 */
export type Outcome = "answered" | "unsure" | Refusal["reason"];

/** What the coverage has for a question. */
export interface Answer {
  readonly question: string;
  readonly outcome: Outcome;
  /** True exactly when the outcome is `answered`. */
  readonly answered: boolean;
  /** The probability that the coverage answers, 0 to 1. */
  readonly confidence: number;
  /** In the order of the question; empty when it was taken word for word. */
  readonly readAs: readonly Reading[];
  /** Null when answered or unsure. */
  readonly refusal: Refusal | null;
  /** True when a part of the index did not answer, so that something may be missing. */
  readonly partial: boolean;
  /** Best first; at most as many as asked for; empty when no word of the question occurs. */
  readonly passages: readonly FoundPassage[];
}
