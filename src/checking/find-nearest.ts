import type { Excerpt } from "../coverage/excerpt.ts";
import type { FoundPiece } from "./check.ts";
import type { CheckedCoverage } from "./checked-coverage.ts";
import type { Claim } from "./claim.ts";
import { describePiece } from "./describe-piece.ts";
import { isMatter } from "./function-words.ts";
import type { Location } from "./locate-claim.ts";
import { excerptAt } from "./places.ts";

/** A stretch that shares less of the claim's weight than this is not like it. */
const leastShare = 0.4;
const leastMatter = 2;

/** The stretch of the coverage that is most like the claim; null when nothing is. */
export function findNearest(
  claim: Claim,
  { windows, phrase }: Location,
  { words: index, sources }: CheckedCoverage,
): FoundPiece | null {
  const [best] = windows;
  if (!best || best.share < leastShare) return null;
  const matter = new Set(phrase.filter((word, at) => word >= 0 && isMatter(claim.words[at]?.key ?? "")));
  const places: number[] = [];
  for (let place = best.from; place < best.to; place += 1) if (matter.has(index.words[place] ?? -1)) places.push(place);
  const shared = new Set(places.map((place) => index.words[place]));
  const [first, last] = [places[0], places.at(-1)];
  if (first === undefined || last === undefined || shared.size < leastMatter) return null;
  const excerpt: Excerpt = excerptAt(index, first, last);
  const source = sources.get(excerpt.article.id);
  return source ? describePiece(source, excerpt) : null;
}
