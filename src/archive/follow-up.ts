import { findWords, foldText } from "../coverage/fold.ts";
import { auxiliaries, determiners, pronouns } from "../english/classes/closed-classes.ts";
import { askingForMore, quoteNouns } from "../english/classes/follow-up-words.ts";
import { questionWords } from "../english/classes/question-words.ts";
import { opensQuestion } from "../english/classes/questions.ts";
import { isFormOf } from "../english/verbs/verbs.ts";

/** More words ask something of their own. */
const mostWords = 5;

/** Tells whether a text asks something only of what was said before: "when?", "and why?", "who said that?", "tell me more". */
export function isFollowUp(text: string): boolean {
  if (asksForMore(text) || asksWhoSaid(text)) return true;
  const words = readWords(text);
  return words.length > 0 && opensQuestion(text) && words.every((word) => isLight(word) || isFormOf(word, "saying"));
}

/** Tells whether a text asks whose the words are that were shown: "who said that?", "says who", "whose words are these?". */
export function asksWhoSaid(text: string): boolean {
  const words = readWords(text);
  const isSaid = (word: string) => isFormOf(word, "saying") || (words.includes("whose") && quoteNouns.has(word));
  return (
    words.some((word) => word === "who" || word === "whose") &&
    words.some(isSaid) &&
    words.every((word) => isLight(word) || isSaid(word))
  );
}

/** Tells whether a text asks for more of what was shown, and for nothing else: "more", "go on". */
export function asksForMore(text: string): boolean {
  return askingForMore.has(readWords(text).join(" "));
}

/** None of a text that is too long to ask only of what was said. */
function readWords(text: string): readonly string[] {
  const words = text.length > longestRead ? [] : findWords(text).map((word) => foldText(word.text));
  return words.length > mostWords ? [] : words;
}
const longestRead = 200;

function isLight(word: string): boolean {
  return questionWords.has(word) || pronouns.has(word) || determiners.has(word) || auxiliaries.has(word);
}
