import { sharedLength } from "../../coverage/span.ts";
import { isMatter } from "../../english/classes/function-words.ts";
import type { Quotation } from "../../quotations/quotation.ts";
import { type AlignedPiece, alignClaim, type Step } from "../alignment/align.ts";
import { isEqual } from "../alignment/edit-context.ts";
import type { Location } from "../alignment/locate-claim.ts";
import type { Carrier, FoundPiece, Frame } from "../check.ts";
import type { CheckedCoverage, CheckedSource } from "../claim/checked-coverage.ts";
import type { Claim } from "../claim/claim.ts";
import { keyAt } from "../words/compared-words.ts";
import { endAt, excerptAt, startOf } from "../words/places.ts";
import { articleAt } from "../words/word-index.ts";
import { describePiece, isCut } from "./describe-piece.ts";
import { findFrame } from "./find-frame.ts";
import { limitPiece } from "./limit-piece.ts";

/** Beside the articles that have it word for word, at most this many are looked at for parts of it. */
const mostLookedAt = 8;
const mostCells = 120_000;
/** An article that shares less of the claim's weight than this does not carry it. */
const leastShare = 0.3;

/**
 * Every article that has the claimed words or a part of them, and how; the oldest first. One entry an article, beside
 * the places `found` that the claim was read off.
 */
export function findCarriers(
  coverage: CheckedCoverage,
  claim: Claim,
  location: Location,
  found: readonly Carrier[],
  exact: readonly Carrier[],
): readonly Carrier[] {
  const known = new Set(found.map(({ words }) => words.article.id));
  const carriers = [...found];
  const add = (carrier: Carrier | null) => {
    if (!carrier || known.has(carrier.words.article.id)) return;
    known.add(carrier.words.article.id);
    carriers.push(carrier);
  };
  const first = exact.filter(({ how }) => how !== "paraphrased");
  for (const carrier of [
    ...first.filter(({ frame }) => frame),
    ...first.filter(({ how }) => how === "whole"),
    ...exact,
  ])
    add(carrier);
  for (const carrier of carryPartly(coverage, claim, location, new Set(known))) add(carrier);
  return carriers.sort(byOldest);
}

function byOldest({ words: one }: Carrier, { words: other }: Carrier): number {
  if (one.article.publishedOn !== other.article.publishedOn)
    return one.article.publishedOn < other.article.publishedOn ? -1 : 1;
  return one.article.id === other.article.id ? 0 : one.article.id < other.article.id ? -1 : 1;
}

/** Tells how the article has a piece that stands in it as claimed. */
export function toCarrier(piece: FoundPiece, frame: Frame | null, how: Carrier["how"] = howOf(piece)): Carrier {
  return { words: piece.words, how: piece.quotation ? how : "paraphrased", quotation: piece.quotation, frame };
}

function howOf(piece: FoundPiece): Carrier["how"] {
  return isCut(piece) ? "shortened" : "whole";
}

function* carryPartly(
  coverage: CheckedCoverage,
  claim: Claim,
  { phrase, windows }: Location,
  known: ReadonlySet<string>,
) {
  let cells = mostCells;
  for (const window of windows.slice(0, mostLookedAt + known.size)) {
    cells -= phrase.length * (window.to - window.from);
    const article = coverage.words.articles[articleAt(coverage.words, window.from)];
    const source = article && coverage.sources.get(article.id);
    if (cells < 0 || window.share < leastShare) return;
    if (!source || known.has(article.id)) continue;
    const carrier = readWindow(
      coverage,
      source,
      claim,
      phrase,
      alignClaim(coverage.words, phrase, claim.gaps, [window]).pieces,
    );
    if (carrier) yield carrier;
  }
}

/** Tells what the article has of the claim: most of it or some words in quotation marks, or the like in its own words. */
function readWindow(
  { words: index }: CheckedCoverage,
  source: CheckedSource,
  claim: Claim,
  phrase: Int32Array,
  pieces: readonly AlignedPiece[],
): Carrier | null {
  const equals = pieces.map((piece) => piece.filter((step) => isEqual({ index, phrase }, step)));
  const equal = equals.reduce((one, other) => (other.length > one.length ? other : one), []);
  const quotationOf = ({ place }: Step) =>
    source.quotations.find(
      ({ words }) => sharedLength(words, { start: startOf(index, place), end: endAt(index, place) }) > 0,
    ) ?? null;
  const hasMatter = (some: readonly Step[]) =>
    some.filter((step) => isMatter(keyAt(claim.words, step.claim))).length >= 2;
  const carry = (some: readonly Step[], how: Carrier["how"], quotation: Quotation | null) => {
    const words = excerptAt(index, some[0]?.place ?? 0, some.at(-1)?.place ?? 0);
    const piece = limitPiece(source, describePiece(source, words));
    return { words, how: how === "whole" ? howOf(piece) : how, quotation, frame: findFrame(source, piece) };
  };
  const quoted = equal.filter((step) => quotationOf(step) !== null);
  const [first] = quoted;
  if (first && quoted.length >= claim.words.length * 0.6 && hasMatter(quoted))
    return carry(quoted, quoted.length === claim.words.length ? "whole" : "shortened", quotationOf(first));
  const run = longestRun(quoted);
  const [opening] = run;
  if (opening && hasMatter(run)) return carry(run, "fragment", quotationOf(opening));
  return equal.length * 2 >= claim.words.length && hasMatter(equal) ? carry(equal, "paraphrased", null) : null;
}

/** The longest of the stretches in which words follow one another both here and there. */
function longestRun(steps: readonly Step[]): readonly Step[] {
  let longest: readonly Step[] = [];
  let run: Step[] = [];
  for (const step of steps) {
    const last = run.at(-1);
    if (last && (step.claim !== last.claim + 1 || step.place !== last.place + 1)) run = [];
    run.push(step);
    if (run.length > longest.length) longest = [...run];
  }
  return longest;
}
