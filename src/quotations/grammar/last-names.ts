import { isAmong } from "../../coverage/is-among.ts";
import { openingDates, pointingToTimes, weekdays } from "../../english/classes/calendar-words.ts";
import * as words from "../../english/classes/closed-classes.ts";
import { personNouns } from "../words/person-nouns.ts";
import type { Token } from "./tokens.ts";

/**
 * "said Minh Do", "Chen He, a surgeon,", "Grace Friday, a plumber,", "Ruth March said": a small word or a name of the calendar that
 * ends a name. It has a capital behind another word with one, and what stands around the two tells of somebody.
 */
export function isLastName(tokens: readonly Token[], index: number): boolean {
  const [first, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!token?.capital || !first?.capital || token.text.length < 2 || token.text === token.text.toUpperCase())
    return false;
  if (!isSmallWord(token.word) || !mayPrecede(first)) return false;
  let begin = index - 1;
  while (begin > index - longestName && tokens[begin - 1]?.capital) begin -= 1;
  const opener = tokens[begin - 1];
  if (opener && words.prepositions.has(opener.word)) return false;
  const isSubject = next?.kind === "word" && !next.capital && next.entry.cue?.past === true;
  const isEnd = next === undefined || (next.kind === "mark" && next.text !== ":");
  const isObject = isEnd && isSpeaker(opener);
  const isWhole = next?.text === "," || begin === index - 1;
  const isTold =
    (next?.text === "," && isDescription(tokens[index + 2])) || (isEnd && isWhole && isDescribed(tokens, begin));
  if (weekdays.includes(token.word)) return isTold || (isSubject && begin === index - 1 && first.entry.isFirstName);
  return isTold || isSubject || isObject;
}
const longestName = 5;

function isSmallWord(word: string): boolean {
  return (
    words.functionClasses.has(word) ||
    [words.auxiliaries, words.adverbs, words.determiners, words.numbers].some((some) => some.has(word))
  );
}

/** A name before another; not "Next", "The", "On". */
function mayPrecede({ word, possessive, entry }: Token): boolean {
  const isOther = isSmallWord(word) && !entry.isFirstName;
  return !possessive && !isOther && !openingDates.has(word) && !pointingToTimes.has(word);
}

/** "a plumber", "41", "who": what is told of somebody behind a name and a comma. */
function isDescription(token: Token | undefined): boolean {
  return token !== undefined && (isAmong(token.word, "a an who") || /^\d{1,3}$/.test(token.word));
}

/** "the nurse, Thi May,": what is told of somebody before the comma that opens the name. */
function isDescribed(tokens: readonly Token[], begin: number): boolean {
  return tokens[begin - 1]?.text === "," && isAmong(tokens[begin - 2]?.entry.singular, personNouns);
}

/** "said", "the nurse": right before whoever speaks. */
function isSpeaker(token: Token | undefined): boolean {
  if (token?.kind !== "word" || token.capital) return false;
  return token.entry.cue?.strength === "said" || personNouns.has(token.entry.singular);
}
