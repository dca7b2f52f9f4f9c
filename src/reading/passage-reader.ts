import type { Passage } from "../coverage/passage.ts";
import type { Span } from "../coverage/span.ts";

/** The match of a passage with a question, word by word (late interaction, Khattab and Zaharia 2020). */
export interface PassageMatch {
  /** A score of at most 1; higher is better, comparable between the passages of one question. */
  readonly score: number;
  /** The score of a stretch of the article's body that lies in the passage; -1 for one without any token. */
  of(span: Span): number;
  /** How well a stretch of the body holds a stretch of the question, and how much that weighs in it; null where it has no token. */
  word(asked: Span, within: Span): WordMatch | null;
}

/** The match of one word of a question. */
export interface WordMatch {
  /** The cosine of its worst piece, at most 1. */
  readonly score: number;
  /** The weight of its weightiest piece, from 0.05 to 20. */
  readonly weight: number;
}

/** The result of reading a question and a passage together. */
export interface PassageReading {
  /** The logarithm of the odds that the passage says what is asked, before any calibration. */
  readonly logit: number;
  /** The likeliest answer, in the article's body, and how likely it is, if it is in the passage. */
  readonly answer: Span;
  readonly likelihood: number;
  /** The likelihood that the answer lies wholly in a stretch of the body, if it is in the passage: 0 to 1. */
  within(span: Span): number;
}

/** The small reader, as questions are answered with it. What it is asked may be rejected: then whoever asks goes on without. */
export interface PassageReader {
  /** Tells whether a folded word is one of the common words of English, as a whole, that its vocabulary was made of. */
  knows(word: string): boolean;
  /** Matches the passages, in their order; null for one that is not encoded yet, where too many would have to be while somebody waits. */
  match(question: string, passages: readonly Passage[]): Promise<readonly (PassageMatch | null)[]>;
  /** Reads the passages, in their order: the first at least, fewer than all where too many wait. */
  read(question: string, passages: readonly Passage[]): Promise<readonly PassageReading[]>;
}
