import { falseWords, mediumNouns, omittingForms } from "../../english/classes/attribution-words.ts";
import { determiners, ownDeterminers } from "../../english/classes/closed-classes.ts";
import { perfectAuxiliaries } from "../../english/classes/phrase-words.ts";
import {
  beingForms,
  meaningOfWords,
  recordNouns,
  recordVerbs,
  spokenOfNouns,
  stagedForms,
} from "../../english/classes/plain-telling.ts";
import { isFormOfBe } from "../../english/verbs/auxiliaries.ts";
import { isFormOf } from "../../english/verbs/verbs.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";

type Words = readonly Token[];

/**
 * Finds in the sentence behind some words what speaks of them as words: "The sentence has a “never” in it", "The verb was “dredge”", "It
 * is the line with which", "left out half of his sentence". Not "had the words printed". Null for none.
 */
export function findSpokenOf(words: Words): Token | null {
  return words.find((token, at) => isSpokenOf(words, token, at)) ?? null;
}

function isSpokenOf(words: Words, { word, capital }: Token, at: number): boolean {
  if (capital || !spokenOfNouns.has(word) || !words.slice(Math.max(0, at - 3), at).some(isDefinite)) return false;
  return (
    words.slice(at + 1, at + 7).some(isPredicate) ||
    words.slice(Math.max(0, at - 4), at).some((one) => isFormOfBe(one.word)) ||
    words.slice(0, at).some((one) => omittingForms.has(one.word))
  );
}

function isDefinite({ word, possessive }: Token): boolean {
  return possessive || ownDeterminers.has(word);
}

function isPredicate({ word }: Token): boolean {
  return beingForms.has(word) || isFormOfBe(word) || meaningOfWords.has(word);
}

/** "The page has “…”", "The audio has another ending: “…”", "A recording has him saying that": there it is told another time. Null for none. */
export function findRecord(next: Words): Token | null {
  const has = next.findIndex(({ word }, at) => perfectAuxiliaries.has(word) && next[at + 1]?.kind === "quote");
  const medium = next.slice(0, Math.max(0, has)).find(({ word, capital }) => !capital && mediumNouns.has(word));
  if (medium) return medium;
  const record = next.findIndex(({ word, capital }) => !capital && recordNouns.has(word));
  if (record < 0) return null;
  const verb = next.findIndex(({ word }, at) => at > record && at <= record + farthestVerb && recordVerbs.has(word));
  const isTold = verb >= 0 && next.slice(verb).some(({ kind, word }) => kind === "quote" || word === "saying");
  return isTold ? (next[record] ?? null) : null;
}

/** "The audio that a passenger made has" */
const farthestVerb = 9;

/** Finds what is not in earnest in the sentence before: "a mock trial", "The scene was staged", "an example of slander". */
export function findStaged(words: Words): Token | null {
  return (
    words.find(({ word }, at) => {
      const [before, next] = [wordAt(words, at - 1), words[at + 1]];
      const isMock = falseWords.has(word) && determiners.has(before) && next?.capital === false;
      return isMock || (stagedForms.has(word) && isFormOfBe(before)) || (word === "example" && before === "an");
    }) ?? null
  );
}

/** "quoted from the diary": what follows may be read out of it. */
export function findQuoted(words: Words): Token | null {
  return words.find(({ word }, at) => isFormOf(word, "quoting") && wordAt(words, at + 1) === "from") ?? null;
}

/** Finds whose voice is put on: "can do her employer's voice", "in the voice of the banker". */
export function findVoice(words: Words): Token | null {
  return (
    words.find(({ word }, at) => {
      if (word !== "voice" && word !== "accent") return false;
      const owner = words.slice(Math.max(0, at - 2), at).find(({ possessive }) => possessive);
      return owner !== undefined || (wordAt(words, at + 1) === "of" && wordAt(words, at - 2) === "in");
    }) ?? null
  );
}
