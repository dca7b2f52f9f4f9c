import type { FoundPassage } from "../answers/answer.ts";
import { sharesMatter } from "../archive/shared-matter.ts";
import type { Article } from "../coverage/article.ts";
import type { Excerpt } from "../coverage/excerpt.ts";
import { findWords, foldText } from "../coverage/fold.ts";

/** So many passages stand beside the one that answers, and together with it they are no longer than this. UTF-16 units. */
const mostBeside = 2;
const mostText = 390;

/** Longer sentences are no line to be read in passing, and none is cut. UTF-16 units. */
const longestLine = 220;

/** A passage that fits the question clearly less than the one that answers adds nothing to it. */
const leastScore = 0.6;

/** A sentence that shares so many of its words with what is shown says it again. */
const mostShared = 0.6;

type Ranked = Pick<FoundPassage, "best" | "score">;

/**
 * The passages that add something to what is shown of the one that answers, best first: whole sentences, short enough for a line
 * each, of whoever is asked about, and of what, where the one that answers has a word of that.
 */
export function chooseBeside<Found extends Ranked>(
  first: Ranked,
  shown: Excerpt,
  others: readonly Found[],
  question: string,
): readonly Found[] {
  const chosen: Found[] = [];
  const asked = wordsOf(question);
  const names = namesAmong(asked, first.best.article);
  const answered = wordsOf(first.best.text);
  const namesAnswered = [...names].filter((name) => answered.has(name));
  const isOfMatter = sharesMatter(asked, names, first.best.text);
  let length = shown.text.length;
  for (const other of others) {
    const { text } = other.best;
    if (chosen.length === mostBeside) break;
    if (other.score < leastScore || text.length > longestLine || length + text.length > mostText) continue;
    if (text.includes("\n") || repeats(shown.text, text) || chosen.some(({ best }) => repeats(best.text, text)))
      continue;
    const words = wordsOf(text);
    if (!namesAnswered.every((name) => words.has(name))) continue;
    // Something else about the same person adds nothing.
    if (isOfMatter && !sharesMatter(asked, names, text)) continue;
    chosen.push(other);
    length += text.length;
  }
  return chosen;
}

/** The words that the article has as names: no article writes a name small. */
function namesAmong(asked: ReadonlySet<string>, { body }: Article): ReadonlySet<string> {
  const found = findWords(body).map(({ text }) => ({ word: foldText(text), isCapital: /^\p{Lu}/u.test(text) }));
  const names = new Set(found.filter(({ word, isCapital }) => isCapital && asked.has(word)).map(({ word }) => word));
  for (const { word, isCapital } of found) if (!isCapital) names.delete(word);
  return names;
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
