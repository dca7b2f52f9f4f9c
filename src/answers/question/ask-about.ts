import { findWords, foldText } from "../../coverage/fold.ts";
import { functionWords } from "../../english/classes/function-words.ts";
import { generalWords } from "../../english/classes/general-words.ts";
import { pointingWords, publicationWordsOf, topicOpeners } from "../../english/classes/publication-words.ts";

/**
 * The questions to search for in the place of "what do the articles say about the fire" and "is there anything on the fire", the best first: no
 * article speaks of itself, so these words find what is not meant. Any other question as it is, alone.
 */
export function askAbout(text: string): readonly string[] {
  const words = findWords(text).map(({ text: word, start }) => ({ folded: foldText(word), start }));
  const at = words.findIndex(({ folded }) => topicOpeners.has(folded));
  const topic = words[at + 1];
  const before = words.slice(0, at).map(({ folded }) => folded);
  if (before.length < 2 || !topic || !before.every(saysNothing) || !before.some(meansArticles)) return [text];
  if (!before.some((word) => /^(?:what|any)/.test(word))) return [text];
  return ["what about", "what does it say about"].map((asking) => `${asking} ${text.slice(topic.start)}`);
}

function saysNothing(word: string): boolean {
  return functionWords.has(word) || generalWords.has(word) || isOfArticles(word);
}

/** "the articles", "you", "anything". */
function meansArticles(word: string): boolean {
  return isOfArticles(word) || pointingWords.has(word) || word.startsWith("any");
}

function isOfArticles(word: string): boolean {
  return publicationWordsOf(word).includes("article");
}
