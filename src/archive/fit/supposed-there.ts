import { keyOfWord } from "../../answers/outcome/word-keys.ts";
import { isAmong } from "../../coverage/is-among.ts";
import type { Span } from "../../coverage/span.ts";
import { conditionals, denyingVerbs, futureAuxiliaries, modals } from "../../english/classes/attribution-words.ts";
import { adverbs } from "../../english/classes/closed-classes.ts";
import { conditionOpeners } from "../../english/classes/limiting-words.ts";
import { negations } from "../../english/classes/negations.ts";
import { auxiliaries } from "../../english/verbs/auxiliaries.ts";
import { implicativeForms } from "../../english/verbs/implicatives.ts";
import { mayBeVerb } from "../../english/verbs/verb-uses.ts";
import { verbOfIrregular } from "../../english/verbs/verbs.ts";
import { readTokens, type Token } from "../../quotations/grammar/tokens.ts";

/**
 * Tells whether a sentence has a deed only as what will, may or would be done, is meant to be done, or under a condition: "I will resign
 * if the audit finds it", "she threatened to resign". Null where it does not have the word. Linear in the sentence.
 */
export function isSupposedIn(body: string, sentence: Span, key: string): boolean | null {
  let isSupposed: boolean | null = null;
  let isConditioned = false;
  let isModal = false;
  let isDoing = false;
  let before = "";
  for (const token of readTokens(body, sentence)) {
    const { word, kind } = token;
    // "to resign", and not "managed to resign", "refused to resign" or "to have resigned"
    const isMeant = before === "to" && word !== "have" && !isDoing;
    if (kind === "word" && keyOfWord(word) === key) {
      if (!isConditioned && !isModal && !isMeant) return false;
      isSupposed = true;
    }
    if (kind === "mark") isConditioned = isDoing = false;
    else if (conditionals.has(word) || conditionOpeners.has(word)) isConditioned = true;
    // "had to resign", "the first to resign", and not "has promised to resign"
    const isForced = word === "to" && verbOfIrregular(before) === "have";
    if (isForced || isAmong(word, "first last only") || implicativeForms.has(word) || denyingVerbs.has(word))
      isDoing = true;
    isModal = isOfWill(token) || isMeant || (isModal && isBetween(word));
    before = word;
  }
  return isSupposed;
}

/**
 * Tells whether a place of a sentence is told only of what will, may or would be, is meant, or stands under a condition: the years of "if convicted
 * she faces nine years". Linear in the sentence.
 */
export function isSupposedAt(body: string, sentence: Span, place: Span): boolean {
  let isSupposed = false;
  let isConditioned = false;
  let before = "";
  for (const token of readTokens(body, { start: sentence.start, end: place.start })) {
    const { word, kind } = token;
    if (kind === "mark") isConditioned = false;
    else if (conditionals.has(word) || conditionOpeners.has(word)) isConditioned = true;
    const isMeant = before === "to" && word !== "have" && mayBeVerb(word)?.kind === "bare";
    if (isOfWill(token) || isMeant) isSupposed = true;
    else if (mayBeVerb(word)?.kind === "past" || auxiliaries.has(word)) isSupposed = isSupposed && isBetween(before);
    before = word;
  }
  return isSupposed || isConditioned;
}

/** "will", "may", "she'll" */
function isOfWill({ kind, word }: Token): boolean {
  return kind === "word" && (modals.has(word) || futureAuxiliaries.has(word) || word.endsWith("'ll"));
}

/** "may not have resigned", "will soon be fired" */
function isBetween(word: string): boolean {
  return auxiliaries.has(word) || adverbs.has(word) || negations.has(word) || word.endsWith("ly");
}
