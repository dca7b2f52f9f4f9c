import type { Span } from "../../coverage/span.ts";

/**
 * Says what a text does with words beside handing them on plainly: it `denied` them or that they were said, `hedged` them (supposed, asked,
 * doubted), or `reported` them as what somebody is only claimed to have said.
 */
export type FrameKind = "denied" | "hedged" | "reported";

/** The frame of some words, and what shows it. */
export interface FrameReading {
  readonly kind: FrameKind;
  /** The word that shows it. */
  readonly cue: Span;
  /** True when it is about whether the words were said ("never said “…”"), and not only about what they say. */
  readonly ofSaying: boolean;
}

/** Tells whether an article stands behind its attribution: false where it denies or supposes it, `reported` where it only hands it on. */
export type Affirmation = true | false | "reported";

/** Tells what a frame makes of an attribution. */
export function affirmationOf(frame: Pick<FrameReading, "kind" | "ofSaying"> | null): Affirmation {
  if (!frame?.ofSaying) return true;
  return frame.kind === "reported" ? "reported" : false;
}
