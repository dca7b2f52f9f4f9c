import { itemAt } from "../../coverage/lists.ts";
import type { CheckedSource } from "../claim/checked-coverage.ts";
import type { Claim } from "../claim/claim.ts";
import { findPhrase, numberWords } from "../words/find-phrase.ts";
import { articleAt, type WordIndex } from "../words/word-index.ts";
import { type AlignedPiece, alignClaim, firstPlaceOf } from "./align.ts";
import { reachOverTellings } from "./find-tellings.ts";
import { findWindows, joinWindows, type Window } from "./find-windows.ts";

/** Says where in the coverage the claimed words were read off. */
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
/** Fewer equal words in a row explain nothing, and a shorter stretch needs no explaining. */
const shortestRun = 3;
const shortestPart = 5;
const mostParts = 2;
/** Words of the coverage that are looked at for each. */
const roomForPart = 500;
/** The most cells of the alignment, whatever is pasted: claimed words times words of the coverage. */
const mostCells = 360_000;
/** A claim that took more is not read again, article by article. */
const mostCellsAgain = 100_000;
/** The most words of the coverage that are compared, however short the claim. */
const mostRoom = 3000;

/** Looks the words up in the whole coverage: exactly first, and by alignment with the likeliest stretches otherwise. */
export function locateClaim(index: WordIndex, claim: Claim, sources: Sources): Location {
  const phrase = numberWords(
    index,
    claim.words.map(({ key }) => key),
  );
  const exactPlaces = findPhrase(index, phrase, mostPlaces);
  const room = Math.floor(mostCells / Math.max(1, phrase.length));
  const windows = findWindows(index, phrase, Math.min(room, mostRoom));
  const readings = exactPlaces.length > 0 ? [] : readWindows(index, phrase, claim, { windows, sources });
  return { phrase, exactPlaces, readings, windows };
}

type Sources = ReadonlyMap<string, CheckedSource>;

/** The best alignment over all windows; when it has several pieces, those within one article that are as good. */
function readWindows(
  index: WordIndex,
  phrase: Int32Array,
  { gaps }: Claim,
  found: { readonly windows: readonly Window[]; readonly sources: Sources },
) {
  const { windows, tellings } = reachOverTellings(index, found.sources, found.windows, phrase.length);
  const align = (some: readonly Window[]) => alignClaim(index, phrase, gaps, some, tellings);
  const first = align(windows);
  const more = findLeftOut(index, phrase, first.pieces).flatMap((part) => findWindows(index, part, roomForPart));
  const all = more.length > 0 ? joinWindows([...keepUsed(windows, first.pieces), ...more]) : windows;
  const best = more.length > 0 ? align(all) : first;
  const size = all.reduce((sum, { from, to }) => sum + to - from, 0);
  if (best.pieces.length < 2 || size * phrase.length > mostCellsAgain) return [best.pieces];
  const articles = [...new Set(all.map(({ from }) => articleAt(index, from)))].slice(0, mostArticles);
  const alone = articles.map((article) => align(all.filter(({ from }) => articleAt(index, from) === article)));
  return [best.pieces, ...alone.filter(({ score }) => score === best.score).map(({ pieces }) => pieces)];
}

/** The windows that pieces were read off. */
function keepUsed(windows: readonly Window[], pieces: readonly AlignedPiece[]): readonly Window[] {
  const places = pieces.map(firstPlaceOf);
  return windows.filter(({ from, to }) => places.some((place) => from <= place && place < to));
}

/**
 * The longest stretches of the claim that an alignment does not explain. In a long claim a short piece of another
 * passage weighs too little to be found beside the rest, so it is looked for by itself.
 */
function findLeftOut(index: WordIndex, phrase: Int32Array, pieces: readonly AlignedPiece[]): readonly Int32Array[] {
  const places = new Int32Array(phrase.length).fill(-1);
  for (const { claim, place } of pieces.flat())
    if (claim >= 0 && place >= 0 && index.wordAt(place) === phrase[claim]) places[claim] = place;
  const parts: Int32Array[] = [];
  let from = 0;
  for (let at = 0; at <= phrase.length; ) {
    let end = at;
    while (
      end < phrase.length &&
      itemAt(places, end) >= 0 &&
      (end === at || places[end] === itemAt(places, end - 1) + 1)
    )
      end += 1;
    if (end - at < shortestRun && at < phrase.length) {
      at = Math.max(end, at + 1);
      continue;
    }
    if (at - from >= shortestPart && at - from < phrase.length) parts.push(phrase.subarray(from, at));
    if (at >= phrase.length) break;
    from = end;
    at = end;
  }
  return parts.toSorted((one, other) => other.length - one.length).slice(0, mostParts);
}
