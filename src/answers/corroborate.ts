import { type Citation, citeExcerpt } from "../coverage/citation.ts";
import { Excerpt } from "../coverage/excerpt.ts";
import type { Passage } from "../coverage/passage.ts";
import type { Span } from "../coverage/span.ts";
import type { PassageIndex } from "../search/passage-index.ts";
import { termsOf } from "../terms/find-terms.ts";
import type { Ranked } from "./ranking/rank.ts";

/** More passages than this are not compared. */
const mostCandidates = 3000;

/** A passage with its best text and the other articles that say the same. */
export interface Corroborated<Found extends Ranked> {
  readonly ranked: Found;
  readonly best: Excerpt;
  /** One for each other article, in the order of the ranking. */
  readonly alsoIn: readonly Citation[];
}

/** Terms in common, of all terms of the shorter, from which two passages say the same: agency copy with small changes. */
const sameFrom = 0.8;
/** Shorter ones share most of their words by chance. */
const fewestTerms = 8;

/**
 * Folds copies under the best of them, so that the list holds different things: what has the best text of one that is kept, wherever
 * the copy's passages begin and end. Texts whose numbers differ are never folded: "three were hurt" and "five were hurt" are both
 * shown. Order is kept; bounded by the `enough` kept.
 */
export function foldCopies<Found extends Ranked>(
  ranked: readonly Found[],
  enough: number,
  bestOf: (one: Found) => Excerpt,
): readonly Corroborated<Found>[] {
  const kept: { ranked: Found; best: Excerpt; alsoIn: Citation[]; terms: ReadonlySet<string> }[] = [];
  for (const one of ranked) {
    const { passage } = one.evidence.candidate;
    const sentences = passage.sentences.map(({ start, end }) => passage.article.body.slice(start, end));
    const held = new Set(termsOf(sentences.join("\n")));
    const same = kept.find(
      (other) => other.best.article !== passage.article && hasSame(sentences, held, other.best.text, other.terms),
    );
    if (same) {
      if (!same.alsoIn.some(({ articleId }) => articleId === passage.article.id))
        same.alsoIn.push(citeExcerpt(nearestTo(same.terms, passage)));
    } else if (kept.length < enough) {
      const best = bestOf(one);
      kept.push({ ranked: one, best, alsoIn: [], terms: new Set(termsOf(best.text)) });
    }
  }
  return kept.map(({ ranked: first, best, alsoIn }) => ({ ranked: first, best, alsoIn }));
}

/** The passage has nearly all words of the text, and the sentence that has most of them has its numbers. */
function hasSame(
  sentences: readonly string[],
  held: ReadonlySet<string>,
  text: string,
  terms: ReadonlySet<string>,
): boolean {
  if (terms.size < fewestTerms || shareIn(held, terms) < sameFrom) return false;
  const near = sentences.filter((sentence) => shareIn(terms, new Set(termsOf(sentence))) >= sameFrom).join("\n");
  return shareIn(new Set(termsOf(near)), terms) >= sameFrom && numbersIn(near) === numbersIn(text);
}

/** How much of the second is in the first. */
function shareIn(held: ReadonlySet<string>, terms: ReadonlySet<string>): number {
  let shared = 0;
  for (const term of terms) if (held.has(term)) shared += 1;
  return terms.size === 0 ? 0 : shared / terms.size;
}

/** The sentence of a passage that has most of the terms; of equal ones the first. */
function nearestTo(terms: ReadonlySet<string>, { article, sentences, excerpt }: Passage): Excerpt {
  let best = { share: -1, span: excerpt as Span };
  for (const span of sentences) {
    const share = shareIn(new Set(termsOf(article.body.slice(span.start, span.end))), terms);
    if (share > best.share) best = { share, span };
  }
  return new Excerpt(article, best.span);
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
