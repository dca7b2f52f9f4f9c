import { Excerpt } from "../../coverage/excerpt.ts";
import { isMatter } from "../../english/classes/function-words.ts";
import type { Quotation } from "../../quotations/quotation.ts";
import type { CheckedSource } from "../claim/checked-coverage.ts";
import { type ComparedWord, keyAt, readComparedWords } from "../words/compared-words.ts";
import { type DifferingFigures, findDifferingFigures } from "./differing-figures.ts";

/** Words that both articles set in quotation marks. */
export interface SharedWords {
  readonly first: Excerpt;
  readonly second: Excerpt;
  readonly inFirst: Quotation;
  readonly inSecond: Quotation;
}

/** Two articles side by side. It does not say which is right. */
export interface Comparison {
  /** In the order of the first article. */
  readonly shared: readonly SharedWords[];
  /** Quotations of which the other has no two words with matter in a row; titles and doubted words left out. */
  readonly onlyFirst: readonly Quotation[];
  readonly onlySecond: readonly Quotation[];
  /** Numbers and times that both give for the same thing, but not the same. */
  readonly figures: readonly DifferingFigures[];
}

/** A word of a quotation, at its offsets in the article. */
interface QuotedWord extends ComparedWord {
  readonly quotation: Quotation;
}

/** Pairs of words that are more frequent than this are looked up at the first so many places only. */
const mostPlaces = 20;

/** Compares what two articles quote, and the numbers and times that they give. */
export function compareArticles(first: CheckedSource, second: CheckedSource): Comparison {
  const [here, there] = [readQuotedWords(first), readQuotedWords(second)];
  const shared = findShared(here, there, first, second);
  const inFirst = new Set(shared.map((one) => one.inFirst));
  const inSecond = new Set(shared.map((one) => one.inSecond));
  return {
    shared,
    onlyFirst: first.quotations.filter((quotation) => !inFirst.has(quotation) && isSpoken(quotation)),
    onlySecond: second.quotations.filter((quotation) => !inSecond.has(quotation) && isSpoken(quotation)),
    figures: findDifferingFigures(first, second),
  };
}

function isSpoken({ kind }: Quotation): boolean {
  return kind !== "title" && kind !== "scare";
}

function readQuotedWords({ quotations }: CheckedSource): readonly QuotedWord[] {
  return quotations.flatMap((quotation) =>
    readComparedWords(quotation.words.text).map(({ key, start, end }) => ({
      key,
      start: quotation.words.start + start,
      end: quotation.words.start + end,
      quotation,
    })),
  );
}

/** The longest stretches that both have, each word of the first article in one at most. */
function findShared(
  here: readonly QuotedWord[],
  there: readonly QuotedWord[],
  first: CheckedSource,
  second: CheckedSource,
): readonly SharedWords[] {
  const places = indexPairs(there);
  const shared: SharedWords[] = [];
  for (let at = 0; at < here.length; ) {
    const run = longestRun(here, there, at, places.get(pairAt(here, at)) ?? []);
    const words = here.slice(at, at + run.length);
    const [opens, closes] = [words[0], words.at(-1)];
    const [begins, ends] = [there[run.from], there[run.from + run.length - 1]];
    if (opens && closes && begins && ends && words.filter(({ key }) => isMatter(key)).length >= 2)
      shared.push({
        first: new Excerpt(first.article, { start: opens.start, end: closes.end }),
        second: new Excerpt(second.article, { start: begins.start, end: ends.end }),
        inFirst: opens.quotation,
        inSecond: begins.quotation,
      });
    at += Math.max(1, run.length);
  }
  return shared;
}

function pairAt(words: readonly QuotedWord[], at: number): string {
  return `${keyAt(words, at)} ${keyAt(words, at + 1)}`;
}

function indexPairs(words: readonly QuotedWord[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + 1 < words.length; at += 1) {
    const pair = pairAt(words, at);
    const known = places.get(pair) ?? [];
    if (known.length < mostPlaces) known.push(at);
    places.set(pair, known);
  }
  return places;
}

/** A stretch does not run from one quotation into the next. */
function longestRun(here: readonly QuotedWord[], there: readonly QuotedWord[], at: number, starts: readonly number[]) {
  let longest = { from: 0, length: 0 };
  for (const from of starts) {
    let length = 0;
    while (
      continues(here, at, length) &&
      continues(there, from, length) &&
      here[at + length]?.key === there[from + length]?.key
    )
      length += 1;
    if (length > longest.length) longest = { from, length };
  }
  return longest;
}

function continues(words: readonly QuotedWord[], from: number, length: number): boolean {
  const word = words[from + length];
  return word !== undefined && word.quotation === words[from]?.quotation;
}
