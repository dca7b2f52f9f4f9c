import { determiners } from "../../english/classes/closed-classes.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import type { Chunk } from "./chunk.ts";
import { isPhrase, previousIndex, wordOf } from "./phrases.ts";
import { opensReduced } from "./reduced-clauses.ts";

/** Chunks without some of them, and where each that is left stands in the whole. */
export interface Shortened {
  readonly chunks: readonly Chunk[];
  /** By place among those that are left. */
  readonly places: readonly number[];
}

/**
 * Leaves out what only tells of somebody within a clause that itself tells of another: "The woman who accused Roe, the mayor, said", "Doe, who sued
 * Roe, 42, said", "Doe, whose lawyer, Jane Roe, left, said", "a man accused of robbing Roe, a clerk, said". Null where there is nothing of the kind.
 */
export function withoutInnerAppositions(chunks: readonly Chunk[]): Shortened | null {
  const commas = [...chunks.keys()].filter((at) => isBreak(chunks[at]));
  const gone = new Set<number>();
  for (let one = 0; one + 1 < commas.length; one += 1) {
    const opening = commas[one] ?? 0;
    const phrase = isComma(chunks, opening) ? previousIndex(chunks, opening) : -1;
    const whose = endOfWhose(chunks, commas, one, phrase);
    if (whose !== null) for (let at = phrase - 2; at <= whose; at += 1) gone.add(at);
    const clause = whose === null ? clauseAround(chunks, phrase) : null;
    if (clause === null) continue;
    let last = one;
    while (isComma(chunks, commas[last + 1]) && tellsMore(chunks, commas[last] ?? 0, commas[last + 1] ?? 0, last > one))
      last += 1;
    const closing = commas[last] ?? opening;
    // "a race that Roe won, which he likes, Doe said": the subject is still to come.
    if (last === one || isPhrase(chunks[closing + 1]) || chunks[closing + 1]?.infinitive) continue;
    for (let at = opening; at < (isParenthetical(chunks, clause) ? closing : closing + 1); at += 1) gone.add(at);
    one = last - 1;
  }
  if (gone.size === 0) return null;
  const places = [...chunks.keys()].filter((at) => !gone.has(at));
  return { chunks: places.flatMap((at) => chunks[at] ?? []), places };
}

function isBreak(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "comma" || chunk?.kind === "quote" || chunk?.kind === "colon";
}

function isComma(chunks: readonly Chunk[], at: number | undefined): boolean {
  return at !== undefined && wordOf(chunks[at]) === ",";
}

/** "Doe, whose lawyer, Jane Roe, left, said": the comma behind what the owned one does; null where no name stands between. */
function endOfWhose(
  chunks: readonly Chunk[],
  commas: readonly number[],
  opening: number,
  phrase: number,
): number | null {
  if (wordOf(chunks[phrase - 1]) !== "whose" || chunks[phrase - 2]?.kind !== "comma") return null;
  const [name = -1, end = -1] = commas.slice(opening + 1, opening + 3);
  const isNamed = isComma(chunks, name) && tellsMore(chunks, commas[opening] ?? 0, name, false);
  return isNamed && chunks[name + 1]?.kind === "verb" && isComma(chunks, end) ? end : null;
}

/**
 * Finds the pronoun or the participle of the clause in which a phrase is an object and which tells of another phrase before it: "who" of "the woman who
 * accused Roe", "suing" of "a woman suing Roe". Null for any other phrase, and behind "In a town that …", where the subject is still to come.
 */
function clauseAround(chunks: readonly Chunk[], phrase: number): number | null {
  if (!isPhrase(chunks[phrase])) return null;
  let isObject = false;
  for (let left = phrase - 1; left > 0 && !isBreak(chunks[left]) && chunks[left]?.kind !== "subordinator"; left -= 1) {
    const isOfNoun = opensReduced(chunks, left) && isPhrase(chunks[previousIndex(chunks, left)]);
    if (isOfNoun || (chunks[left]?.kind === "relative" && isObject))
      return chunks[startOf(chunks, left)]?.kind === "preposition" ? null : left;
    isObject ||= chunks[left]?.kind === "verb";
  }
  return null;
}

/** Where what stands between two commas begins. */
function startOf(chunks: readonly Chunk[], at: number): number {
  let start = at;
  while (start > 0 && !isBreak(chunks[start - 1])) start -= 1;
  return start;
}

/** "Doe, who sued Roe," and "Doe, a clerk who sued Roe,": the comma behind the clause closes it. Not "In May, a clerk who sued Roe". */
function isParenthetical(chunks: readonly Chunk[], clause: number): boolean {
  const start = startOf(chunks, clause);
  if (chunks[start - 1]?.kind !== "comma" || !isPhrase(chunks[start - 2])) return false;
  return start === clause || chunks[startOf(chunks, start - 2)]?.kind !== "preposition";
}

/** "42", "the mayor of Kell", "who is ill", "Jane Roe" behind "whose lawyer", and behind one of these also "of Kell". */
function tellsMore(chunks: readonly Chunk[], opening: number, closing: number, isFurther: boolean): boolean {
  const [first, before] = [chunks[opening + 1], chunks[previousIndex(chunks, opening)]];
  if (!first || closing <= opening + 1) return false;
  const inside = chunks.slice(opening + 1, closing);
  const clause = inside.findIndex(({ kind }) => kind === "relative");
  const hasVerb = inside.some(
    ({ kind }, at) => kind === "verb" && (clause < 0 || at < clause) && !opensReduced(inside, at),
  );
  if (hasVerb || inside.some(({ kind }) => kind === "subordinator")) return false;
  if (first.kind === "relative" || (opensReduced(inside, 0) && !/ing$/.test(wordOf(first)))) return true;
  if (first.kind === "preposition" || first.kind === "other") return isFurther;
  if (!isPhrase(first) || first.kind === "pronoun") return false;
  const isCommon =
    first.kind === "noun" || determiners.has(wordOf(first)) || isHumanNoun(first.tokens.at(-1)?.word ?? "");
  return (
    isCommon || (isHumanNoun(before?.tokens.at(-1)?.entry.singular ?? "") && before?.tokens.at(-1)?.capital === false)
  );
}
