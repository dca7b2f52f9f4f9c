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
  /** The bot took it for this. */
  readonly taken: string;
  readonly kind: "alias" | "article" | "chat" | "date" | "outlet" | "person" | "spelling" | "synonym";
  /** The days that a date was taken for, inclusive; null is open. Absent for other kinds. */
  readonly days?: { readonly from: IsoDate | null; readonly to: IsoDate | null };
}

export interface FoundPassage {
  readonly passage: Passage;
  /** The sentences that answer, at most three in a row, within the passage. */
  readonly best: Excerpt;
  /** The very words that answer, within the best; null where nobody knows which. */
  readonly answer: Excerpt | null;
  /** 0 to 1; comparable within one answer only. */
  readonly score: number;
  /** Says where else the same is said: one for each other article, newest first. */
  readonly alsoIn: readonly Citation[];
  /**
   * Says where other articles give another number or day for the same thing; only of an answer's first passage, else empty.
   * In the order of the ranking.
   */
  readonly otherFigures: readonly OtherFigure[];
}

/** Holds what every answer has. */
interface Findings {
  readonly question: string;
  /** The probability that the coverage answers, 0 to 1. */
  readonly confidence: number;
  /** In the order of the question; empty when it was taken word for word. */
  readonly readAs: readonly Reading[];
  /** True when a part of the index did not answer, so that something may be missing. */
  readonly partial: boolean;
  /** Best first; at most as many as asked for; empty when no word of the question occurs. */
  readonly passages: readonly FoundPassage[];
}

/** The passages answer. `unsure`: they are the nearest, and may or may not answer. */
export interface Answered extends Findings {
  readonly outcome: "answered" | "unsure";
  /** The question is in a language that cannot be read: the passages have some word of it, and nobody knows more. */
  readonly isForeign?: true;
}

/** The coverage does not answer, and why; the passages are the nearest. */
export interface Refused extends Findings {
  /**
   * `not-covered`: the coverage is about something else. `not-said`: it speaks of the matter, but not of this.
   * `outside-dates`: no article of the days asked about is loaded.
   */
  readonly outcome: "not-covered" | "not-said" | "outside-dates";
  /** The words of the question that nothing found covers, as written; may be empty. */
  readonly missing: readonly string[];
  /** The question is of no language: nothing is denied by that. */
  readonly isMashed?: true;
}

/** The coverage answers a question, perhaps or surely, or it is denied that it does. */
export type Answer = Answered | Refused;

/** An answer is one of these. */
export type Outcome = Answer["outcome"];

export function isRefused(answer: Answer): answer is Refused {
  return answer.outcome !== "answered" && answer.outcome !== "unsure";
}

/** The question is in a language that cannot be read. */
export function isUnread(answer: Answer): boolean {
  return !isRefused(answer) && answer.isForeign === true;
}
