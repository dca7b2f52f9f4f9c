import { findWords, foldText } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import { isMatter } from "../../english/classes/function-words.ts";
import { pointingWords } from "../../english/classes/publication-words.ts";
import { withoutManners } from "./manners.ts";

/**
 * Tells whether a text asks nothing of any news: "thanks!" is manners alone, and "who are you" and "what can you do" have no word of any
 * matter and are said to the bot; so has "what is this".
 */
export function asksNothing(text: string): boolean {
  const matter = withoutManners(text);
  if (matter === null) return true;
  const words = findWords(text.slice(matter.start, matter.end)).map((word) => foldText(word.text));
  if (asksWhatThisIs(words)) return true;
  return words.some((word) => toBot.test(word)) && words.every((word) => toBot.test(word) || !isMatter(word));
}

/** "what is this": nobody knows what, but that it is said in front of a bot. */
function asksWhatThisIs(words: readonly string[]): boolean {
  const isAsked = /^what(?:'?s)?$/.test(words[0] ?? "");
  return isAsked && words.length <= 3 && isAmong(words.at(-1), pointingWords) && !words.slice(1).some(isMatter);
}

const toBot = /^(?:bot|verbatim|you(?:r|rs|rself|'re|'ve)?)$/;
