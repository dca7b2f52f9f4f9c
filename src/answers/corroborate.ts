import { type Citation, citeExcerpt } from "../coverage/citation.ts";
import { Excerpt } from "../coverage/excerpt.ts";
import type { Passage } from "../coverage/passage.ts";
import { contains, type Span } from "../coverage/span.ts";
import type { Candidate, PassageIndex } from "../search/passage-index.ts";
import { termsOf } from "../terms/find-terms.ts";
import { splitTerms, type TermIds } from "../terms/vocabulary.ts";
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

/** Numbers of terms, as the index that found the passages gives them. */
type Terms = ReadonlySet<number>;

interface Kept<Found extends Ranked> extends Corroborated<Found> {
  readonly alsoIn: Citation[];
  /** The terms of the best text. */
  readonly terms: Terms;
}

/**
 * Folds copies under the best of them, so that the list holds different things: what has the best text of one that is kept, wherever
 * the copy's passages begin and end. Texts whose numbers differ are never folded: "three were hurt" and "five were hurt" are both
 * shown. Order is kept; bounded by the `enough` kept. Compares the terms that the index has, as reading the texts again would
 * take as long as finding them.
 */
export function foldCopies<Found extends Ranked>(
  ranked: readonly Found[],
  enough: number,
  bestOf: (one: Found) => Excerpt,
): readonly Corroborated<Found>[] {
  const kept: Kept<Found>[] = [];
  for (const one of ranked) {
    const { candidate } = one.evidence;
    const held = new Set(candidate.terms.ids);
    const same = kept.find((other) => hasSame(candidate, held, other));
    if (same) addCitation(same, candidate);
    else if (kept.length < enough) kept.push(keep(one, bestOf(one)));
  }
  return kept.map(({ ranked: first, best, alsoIn }) => ({ ranked: first, best, alsoIn }));
}

function keep<Found extends Ranked>(one: Found, best: Excerpt): Kept<Found> {
  const { passage, terms } = one.evidence.candidate;
  const within = splitTerms(terms).filter((_, at) => contains(best, passage.sentences[at] ?? passage.excerpt));
  return { ranked: one, best, alsoIn: [], terms: union(within) };
}

function addCitation({ alsoIn, terms }: Kept<Ranked>, { passage, terms: held }: Candidate): void {
  if (alsoIn.some(({ articleId }) => articleId === passage.article.id)) return;
  alsoIn.push(citeExcerpt(nearestTo(terms, passage, splitTerms(held))));
}

/** A passage of another article has nearly all words of the best text, and the sentence that has most of them has its numbers. */
function hasSame(candidate: Candidate, held: Terms, { best, terms }: Pick<Kept<Ranked>, "best" | "terms">): boolean {
  const { article, sentences } = candidate.passage;
  if (best.article === article || terms.size < fewestTerms || shareIn(held, terms) < sameFrom) return false;
  const near = splitTerms(candidate.terms).flatMap((ids, at) => {
    const span = sentences[at];
    return span && shareIn(terms, new Set(ids)) >= sameFrom
      ? [{ ids, text: article.body.slice(span.start, span.end) }]
      : [];
  });
  if (shareIn(union(near.map(({ ids }) => ids)), terms) < sameFrom) return false;
  return numbersIn(near.map(({ text }) => text).join("\n")) === numbersIn(best.text);
}

function union(lists: readonly TermIds[]): Terms {
  return new Set(lists.flatMap((list) => [...list]));
}

/** Tells how much of the second is in the first. */
function shareIn(held: Terms, terms: Terms): number {
  let shared = 0;
  for (const term of terms) if (held.has(term)) shared += 1;
  return terms.size === 0 ? 0 : shared / terms.size;
}

/** The sentence of a passage that has most of the terms; of equal ones the first. */
function nearestTo(terms: Terms, { article, sentences, excerpt }: Passage, held: readonly TermIds[]): Excerpt {
  let best = { share: -1, span: excerpt as Span };
  for (const [at, span] of sentences.entries()) {
    const share = shareIn(new Set(held[at]), terms);
    if (share > best.share) best = { share, span };
  }
  return new Excerpt(article, best.span);
}

/** The passages of other articles that say the same as this one: the best of each, in the order they are found. */
export async function findCopies(passage: Passage, index: PassageIndex): Promise<readonly Passage[]> {
  const { excerpt } = passage;
  const terms = [...new Set(termsOf(excerpt.text))].map((term) => ({ term, weight: 1 }));
  const { candidates } = await index.findCandidates({ terms, filter: {}, limit: mostCandidates });
  const own = candidates.find(
    (one) => one.passage.article === excerpt.article && one.passage.excerpt.start === excerpt.start,
  );
  const copies = new Map<string, Passage>();
  for (const candidate of candidates) {
    const { id } = candidate.passage.article;
    const same = { best: excerpt, terms: new Set(own?.terms.ids) };
    if (!copies.has(id) && hasSame(candidate, new Set(candidate.terms.ids), same)) copies.set(id, candidate.passage);
  }
  return [...copies.values()];
}

function numbersIn(text: string): string {
  return [...new Set(text.match(/\d[\d.,]*\d|\d/g) ?? [])].toSorted().join(" ");
}
