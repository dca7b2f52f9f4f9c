import { Excerpt } from "../../coverage/excerpt.ts";
import { foldText } from "../../coverage/fold.ts";
import { contains } from "../../coverage/span.ts";
import { mediumNouns } from "../../english/classes/attribution-words.ts";
import { recordNouns, spokenOfNouns } from "../../english/classes/plain-telling.ts";
import type { Token } from "../../quotations/grammar/tokens.ts";
import { quotationsMeeting } from "../../quotations/quotations-meeting.ts";
import type { FoundPiece, Frame } from "../check.ts";
import type { CheckedSource } from "../claim/checked-coverage.ts";
import { isAbout, leastShare, leastTerms, termsOf } from "./shared-terms.ts";
import { tokensOf } from "./tokens-of.ts";

/**
 * A sentence further on in the article in which nearly these words are quoted once more with a difference, and which speaks of what they stand
 * in: "The letter itself reads “the bells must not be melted down”". Which of the two was said stays open. Null for none, and
 * where that one was not said. Linear in the
 * article.
 */
export function findSecondTelling(source: CheckedSource, { words, sentence }: FoundPiece): Frame | null {
  const { article, passages, quotations } = source;
  const terms = termsOf(words.text);
  if (terms.size < leastTerms) return null;
  const said = foldText(words.text);
  for (const passage of passages)
    for (const span of passage.sentences) {
      if (span.start < sentence.end) continue;
      const other = new Excerpt(article, span);
      const isElsewhere = isAbout(other.text, terms) && !foldText(other.text).includes(said);
      if (!isElsewhere || !tokensOf(source, span).some(isRecord)) continue;
      const isTold = quotationsMeeting(quotations, span).some(
        (one) => one.affirmed === true && contains(span, one.words) && isNearly(one.words.text, said, terms),
      );
      if (isTold) return { kind: "unclear", cue: other };
    }
  return null;
}

/** "the letter", "the line": what words stand in, or are. */
function isRecord({ word, capital }: Token): boolean {
  return !capital && [mediumNouns, recordNouns, spokenOfNouns].some((nouns) => nouns.has(word));
}

/** Most of the words are the same, and they are no part of those that were said. */
function isNearly(text: string, said: string, terms: ReadonlySet<string>): boolean {
  const there = termsOf(text);
  const shared = [...terms].filter((term) => there.has(term)).length;
  const isPart = said.includes(foldText(text).replace(/[^\p{L}\p{N}]{1,4}$/u, ""));
  return !isPart && shared >= leastTerms && shared >= Math.max(terms.size, there.size) * leastShare;
}
