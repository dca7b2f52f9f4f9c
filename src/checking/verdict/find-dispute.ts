import { Excerpt } from "../../coverage/excerpt.ts";
import { findWords } from "../../coverage/fold.ts";
import { contains, sharedLength } from "../../coverage/span.ts";
import { deniesSaying } from "../../quotations/frames/denied-saying.ts";
import { readTokens } from "../../quotations/grammar/tokens.ts";
import { termOf } from "../../terms/find-terms.ts";
import type { FoundPiece, Frame } from "../check.ts";
import type { CheckedSource } from "../claim/checked-coverage.ts";

/** A sentence with so large a share of the words' terms is about them. */
const leastShare = 0.6;
const leastTerms = 2;
/** So many letters of a term stand at the beginning of all its forms. */
const beginning = 3;

/**
 * A sentence elsewhere in the article by which it is denied that just these words were said: "Roe later denied having said that the
 * dam would be sold". Null for none. Linear in the article.
 */
export function findDispute(
  { article, passages, quotations }: CheckedSource,
  { words, sentence }: FoundPiece,
): Frame | null {
  const terms = termsOf(words.text);
  if (terms.size <= leastTerms) return null;
  for (const passage of passages)
    for (const span of passage.sentences) {
      const other = new Excerpt(article, span);
      if (contains(sentence, span) || quotations.some((one) => sharedLength(one.words, span) > 0)) continue;
      if (isAbout(other.text, terms) && deniesSaying(readTokens(article.body, span)))
        return { kind: "disputed", cue: other };
    }
  return null;
}

/** The beginnings of the terms are looked for first, as most sentences have none of them. */
function isAbout(text: string, terms: ReadonlySet<string>): boolean {
  const small = text.toLowerCase();
  const likely = [...terms].filter((term) => small.includes(term.slice(0, beginning))).length;
  if (likely < Math.max(leastTerms, terms.size * leastShare)) return false;
  const there = termsOf(text);
  const shared = [...terms].filter((term) => there.has(term)).length;
  return shared >= leastTerms && shared >= terms.size * leastShare;
}

function termsOf(text: string): ReadonlySet<string> {
  return new Set(findWords(text).flatMap((word) => termOf(word.text) ?? []));
}
