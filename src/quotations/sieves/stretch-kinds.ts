import { isAmong } from "../../coverage/is-among.ts";
import { callingParticiples } from "../../english/classes/cue-words.ts";
import { definiteDeterminers, smallWordsOfTitles } from "../../english/classes/phrase-words.ts";
import { namingForms } from "../../english/classes/telling-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { languages } from "../../english/nouns/languages.ts";
import { singularOf } from "../../english/nouns/number.ts";
import {
  namedPlaces,
  namedThings,
  ratings,
  ratingWords,
  verbsOfWorks,
  wordsBeforeTitles,
  workNouns,
} from "../../english/nouns/work-words.ts";
import { isPhrase, lastWordOf, wordOf } from "../grammar/phrases.ts";
import { type ReadSentence, stretchAt } from "../reading-context.ts";
import { calledBy, cueAfter } from "./adjacent-sieves.ts";

/** True for words that name a work: capitals on every longer word, and a place where works are named. */
export function isWorkTitle(read: ReadSentence, quote: number): boolean {
  const text = wordsAt(read, quote);
  if (text.length > 120 || /[!?]$/.test(text) || !isTitleCase(text)) return false;
  const before = tokenBefore(read, quote);
  if (!before) return false;
  return (
    before.possessive ||
    wordsBeforeTitles.has(before.word) ||
    namedPlaces.has(before.word) ||
    (/\s/.test(text) && (verbsOfWorks.has(before.word) || isSubjectOfDeed(read, quote))) ||
    (before.text === "," && (isListed(read, quote) || isApposed(read, quote)))
  );
}

/** Roe said “The Long Dry” took six years: what the sentence tells of the words themselves. */
function isSubjectOfDeed({ chunks }: ReadSentence, quote: number): boolean {
  const [before, behind] = [chunks[quote - 1], chunks[quote + 1]];
  const isClause = before?.cue?.strength === "said" || wordOf(before) === "that";
  return isClause && behind?.kind === "verb" && behind.cue === null && !behind.bareParticiple;
}

/** his book, “…”, */
function isApposed(read: ReadSentence, quote: number): boolean {
  const noun = lastWordOf(read.chunks[quote - 2]);
  return workNouns.has(noun);
}

/** on “…,” “…” and “…”: the next in a list of titles. */
function isListed(read: ReadSentence, quote: number): boolean {
  return read.chunks[quote - 2]?.kind === "quote" && isWorkTitle(read, quote - 2);
}

/**
 * the so-called “…”, known as “…”, nicknamed “…”: a name that nobody in particular is quoted with. Not so when a cue
 * behind the words says whose they are: It could be termed “…,” the Kell Post reported.
 */
export function isHearsay(read: ReadSentence, quote: number): boolean {
  const tokens = read.sentence.tokens;
  const at = tokens.findIndex((token) => token.start === read.chunks[quote]?.start);
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  if (before.at(-1) === "so-called" || isTranslated(before)) return true;
  if (isNameOfThing(read, quote) || isUrged(read, quote) || isRating(read, quote)) return true;
  if (cueAfter(read, quote) ?? calledBy(read, quote)) return false;
  if (isLabelled(read, quote)) return true;
  const named = before.findLastIndex((word) => callingParticiples.has(word));
  if (named < 0 || onlyRemarks(before.slice(named))) return false;
  if (isJustNamed(read, quote)) return true;
  const verb = read.chunks.findLast((chunk, index) => index < quote && chunk.kind === "verb");
  return verb !== undefined && (verb.passive || before[named] === "known" || /titled$/.test(before[named] ?? ""));
}

/** its “fair play” clause, the “three strikes” rule: what a thing goes by, and nobody says. */
function isNameOfThing(read: ReadSentence, quote: number): boolean {
  const [before, behind] = [tokenBefore(read, quote), read.chunks[quote + 1]];
  const isOf = before !== undefined && (before.possessive || definiteDeterminers.has(before.word));
  const noun = behind?.kind === "noun" || behind?.kind === "name" ? wordOf(behind) : "";
  return isOf && namedThings.has(noun) && wordsAt(read, quote).split(/\s+/).length <= longestNameOfThing;
}

/** In words. */
const longestNameOfThing = 4;

/** urged “calm”, called for “unity”: one small word for what is asked for. */
function isUrged({ chunks, ...read }: ReadSentence, quote: number): boolean {
  const isFor = wordOf(chunks[quote - 1]) === "for";
  const verb = chunks[isFor ? quote - 2 : quote - 1]?.cue?.verb ?? "";
  const isAsking = isFor ? isAmong(verb, "appeal call plead") : verb === "urge";
  return isAsking && /^\p{Ll}+[.,]?$/u.test(wordsAt({ chunks, ...read }, quote));
}

/** rates the shares “hold”, cut its debt to “junk”: what analysts call them. */
function isRating(read: ReadSentence, quote: number): boolean {
  const text = wordsAt(read, quote).toLowerCase().replace(/[.,]$/, "");
  if (!ratings.has(text)) return false;
  const at = read.sentence.tokens.findIndex((token) => token.start === read.chunks[quote]?.start);
  return read.sentence.tokens.slice(Math.max(0, at - ratingReach), at + 3).some(({ word }) => ratingWords.has(word));
}

/** Says how far before a rating the word for giving one stands. In tokens. */
const ratingReach = 12;

/** a user labelled “Kell Owl”, the print called “Boats and Sailors”: what stands before the words is called so, and calls nothing so. */
function isLabelled(read: ReadSentence, quote: number): boolean {
  const [thing, called, next] = [read.chunks[quote - 2], read.chunks[quote - 1], read.chunks[quote + 1]];
  if (called?.tokens.length !== 1 || !namingForms.has(wordOf(called))) return false;
  const isOne = thing?.kind === "noun" || (thing?.kind === "comma" && read.chunks[quote - 3]?.kind === "noun");
  const isCaller =
    thing?.kind === "noun" && isHumanNoun(singularOf(lastWordOf(thing))) && !isAmong(wordOf(thing), "a an");
  const hasObject = isPhrase(next) && next?.tokens.at(-1)?.possessive !== true;
  return isOne && !isCaller && !hasObject && isTitleCase(wordsAt(read, quote));
}

/** from an account called “…”, opened a shop called “…”: what a thing is called that is new to the text. */
function isJustNamed({ chunks }: ReadSentence, quote: number): boolean {
  const [governor, thing, called] = [chunks[quote - 3], chunks[quote - 2], chunks[quote - 1]];
  const isNew = thing?.kind === "noun" && isAmong(wordOf(thing), "a an");
  return (
    isNew && isAmong(governor?.kind, "preposition verb") && called?.tokens.length === 1 && wordOf(called) === "called"
  );
}

/** Roe, as she was known, “…”; Roe has been known to be “…”: no name follows. */
function onlyRemarks([named, ...between]: readonly string[]): boolean {
  return named === "known" && (between[0] === "," || between[0] === "to");
}

/** “…,” Latin for “…”: what the words mean in another language. */
function isTranslated(before: readonly string[]): boolean {
  return before.at(-1) === "for" && isAmong(before.at(-2), languages);
}

/** “Meet the Press”, “Hamilton”. */
function isTitleCase(text: string): boolean {
  const words = text.replace(/[.,;:!?'’"]+$/, "").split(/[\s—–-]+/);
  return (
    words.length <= 14 &&
    words.every((word, index) => !/^\p{Ll}/u.test(word) || (index > 0 && smallWordsOfTitles.has(word)))
  );
}

function wordsAt(read: ReadSentence, quote: number): string {
  const stretch = stretchAt(read, quote);
  return stretch ? read.outline.body.slice(stretch.start, stretch.end) : "";
}

function tokenBefore(read: ReadSentence, quote: number) {
  const index = read.sentence.tokens.findIndex((token) => token.start === read.chunks[quote]?.start);
  return read.sentence.tokens[index - 1];
}
