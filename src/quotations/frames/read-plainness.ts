import { isAmong } from "../../coverage/is-among.ts";
import { anybody } from "../../english/classes/attribution-words.ts";
import { auxiliaries, determiners, prepositions } from "../../english/classes/closed-classes.ts";
import {
  bareVerbTakers,
  leadingToInfinitives,
  leadingToParticiples,
  objectPronouns,
  subjectPronouns,
} from "../../english/classes/governing-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { isNounOf } from "../../english/nouns/nouns.ts";
import { isPlural } from "../../english/nouns/number.ts";
import { findCueForm } from "../grammar/cue-lexicon.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import { readClauseBefore } from "./clause-before.ts";
import { behindOpener, lastSaying } from "./read-governor.ts";
import { groupStart, isNegation, isQuoting, isReporting, isStatement, isStrong } from "./verb-of-saying.ts";

/**
 * Finds what leads to some words where it is no plain "she said" that could be read: a verb of saying that hangs on another verb or
 * noun which is not known to hand words on ("heard him shout", "was tempted to reply", "the idea that he wrote"). Null for plain
 * attribution, and where nothing before the words says who spoke. Linear in the tokens.
 */
export function findOddGovernor(before: readonly Token[]): Token | null {
  const clause = readClauseBefore(before);
  const tokens = behindOpener(clause.tokens);
  const verb = lastSaying(tokens, clause.isParted);
  const cue = tokens[verb];
  if (!cue || isStatement(cue)) return null;
  const start = groupStart(tokens, verb);
  const form = isInverted(before) ? null : oddForm(tokens, verb, start);
  return form ?? oddClause(tokens, start) ?? quotedAs(clause.tokens);
}

/** "Not until Monday did Roe say", "Only then did she write": the verb is bare because its auxiliary stands before the subject. */
function isInverted(before: readonly Token[]): boolean {
  const did = before.findIndex(({ word }) => isAmong(word, "did does do"));
  return did > 1 && (isNegation(before, 0) || isAmong(before[0]?.word, "only"));
}

/** "quoted him as having told her": whose words they are is said by the object, and who spoke of them by the subject. */
function quotedAs(tokens: readonly Token[]): Token | null {
  const quoting = tokens.findIndex((token, at) => isQuoting(token) && objectPronouns.has(wordAt(tokens, at + 1)));
  return tokens[quoting] ?? null;
}

/** "“…,” warned Roe", "“…,” he said": what stands right behind some words says that somebody said them. */
export function isTagged(behind: readonly Token[]): boolean {
  const [verb, subject] = behind[0]?.kind === "mark" ? behind.slice(1) : behind;
  if (verb && subject && subjectPronouns.has(verb.word) && isStrong(subject)) return true;
  const isName = subject !== undefined && (subject.capital || determiners.has(subject.word));
  return verb !== undefined && isName && isStrong(verb) && findCueForm(verb.word)?.participle !== true;
}

/** The verb is not finite, and what it hangs on is not known. */
function oddForm(tokens: readonly Token[], verb: number, start: number): Token | null {
  const form = findCueForm(wordAt(tokens, verb));
  const before = tokens[verb - 1];
  if (!before || form?.strength !== "said") return null;
  if (form.participle) {
    if (before.kind === "quote" || tokens.slice(start, verb).some(({ word }) => auxiliaries.has(word))) return null;
    return leadingToParticiples.has(before.word) || before.word.endsWith("ly") ? null : before;
  }
  if (form.past) return null;
  const to = tokens.findLastIndex(({ word }, at) => at >= start && at < verb && word === "to");
  const head = tokens[to - 1];
  if (to >= 0) return head && !leadsToInfinitive(tokens, to - 1) ? head : null;
  if (!form.bare || tokens.slice(start, verb).some(({ word }) => auxiliaries.has(word))) return null;
  // "wrote on her blog": it is hers, and she is no object.
  if (prepositions.has(wordAt(tokens, verb - 2))) return null;
  return objectPronouns.has(before.word) || isOne(before) || isMadeTo(tokens, verb) ? before : null;
}

/** "went on to say", "appeared in court to say": told of somebody's own deed; not "expected him to say", "unable to say". */
function leadsToInfinitive(tokens: readonly Token[], at: number): boolean {
  const { word = "", capital = false } = tokens[at] ?? {};
  if (capital || leadingToInfinitives.has(word)) return true;
  const isNoun = tokens.slice(Math.max(0, at - 2), at).some((one) => prepositions.has(one.word));
  return isNoun && !isNounOf(word, "person") && !objectPronouns.has(word);
}

/** "a cashier shout": one person, whose verb is not finite. */
function isOne({ word, capital, possessive }: Token): boolean {
  return !capital && !possessive && (anybody.has(word) || (isHumanNoun(word) && !isPlural(word)));
}

/** "heard Roe shout", "made Roe say". */
function isMadeTo(tokens: readonly Token[], verb: number): boolean {
  const before = tokens[verb - 1];
  return (
    before?.capital === true &&
    tokens.slice(Math.max(0, verb - 4), verb - 1).some(({ word }) => bareVerbTakers.has(word))
  );
}

/** "the idea that he wrote", "it is possible that she said": a clause under what is no verb of saying. */
function oddClause(tokens: readonly Token[], start: number): Token | null {
  const that = tokens.findLastIndex(({ word }, at) => at < start - 1 && word === "that");
  const head = tokens[that - 1];
  const isTold = tokens
    .slice(Math.max(0, that - mostHearers), Math.max(0, that))
    .some(({ word }) => findCueForm(word)?.told);
  return that < 1 || !head || isReporting(head) || isTold || head.word === "so" ? null : head;
}

/** "told a packed hall in Tarn that": whom it was told to stands between. */
const mostHearers = 7;
