import { auxiliaries, determiners, prepositions, pronouns } from "../../english/classes/closed-classes.ts";
import { functionWords } from "../../english/classes/function-words.ts";
import { looseAdverbs, spokenVerbClasses } from "../../english/classes/plain-telling.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { isNounOf, type NounClass } from "../../english/nouns/nouns.ts";
import { findVerbForm, isVerbOf } from "../../english/verbs/verbs.ts";
import type { Token } from "../grammar/tokens.ts";
import { isStrong } from "./verb-of-saying.ts";

/** What is told, played, tried out or made to look like another's. */
export const unreal: readonly NounClass[] = ["fake", "fiction", "staging"];

/** True for a noun of one of the classes, in the singular or not. */
export function isOf({ entry }: Token, classes: readonly NounClass[]): boolean {
  return classes.some((one) => isNounOf(entry.singular, one) || isNounOf(entry.word, one));
}

export function isHuman({ entry }: Token): boolean {
  return isHumanNoun(entry.singular) || isHumanNoun(entry.word);
}

/** True for a word that names or tells something, and for no word of time. */
export function isContent({ word }: Token): boolean {
  const isFunction = [functionWords, determiners, pronouns, auxiliaries].some((words) => words.has(word));
  return !isFunction && !isLoose(word);
}

export function isLoose(word: string): boolean {
  return word.endsWith("ly") || looseAdverbs.has(word);
}

/** True for a form of a verb by which something is said, asked or told. */
export function isSpoken({ word }: Token): boolean {
  const form = findVerbForm(word);
  return form !== null && spokenVerbClasses.some((one) => isVerbOf(form.verb, one));
}

/** Where the verb of saying stands; -1 for none. */
export function findTag(words: readonly Token[]): number {
  return words.findIndex((token, at) => isTag(words, at) && (!token.capital || at === 0));
}

/** True for a verb of saying that is none of "the report", "in answer", "a medical blog". */
export function isTag(words: readonly Token[], at: number): boolean {
  const token = words[at];
  if (!token || !isStrong(token)) return false;
  const before = words[at - 1];
  const isNoun =
    isInPhrase(words, at) || (before !== undefined && isHuman(token) && !isHuman(before) && !before.capital);
  return !(token.entry.cue?.nounLike && isNoun);
}

/**
 * Behind a determiner, a preposition or an owner. A bare form also with what describes it between, since a single subject has no such verb:
 * "a medical blog", not "the note reads".
 */
function isInPhrase(words: readonly Token[], at: number): boolean {
  const { cue } = words[at]?.entry ?? {};
  const length = cue?.bare && !cue.past ? longestPhrase : 1;
  for (const token of words.slice(Math.max(0, at - length), at).toReversed()) {
    if (determiners.has(token.word) || token.possessive || prepositions.has(token.word)) return true;
    if (token.word === "and") continue;
    if (token.capital || isHuman(token) || !isContent(token) || token.entry.isPlural) return false;
  }
  return false;
}
const longestPhrase = 4;
