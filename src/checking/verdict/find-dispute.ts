import { Excerpt } from "../../coverage/excerpt.ts";
import { contains } from "../../coverage/span.ts";
import { deniesSaying } from "../../quotations/frames/denied-saying.ts";
import { readTokens } from "../../quotations/grammar/tokens.ts";
import { quotationsMeeting } from "../../quotations/quotations-meeting.ts";
import type { FoundPiece, Frame } from "../check.ts";
import type { CheckedSource } from "../claim/checked-coverage.ts";
import { isAbout, leastTerms, termsOf } from "./shared-terms.ts";

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
      if (contains(sentence, span) || quotationsMeeting(quotations, span).length > 0) continue;
      if (isAbout(other.text, terms) && deniesSaying(readTokens(article.body, span)))
        return { kind: "disputed", cue: other };
    }
  return null;
}
