import type { FoundPassage } from "../answers/answer.ts";
import type { Excerpt } from "../coverage/excerpt.ts";
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

type Ranked = Pick<FoundPassage, "best" | "score">;

/**
 * The passages that add something to what is shown of the one that answers, best first: whole sentences, short enough for a line
 * each, of whoever is asked about.
 */
export function chooseBeside<Found extends Ranked>(
  first: Ranked,
  shown: Excerpt,
  others: readonly Found[],
  question: string,
): readonly Found[] {
  const chosen: Found[] = [];
  const names = namesIn(question, first);
  let length = shown.text.length;
  for (const other of others) {
    const { text } = other.best;
    if (chosen.length === mostBeside) break;
    if (other.score < leastScore || text.length > longestLine || length + text.length > mostText) continue;
    if (text.includes("\n") || repeats(shown.text, text) || chosen.some(({ best }) => repeats(best.text, text)))
      continue;
    if (!names.every((name) => wordsOf(text).has(name))) continue;
    chosen.push(other);
    length += text.length;
  }
  return chosen;
}

/** The words of the question that the sentence which answers has as names: no article writes a name small. */
function namesIn(question: string, { best }: Ranked): readonly string[] {
  const asked = wordsOf(question);
  const capital = findWords(best.text).filter(({ text }) => /^\p{Lu}/u.test(text));
  const names = new Set(capital.map(({ text }) => foldText(text)).filter((word) => asked.has(word)));
  if (names.size === 0) return [];
  for (const { text } of findWords(best.article.body)) if (!/^\p{Lu}/u.test(text)) names.delete(foldText(text));
  return [...names];
}

function repeats(shown: string, text: string): boolean {
  const known = wordsOf(shown);
  const words = wordsOf(text);
  const shared = Array.from(words, (word) => (known.has(word) ? 1 : 0)).reduce<number>((sum, one) => sum + one, 0);
  return shared > mostShared * words.size;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(findWords(text).map((word) => foldText(word.text)));
}
