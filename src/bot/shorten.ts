import type { Excerpt } from "../coverage/excerpt.ts";
import { findSentences } from "../coverage/sentences.ts";
import { type Span, sharedLength } from "../coverage/span.ts";

export interface Shortening {
  /** Holds what must stay. Null: the beginning. */
  readonly keep: Span | null;
  /** Holds what must not be cut: the quotations in the excerpt. May reach out of it. */
  readonly uncut: readonly Span[];
}

/**
 * The longest part of the excerpt that fits, in whole sentences around what must stay, growing first towards the
 * end, then towards the beginning. Null when not even what must stay fits. `fits` is true while there is room, and
 * stays false for everything longer than what did not fit.
 */
export function shortenExcerpt(
  excerpt: Excerpt,
  shortening: Shortening,
  fits: (candidate: Excerpt) => boolean,
): Excerpt | null {
  if (fits(excerpt)) return excerpt;
  const units = findUnits(excerpt, shortening.uncut);
  let kept = findKept(units, shortening.keep);
  if (!fits(cut(excerpt, units, kept))) return null;
  for (const step of [1, -1]) {
    for (;;) {
      const longer = step > 0 ? { ...kept, last: kept.last + 1 } : { ...kept, first: kept.first - 1 };
      if (!units[longer.first] || !units[longer.last] || !fits(cut(excerpt, units, longer))) break;
      kept = longer;
    }
  }
  return cut(excerpt, units, kept);
}

/** Cuts an excerpt to what must stay, with the rest of its sentences. */
export function shortestExcerpt(excerpt: Excerpt, { keep, uncut }: Shortening): Excerpt {
  const units = findUnits(excerpt, uncut);
  return cut(excerpt, units, findKept(units, keep));
}

/** Places in the list of units, both inclusive. */
interface Kept {
  readonly first: number;
  readonly last: number;
}

function findKept(units: readonly Span[], keep: Span | null): Kept {
  if (!keep) return { first: 0, last: 0 };
  const isKept = (unit: Span) => sharedLength(unit, keep) > 0;
  return { first: Math.max(0, units.findIndex(isKept)), last: Math.max(0, units.findLastIndex(isKept)) };
}

/** An excerpt of nothing but white space has no units, and stays as it is. */
function cut(excerpt: Excerpt, units: readonly Span[], { first, last }: Kept): Excerpt {
  return excerpt.narrow({ start: units[first]?.start ?? excerpt.start, end: units[last]?.end ?? excerpt.end });
}

/** The sentences, those that a quotation runs over made one. Its marks stand one character outside its words. */
function findUnits(excerpt: Excerpt, uncut: readonly Span[]): readonly Span[] {
  const units: Span[] = [];
  const quoted = uncut
    .map(({ start, end }) => ({ start: start - 1, end: end + 1 }))
    .toSorted((one, other) => one.start - other.start);
  let begun = 0;
  let quotedUntil = 0;
  for (const sentence of findSentences(excerpt.article.body, excerpt)) {
    for (; (quoted[begun]?.start ?? sentence.start) < sentence.start; begun += 1)
      quotedUntil = Math.max(quotedUntil, quoted[begun]?.end ?? 0);
    const open = units.at(-1);
    if (open && quotedUntil > sentence.start) units[units.length - 1] = { start: open.start, end: sentence.end };
    else units.push(sentence);
  }
  return units;
}
