import type { Span } from "../../coverage/span.ts";

/** Words between quotation marks, before anything is known of them. */
export interface QuotedStretch extends Span {
  /** The words with their marks. */
  readonly outer: Span;
  /** True when the line before was left open, so that these words go on from the stretch before. */
  readonly continues: boolean;
  /** True when a mark of the line is missing or misplaced, or can be read otherwise: where the words end is not sure. */
  readonly doubtful: boolean;
  /** True for a turn of a transcript, or what a page sets apart, that stands in no marks. */
  readonly unmarked: boolean;
  /** Of words that a page sets apart: whose it says they are; empty for somebody whom it does not name, null where it says nothing. */
  readonly speaker?: string | null;
}
