import type { Excerpt } from "../../coverage/excerpt.ts";
import { itemAt } from "../../coverage/lists.ts";
import type { Span } from "../../coverage/span.ts";
import { isMatter } from "../../english/classes/function-words.ts";
import type { Location } from "../alignment/locate-claim.ts";
import type { FoundPiece } from "../check.ts";
import type { CheckedCoverage } from "../claim/checked-coverage.ts";
import type { Claim } from "../claim/claim.ts";
import { type ClaimWeights, weighClaim } from "../words/claim-weights.ts";
import { keyAt } from "../words/compared-words.ts";
import { endAt, excerptAt, placeFrom, startOf } from "../words/places.ts";
import { articleAt, type WordIndex } from "../words/word-index.ts";
import { describePiece } from "./describe-piece.ts";

/** A sentence that shares less of the claim's weight than this is not like it. */
const leastShare = 0.3;
const leastMatter = 2;
/** One word with matter is enough beside so large a share of the claim's words: "the signatures are his" and "… are not his". */
const leastOfWords = 0.6;
const leastWords = 3;
/** Between two words that are shared so many may stand. */
const longestGap = 1;
/** So many of the likeliest stretches are looked through. */
const mostWindows = 6;
const mostSentences = 60;

/** The sentence of the coverage that is most like the claim, from its first shared word to its last; null when none is. */
export function findNearest(claim: Claim, { windows, phrase }: Location, coverage: CheckedCoverage): FoundPiece | null {
  const { words: index, sources } = coverage;
  const weights = weighClaim(index, phrase);
  const matter = new Set(phrase.filter((word, at) => word >= 0 && isMatter(keyAt(claim.words, at))));
  const total = new Set(claim.words.map(({ key }) => key)).size;
  let best: Likeness = { first: -1, last: -1, weight: weights.total * leastShare };
  for (const { from, to } of windows.slice(0, mostWindows)) {
    const article = articleAt(index, from);
    const source = sources.get(index.articles[article]?.id ?? "");
    const reach: Span = { start: startOf(index, from), end: endAt(index, to - 1) };
    const sentences = source?.passages.flatMap((passage) => passage.sentences) ?? [];
    for (const sentence of sentences
      .filter(({ start, end }) => start < reach.end && end > reach.start)
      .slice(0, mostSentences)) {
      const likeness = compareSentence(index, article, sentence, weights, matter, total);
      if (likeness.weight > best.weight) best = likeness;
    }
  }
  if (best.first < 0) return null;
  const words: Excerpt = excerptAt(index, best.first, best.last);
  const source = sources.get(words.article.id);
  return source ? describePiece(source, words) : null;
}

/** The first and last place of a sentence that shares words with the claim, and the weight of all it shares. */
interface Likeness {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

function compareSentence(
  index: WordIndex,
  article: number,
  { start, end }: Span,
  { indexOf, weights }: ClaimWeights,
  matter: ReadonlySet<number>,
  total: number,
): Likeness {
  const met = new Set<number>();
  const shared = new Set<number>();
  let [first, last, weight] = [-1, -1, 0];
  for (
    let place = placeFrom(index, article, start);
    (index.startAt(place) ?? end) < end && index.wordAt(place) !== -1;
    place += 1
  ) {
    const word = index.wordAt(place);
    const known = indexOf.get(word);
    if (known === undefined) continue;
    if (!met.has(word)) weight += itemAt(weights, known);
    met.add(word);
    if (!matter.has(word)) continue;
    shared.add(word);
    if (first < 0) first = place;
    last = place;
  }
  if (shared.size >= leastMatter) return { first, last, weight };
  const isClose = first >= 0 && met.size >= leastWords && met.size >= leastOfWords * total;
  return isClose ? { ...widen(index, first, indexOf), weight } : { first: -1, last: -1, weight: 0 };
}

/** The shared words that stand together around one of them. */
function widen(index: WordIndex, place: number, known: ReadonlyMap<number, number>): Omit<Likeness, "weight"> {
  const reach = (step: number) => {
    let end = place;
    for (let at = place + step; Math.abs(at - end) <= longestGap + 1; at += step) {
      const word = at < 0 ? -1 : index.wordAt(at);
      if (word === -1) break;
      if (known.has(word)) end = at;
    }
    return end;
  };
  return { first: reach(-1), last: reach(1) };
}
