import type { Span } from "./span.ts";

/** A calendar day, `YYYY-MM-DD`. Compares in order of time as plain text. */
export type IsoDate = string;

/** Something that was made known about an article after it came out. */
export interface Notice {
  readonly on: IsoDate;
  /** The words are those of whoever keeps the coverage: "The first version gave a wrong day." */
  readonly text: string;
}

/** A line of words that are somebody else's. */
export interface QuotedSpan extends Span {
  /** The speaker is whoever the page says it is; empty for somebody whom it does not name; absent where it says nothing. */
  readonly speaker?: string;
  /** True where the words go on from the span before; absent where they do not. */
  readonly continues?: true;
}

/**
 * One article as it was read. Nothing in it is guessed: what its file does not state is null.
 * The body is exactly the file's text (line ends made `\n`); every offset in the program points into it.
 */
export interface Article {
  readonly id: string;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly publishedOn: IsoDate;
  readonly url: string | null;
  readonly body: string;
  /**
   * Words that the page sets apart as somebody else's, such as a block quote or an embedded post, without marks of their own:
   * spans of the body in order, within a line each. Absent, never empty, when there are none.
   */
  readonly quoted?: readonly QuotedSpan[];
  /** The corrections since, oldest first; absent, never empty, when there are none. Whatever is quoted from the article says so. */
  readonly corrected?: readonly Notice[];
  /** The notice that the article no longer stands; absent when it does. It is named, and never quoted. */
  readonly retracted?: Notice;
  /** The ids of the articles that it takes the place of; absent, never empty, when there are none. Those are never quoted. */
  readonly supersedes?: readonly string[];
}

/** Newest first; articles of one day in the order of their ids. */
export function byNewest(one: Article, other: Article): number {
  if (one.publishedOn !== other.publishedOn) return one.publishedOn < other.publishedOn ? 1 : -1;
  return one.id < other.id ? -1 : one.id > other.id ? 1 : 0;
}
