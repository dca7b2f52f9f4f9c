import type { Article } from "../coverage/article.ts";
import { Excerpt } from "../coverage/excerpt.ts";
import { itemAt } from "../coverage/lists.ts";
import type { Passage } from "../coverage/passage.ts";
import type { Span } from "../coverage/span.ts";
import type { PassageTerms } from "../terms/vocabulary.ts";
import { bytesOf, type Packing } from "./records.ts";

/** An article's text with what searching needs of it. */
export interface PackedText {
  readonly body: string;
  /** The terms of the headline. */
  readonly title: Int32Array;
  /**
   * Passage after passage: its paragraph; how many sentences; where each begins and ends; where the terms of the next begin;
   * how many terms; the terms.
   */
  readonly passages: Int32Array;
}

/** So many numbers stand before the rest: how many terms of the headline, how many numbers of the passages, how the body is written. */
const headNumbers = 3;
/** A body is written with a byte a letter where that is enough. */
const narrow = 0;
const wide = 1;

/** Numbers first, so that they are used where they lie; the body last, which is made a text when somebody reads it. */
export const textPacking: Packing<PackedText> = {
  pack({ body, title, passages }) {
    const isNarrow = !beyondLatin1.test(body);
    const head = Int32Array.of(title.length, passages.length, isNarrow ? narrow : wide);
    const letters = Buffer.from(body, isNarrow ? "latin1" : "utf16le");
    return Buffer.concat([bytesOf(head), bytesOf(title), bytesOf(passages), letters]);
  },
  unpack({ buffer }) {
    const [titled = 0, numbers = 0, writing] = new Int32Array(buffer, 0, headNumbers);
    const [titleFrom, passagesFrom] = [headNumbers * bytesANumber, (headNumbers + titled) * bytesANumber];
    const letters = Buffer.from(buffer, passagesFrom + numbers * bytesANumber);
    let body: string | null = null;
    return {
      title: new Int32Array(buffer, titleFrom, titled),
      passages: new Int32Array(buffer, passagesFrom, numbers),
      get body() {
        body ??= letters.toString(writing === narrow ? "latin1" : "utf16le");
        return body;
      },
    };
  },
};
const bytesANumber = Int32Array.BYTES_PER_ELEMENT;
const beyondLatin1 = /[\u0100-\uffff]/;

/** Packs the passages with their terms, which are in the same order. */
export function packText(body: string, passages: readonly Passage[], terms: readonly PassageTerms[]): PackedText {
  const packed: number[] = [];
  for (const [at, { paragraph, sentences }] of passages.entries()) {
    const { sentenceEnds, ids } = itemAt(terms, at);
    packed.push(paragraph, sentences.length);
    for (const { start, end } of sentences) packed.push(start, end);
    for (const end of sentenceEnds) packed.push(end);
    packed.push(ids.length);
    for (const id of ids) packed.push(id);
  }
  return { body, title: terms[0]?.title ?? new Int32Array(), passages: Int32Array.from(packed) };
}

/** Gives what was packed, in the order of the text. */
export function unpackText(article: Article, { title, passages: packed }: PackedText) {
  const passages: Passage[] = [];
  const terms: PassageTerms[] = [];
  for (let at = 0; at < packed.length; ) {
    const sentences = itemAt(packed, at + 1);
    const ends = at + 2 + 2 * sentences;
    const first = ends + sentences + 1;
    const next = first + itemAt(packed, first - 1);
    passages.push(new PackedPassage(article, packed.subarray(at, ends)));
    terms.push({ ids: packed.subarray(first, next), sentenceEnds: packed.subarray(ends, first - 1), title });
    at = next;
  }
  return { passages, terms };
}

/** A passage whose sentences and words are made when somebody reads them: of a thousand that a question meets, most are only counted. */
class PackedPassage implements Passage {
  readonly article: Article;
  readonly #packed: Int32Array;
  #sentences: readonly Span[] | null = null;
  #excerpt: Excerpt | null = null;

  constructor(article: Article, packed: Int32Array) {
    this.article = article;
    this.#packed = packed;
  }

  get paragraph(): number {
    return itemAt(this.#packed, 0);
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= Array.from({ length: itemAt(this.#packed, 1) }, (_, at) => ({
      start: itemAt(this.#packed, 2 + 2 * at),
      end: itemAt(this.#packed, 3 + 2 * at),
    }));
    return this.#sentences;
  }

  get excerpt(): Excerpt {
    this.#excerpt ??= new Excerpt(this.article, {
      start: itemAt(this.#packed, 2),
      end: itemAt(this.#packed, this.#packed.length - 1),
    });
    return this.#excerpt;
  }
}
