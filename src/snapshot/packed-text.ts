import type { Article } from "../coverage/article.ts";
import { Excerpt } from "../coverage/excerpt.ts";
import type { Passage } from "../coverage/passage.ts";
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
  let at = 0;
  const next = () => packed[at++] ?? 0;
  const take = (count: number) => {
    at += count;
    return packed.subarray(at - count, at);
  };
  while (at < packed.length) {
    const paragraph = next();
    const sentences = Array.from({ length: next() }, () => ({ start: next(), end: next() }));
    const sentenceEnds = take(sentences.length);
    const ids = take(next());
    const span = { start: sentences[0]?.start ?? 0, end: sentences.at(-1)?.end ?? 0 };
    passages.push({ article, excerpt: new Excerpt(article, span), paragraph, sentences });
    terms.push({ ids, sentenceEnds, title });
  }
  return { passages, terms };
}
