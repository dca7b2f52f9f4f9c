import { foldText, type Word } from "../../coverage/fold.ts";
import { isHyphenated } from "../../terms/compounds.ts";
import { termOf } from "../../terms/find-terms.ts";
import type { Lexicon } from "../../terms/vocabulary.ts";
import type { Knowledge } from "./knowledge.ts";
import { type ReadTerm, readWord } from "./read-word.ts";

/** Where a coverage writes a compound in both ways, the longer part of the one stands for most of the other. */
const otherStrength = 0.9;
/** UTF-16 units: a longer word is none that people write with a hyphen. */
const longestCompound = 40;

/** The terms of a word that may be a compound, and how many words of the question they take up. */
export interface ReadCompound {
  readonly terms: readonly ReadTerm[];
  readonly length: number;
}

/**
 * Reads a word, or two that are one where the coverage joins them: "email" is found as "e-mail", and "e-mail" as "email". Two that only a
 * space parts are one where the coverage does not have both of them: "20 mm" is found as "20mm".
 */
export function readCompound(text: string, words: readonly Word[], at: number, knowledge: Knowledge): ReadCompound {
  const { vocabulary } = knowledge;
  const [word, next] = [words[at], words[at + 1]];
  if (!word) return { terms: [], length: 1 };
  const joined = next ? readJoined(text, word, next, vocabulary) : null;
  if (!next || joined === null) return { terms: readPossibleCompound(word, knowledge), length: 1 };
  if (!vocabulary.hasCompound(word.text, next.text)) {
    const term = { written: text.slice(word.start, next.end), matches: [{ term: joined, strength: 1 }], worth: 1 };
    return { terms: [{ term, reading: null }], length: 2 };
  }
  const terms = [word, next].flatMap((one) => readWord(one, knowledge));
  return { terms: withOther(terms, longer(word.text, next.text), joined), length: 2 };
}

/** The term of two words written as one, where the coverage has it; else null. */
function readJoined(text: string, word: Word, next: Word, vocabulary: Lexicon): string | null {
  const isOne = isHyphenated(text, word, next);
  if (!isOne && text.slice(word.end, next.start) !== " ") return null;
  const joined = termOf(`${word.text}${next.text}`);
  if (joined === null || vocabulary.numberOf(joined) === undefined) return null;
  const parts = [termOf(word.text), termOf(next.text)];
  const isMissing = parts.some((part) => part !== null && vocabulary.numberOf(part) === undefined);
  return isOne || (isMissing && !parts.includes(null)) ? joined : null;
}

function readPossibleCompound(word: Word, knowledge: Knowledge): readonly ReadTerm[] {
  const parts = partsOf(word.text, knowledge.vocabulary);
  if (parts === null) return readWord(word, knowledge);
  const [first, last] = parts;
  const whole = termOf(word.text);
  if (whole === null || knowledge.vocabulary.numberOf(whole) === undefined)
    return parts.flatMap((text) => readWord({ ...word, text }, knowledge));
  return withOther(readWord(word, knowledge), word.text, termOf(longer(first, last)));
}

/** The parts of a word that the coverage writes with a hyphen; null for any other. */
function partsOf(written: string, vocabulary: Lexicon): readonly [string, string] | null {
  const word = foldText(written);
  if (word.length > longestCompound) return null;
  for (let at = 1; at < word.length; at += 1)
    if (vocabulary.hasCompound(word.slice(0, at), word.slice(at))) return [word.slice(0, at), word.slice(at)];
  return null;
}

function longer(one: string, other: string): string {
  return one.length > other.length ? one : other;
}

/** The terms, where that of one word is found by another term, too. */
function withOther(terms: readonly ReadTerm[], word: string, other: string | null): readonly ReadTerm[] {
  const own = termOf(word);
  if (other === null) return terms;
  return terms.map((one) =>
    one.term.matches[0]?.term === own
      ? { ...one, term: { ...one.term, matches: [...one.term.matches, { term: other, strength: otherStrength }] } }
      : one,
  );
}
