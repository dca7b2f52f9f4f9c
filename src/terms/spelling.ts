import type { Lexicon } from "./vocabulary.ts";

/** A word of a coverage with the term it is searched by. */
export interface KnownWord {
  readonly word: string;
  readonly term: string;
}

/** A word that another may have been meant for. */
export interface Correction extends KnownWord {
  /** False where only a letter differs; true where both sound alike, or two neighbours of the same letters changed places. */
  readonly isSure: boolean;
}

/** Finds the word of a vocabulary that a misspelt one is likely to be. */
export interface Spelling {
  /** The likeliest for a folded word that the vocabulary does not have; null when none is near. */
  correct(word: string): Correction | null;
}

/** Shorter words are too near to one another: "drake" is no "brake". */
const shortestCorrected = 5;
const longestCorrected = 24;

/**
 * Reads a vocabulary for correcting against it. Words that sound alike in English spelling are the same ("janis",
 * "janice"); else two neighbours may have changed places; else one letter may be wrong, missing or added in a word of
 * six letters or more that begins alike. Of several the most frequent wins, then the first in the alphabet. The vocabulary is read when the first
 * word is to be corrected: most questions have none.
 */
export function readSpelling(vocabulary: Lexicon, frequency: (term: string) => number): Spelling {
  let tables: Tables | null = null;
  return {
    correct(word) {
      if (word.length < shortestCorrected || word.length > longestCorrected || /\P{L}/u.test(word)) return null;
      tables ??= readTables(vocabulary, frequency);
      const sound = soundOf(word);
      const alike = tables.bySound.get(sound) ?? unswapped(word, tables.bySound);
      if (alike) return { ...alike, isSure: true };
      const near = nearest(sound, tables.byBeginning, frequency);
      return near && { ...near, isSure: false };
    },
  };
}

interface Tables {
  readonly bySound: ReadonlyMap<string, KnownWord>;
  /** The known words by the first letter of their sound and its length. */
  readonly byBeginning: ReadonlyMap<string, ReadonlyMap<string, KnownWord>>;
}

function readTables(vocabulary: Lexicon, frequency: (term: string) => number): Tables {
  const bySound = new Map<string, KnownWord>();
  const byBeginning = new Map<string, Map<string, KnownWord>>();
  for (const [word, term] of vocabulary.words()) {
    if (word.length < 4 || word.length > longestCorrected || /\P{L}/u.test(word)) continue;
    const sound = soundOf(word);
    const known = bySound.get(sound);
    const likeliest = known === undefined || isLikelier(term, known.term, frequency) ? { word, term } : known;
    bySound.set(sound, likeliest);
    const beginning = `${sound.charAt(0)}${sound.length}`;
    const near = byBeginning.get(beginning) ?? new Map<string, KnownWord>();
    byBeginning.set(beginning, near.set(sound, likeliest));
  }
  return { bySound, byBeginning };
}

/**
 * The word with the same letters, two neighbours of which were typed in the wrong order: "video" for "vidoe". One of the four
 * common errors of Damerau (1964), looked for in the letters because the sound may hide it: the last "e" is not heard.
 */
function unswapped(word: string, bySound: Tables["bySound"]): KnownWord | null {
  for (let at = 0; at + 1 < word.length; at += 1) {
    const meant = `${word.slice(0, at)}${word.charAt(at + 1)}${word.charAt(at)}${word.slice(at + 2)}`;
    const known = bySound.get(soundOf(meant));
    if (known?.word === meant) return known;
  }
  return null;
}

function nearest(
  sound: string,
  byBeginning: ReadonlyMap<string, ReadonlyMap<string, KnownWord>>,
  frequency: (term: string) => number,
): KnownWord | null {
  if (sound.length < shortestCorrected) return null;
  let best: KnownWord | null = null;
  for (const length of [sound.length - 1, sound.length, sound.length + 1])
    for (const [other, known] of byBeginning.get(`${sound.charAt(0)}${length}`) ?? [])
      if (isOneStepAway(sound, other) && (best === null || isLikelier(known.term, best.term, frequency))) best = known;
  return best;
}

function isLikelier(term: string, than: string, frequency: (term: string) => number): boolean {
  const difference = frequency(term) - frequency(than);
  return difference > 0 || (difference === 0 && term < than);
}

/** English spelling with what is not heard made equal: "lynching" and "linching", "arrested" and "arested". */
export function soundOf(word: string): string {
  return word
    .replace(/^kn|^gn/, "n")
    .replace(/ph/g, "f")
    .replace(/ck|q(?=u)/g, "k")
    .replace(/c(?=[eiy])/g, "s")
    .replace(/c(?!h)/g, "k")
    .replace(/z/g, "s")
    .replace(/y/g, "i")
    .replace(/gh(?=t)/g, "")
    .replace(/ie|ei/g, "i")
    .replace(/ea|ee/g, "e")
    .replace(/(.)\1+/g, "$1")
    .replace(/(?<=..)e$/, "");
}

/** True for a word with one letter changed, added or left out, or two neighbours in another order. */
export function isOneStepAway(one: string, other: string): boolean {
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let [end, otherEnd] = [one.length, other.length];
  while (end > start && otherEnd > start && one[end - 1] === other[otherEnd - 1])
    [end, otherEnd] = [end - 1, otherEnd - 1];
  const [left, right] = [end - start, otherEnd - start];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && one[start] === other[start + 1] && one[start + 1] === other[start];
}
