import { contains } from "../../coverage/span.ts";
import { isCloseEnough } from "../alignment/closeness.ts";
import type { EditContext } from "../alignment/edit-context.ts";
import { findTurned } from "../alignment/find-turned.ts";
import { type Location, locateClaim } from "../alignment/locate-claim.ts";
import { changesWords } from "../alignment/order-edits.ts";
import type { Check, FoundPiece, Frame, SpeakerFit, Verdict } from "../check.ts";
import type { CheckedCoverage } from "../claim/checked-coverage.ts";
import type { Claim, PastedClaim } from "../claim/claim.ts";
import { findSpeaker } from "../claim/find-relative.ts";
import { findNamedBeside, findRoleBeside } from "../claim/named-beside.ts";
import type { NamedSpeaker } from "../claim/named-speaker.ts";
import { partBareClaim } from "../claim/part-bare-claim.ts";
import { saysOnlyWho } from "../claim/says-only-who.ts";
import { saysUnsaid } from "../claim/says-unsaid.ts";
import { findStrangerBeside } from "../claim/stranger-beside.ts";
import { excerptAt } from "../words/places.ts";
import { chooseReading, type Reading } from "./choose-reading.ts";
import { describePiece, isCut } from "./describe-piece.ts";
import { findCarriers, toCarrier } from "./find-carriers.ts";
import { findDispute } from "./find-dispute.ts";
import { findFrame, gravestOf } from "./find-frame.ts";
import { findNearest } from "./find-nearest.ts";
import { findSecondTelling } from "./find-second-telling.ts";
import { judgeSpeakerOf } from "./judge-speaker.ts";
import { limitPiece } from "./limit-piece.ts";
import { locateOneWord } from "./one-word.ts";
import { standsWithin } from "./stands-within.ts";

/**
 * Tells what the coverage holds of a pasted claim. `asked` is who is claimed to have said it, a name or a person's id; null
 * leaves it to who is named beside the words. The claim must have words. Never throws for odd text; the cost is
 * bounded whatever is pasted.
 */
export function checkClaim(pasted: PastedClaim, asked: string | null, coverage: CheckedCoverage): Check {
  const found = checkMessage(pasted, asked, coverage);
  const isHandedOn =
    found.frame?.kind !== "denied" && found.pieces.some(({ quotation }) => quotation?.affirmed === true);
  return isHandedOn && saysUnsaid(pasted, found.claim) ? { ...found, turnsMeaning: true, claimsUnsaid: true } : found;
}

function checkMessage(pasted: PastedClaim, asked: string | null, coverage: CheckedCoverage): Check {
  if (pasted.quoted?.words.length !== 1) return checkWords(pasted, asked, coverage);
  return checkOneWord(pasted, asked, coverage) ?? checkWords({ ...pasted, quoted: null }, asked, coverage);
}

function checkWords(pasted: PastedClaim, asked: string | null, coverage: CheckedCoverage): Check {
  const beside = asked ?? pasted.speaker ?? "";
  const around = beside === "" ? namedAround(pasted, coverage) : null;
  const named = findSpeaker(around?.ofWhole ?? beside, coverage);
  const whole = locateClaim(coverage.words, pasted.whole, coverage.sources);
  const isExact = whole.exactPlaces.length > 0;
  const asWhole = isExact || !pasted.quoted || pasted.isSingle ? judge(pasted.whole, whole, named, coverage) : null;
  if (asWhole && isExact && asWhole.verdict !== "reported") return asWhole;
  const part = judgePart(pasted, around ? findSpeaker(around.ofQuoted, coverage) : named, coverage);
  if (asWhole && !isUnlike(asWhole) && part && standsWithin(pasted.whole, part)) return asWhole;
  if (asWhole && part && claimsDenial(asWhole, part)) return asWhole;
  if (asWhole && isExact && part && pasted.whole.words.length - part.claim.words.length > mostBeside) return asWhole;
  return asWhole && (!part || isUnlike(part)) ? asWhole : (part ?? judge(pasted.whole, whole, named, coverage));
}

/** True where what denies a part stands in the claim as a whole: ‘not one cent “has come”’. */
function claimsDenial({ pieces }: Check, { frame }: Check): boolean {
  return (
    frame?.kind === "denied" &&
    pieces.some(({ words }) => words.article === frame.cue.article && contains(words, frame.cue))
  );
}

/** Who is named outside the marks. */
interface NamedAround {
  /** Of the words between the marks. */
  readonly ofQuoted: string;
  /** Of all the words: not of those around single marks, which stand within a quotation as well, where they tell more than who speaks. */
  readonly ofWhole: string;
}

function namedAround({ around, isSingle }: PastedClaim, coverage: CheckedCoverage): NamedAround {
  const [named] = findNamedBeside(around, coverage);
  const name = named?.name ?? findRoleBeside(around) ?? (isSingle ? null : findStrangerBeside(around)) ?? "";
  return { ofQuoted: name, ofWhole: isSingle && !(named && saysOnlyWho(around, named)) ? "" : name };
}

/** 'Ada called it "thin"': a single word that somebody is said to have used; null where that proves nothing. */
function checkOneWord(pasted: PastedClaim, asked: string | null, coverage: CheckedCoverage): Check | null {
  const { quoted, around } = pasted;
  const beside = asked ?? pasted.speaker ?? "";
  const named = findSpeaker(beside === "" ? namedAround(pasted, coverage).ofQuoted : beside, coverage);
  if (!quoted || !named) return null;
  const location = locateOneWord(locateClaim(coverage.words, quoted, coverage.sources), around, named, coverage);
  return location && judge(quoted, location, named, coverage);
}

/** Words that say who speaks are no more than so many; a longer rest is an article's own sentence. */
const mostBeside = 6;

/** Only what stands between marks, or only what stands beside a name; null where the message has neither. */
function judgePart(
  { whole, quoted, speaker }: PastedClaim,
  named: NamedSpeaker | null,
  coverage: CheckedCoverage,
): Check | null {
  if (quoted) return judge(quoted, locateClaim(coverage.words, quoted, coverage.sources), named, coverage);
  const bare = speaker === null ? partBareClaim(whole.text, coverage) : null;
  if (!bare) return null;
  const location = locateClaim(coverage.words, bare.claim, coverage.sources);
  return judge(bare.claim, location, named ?? findSpeaker(bare.speaker, coverage), coverage);
}

function isUnlike({ verdict }: Check): boolean {
  return verdict === "reported" || verdict === "nearest" || verdict === "not-found";
}

/** Words that stand more often are in too many sentences to be read in each. */
const mostExact = 60;

function judge(claim: Claim, location: Location, named: NamedSpeaker | null, coverage: CheckedCoverage): Check {
  const context = { index: coverage.words, claim, phrase: location.phrase, nameWords: coverage.people.nameWords };
  const first = chooseReading(context, location, named, coverage);
  const isFound = location.exactPlaces.length > 0 || (first && isCloseEnough(context, first.aligned));
  const reading = isFound ? first : readTurned(context, location, named, coverage);
  if (!reading) return judgeUnlike(claim, location, named, coverage);
  const exact = location.exactPlaces.slice(0, mostExact).map((place) => carryExactly(place, claim, named, coverage));
  const worst = findWorst(exact, reading);
  const pieces = worst ? [worst.piece] : reading.pieces;
  const framed = pieces.map((piece, at) => ({
    piece,
    frame: frameOf(at > 0 ? uncut(piece) : pieces.length > 1 ? { ...piece, cutAfter: null } : piece, claim, coverage),
  }));
  const isItsOwn = reading.fit === "document";
  const relayed = reading.fit === "relayer" ? relayOf(pieces) : null;
  const frame = gravestOf([
    ...framed.map((one) => (isItsOwn && one.frame?.kind === "reported" ? null : one.frame)),
    relayed,
  ]);
  const open = frame ?? (reading.fit === "unknown" ? unclearIn(pieces) : disputeOf(pieces, coverage));
  const found = framed.map((one) => toCarrier(one.piece, one.frame, pieces.length > 1 ? "shortened" : undefined));
  return {
    claim,
    claimedSpeaker: named && { name: named.claimed ?? named.name, person: named.person, fit: reading.fit },
    verdict: verdictOf({ ...reading, pieces }, open),
    turnsMeaning:
      frame?.kind === "denied" ||
      pieces.at(-1)?.limit?.turns === true ||
      reading.edits.some((edit) => edit.turnsMeaning),
    frame: open,
    edits: reading.edits,
    pieces,
    skipped: reading.joint.skipped,
    carriers: findCarriers(
      coverage,
      claim,
      location,
      found,
      exact.map(({ piece, frame: own }) => toCarrier(piece, own)),
    ),
    searched: coverage.searched,
  };
}

/** A few words turned round, in a quotation that is not known to be another's than the claimed speaker's; null for none. */
function readTurned(
  context: EditContext,
  location: Location,
  named: NamedSpeaker | null,
  coverage: CheckedCoverage,
): Reading | null {
  const reading = chooseReading(
    context,
    { ...location, readings: findTurned(coverage.words, context.claim) },
    named,
    coverage,
  );
  const isTurned =
    reading?.edits.some((edit) => edit.turnsMeaning) && reading.pieces[0]?.quotation && reading.fit !== "other";
  return isTurned ? reading : null;
}

/** The frame of words of which the sentence does not tell whether the claimed speaker said them. */
function unclearIn([piece]: readonly FoundPiece[]): Frame | null {
  return piece?.quotation ? { kind: "unclear", cue: piece.sentence } : null;
}

/** Tells what a single quotation's article tells of a denial that it was said, or how else. */
function disputeOf([piece, ...others]: readonly FoundPiece[], { sources }: CheckedCoverage): Frame | null {
  const source = piece?.quotation && others.length === 0 ? sources.get(piece.words.article.id) : undefined;
  return piece && source ? (findDispute(source, piece) ?? findSecondTelling(source, piece)) : null;
}

/** Words that the claimed speaker passed on are another's. */
function relayOf(pieces: readonly FoundPiece[]): Frame | null {
  const cue = pieces.find(({ quotation }) => quotation?.relayedBy)?.quotation?.relayedBy?.evidence;
  return cue ? { kind: "reported", cue } : null;
}

/** One place that has the claim word for word. */
interface ExactPlace {
  readonly piece: FoundPiece;
  readonly frame: Frame | null;
  readonly fit: SpeakerFit | null;
}

function carryExactly(place: number, claim: Claim, named: NamedSpeaker | null, coverage: CheckedCoverage): ExactPlace {
  const words = excerptAt(coverage.words, place, place + claim.words.length - 1);
  const source = coverage.sources.get(words.article.id);
  if (!source) throw new RangeError(`${words.article.id} has words and is no source`);
  const piece = limitPiece(source, describePiece(source, words));
  const fit = named && piece.quotation ? judgeSpeakerOf(named, piece.quotation, words, coverage.people) : null;
  const frame = frameOf(piece, claim, coverage);
  return { piece, frame: fit === "document" && frame?.kind === "reported" ? null : frame, fit };
}

/**
 * The worst of the places that count, or null when all of them have the words whole and plainly attributed: an article that
 * denies them, then one that does not stand behind them, then one whose sentence goes on. Those of another speaker than the claimed
 * one do not count where one is the claimed one's, nor does the article's own telling where they are quoted, unless it denies them.
 */
function findWorst(exact: readonly ExactPlace[], { fit, pieces }: Reading): ExactPlace | null {
  if (pieces[0]?.quotation === null) return null;
  const counting = exact.filter((one) =>
    one.piece.quotation ? fit === null || one.fit === fit : one.frame?.kind === "denied",
  );
  return (
    counting.find(({ frame }) => frame?.kind === "denied") ??
    counting.find(({ frame }) => frame) ??
    counting.find(({ piece }) => piece.limit?.turns) ??
    counting.find(({ piece }) => isCut(piece)) ??
    null
  );
}

/** What stands before a later piece of the claim is in the claim already, or said to be left out. */
function uncut(piece: FoundPiece): FoundPiece {
  const { limit: _, ...rest } = piece;
  return { ...rest, cutBefore: null, cutAfter: null };
}

/** A claim that asks what the article asks is no statement. */
function frameOf(piece: FoundPiece, claim: Claim, { sources }: CheckedCoverage): Frame | null {
  const source = sources.get(piece.words.article.id);
  const frame = source ? findFrame(source, piece) : null;
  return frame?.cue.text === "?" && /\?["'”’»\s]*$/.test(claim.text) ? null : frame;
}

function verdictOf({ edits, joint, pieces, fit }: Reading, frame: Frame | null): Verdict {
  if (joint.spliced) return "spliced";
  if (edits.some(changesWords)) return "altered";
  if (fit === "other") return "other-speaker";
  if (pieces.some(({ quotation }) => quotation === null)) return "reported";
  if (frame) return "framed";
  if (joint.skipped.length > 0 || isCutOutside(pieces)) return "shortened";
  return edits.length > 0 ? "exact-but-punctuation" : "exact";
}

/** True where more stands before the first piece or behind the last; what is left out between them is told of by itself. */
function isCutOutside(pieces: readonly FoundPiece[]): boolean {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first !== undefined && last !== undefined && isCut({ ...last, cutBefore: first.cutBefore });
}

/** Something like it, or nothing. */
function judgeUnlike(claim: Claim, location: Location, named: NamedSpeaker | null, coverage: CheckedCoverage): Check {
  const nearest = findNearest(claim, location, coverage);
  const found = nearest ? [toCarrier(nearest, null, "fragment")] : [];
  return {
    claim,
    claimedSpeaker: named && { name: named.claimed ?? named.name, person: named.person, fit: null },
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
