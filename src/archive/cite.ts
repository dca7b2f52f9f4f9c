import type { Article } from "../coverage/article.ts";
import type { Carriers } from "../coverage/carriers.ts";
import { type Citation, citeExcerpt } from "../coverage/citation.ts";
import type { Excerpt } from "../coverage/excerpt.ts";
import { findParagraphs } from "../coverage/paragraphs.ts";
import { sharedLength } from "../coverage/span.ts";
import { termsOf } from "../terms/find-terms.ts";
import type { Archive } from "./archive.ts";
import type { RetractedTexts } from "./retracted-texts.ts";

/**
 * The citation of an excerpt, with what is known of its text: a wire story that its agency has retracted stands in other papers
 * until each of them does the same.
 */
export function cite({ retractedTexts }: Pick<Archive, "retractedTexts">, excerpt: Excerpt): Citation {
  const citation = { ...citeExcerpt(excerpt), ...findBeside(excerpt) };
  const { retracted, publisher = null } = retractedTexts.get(excerpt.article.id) ?? {};
  return retracted ? { ...citation, retractedElsewhere: { ...retracted, publisher } } : citation;
}

/** Corrections that speak of something in the article, of which nothing stands where the excerpt does. */
function findBeside({ article, start, end }: Excerpt): Pick<Citation, "correctedBeside"> {
  const { corrected = [], body, title } = article;
  if (corrected.length === 0) return {};
  const near = findParagraphs(body).filter((paragraph) => sharedLength(paragraph, { start, end }) > 0);
  const shown = new Set(near.flatMap((paragraph) => termsOf(body.slice(paragraph.start, paragraph.end))));
  const all = new Set(termsOf(body));
  const titled = new Set(termsOf(title ?? ""));
  const correctedBeside = corrected.filter(({ text }) => {
    const told = termsOf(text).filter((term) => all.has(term));
    // What the headline names stands anywhere in the article.
    const own = told.filter((term) => !titled.has(term));
    return told.length > 0 && !(own.length > 0 ? own : told).some((term) => shown.has(term));
  });
  return correctedBeside.length > 0 ? { correctedBeside } : {};
}

/**
 * Of articles that are grouped with the retracted ones among them. One that takes the place of a retracted article is what its
 * publisher stands by now.
 */
export function findRetractedTexts(carriers: Carriers): RetractedTexts {
  const found = new Map<string, Article>();
  for (const group of new Set(carriers.values())) {
    const retracted = group.filter((article) => article.retracted).toSorted(byLatest);
    for (const { id, supersedes = [] } of group.filter((article) => !article.retracted)) {
      const last = retracted.find((article) => !supersedes.includes(article.id));
      if (last) found.set(id, last);
    }
  }
  return found;
}

function byLatest(one: Article, other: Article): number {
  const [first, second] = [one.retracted?.on ?? "", other.retracted?.on ?? ""];
  if (first !== second) return first < second ? 1 : -1;
  return one.id < other.id ? -1 : 1;
}
