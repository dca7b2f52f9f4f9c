import { type AlignedPiece, alignClaim } from "./align.ts";
import type { Claim } from "./claim.ts";
import { findPhrase, numberWords } from "./find-phrase.ts";
import { findWindows, type Window } from "./find-windows.ts";
import type { WordIndex } from "./word-index.ts";

/** Where in the coverage the claimed words were read off. */
export interface Location {
  readonly phrase: Int32Array;
  /** Every place where all of the words stand as claimed, in order; at most 200. */
  readonly exactPlaces: readonly number[];
  /** The best reading of words that stand nowhere as claimed; empty when there are exact places, or no reading. */
  readonly pieces: readonly AlignedPiece[];
  /** The stretches that share most with the claim, best first. */
  readonly windows: readonly Window[];
}

const mostPlaces = 200;
/** The most cells of the alignment, whatever is pasted: claimed words times words of the coverage. */
const mostCells = 1_000_000;

/** Looks the words up in the whole coverage: exactly first, and by alignment with the likeliest stretches otherwise. */
export function locateClaim(index: WordIndex, claim: Claim): Location {
  const phrase = numberWords(
    index,
    claim.words.map(({ key }) => key),
  );
  const exactPlaces = findPhrase(index, phrase, mostPlaces);
  const room = Math.floor(mostCells / Math.max(1, phrase.length));
  const windows = findWindows(index, phrase, Math.min(room, 6000));
  if (exactPlaces.length > 0) return { phrase, exactPlaces, pieces: [], windows };
  return { phrase, exactPlaces, pieces: alignClaim(index, phrase, claim.gaps, windows), windows };
}

/** The piece of a claim that stands as it is from this place on. */
export function exactPiece(place: number, length: number): AlignedPiece {
  return Array.from({ length }, (_, claim) => ({ claim, place: place + claim }));
}
