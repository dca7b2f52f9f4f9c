import { findWords, foldText } from "../coverage/fold.ts";
import { auxiliaries, determiners, pronouns } from "../english/classes/closed-classes.ts";
import { questionWords } from "../english/classes/question-words.ts";
import { opensQuestion } from "../english/classes/questions.ts";
import { isFormOf } from "../english/verbs/verbs.ts";

/** More words ask something of their own. */
const mostWords = 5;

/** Tells whether a text asks something only of what was said before: "when?", "and why?", "who said that?". */
export function isFollowUp(text: string): boolean {
  const words = findWords(text).map((word) => foldText(word.text));
  if (words.length === 0 || words.length > mostWords || !opensQuestion(text)) return false;
  return words.every(
    (word) =>
      questionWords.has(word) ||
      pronouns.has(word) ||
      determiners.has(word) ||
      auxiliaries.has(word) ||
      isFormOf(word, "saying"),
  );
}
