import type { Carrier, Check, FoundPiece, Frame, Verdict } from "./check.ts";
import type { CheckedCoverage } from "./checked-coverage.ts";
import { chooseReading, type Reading } from "./choose-reading.ts";
import type { Claim, PastedClaim } from "./claim.ts";
import { isCloseEnough } from "./closeness.ts";
import { findCarriers } from "./find-carriers.ts";
import { findFrame } from "./find-frame.ts";
import { findNearest } from "./find-nearest.ts";
import { type Location, locateClaim } from "./locate-claim.ts";
import { type NamedSpeaker, nameSpeaker } from "./named-speaker.ts";
import { changesWords } from "./order-edits.ts";

/**
 * What the coverage holds of a pasted claim. `asked` is who is claimed to have said it, a name or a person's id; null
 * leaves it to who is named beside the words. The claim must have words. Never throws for odd text; the cost is
 * bounded whatever is pasted.
 */
export function checkClaim(pasted: PastedClaim, asked: string | null, coverage: CheckedCoverage): Check {
  const named = nameSpeaker(asked ?? pasted.speaker ?? "", coverage.people);
  const whole = locateClaim(coverage.words, pasted.whole);
  if (!pasted.quoted || whole.exactPlaces.length > 0) return judge(pasted.whole, whole, named, coverage);
  return judge(pasted.quoted, locateClaim(coverage.words, pasted.quoted), named, coverage);
}

function judge(claim: Claim, location: Location, named: NamedSpeaker | null, coverage: CheckedCoverage): Check {
  const context = { index: coverage.words, claim, phrase: location.phrase, nameWords: coverage.people.nameWords };
  const reading = chooseReading(context, location, named, coverage);
  const isFound = location.exactPlaces.length > 0 || (reading && isCloseEnough(context, reading.aligned));
  if (!reading || !isFound) return judgeUnlike(claim, location, named, coverage);
  const frame = strongestFrame(reading.pieces);
  const found = reading.pieces.map(
    (piece): Carrier => toCarrier(piece, reading.pieces.length > 1 ? "shortened" : "whole"),
  );
  return {
    claim,
    claimedSpeaker: named && { name: named.name, person: named.person, fit: reading.fit },
    verdict: verdictOf(reading),
    turnsMeaning: frame?.kind === "denied" || reading.edits.some((edit) => edit.turnsMeaning),
    frame,
    edits: reading.edits,
    pieces: reading.pieces,
    skipped: reading.joint.skipped,
    carriers: findCarriers(coverage, claim, location, found),
    searched: coverage.searched,
  };
}

function verdictOf({ edits, joint, pieces, fit }: Reading): Verdict {
  if (joint.spliced) return "spliced";
  if (edits.some(changesWords)) return "altered";
  if (pieces.some(({ quotation }) => quotation === null)) return "reported";
  if (fit === "other") return "other-speaker";
  if (joint.skipped.length > 0 || pieces.some(({ cutBefore, cutAfter }) => cutBefore || cutAfter)) return "shortened";
  return edits.length > 0 ? "exact-but-punctuation" : "exact";
}

/** Something like it, or nothing. */
function judgeUnlike(claim: Claim, location: Location, named: NamedSpeaker | null, coverage: CheckedCoverage): Check {
  const nearest = findNearest(claim, location, coverage);
  const found = nearest ? [toCarrier(nearest, "fragment")] : [];
  return {
    claim,
    claimedSpeaker: named && { name: named.name, person: named.person, fit: null },
    verdict: nearest ? "nearest" : "not-found",
    turnsMeaning: false,
    frame: null,
    edits: [],
    pieces: nearest ? [nearest] : [],
    skipped: [],
    carriers: found,
    searched: coverage.searched,
  };
}

function toCarrier({ words, quotation }: FoundPiece, how: Carrier["how"]): Carrier {
  return { words, how: quotation ? how : "paraphrased", quotation };
}

function strongestFrame(pieces: readonly FoundPiece[]): Frame | null {
  const frames = pieces.flatMap(({ sentence, words }) => findFrame(sentence, words) ?? []);
  return ["denied", "hedged", "reported"].flatMap((kind) => frames.filter((frame) => frame.kind === kind))[0] ?? null;
}
