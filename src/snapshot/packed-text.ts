import type { Article } from "../coverage/article.ts";
import { Excerpt } from "../coverage/excerpt.ts";
import type { Passage } from "../coverage/passage.ts";
import type { Span } from "../coverage/span.ts";
import type { PassageTerms } from "../terms/vocabulary.ts";

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

/** Packs the passages with their terms, which are in the same order. */
export function packText(body: string, passages: readonly Passage[], terms: readonly PassageTerms[]): PackedText {
  const packed: number[] = [];
  for (const [at, { paragraph, sentences }] of passages.entries()) {
    const { sentenceEnds, ids } = terms[at] ?? noTerms;
    packed.push(paragraph, sentences.length);
    for (const { start, end } of sentences) packed.push(start, end);
    for (const end of sentenceEnds) packed.push(end);
    packed.push(ids.length);
    for (const id of ids) packed.push(id);
  }
  return { body, title: terms[0]?.title ?? noTerms.ids, passages: Int32Array.from(packed) };
}

const noTerms: PassageTerms = { ids: new Int32Array(), sentenceEnds: new Int32Array(), title: new Int32Array() };

/** What was packed, in the order of the text. */
export function unpackText(article: Article, { title, passages: packed }: PackedText) {
  const passages: Passage[] = [];
  const terms: PassageTerms[] = [];
  for (let at = 0; at < packed.length; ) {
    const sentences = packed[at + 1] ?? 0;
    const ends = at + 2 + 2 * sentences;
    const first = ends + sentences + 1;
    const next = first + (packed[first - 1] ?? 0);
    passages.push(new PackedPassage(article, packed.subarray(at, ends)));
    terms.push({ ids: packed.subarray(first, next), sentenceEnds: packed.subarray(ends, first - 1), title });
    at = next;
  }
  return { passages, terms };
}

/** Its sentences and words are made when somebody reads them: of a thousand that a question meets, most are only counted. */
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
    return this.#packed[0] ?? 0;
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= Array.from({ length: this.#packed[1] ?? 0 }, (_, at) => ({
      start: this.#packed[2 + 2 * at] ?? 0,
      end: this.#packed[3 + 2 * at] ?? 0,
    }));
    return this.#sentences;
  }

  get excerpt(): Excerpt {
    this.#excerpt ??= new Excerpt(this.article, { start: this.#packed[2] ?? 0, end: this.#packed.at(-1) ?? 0 });
    return this.#excerpt;
  }
}
