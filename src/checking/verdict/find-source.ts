import type { Excerpt } from "../../coverage/excerpt.ts";
import { isCloseEnough } from "../alignment/closeness.ts";
import { locateClaim } from "../alignment/locate-claim.ts";
import type { CheckedCoverage } from "../claim/checked-coverage.ts";
import type { Claim } from "../claim/claim.ts";
import { excerptAt } from "../words/places.ts";
import { findNearest } from "./find-nearest.ts";
import { settlePieces, spanPiece } from "./settle-pieces.ts";

/** Says where a passage comes from. */
export interface PassageSource {
  /** Says how much of it the articles have: word for word, with differences, or only something like it. */
  readonly how: "exact" | "altered" | "nearest";
  /** The places of the claim, or of its pieces; never empty. */
  readonly places: readonly Excerpt[];
}

/** The articles that a pasted passage is from; null when nothing in the coverage is like it. */
export function findSource(passage: Claim, coverage: CheckedCoverage): PassageSource | null {
  const { words: index } = coverage;
  const location = locateClaim(index, passage, coverage.sources);
  const { phrase, exactPlaces, readings } = location;
  const exact = exactPlaces.map((place) => excerptAt(index, place, place + phrase.length - 1));
  if (exact.length > 0) return { how: "exact", places: exact };
  const pieces = settlePieces(coverage, readings[0] ?? []);
  const context = { index, claim: passage, phrase, nameWords: coverage.people.nameWords };
  if (pieces.length > 0 && isCloseEnough(context, pieces))
    return { how: "altered", places: pieces.map((piece) => spanPiece(index, piece)) };
  const nearest = findNearest(passage, location, coverage);
  return nearest && { how: "nearest", places: [nearest.words] };
}
