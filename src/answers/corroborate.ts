import { type Citation, citeExcerpt } from "../coverage/citation.ts";
import type { Passage } from "../coverage/passage.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import { termsOf } from "../terms/find-terms.ts";
import type { Ranked } from "./ranking/rank.ts";

/** More passages than this are not compared. */
const mostCandidates = 3000;

/** A passage with the other articles that say the same. */
export interface Corroborated {
  readonly ranked: Ranked;
  /** One for each other article, in the order of the ranking. */
  readonly alsoIn: readonly Citation[];
}

/** Terms in common, of all terms of the shorter, from which two passages say the same: agency copy with small changes. */
const sameFrom = 0.8;
/** Shorter ones share most of their words by chance. */
const fewestTerms = 8;

/**
 * Folds copies under the best of them, so that the list holds different things. Passages whose numbers differ are
 * never folded: "three were hurt" and "five were hurt" are both shown. Order is kept; bounded by the `enough` kept.
 */
export function foldCopies(ranked: readonly Ranked[], enough: number): readonly Corroborated[] {
  const kept: { ranked: Ranked; alsoIn: Citation[]; terms: ReadonlySet<number>; numbers: string }[] = [];
  for (const one of ranked) {
    const { passage, terms } = one.evidence.candidate;
    const held = new Set(terms.ids);
    const numbers = numbersIn(passage.excerpt.text);
    const same = kept.find(
      (other) =>
        other.ranked.evidence.candidate.passage.article !== passage.article &&
        other.numbers === numbers &&
        isCopy(other.terms, held),
    );
    if (same) {
      if (!same.alsoIn.some(({ articleId }) => articleId === passage.article.id))
        same.alsoIn.push(citeExcerpt(passage.excerpt));
    } else if (kept.length < enough) kept.push({ ranked: one, alsoIn: [], terms: held, numbers });
  }
  return kept.map(({ ranked: best, alsoIn }) => ({ ranked: best, alsoIn }));
}

/** The passages of other articles that say the same as this one: the best of each, in the order they are found. */
export async function findCopies(passage: Passage, index: PassageIndex): Promise<readonly Passage[]> {
  const terms = [...new Set(termsOf(passage.excerpt.text))].map((term) => ({ term, weight: 1 }));
  const { candidates } = await index.findCandidates({ terms, filter: {}, limit: mostCandidates });
  const own = candidates.find((one) => isSamePassage(one.passage, passage));
  const held = new Set(own?.terms.ids);
  const numbers = numbersIn(passage.excerpt.text);
  const copies = new Map<string, Passage>();
  for (const { passage: other, terms: theirs } of candidates) {
    const { id } = other.article;
    if (id === passage.article.id || copies.has(id) || numbersIn(other.excerpt.text) !== numbers) continue;
    if (isCopy(held, new Set(theirs.ids))) copies.set(id, other);
  }
  return [...copies.values()];
}

function isSamePassage(one: Passage, other: Passage): boolean {
  return one.article.id === other.article.id && one.excerpt.start === other.excerpt.start;
}

function isCopy(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const shorter = Math.min(one.size, other.size);
  if (shorter < fewestTerms) return false;
  let shared = 0;
  for (const term of one) if (other.has(term)) shared += 1;
  return shared >= sameFrom * Math.max(shorter, 0.8 * Math.max(one.size, other.size));
}

function numbersIn(text: string): string {
  return [...new Set(text.match(/\d[\d.,]*\d|\d/g) ?? [])].toSorted().join(" ");
}
