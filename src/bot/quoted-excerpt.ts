import { Excerpt } from "../coverage/excerpt.ts";
import { contains } from "../coverage/span.ts";
import type { QuotationBlock } from "./reply.ts";

/**
 * Tells what is shown of a quotation. Whole sentences that the article hands on plainly stand alone where their speaker is named above
 * them, in the article's own quotation marks; a part of a sentence is nothing without it ("was not “a monster”").
 */
export function quotedExcerpt({ quotation, named }: QuotationBlock): Excerpt {
  const { words, sentence, kind, frame } = quotation;
  if (named && kind === "direct" && frame === null) return withMarks(words);
  return contains(sentence, words) ? sentence : words;
}

function withMarks({ article, start, end }: Excerpt): Excerpt {
  const { body } = article;
  const before = /["“„«]/.test(body.charAt(start - 1)) ? 1 : 0;
  const after = /["”“»]/.test(body.charAt(end)) ? 1 : 0;
  return new Excerpt(article, { start: start - before, end: end + after });
}
