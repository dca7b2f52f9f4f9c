import type { Span } from "../../coverage/span.ts";

/** One sentence that says somebody has done wrong. */
export interface Accusation {
  /** The verb or noun that says so. */
  readonly cue: Span;
  /** Says who says so, in the sentence's own words; null where it does not say. */
  readonly accuser: Span | null;
  /** The one of whom it is said; null where only another sentence tells. */
  readonly accused: Span | null;
  /** Only claimed, and maybe no accusation. */
  readonly isClaim?: true;
}
