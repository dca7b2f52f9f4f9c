import { findWords, foldText } from "../../coverage/fold.ts";
import { isMatter } from "../../english/classes/function-words.ts";
import { withoutManners } from "./manners.ts";

/**
 * Whether a text asks nothing of any news: "thanks!" is manners alone, and "who are you" and "what can you do" have no word of any
 * matter and are said to the bot.
 */
export function asksNothing(text: string): boolean {
  const matter = withoutManners(text);
  if (matter === null) return true;
  const words = findWords(text.slice(matter.start, matter.end)).map((word) => foldText(word.text));
  return words.some((word) => toBot.test(word)) && words.every((word) => toBot.test(word) || !isMatter(word));
}

const toBot = /^(?:bot|verbatim|you(?:r|rs|rself|'re|'ve)?)$/;
