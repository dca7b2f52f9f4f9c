import type { Article } from "../coverage/article.ts";
import { findParagraphs } from "../coverage/paragraphs.ts";
import { sharedLength } from "../coverage/span.ts";
import type { Quotation } from "../quotations/quotation.ts";
import { termsOf } from "../terms/find-terms.ts";
import type { About } from "./read-about.ts";

/** Holds what quotations are to be of; days as `2024-10-07`, `2024-10` or `2024`. */
export interface QuotationLimits {
  readonly about: About | null;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly kind?: "direct" | "fragment" | undefined;
}

/**
 * Those that fit, in the given order. Some words are spoken of where the sentence has them; where none has, in the paragraph or the
 * headline.
 */
export function limitQuotations(all: readonly Quotation[], limits: QuotationLimits): readonly Quotation[] {
  const { about } = limits;
  const fitting = all.filter((quotation) => fits(quotation, limits) && isWithin(quotation, about));
  if (about?.kind !== "words") return fitting;
  const terms = termsOf(about.text);
  const ofArticle = new Map<Article, Quotation[]>();
  for (const one of all) {
    const others = ofArticle.get(one.words.article);
    if (others) others.push(one);
    else ofArticle.set(one.words.article, [one]);
  }
  const near = fitting.filter((one) => hasAll(ownSentence(one, ofArticle.get(one.words.article) ?? []), terms));
  return near.length > 0 ? near : fitting.filter((quotation) => hasAll(surroundings(quotation), terms));
}

/** The sentence without what else is quoted in it: "lies" that another quotation has is no matter of this one. */
function ownSentence({ sentence, words }: Quotation, ofArticle: readonly Quotation[]): string {
  const { body } = sentence.article;
  let [text, from] = [words.text, sentence.start];
  for (const other of ofArticle) {
    const isBeside = sharedLength(other.words, sentence) > 0 && sharedLength(other.words, words) === 0;
    if (!isBeside || other.words.start < from) continue;
    text = `${text} ${body.slice(from, other.words.start)}`;
    from = other.words.end;
  }
  return `${text} ${body.slice(from, sentence.end)}`;
}

function fits(quotation: Quotation, { from, to, kind }: QuotationLimits): boolean {
  const day = quotation.words.article.publishedOn;
  if (from && day < from) return false;
  if (to && day.slice(0, to.length) > to) return false;
  return !kind || quotation.kind === kind;
}

/** False where a passage is given that the quotation does not stand in. */
function isWithin({ words }: Quotation, about: About | null): boolean {
  if (about?.kind !== "passage") return true;
  const { article, excerpt } = about.passage;
  return article.id === words.article.id && sharedLength(excerpt, words) > 0;
}

function hasAll(text: string, terms: readonly string[]): boolean {
  const held = new Set(termsOf(text));
  return terms.every((term) => held.has(term));
}

function surroundings({ words }: Quotation): string {
  const { title, body } = words.article;
  const paragraph = findParagraphs(body).find((one) => sharedLength(one, words) > 0);
  return `${title ?? ""} ${paragraph ? body.slice(paragraph.start, paragraph.end) : words.text}`;
}
