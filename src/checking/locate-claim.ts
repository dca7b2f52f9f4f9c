import { type AlignedPiece, alignClaim } from "./align.ts";
import type { Claim } from "./claim.ts";
import { findPhrase, numberWords } from "./find-phrase.ts";
import { findWindows, type Window } from "./find-windows.ts";
import { articleAt, type WordIndex } from "./word-index.ts";

/** Where in the coverage the claimed words were read off. */
export interface Location {
  readonly phrase: Int32Array;
  /** Every place where all of the words stand as claimed, in order; at most 200. */
  readonly exactPlaces: readonly number[];
  /** The best readings of words that stand nowhere as claimed, all equally good; empty when there are exact places. */
  readonly readings: readonly (readonly AlignedPiece[])[];
  /** The stretches that share most with the claim, best first. */
  readonly windows: readonly Window[];
}

const mostPlaces = 200;
/** Of a claim that is read off several places, this many articles are looked at for one that has them all. */
const mostArticles = 6;
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
  const readings = exactPlaces.length > 0 ? [] : readWindows(index, phrase, claim, windows);
  return { phrase, exactPlaces, readings, windows };
}

/** The best alignment over all windows; when it has several pieces, those within one article that are as good. */
function readWindows(index: WordIndex, phrase: Int32Array, { gaps }: Claim, windows: readonly Window[]) {
  const best = alignClaim(index, phrase, gaps, windows);
  if (best.pieces.length < 2) return [best.pieces];
  const articles = [...new Set(windows.map(({ from }) => articleAt(index, from)))].slice(0, mostArticles);
  const alone = articles.map((article) =>
    alignClaim(
      index,
      phrase,
      gaps,
      windows.filter(({ from }) => articleAt(index, from) === article),
    ),
  );
  return [best.pieces, ...alone.filter(({ score }) => score === best.score).map(({ pieces }) => pieces)];
}
