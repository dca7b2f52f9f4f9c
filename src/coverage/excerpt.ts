import type { Article } from "./article.ts";
import { contains, type Span } from "./span.ts";

/**
 * Words of an article, and the only thing that can be shown as quoted words. It holds no text of its own:
 * `text` is sliced from the article's body, so no other words can be in it. A look-alike object does not
 * compile, because of the private member.
 */
export class Excerpt implements Span {
  readonly article: Article;
  readonly start: number;
  readonly end: number;
  readonly #sliced = true;

  /** Throws a RangeError for an empty span, one outside the body, or one that cuts a character in two. */
  constructor(article: Article, span: Span) {
    const { start, end } = span;
    const length = article.body.length;
    if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end > length || start >= end)
      throw new RangeError(`${article.id} has no words at ${start} to ${end}: its body is ${length} long`);
    if (cutsCharacter(article.body, start) || cutsCharacter(article.body, end))
      throw new RangeError(`${article.id}: ${start} to ${end} cuts a character in two`);
    this.article = article;
    this.start = start;
    this.end = end;
  }

  get text(): string {
    return this.#sliced ? this.article.body.slice(this.start, this.end) : "";
  }

  /** A shorter excerpt of this one. Throws a RangeError when the span reaches outside it. */
  narrow(span: Span): Excerpt {
    if (!contains(this, span))
      throw new RangeError(`${span.start} to ${span.end} is not within ${this.start} to ${this.end}`);
    return new Excerpt(this.article, span);
  }
}

/** True when the offset falls between the two halves of a surrogate pair. */
export function cutsCharacter(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  const after = text.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
