import { findWords, foldText, type Word } from "../coverage/fold.ts";
import { itemAt } from "../coverage/lists.ts";
import type { Passage } from "../coverage/passage.ts";
import type { Span } from "../coverage/span.ts";
import { compoundOf, isHyphenated } from "./compounds.ts";
import { joinInitials, termOf } from "./find-terms.ts";

/** Words of a text as numbers of a vocabulary, so that comparing terms is comparing integers. */
export type TermIds = Int32Array;

/** A passage as the ranking reads it. Term numbers are those of the vocabulary that made it. */
export interface PassageTerms {
  /** Every term in order, with repeats. */
  readonly ids: TermIds;
  /** The index in `ids` at which each sentence's terms end; the last is the length of `ids`. */
  readonly sentenceEnds: TermIds;
  /** The terms of the article's headline; empty when it states none. */
  readonly title: TermIds;
}

/** The terms of each sentence of a passage, in order; they share the passage's array. */
export function splitTerms({ ids, sentenceEnds }: PassageTerms): readonly TermIds[] {
  return Array.from(sentenceEnds, (end, at) => ids.subarray(at === 0 ? 0 : itemAt(sentenceEnds, at - 1), end));
}

/** The terms of a coverage, each with a number. */
export interface Lexicon {
  /** Above every number of its terms. */
  readonly size: number;
  /** Undefined for a term that the coverage does not have. */
  numberOf(term: string): number | undefined;
  /** Every word that is no stop word, folded, with its term; a word may come more than once. */
  words(): Iterable<readonly [word: string, term: string]>;
  /** Tells whether the coverage writes the word just so, capitals and all. */
  writes(word: string): boolean;
  /** Tells whether the coverage writes the two words with a hyphen between them, whatever their capitals and endings. */
  hasCompound(before: string, after: string): boolean;
}

/** A vocabulary as plain values. */
export interface StoredVocabulary {
  /** The terms by their numbers. */
  readonly terms: readonly string[];
  /** The words as they are written; none has white space in it. Those with a hyphen are compounds, as `compoundOf` gives them. */
  readonly words: readonly string[];
  /** The number of each word's term, by the word's place; -1 for a stop word and a compound. */
  readonly numbers: Int32Array;
}

/** Numbers the terms of a coverage from 0 in the order they are first seen. Grows only; holds each word's term once read. */
export class Vocabulary implements Lexicon {
  readonly #numbers = new Map<string, number>();
  readonly #terms: string[] = [];
  readonly #words = new Map<string, number>();

  /** A vocabulary as `store` gave it. */
  static restore({ terms, words, numbers }: StoredVocabulary): Vocabulary {
    const vocabulary = new Vocabulary();
    for (const [number, term] of terms.entries()) {
      vocabulary.#terms.push(term);
      vocabulary.#numbers.set(term, number);
    }
    for (const [at, word] of words.entries()) vocabulary.#words.set(word, itemAt(numbers, at));
    return vocabulary;
  }

  /** Everything it knows. */
  store(): StoredVocabulary {
    return {
      terms: [...this.#terms],
      words: [...this.#words.keys()],
      numbers: Int32Array.from(this.#words.values()),
    };
  }

  get size(): number {
    return this.#terms.length;
  }

  numberOf(term: string): number | undefined {
    return this.#numbers.get(term);
  }

  /** The term of a number. Throws a RangeError for a number it never gave. */
  termOf(number: number): string {
    const term = this.#terms[number];
    if (term === undefined) throw new RangeError(`no term has the number ${number}: there are ${this.size}`);
    return term;
  }

  *words(): Generator<readonly [word: string, term: string]> {
    for (const [word, number] of this.#words) if (number >= 0) yield [foldText(word), this.termOf(number)];
  }

  writes(word: string): boolean {
    return this.#words.has(word);
  }

  hasCompound(before: string, after: string): boolean {
    const compound = compoundOf(before, after);
    return compound !== null && this.#words.has(compound);
  }

  /** The terms of a text, adding those that are new. Linear in the text. */
  read(text: string): TermIds {
    const numbers: number[] = [];
    const addresses = findAddresses(text);
    let next = 0;
    let before: Word | null = null;
    for (const word of joinInitials(findWords(text), text)) {
      while ((addresses[next]?.end ?? text.length) <= word.start) next += 1;
      const isWritten = word.start < (addresses[next]?.start ?? text.length);
      const number = this.#words.get(word.text) ?? this.#readWord(word.text, isWritten);
      if (number >= 0) numbers.push(number);
      if (before && isHyphenated(text, before, word)) this.#readCompound(before.text, word.text);
      before = word;
    }
    return Int32Array.from(numbers);
  }

  readPassage(passage: Passage, title: TermIds): PassageTerms {
    const { body } = passage.article;
    const parts = passage.sentences.map(({ start, end }) => this.read(body.slice(start, end)));
    const sentenceEnds = new Int32Array(parts.length);
    let length = 0;
    for (const [index, part] of parts.entries()) {
      length += part.length;
      sentenceEnds[index] = length;
    }
    const ids = new Int32Array(length);
    for (const [index, part] of parts.entries()) ids.set(part, index === 0 ? 0 : itemAt(sentenceEnds, index - 1));
    return { ids, sentenceEnds, title };
  }

  /** -1 for a stop word. What only an address has is found there, and written nowhere. */
  #readWord(word: string, isWritten: boolean): number {
    const term = termOf(word);
    const number = term === null ? -1 : (this.#numbers.get(term) ?? this.#add(term));
    if (isWritten) this.#words.set(word, number);
    return number;
  }

  #readCompound(before: string, after: string): void {
    const compound = compoundOf(before, after);
    if (compound !== null) this.#words.set(compound, -1);
  }

  #add(term: string): number {
    const number = this.#terms.push(term) - 1;
    this.#numbers.set(term, number);
    return number;
  }
}

/** The e-mail and web addresses, handles and hashtags of a text, in order: their small letters say nothing of how a word is written. Linear. */
function findAddresses(text: string): Span[] {
  if (!/[@#]|:\/\/|www\./.test(text)) return [];
  return Array.from(text.matchAll(/\S+/g)).flatMap(({ 0: run, index }) =>
    /[@#]\S|:\/\/|www\./.test(run) ? [{ start: index, end: index + run.length }] : [],
  );
}
