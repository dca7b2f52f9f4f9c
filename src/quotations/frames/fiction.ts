import { isAmong } from "../../coverage/is-among.ts";
import { duress, hearsayAdjectives } from "../../english/classes/attribution-words.ts";
import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from "../../english/classes/closed-classes.ts";
import { dressedUp, sourcePrepositions, subjectPronouns, verbsOfTales } from "../../english/classes/governing-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { isNounOf } from "../../english/nouns/nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { mayBeVerb } from "../../english/verbs/verb-uses.ts";
import { isFormOf } from "../../english/verbs/verbs.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import { askOnce } from "../grammar/word-entry.ts";
import { isInPersonsClause } from "./false-medium.ts";
import type { FrameKind, FrameReading } from "./frame.ts";
import { isSaying, isStatement } from "./verb-of-saying.ts";

/**
 * The words are told, played or passed on, and nobody's own: "in her novel, a minister declares", "rumour had it that", "playing
 * the mayor, he said", "the supposed last words". Who wrote or plays such a thing speaks for herself.
 */
export function findFiction(tokens: readonly Token[], words: number): FrameReading | null {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "word" || !mayTellFiction(token.entry) || isInPersonsClause(tokens, at)) continue;
    if (
      (isFiction(token) || (at === 0 && isFiction({ ...token, capital: false }))) &&
      !modifies(tokens, at) &&
      isSource(tokens, at, words)
    )
      return reading(token, "hedged");
    if (at < words && playsSomebody(tokens, at)) return reading(token, "hedged");
    if (duress.has(token.word) && isAmong(wordAt(tokens, at - 1), "at under")) return reading(token, "hedged");
    if (at < words && hearsayAdjectives.has(token.word) && tokens.slice(at + 1, at + 4).some(isStatement))
      return reading(token, "reported");
  }
  return null;
}

/** False for a word that is none of those `findFiction` looks for: most words. */
const mayTellFiction = askOnce(
  (word: string): boolean =>
    isFiction({ word, capital: false }) ||
    dressedUp.has(word) ||
    duress.has(word) ||
    hearsayAdjectives.has(word) ||
    isAmong(word, "playing portraying voicing") ||
    isFormOf(word, "pretending"),
);

/** True for a novel, a rumour, a character and the like. */
export function isFiction({ word, capital }: Pick<Token, "word" | "capital">): boolean {
  return !capital && isNounOf(singularOf(word), "fiction");
}

/** So many words may stand between "in" and the noun: "in her latest crime novel". */
const mostModifiers = 4;

function isSource(tokens: readonly Token[], at: number, words: number): boolean {
  for (let place = at - 1; place >= at - mostModifiers - 1; place -= 1) {
    const before = tokens[place];
    if (before?.kind !== "word") return at < words && isSubject(tokens, at, words);
    if (before.word.endsWith("ing")) return false;
    if (sourcePrepositions.has(before.word)) return true;
    if (before.word === "to" && tokens[place - 1]?.word === "according") return true;
    if (isSaying(before)) return place > words;
    if (before.word === "of" && isHero(tokens[place - 1])) return at < words;
    if (prepositions.has(before.word)) return false;
  }
  return false;
}

/** "the hero of the thriller"; its author is real. */
function isHero(token: Token | undefined): boolean {
  return token !== undefined && (isFiction(token) || /^heroe?s?$|^heroines?$/.test(token.word));
}

/** What speaks is the noun, and nobody who stands between it and the verb. */
function isSubject(tokens: readonly Token[], at: number, words: number): boolean {
  const between = tokens.slice(at + 1, words);
  const verb = between.findIndex((token) => isSaying(token) || verbsOfTales.has(token.word));
  return verb >= 0 && !between.slice(0, verb).some(({ kind, word }) => kind === "mark" || subjectPronouns.has(word));
}

/** "a novel approach", "script writer", "Legend Jo Pell": the word only tells of the noun or name behind it. */
function modifies(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== "word") return false;
  const isPlainNoun =
    !isFunctionWord(next.word) && !isSaying(next) && !mayBeVerb(next.word) && !next.word.endsWith("ly");
  return (
    isPlainNoun ||
    next.capital ||
    isHumanNoun(singularOf(next.word)) ||
    (isNounOf(next.word, "group") && !isSaying(next))
  );
}

function isFunctionWord(word: string): boolean {
  return [auxiliaries, conjunctions, determiners, prepositions, pronouns, relatives, subordinators].some((words) =>
    words.has(word),
  );
}

/** "playing the prime minister, he said", "an actor dressed as the bishop". */
function playsSomebody(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (dressedUp.has(word)) return next === "as";
  const opens = tokens[at - 1] === undefined || tokens[at - 1]?.kind === "mark";
  if (opens && word.endsWith("ing") && isFormOf(word, "pretending")) return true;
  if (!opens || !isAmong(word, "playing portraying voicing")) return false;
  const part = tokens.slice(at + 1, at + 6);
  return part.some((token) => isHumanNoun(singularOf(token.word))) && !part.some((token) => token.word === "as");
}

function reading({ start, end }: Token, kind: FrameKind): FrameReading {
  return { kind, cue: { start, end }, ofSaying: true };
}
