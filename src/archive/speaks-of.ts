import { findWords, foldText } from "../coverage/fold.ts";
import { determiners } from "../english/classes/closed-classes.ts";
import { singularOf } from "../english/nouns/number.ts";
import { termOf } from "../terms/find-terms.ts";
import type { Archive } from "./archive.ts";

/** Between a determiner and its noun stand few words: "the long-awaited report". */
const longestPhrase = 3;
const mostPassages = 60;

/**
 * True when the articles speak of such a thing themselves: "the report" in a question may be that one then. The noun is a folded
 * singular; looked for in the best passages alone.
 */
export async function speaksOf(noun: string, { index }: Archive): Promise<boolean> {
  const term = termOf(noun);
  if (term === null || index.statistics.passagesWith(term) === 0) return false;
  const { candidates } = await index.findCandidates({ terms: [{ term, weight: 1 }], filter: {}, limit: mostPassages });
  return candidates.some(({ passage }) => {
    const words = findWords(passage.excerpt.text).map((word) => foldText(word.text));
    return words.some(
      (word, at) =>
        singularOf(word) === noun &&
        words.slice(Math.max(0, at - longestPhrase), at).some((one) => determiners.has(one)),
    );
  });
}
