import type { FoundPassage } from "../answers/answer.ts";
import { findWords, foldText } from "../coverage/fold.ts";

/** So many passages stand beside the one that answers, and together with it they are no longer than this. UTF-16 units. */
const mostBeside = 2;
const mostText = 430;

/** Longer sentences are no line to be read in passing, and none is cut. UTF-16 units. */
const longestLine = 220;

/** A passage that fits the question clearly less than the one that answers adds nothing to it. */
const leastScore = 0.6;

/** A sentence that shares so many of its words with what is shown says it again. */
const mostShared = 0.6;

/** The passages that add something to the one that answers, best first: whole sentences, short enough for a line each. */
export function chooseBeside(first: FoundPassage, others: readonly FoundPassage[]): readonly FoundPassage[] {
  const chosen: FoundPassage[] = [];
  let length = first.best.text.length;
  for (const other of others) {
    const { text } = other.best;
    if (chosen.length === mostBeside) break;
    if (other.score < leastScore || text.length > longestLine || length + text.length > mostText) continue;
    if (text.includes("\n") || [first, ...chosen].some((shown) => repeats(shown, other))) continue;
    chosen.push(other);
    length += text.length;
  }
  return chosen;
}

function repeats(shown: FoundPassage, other: FoundPassage): boolean {
  const known = wordsOf(shown);
  const words = wordsOf(other);
  const shared = Array.from(words, (word) => (known.has(word) ? 1 : 0)).reduce<number>((sum, one) => sum + one, 0);
  return shared > mostShared * words.size;
}

function wordsOf({ best }: FoundPassage): ReadonlySet<string> {
  return new Set(findWords(best.text).map((word) => foldText(word.text)));
}
