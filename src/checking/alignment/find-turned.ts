import { smallestOf } from "../../coverage/lists.ts";
import { negations, negativeBeginnings, negativePronouns } from "../../english/classes/negations.ts";
import { opposites } from "../../english/classes/opposites.ts";
import type { Claim } from "../claim/claim.ts";
import { findPhrase, numberWords } from "../words/find-phrase.ts";
import type { WordIndex } from "../words/word-index.ts";
import type { AlignedPiece } from "./align.ts";

/** A longer claim is found by the words that it shares. */
const mostWords = 8;
const mostPlaces = 10;
/** No more places of words are looked at in all. */
const mostLooked = 60_000;

/** A claim with a word more, less or otherwise: the keys, and for each the claimed word that it stands for, -1 for none. */
interface Variant {
  readonly keys: readonly string[];
  readonly claimed: readonly number[];
}

/**
 * Finds where a few claimed words stand in just their order, but turned round: “I did not take it” claimed as "I did take it", "true" for
 * “untrue”. Such a claim shares too little with its sentence to be found by that. Empty for a claim of many words.
 */
export function findTurned(index: WordIndex, { words }: Claim): readonly (readonly AlignedPiece[])[] {
  const keys = words.map(({ key }) => key);
  if (keys.length < 2 || keys.length > mostWords) return [];
  const found: AlignedPiece[] = [];
  let looked = 0;
  for (const { keys: turned, claimed } of turnsOf(keys)) {
    const phrase = numberWords(index, turned);
    if (phrase.some((word) => word < 0)) continue;
    looked += smallestOf(
      Array.from(phrase, (word) => index.countOf(word)),
      mostLooked,
    );
    if (looked > mostLooked) break;
    for (const place of findPhrase(index, phrase, mostPlaces)) {
      const steps = claimed.map((claim, at) => ({ claim, place: place + at }));
      const left = keys.findIndex((_, at) => !claimed.includes(at));
      found.push(left < 0 ? steps : steps.toSpliced(left, 0, { claim: left, place: -1 }));
    }
  }
  return found.map((piece) => [piece]);
}

function* turnsOf(keys: readonly string[]): Generator<Variant> {
  const claimed = keys.map((_, at) => at);
  for (const [at, key] of keys.entries()) {
    for (const other of opposedTo(key)) yield { keys: keys.with(at, other), claimed };
    if (at > 0)
      for (const negation of governing)
        yield { keys: keys.toSpliced(at, 0, negation), claimed: claimed.toSpliced(at, 0, -1) };
    if (governing.includes(key)) yield { keys: keys.toSpliced(at, 1), claimed: claimed.toSpliced(at, 1) };
  }
}

/** "not", "never", "no": negations of the word behind them. */
const governing = [...negations].filter((word) => /^n/.test(word) && !negativePronouns.has(word) && word !== "nor");

function opposedTo(key: string): readonly string[] {
  const longer = negativeBeginnings.map((beginning) => beginning + key);
  const shorter = negativeBeginnings.flatMap((one) => (key.startsWith(one) ? [key.slice(one.length)] : []));
  return [...(opposites.get(key) ?? []), ...longer, ...shorter.filter((word) => word.length >= shortestWord)];
}
const shortestWord = 4;
