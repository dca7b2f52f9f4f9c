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
  const told = readMoods(body, sentence).filter(({ token }) => token.kind === "word" && keyOfWord(token.word) === key);
  return told.length === 0 ? null : told.every(({ isSupposed }) => isSupposed);
}

/**
 * Tells whether what stands at a place of a sentence belongs to what will, may or would be, is meant, or stands under a condition: the years of
 * "if convicted she faces nine years". Linear in the sentence.
 */
export function isSupposedAt(body: string, sentence: Span, { start }: Span): boolean {
  return readMoods(body, { start: sentence.start, end: start }).at(-1)?.isGoingOn === true;
}

/** How a word is told. */
interface Mood {
  readonly token: Token;
  /** As a verb it is only supposed. */
  readonly isSupposed: boolean;
  /** What stands behind it is said of something that is only supposed, until another verb is told plainly. */
  readonly isGoingOn: boolean;
}

function readMoods(body: string, within: Span): readonly Mood[] {
  let isConditioned = false;
  let isDoing = false;
  let isModal = false;
  let isOfSupposed = false;
  let before = "";
  return readTokens(body, within).map((token) => {
    const { word, kind } = token;
    if (kind === "mark") isConditioned = isDoing = false;
    // "to resign", and not "managed to resign", "refused to resign" or "to have resigned"
    const isMeant = before === "to" && word !== "have" && !isDoing;
    const isSupposed = isConditioned || isModal || isMeant;
    if (conditionals.has(word) || conditionOpeners.has(word)) isConditioned = true;
    // "had to resign", "the first to resign", and not "has promised to resign"
    const isForced = word === "to" && verbOfIrregular(before) === "have";
    if (isForced || isAmong(word, "first last only") || implicativeForms.has(word) || denyingVerbs.has(word))
      isDoing = true;
    const use = mayBeVerb(word)?.kind;
    if (isOfWill(token) || (isMeant && use === "bare")) isOfSupposed = true;
    else if (!isModal && (use === "past" || auxiliaries.has(word))) isOfSupposed = false;
    isModal = isOfWill(token) || isMeant || (isModal && isBetween(word));
    before = word;
    return { token, isSupposed, isGoingOn: isConditioned || isOfSupposed };
  });
}

/** "will", "may", "she'll" */
function isOfWill({ kind, word }: Token): boolean {
  return kind === "word" && (modals.has(word) || futureAuxiliaries.has(word) || word.endsWith("'ll"));
}

/** "may not have resigned", "will soon be fired" */
function isBetween(word: string): boolean {
  return auxiliaries.has(word) || adverbs.has(word) || negations.has(word) || word.endsWith("ly");
}
