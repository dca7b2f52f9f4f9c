import { Excerpt } from "../coverage/excerpt.ts";
import { findParagraphs } from "../coverage/paragraphs.ts";
import { contains } from "../coverage/span.ts";

/** A paragraph that is no longer is shown as its author wrote it. UTF-16 units. */
const longestParagraph = 260;

/** Adds the rest of its paragraph to what answers, where that is short: nothing that the author set beside it is cut off. */
export function widenToParagraph(best: Excerpt): Excerpt {
  const { article } = best;
  const whole = findParagraphs(article.body).find((paragraph) => contains(paragraph, best));
  return whole && whole.end - whole.start <= longestParagraph ? new Excerpt(article, whole) : best;
}
