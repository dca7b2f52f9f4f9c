import type { Excerpt } from "../coverage/excerpt.ts";
import type { FrameKind } from "../quotations/frames/frame.ts";
import type { Person } from "../quotations/person.ts";
import type { Quotation } from "../quotations/quotation.ts";
import type { Searched } from "./claim/checked-coverage.ts";
import type { Claim } from "./claim/claim.ts";

/** A verdict says what the coverage holds of the claimed words. It says nothing about whether they are true, or were ever said. */
export type Verdict =
  /** Word for word, in quotation marks. */
  | "exact"
  /** The words are the article's but for punctuation or capitals. */
  | "exact-but-punctuation"
  /** Word for word, but the article does not simply hand them on: it denies, supposes, asks or only reports them. */
  | "framed"
  /** Word for word, but a sentence is cut, or an ellipsis leaves something out. */
  | "shortened"
  | "altered"
  /** Pieces that stand apart in the coverage. */
  | "spliced"
  /** Word for word, but somebody else's. */
  | "other-speaker"
  /** The article's own words, not in quotation marks. */
  | "reported"
  /** Only something like it. */
  | "nearest"
  | "not-found"
  /** Only an article has them that does not stand any more: retracted, or replaced by a newer version. */
  | "retracted"
  | "replaced";

/** Says what a difference is, the gravest kind that fits. */
export type EditKind =
  | "negation"
  | "opposite"
  | "number"
  | "date"
  | "name"
  | "hedge"
  | "tense"
  | "contraction"
  | "bracket"
  | "sic"
  | "spelling"
  | "function-word"
  | "word"
  | "capital"
  | "punctuation";

/** One difference between the claim and the article. */
export interface Edit {
  readonly kind: EditKind;
  /** Holds what the article has; null for words that only the claim has. */
  readonly article: Excerpt | null;
  /** Says what was claimed; null for words that the claim leaves out. */
  readonly claim: string | null;
  /** True when it makes the claim say the opposite. */
  readonly turnsMeaning: boolean;
  /** True when both are the same words, only spelt otherwise: "12" and "twelve". */
  readonly isSameWord?: true;
}

/**
 * Holds what a sentence does with a piece of it: "wasn't necessarily “guilty of …”" denies it. `disputed`: another sentence of the article
 * tells that somebody denies that it was said, and is the cue. `unclear`: who said it, or whether anybody
 * did, could not be read from the sentence.
 */
export interface Frame {
  readonly kind: FrameKind | "disputed" | "unclear";
  /** The words that do it. */
  readonly cue: Excerpt;
}

/** A stretch of an article that the claim, or a part of it, was read off. */
export interface FoundPiece {
  readonly words: Excerpt;
  /** The whole sentence or sentences it stands in. */
  readonly sentence: Excerpt;
  /** The quotation it stands in; null where it is the article's own words, wholly or in part. */
  readonly quotation: Quotation | null;
  /** Holds what its sentence says before and after it within the same quotation; null where nothing is cut. */
  readonly cutBefore: Excerpt | null;
  readonly cutAfter: Excerpt | null;
  /** Holds what its speaker says right behind it that takes it back or limits it; absent for nothing. */
  readonly limit?: Limit;
}

/** Words by which a speaker limits what was just said. */
export interface Limit {
  readonly words: Excerpt;
  /** True where what was said before them does not hold without them. */
  readonly turns: boolean;
  /** True for a sentence of its own, before which what was said is whole: "But it is proud." */
  readonly isSentence?: true;
}

/** Says how an article has the claimed words. */
type Carriage = "whole" | "shortened" | "fragment" | "paraphrased";

export interface Carrier {
  readonly words: Excerpt;
  readonly how: Carriage;
  readonly quotation: Quotation | null;
  /** Holds what the article does with the words beside handing them on; null for nothing. */
  readonly frame: Frame | null;
}

/** Says how the claimed speaker fits: `relayer` passed the words on, `unknown` when the article establishes nobody. */
export type SpeakerFit = "same" | "relayer" | "document" | "other" | "unknown";

interface ClaimedSpeaker {
  /** The name as it is claimed. */
  readonly name: string;
  /** Says who is meant; null when nobody of that name is in the coverage. */
  readonly person: Person | null;
  /** Null when no quotation was found to compare with. */
  readonly fit: SpeakerFit | null;
}

/** Holds what the coverage holds of a claim. */
export interface Check {
  /** Holds what was compared: the whole message, or only what stands in quotation marks in it. */
  readonly claim: Claim;
  readonly claimedSpeaker: ClaimedSpeaker | null;
  readonly verdict: Verdict;
  /** True when an edit, the frame or the message makes the claim say the opposite of what the article says. */
  readonly turnsMeaning: boolean;
  /** The message says that these words were not said, and the article hands them on: “Roe never said “…””. */
  readonly claimsUnsaid?: true;
  readonly frame: Frame | null;
  /** The gravest first. */
  readonly edits: readonly Edit[];
  /** In the order of the claim; empty when nothing was found. */
  readonly pieces: readonly FoundPiece[];
  /** Holds what an ellipsis of the claim leaves out. */
  readonly skipped: readonly Excerpt[];
  /** Oldest article first. */
  readonly carriers: readonly Carrier[];
  readonly searched: Searched;
}
