import { itemAt } from "../coverage/lists.ts";
import { longestPiece, numberOf, type Vocabulary } from "./vocabulary.ts";

/** Words in pieces, as a BERT model without capitals was taught to read them. */
export interface Pieces {
  /** Numbers in the vocabulary. */
  readonly pieces: readonly number[];
  /** The places of the pieces in the text, in UTF-16: start and end alternate. Accents belong to the letter before. */
  readonly spans: readonly number[];
}

/** The first `limit` pieces of a text. What looks like a special piece ("[SEP]") is read as the characters that it is. */
export type CutPieces = (text: string, limit: number) => Pieces;

/** Words of more characters than this are unknown as a whole. */
const longestWord = 100;
/** Removed without parting a word. Unassigned characters stay: which these are depends on the version of Unicode. */
const removed = /[^\P{Cc}\t\n\r]|[\ufffd\p{Cf}\p{Co}\p{Cs}]/u;
const accent = /\p{Mn}/u;
const punctuation = /[!-/:-@[-`{-~\p{P}]/u;
const ideograph =
  /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2a6df}\u{2a700}-\u{2b81f}\u{2b920}-\u{2ceaf}\u{2f800}-\u{2fa1f}]/u;

/** The vocabulary must have the piece [UNK]. */
export function openWordPieces(vocabulary: Vocabulary): CutPieces {
  const unknown = numberOf(vocabulary, "[UNK]");
  if (unknown === undefined) throw new RangeError("the vocabulary has no piece [UNK]");

  return (text, limit) => {
    const pieces: number[] = [];
    const spans: number[] = [];
    const word = new Word();
    const add = (piece: number, start: number, end: number) => {
      pieces.push(piece);
      spans.push(start, end);
    };
    const finish = () => {
      if (word.characters === 0) return;
      const cut = word.characters > longestWord ? undefined : cutWord(word.letters, vocabulary);
      if (cut) for (const { piece, start, end } of cut) add(piece, word.startOf(start), word.endOf(end - 1));
      else add(unknown, word.startOf(0), word.end);
      word.clear();
    };

    for (let at = 0; at < text.length && pieces.length < limit; ) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      const start = at;
      at += character.length;
      if (removed.test(character)) continue;
      if (/\s/.test(character)) finish();
      else if (accent.test(character)) {
        if (word.characters > 0) word.extend(at);
        else if (spans.at(-1) === start) spans[spans.length - 1] = at;
      } else {
        const alone = ideograph.test(character);
        for (const letter of plainLetters(character))
          if (alone || punctuation.test(letter)) {
            finish();
            add(numberOf(vocabulary, letter) ?? unknown, start, at);
          } else word.add(letter, start, at);
      }
    }
    finish();
    return { pieces: pieces.slice(0, limit), spans: spans.slice(0, limit * 2) };
  };
}

/** Small letters without accents. */
function plainLetters(character: string): Iterable<string> {
  if (character <= "\x7f") return character.toLowerCase();
  return Array.from(character.normalize("NFD"))
    .filter((letter) => !accent.test(letter))
    .flatMap((letter) => [...letter.toLowerCase()]);
}

/** A word without accents and capitals, and where its letters stood. */
class Word {
  letters = "";
  characters = 0;
  end = 0;
  #starts: number[] = [];
  #ends: number[] = [];

  add(letter: string, start: number, end: number): void {
    this.characters += 1;
    if (this.characters <= longestWord) {
      this.letters += letter;
      for (let unit = 0; unit < letter.length; unit += 1) {
        this.#starts.push(start);
        this.#ends.push(end);
      }
    }
    this.end = end;
  }

  /** The last letter has an accent that ends there. */
  extend(end: number): void {
    this.end = end;
    if (this.characters <= longestWord) this.#ends[this.#ends.length - 1] = end;
  }

  startOf(unit: number): number {
    return itemAt(this.#starts, unit);
  }

  endOf(unit: number): number {
    return itemAt(this.#ends, unit);
  }

  clear(): void {
    this.letters = "";
    this.characters = 0;
    this.#starts = [];
    this.#ends = [];
  }
}

/** The longest piece that the word begins with, then the longest that goes on, to its end; nothing when there is none. */
function cutWord(word: string, vocabulary: Vocabulary) {
  const cut: { piece: number; start: number; end: number }[] = [];
  for (let start = 0; start < word.length; ) {
    const found = longestPiece(vocabulary, word, start);
    if (!found) return undefined;
    cut.push({ ...found, start });
    start = found.end;
  }
  return cut;
}
