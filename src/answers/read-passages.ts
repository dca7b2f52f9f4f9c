import { largestOf, smallestOf } from "../coverage/lists.ts";
import type { PassageMatch, PassageReader, PassageReading } from "../reading/passage-reader.ts";
import type { Findings } from "./find-passages.ts";
import type { Ranked } from "./ranking/rank.ts";
import { matchWeight, readingWeight } from "./ranking/weights.ts";

/** So many of the best passages are matched word by word. */
const mostMatched = 20;

/** So many are read with the question at first, and again where that may change what comes first. */
const readAtOnce = 2;
const mostRead = 4;

/** Below, the next two answer hardly ever: of 18 such questions of one half of `news` they hold the answer for 1. */
const hopelessLogit = -4.5;

/** What is surer than this counts hardly more. */
const sureFrom = 2;

/** Below, a passage is as wrong as one can be. */
const leastLogit = -6;

/** A passage with what the reader makes of it; null where it was not asked. */
export interface ReadPassage extends Ranked {
  readonly match: PassageMatch | null;
  readonly reading: PassageReading | null;
}

/** Holds what was found for a question, with what the reader makes of it. */
export interface ReadFindings extends Findings {
  readonly ranked: readonly ReadPassage[];
}

/**
 * The passages in the order that the reader gives them: the best by their words are matched, the best of those read; the others
 * follow as they were. Without a reader, or when it fails, all stay as they are.
 */
export async function readPassages(
  question: string,
  ranked: readonly Ranked[],
  reader: PassageReader | null,
): Promise<readonly ReadPassage[]> {
  const unread = ranked.map((one): ReadPassage => ({ ...one, match: null, reading: null }));
  if (!reader || ranked.length === 0) return unread;
  try {
    return await readMatched(question, await matchPassages(question, unread, reader), reader);
  } catch {
    return unread;
  }
}

/** Has the reader match the best of the passages with the question; gives all of them, best first. */
export async function matchPassages(
  question: string,
  unread: readonly ReadPassage[],
  reader: PassageReader,
): Promise<readonly ReadPassage[]> {
  const first = unread.slice(0, mostMatched);
  const matches = await reader.match(question, first.map(passageOf));
  // What is not encoded yet is taken to match as the worst of the others does.
  const worst = smallestOf(
    matches.flatMap((match) => match?.score ?? []),
    1,
  );
  const isKnown = matches.some((match) => match !== null);
  const matched = first.map((one, at): ReadPassage => {
    const match = matches[at] ?? null;
    return { ...one, match, score: one.score + (isKnown ? matchWeight * (match?.score ?? worst) : 0) };
  });
  return putFirst(matched, unread.slice(mostMatched));
}

/** Has the reader read the best of the matched passages with the question; gives all of them, best first. */
export async function readMatched(
  question: string,
  matched: readonly ReadPassage[],
  reader: PassageReader,
): Promise<readonly ReadPassage[]> {
  const read: ReadPassage[] = [];
  for (let from = 0; from < mostRead; from += readAtOnce) {
    const next = matched.slice(from, from + readAtOnce);
    if (!next[0] || (from > 0 && !mayComeFirst(next[0], read))) break;
    const readings = await reader.read(question, next.map(passageOf));
    // Where too many wait, only the first is read.
    const isCut = readings.length < next.length;
    for (const [at, one] of (isCut ? next.slice(0, readings.length) : next).entries()) {
      const reading = readings[at] ?? null;
      read.push({ ...one, reading, score: one.score + readingWeight * readingWorth(reading) });
    }
    if (isCut) break;
  }
  return putFirst(read, matched.slice(read.length));
}

/** Of two readings that both surely say yes neither is the better for being surer: 0 at most. Of the others the surer is. */
export function readingWorth(reading: PassageReading | null): number {
  return -Math.log1p(Math.exp(sureFrom - Math.max(leastLogit, reading?.logit ?? leastLogit)));
}

/** The scores of the others are of another kind: they come behind, in their order. */
function putFirst(best: readonly ReadPassage[], others: readonly ReadPassage[]): readonly ReadPassage[] {
  const ordered = best.toSorted((one, other) => other.score - one.score);
  const least = ordered.at(-1)?.score ?? 0;
  return [...ordered, ...others.map((one) => ({ ...one, score: Math.min(one.score, least) }))];
}

/** Tells whether a passage may come before those that were read, if the reader likes it. */
function mayComeFirst({ score }: ReadPassage, read: readonly ReadPassage[]): boolean {
  const logit = largestOf(
    read.map(({ reading }) => reading?.logit ?? leastLogit),
    leastLogit,
  );
  const leading = largestOf(
    read.map((one) => one.score),
    0,
  );
  return logit >= hopelessLogit && score > leading;
}

/** The sentence in which the reader sees the answer begin; null where it was not asked. */
export function answeringSentence({ evidence, reading }: ReadPassage): string | null {
  const { article, sentences } = passageOf({ evidence });
  const span = reading && sentences.find(({ end }) => reading.answer.start < end);
  return span ? article.body.slice(span.start, span.end) : null;
}

function passageOf({ evidence }: Pick<Ranked, "evidence">) {
  return evidence.candidate.passage;
}
