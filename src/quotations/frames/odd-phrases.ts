import {
  clauseOpeners,
  falseAdverbs,
  hearsayAdverbs,
  mediumNouns,
  relatives,
} from "../../english/classes/attribution-words.ts";
import { auxiliaries, determiners, numbers, prepositions, pronouns } from "../../english/classes/closed-classes.ts";
import { functionWords } from "../../english/classes/function-words.ts";
import {
  loosePrepositions,
  makingForms,
  matterClasses,
  matterPrepositions,
  mockingAdverbs,
  personPronouns,
  plainBehindAs,
  plainPhraseClasses,
  plainPhraseNouns,
  talkingMachines,
  timePrepositions,
  topicNouns,
  topicPrepositions,
} from "../../english/classes/plain-telling.ts";
import { isFormOfBe } from "../../english/verbs/auxiliaries.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import { isHuman, isLoose, isOf, unreal } from "./odd-words.ts";
import { isStrong } from "./verb-of-saying.ts";

type Words = readonly Token[];

/**
 * Finds among the words of a clause, from a place on, a phrase that tells neither when nor where, to whom, in what or about what
 * something was said: "in costume", "by mistake". `isBehind`: they stand behind the verb of saying. Null for none.
 */
export function findOddPhrase(words: Words, from: number, isBehind: boolean): Token | null {
  for (let at = from; at < words.length; at += 1) {
    const token = words[at] as Token;
    if (token.word === "that" || relatives.has(token.word) || (isBehind && isTopic(words, at))) return null;
    if ([falseAdverbs, hearsayAdverbs, mockingAdverbs].some((adverbs) => adverbs.has(token.word))) return token;
    if (isUnreal(words, at)) return token;
    if (isBehind && token.word === "as") return findOddAs(words.slice(at + 1));
    if (at > from && /^(?:before|until)$/.test(token.word) && personPronouns.has(wordAt(words, at + 1)))
      return words[at + 1] ?? null;
    if (isBehind && token.word === "for" && at === from && words[at + 1]?.capital) return token;
    if (!prepositions.has(token.word) || timePrepositions.has(token.word)) continue;
    const owner = words[at - 1];
    if (owner && !isStrong(owner) && !owner.capital && isHuman(owner)) continue;
    if (owner && isOf(owner, matterClasses) && matterPrepositions.has(token.word)) return null;
    const head = findHead(words, at);
    if (head && (loosePrepositions.has(token.word) ? isPretended(head, token.word) : !isPlain(head))) return head;
    if (head && token.word === "by" && head.entry.singular === "account") return head;
  }
  return null;
}

/** "said of the plan", "in response to": what is spoken about follows. */
function isTopic(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  const before = words[at - 1];
  if (topicPrepositions.has(word)) return true;
  if (word === "of") return before !== undefined && (isStrong(before) || before.capital);
  return topicNouns.has(word) && before?.word === "in";
}

/** "as she left", "as Roe put it" tell when; "as a test", "as arranged", "as parents do" do not. */
export function findOddAs(rest: Words): Token | null {
  const [next] = rest;
  const told = rest.findIndex(({ word }, at) => makingForms.has(word) && isFormOfBe(wordAt(rest, at - 1)));
  if (told >= 0) return rest[told] ?? null;
  if (!next || plainBehindAs.has(next.word) || next.capital || isLoose(next.word)) return null;
  const isPast = rest
    .slice(1)
    .some(({ word, entry }) => word.endsWith("ed") || /^(?:was|were)$/.test(word) || entry.verbUse?.kind === "past");
  const goesOn = isPast || (rest.some(isHuman) && rest.slice(2).some(({ entry }) => entry.verbUse?.kind === "third"));
  return goesOn && !rest.some(({ word }) => makingForms.has(word)) ? null : next;
}

/** "to a puppet", "with a straight face"; "with tears" is no pretence. */
function isPretended(head: Token, preposition: string): boolean {
  const isFace = preposition === "with" && isOf(head, ["body"]) && !plainPhraseNouns.has(head.entry.singular);
  return isFace || isOf(head, unreal);
}

/** A noun of what is played, dreamt or made by a machine; not "rock legend Roe", "a script writer". */
export function isUnreal(words: Words, at: number): boolean {
  const token = words[at] as Token;
  if (token.capital) return false;
  if (talkingMachines.has(token.word)) return true;
  if (!isOf(token, unreal) || isStrong(token) || isHuman(token)) return false;
  const before = words[at - 1];
  const next = words[at + 1];
  const isNoun =
    !before || determiners.has(before.word) || prepositions.has(before.word) || !functionWords.has(before.word);
  return (
    isNoun &&
    !(
      next &&
      ((next.capital && before && !prepositions.has(before.word)) ||
        isHuman(next) ||
        isOf(next, ["document", "group", "occasion"]))
    )
  );
}

/** The last noun of the phrase behind a preposition; null for none. */
function findHead(words: Words, preposition: number): Token | null {
  let head: Token | null = null;
  for (const token of words.slice(preposition + 1, preposition + 1 + longestPhrase)) {
    const { word } = token;
    if (prepositions.has(word) || relatives.has(word) || clauseOpeners.has(word)) break;
    if (head && token.capital && isOf(head, unreal)) break;
    if (token.capital || token.text.startsWith("@")) head = token;
    else {
      if (!head && word.endsWith("ing")) return null;
      if (pronouns.has(word) && !determiners.has(word)) return head;
      if (head && (endsPhrase(token) || isOf(head, ["time"]))) break;
      if (!functionWords.has(word) && !determiners.has(word) && !numbers.has(word) && !isLoose(word)) head = token;
    }
  }
  return head;
}

const longestPhrase = 8;

function endsPhrase(token: Token): boolean {
  return (
    auxiliaries.has(token.word) ||
    /(?:ed|ing)$/.test(token.word) ||
    (isStrong(token) && token.entry.cue?.nounLike !== true)
  );
}

/** True for what a phrase beside a verb of saying is plain with: somebody, some time, some place, some text, some occasion. */
export function isPlain(token: Token): boolean {
  if (token.capital || token.text.startsWith("@") || /\d/.test(token.text)) return true;
  if (isOf(token, unreal)) return false;
  const { singular, word } = token.entry;
  return isHuman(token) || plainPhraseNouns.has(singular) || mediumNouns.has(word) || isOf(token, plainPhraseClasses);
}
