import type { Excerpt } from "../coverage/excerpt.ts";
import type { Affirmation, FrameKind } from "./frames/frame.ts";
import type { Rule } from "./rule.ts";

/** Says how sure a speaker is: `certain` only by rules measured right at least 98 times in 100. */
export type Certainty = "certain" | "likely";

/** Says what stands between the marks: whole sentences, part of one, doubted words, a work's title, a document's words. */
export type QuotationKind = "direct" | "fragment" | "scare" | "title" | "document";

/** Says whose words they are, and the words of the article that show it ("Janice said", "she", "A 14-page indictment"). */
export interface Speaker {
  /** The fullest name the article gives, or the document's description; "the narrator" for an "I" of the article's own. */
  readonly name: string;
  /** The person's id over the whole coverage; null for a document, a group or an organisation. */
  readonly personId: string | null;
  readonly evidence: Excerpt;
}

/** Holds what an article does with words beside handing them on: which word shows it, and whether it is about their being said. */
export interface QuotationFrame {
  readonly kind: FrameKind;
  readonly cue: Excerpt;
  readonly ofSaying: boolean;
}

/** Words that an article sets in quotation marks. */
export type Quotation = QuotedWords & (Attributed | Unattributed);

interface QuotedWords {
  /** The quoted words without their marks. */
  readonly words: Excerpt;
  /** The sentence or sentences the words stand in, from their first to their last, with what introduces them. */
  readonly sentence: Excerpt;
  /** The paragraph of the first word, from 1. */
  readonly paragraph: number;
  readonly kind: QuotationKind;
  /**
   * True when these words go on from the quotation before them as one utterance: “…,” she said, “…”, or the next
   * paragraph of a quotation that runs over several. Each part keeps its own offsets, without the marks between.
   */
  readonly continues: boolean;
  /** False when the article denies that they were said, or only supposes it; they are not to be shown as the speaker's then. */
  readonly affirmed: Affirmation;
  /** Holds what shows that, or what the sentence does with them otherwise; null for plain attribution. */
  readonly frame: QuotationFrame | null;
}

/** A speaker never comes without the rule that found them and how sure it is. */
export interface Attributed {
  readonly speaker: Speaker;
  readonly rule: Rule;
  readonly certainty: Certainty;
  /** Says who read out or passed on somebody else's words: the attorney for her client. */
  readonly relayedBy: Speaker | null;
  /** The document the words were taken from, as the article calls it: "a statement". */
  readonly via: Excerpt | null;
}

/** Nobody is established as the speaker, and nobody is guessed. */
export interface Unattributed {
  readonly speaker: null;
  readonly rule: null;
  readonly certainty: null;
  readonly relayedBy: null;
  readonly via: null;
}
