import type { AlignedPiece } from "../alignment/align.ts";
import type { EditContext } from "../alignment/edit-context.ts";
import { findEdits } from "../alignment/find-edits.ts";
import type { Location } from "../alignment/locate-claim.ts";
import { changesWords, orderEdits } from "../alignment/order-edits.ts";
import type { Edit, FoundPiece, SpeakerFit } from "../check.ts";
import type { CheckedCoverage } from "../claim/checked-coverage.ts";
import type { NamedSpeaker, PeopleIndex } from "../claim/named-speaker.ts";
import { findPhrase } from "../words/find-phrase.ts";
import { isJoined } from "../words/places.ts";
import type { WordIndex } from "../words/word-index.ts";
import { describePiece, isCut } from "./describe-piece.ts";
import { type Joint, joinPieces } from "./join-pieces.ts";
import { judgeSpeakerOf } from "./judge-speaker.ts";
import { limitPiece } from "./limit-piece.ts";
import { settlePieces, spanPiece } from "./settle-pieces.ts";

/** One way to read the claim off the coverage. */
export interface Reading {
  readonly aligned: readonly AlignedPiece[];
  /** One for each aligned piece; never empty. */
  readonly pieces: readonly FoundPiece[];
  readonly edits: readonly Edit[];
  readonly joint: Joint;
  /** How the claimed speaker fits whose words they are; null with no claimed speaker or no quotation. */
  readonly fit: SpeakerFit | null;
}

/** Words that stand more often than this are compared at the first such many places only. */
const mostCompared = 60;

/**
 * The best reading: with the fewest words changed, in quotation marks before the article's own words, of the claimed speaker before anybody else,
 * not cut, with the fewest differences, in the oldest article. Null when nothing was located.
 */
export function chooseReading(
  context: EditContext,
  location: Location,
  named: NamedSpeaker | null,
  coverage: CheckedCoverage,
): Reading | null {
  const length = context.claim.words.length;
  const candidates =
    location.exactPlaces.length > 0
      ? location.exactPlaces.slice(0, mostCompared).map((place) => [standsAt(context.index, place, length)])
      : location.readings.flatMap((pieces) => findTwins(context, settlePieces(coverage, pieces)));
  const readings = candidates.flatMap((pieces) => readPieces(context, pieces, named, coverage) ?? []);
  return readings.reduce<Reading | null>((best, one) => (best === null || compare(one, best) < 0 ? one : best), null);
}

/** The piece of a claim that stands as it is from this place on; where that cuts "couldn't", its other half is missing. */
function standsAt(index: WordIndex, place: number, length: number): AlignedPiece {
  const steps = Array.from({ length }, (_, claim) => ({ claim, place: place + claim }));
  if (isJoined(index, place)) steps.unshift({ claim: -1, place: place - 1 });
  if (isJoined(index, place + length)) steps.push({ claim: -1, place: place + length });
  return steps;
}

/** The same words of an altered claim may stand in several articles: one of them may have the claimed speaker. */
function findTwins({ index }: EditContext, pieces: readonly AlignedPiece[]): readonly (readonly AlignedPiece[])[] {
  const [piece] = pieces;
  const places = (piece ?? []).map(({ place }) => place).filter((place) => place >= 0);
  const first = places[0];
  if (!piece || first === undefined || pieces.length > 1) return piece ? [pieces] : [];
  const length = (places.at(-1) ?? first) + 1 - first;
  const phrase = Int32Array.from({ length }, (_, at) => index.wordAt(first + at));
  return findPhrase(index, phrase, mostCompared).map((twin) => [
    piece.map((step) => (step.place < 0 ? step : { claim: step.claim, place: step.place - first + twin })),
  ]);
}

function readPieces(
  context: EditContext,
  aligned: readonly AlignedPiece[],
  named: NamedSpeaker | null,
  coverage: CheckedCoverage,
): Reading | null {
  const claimed = aligned.flatMap((piece) => {
    const words = spanPiece(context.index, piece);
    const source = coverage.sources.get(words.article.id);
    return source
      ? [
          {
            found: describePiece(source, words),
            source,
            afterGap: followsGap(context, piece),
            afterTelling: context.claim.isParted === true,
          },
        ]
      : [];
  });
  const pieces = claimed.map(({ found, source }, at) => (at < claimed.length - 1 ? found : limitPiece(source, found)));
  const quotation = pieces.find((piece) => piece.quotation !== null)?.quotation;
  if (pieces.length === 0) return null;
  return {
    aligned,
    pieces,
    edits: orderEdits(aligned.flatMap((piece) => findEdits(context, piece))),
    joint: joinPieces(claimed),
    fit: named && quotation ? fitOf(named, pieces, coverage.people) : null,
  };
}

/** The worst fit of any piece: one sentence of somebody else is enough. */
function fitOf(named: NamedSpeaker, pieces: readonly FoundPiece[], people: PeopleIndex): SpeakerFit {
  const fits = pieces.flatMap(({ quotation, words }) =>
    quotation ? [judgeSpeakerOf(named, quotation, words, people)] : [],
  );
  return worstLast.findLast((fit) => fits.includes(fit)) ?? "unknown";
}

const worstLast: readonly SpeakerFit[] = ["same", "document", "relayer", "unknown", "other"];
/** Of several places, one that names somebody else tells more than one that names nobody. */
const bestFirst: readonly SpeakerFit[] = ["same", "document", "relayer", "other", "unknown"];

function followsGap({ claim }: EditContext, piece: AlignedPiece): boolean {
  const first = piece.find((step) => step.claim >= 0)?.claim ?? 0;
  return claim.gaps.has(first);
}

function compare(one: Reading, other: Reading): number {
  return (
    countChanges(one) - countChanges(other) ||
    countUnquoted(one) - countUnquoted(other) ||
    bestFirst.indexOf(one.fit ?? "same") - bestFirst.indexOf(other.fit ?? "same") ||
    countCuts(one) - countCuts(other) ||
    one.edits.length - other.edits.length ||
    compareText(one.pieces[0]?.words.article.publishedOn, other.pieces[0]?.words.article.publishedOn) ||
    compareText(one.pieces[0]?.words.article.id, other.pieces[0]?.words.article.id)
  );
}

function countChanges({ edits }: Reading): number {
  return edits.filter(changesWords).length;
}

function countUnquoted({ pieces }: Reading): number {
  return pieces.filter(({ quotation }) => quotation === null).length;
}

function countCuts({ pieces }: Reading): number {
  return pieces.filter(isCut).length;
}

function compareText(one = "", other = ""): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
