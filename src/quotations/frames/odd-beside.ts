import {
  falseWords,
  inventingVerbs,
  mediumNouns,
  quotingParticiples,
} from "../../english/classes/attribution-words.ts";
import { determiners, numbers, ownDeterminers, prepositions, relatives } from "../../english/classes/closed-classes.ts";
import {
  beingForms,
  formNouns,
  isMistaking,
  makingForms,
  meaningForms,
  mindForms,
  personPronouns,
  playingForms,
  speakingForms,
  standingNouns,
  talkingMachines,
  untrueWords,
  wordPronouns,
  wordsNouns,
} from "../../english/classes/plain-telling.ts";
import { isNounOf } from "../../english/nouns/nouns.ts";
import { isFormOfBe } from "../../english/verbs/auxiliaries.ts";
import { findVerbForm, isVerbOf } from "../../english/verbs/verbs.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import { isHuman, isLoose, isOf, isSpoken, isTag, unreal } from "./odd-words.ts";
import { findQuoted, findRecord, findSpokenOf, findStaged, findVoice } from "./spoken-of.ts";
import type { Telling } from "./telling.ts";
import { isInJest, isNegation, isStrong } from "./verb-of-saying.ts";

type Words = readonly Token[];

/** How much of a sentence beside is read. In words. */
const reach = 30;

/**
 * Finds in the sentences beside some words what takes them out of plain telling: "She took the part of the thief." before,
 * "The line is from the musical.", "She had meant the other bridge.", "It was an example." behind. Null for none.
 */
export function findOddBeside({ before, behind, next, previous }: Telling): Token | null {
  return findOddNext(next, [...before, ...behind]) ?? findOddPrevious(previous);
}

function findOddPrevious(previous: Words): Token | null {
  if (previous.some(({ kind }) => kind === "quote")) return null;
  const words = wordsOf(previous).slice(-reach);
  const made =
    findSupposed(words) ??
    findMade(words) ??
    findReal(words) ??
    findForm(words) ??
    findStaged(words) ??
    findVoice(words) ??
    findQuoted(words);
  if (made) return made;
  return isTold(previous)
    ? (words.find((token, at) => determiners.has(wordAt(words, at - 1)) && isUnreal(token)) ?? null)
    : findOddWord(words, { isOfThem: false, isTold: true, isPrevious: true });
}

/** "Imagine the scene.", "Suppose that he is right." */
function findSupposed([first, second]: Words): Token | null {
  const form = first ? findVerbForm(first.word) : null;
  const isBare = form?.kind === "bare" && !form.isNounToo && second?.capital === false;
  return first && form && isBare && (isVerbOf(form.verb, "pretending") || isVerbOf(form.verb, "thinking"))
    ? first
    : null;
}

/** "was paid to say so", "had been told what to say". */
function findMade(words: Words): Token | null {
  const at = words.findIndex(
    ({ word }, place) =>
      makingForms.has(word) &&
      words
        .slice(place + 1, place + 4)
        .some((one, next) => one.word === "to" && wordAt(words, place + next + 2) === "say"),
  );
  return words[at] ?? null;
}

/** "the real Ada Roe", "not the real mayor": there is another. */
function findReal(words: Words): Token | null {
  return (
    words.find(({ word }, at) => {
      const next = words[at + 1];
      return word === "real" && wordAt(words, at - 1) === "the" && next && (next.capital || isHuman(next));
    }) ?? null
  );
}

/** "She needed a sentence for the test.", "Two of these words are ours.": some words are spoken of as words; "a word" is one. */
function findForm(words: Words): Token | null {
  return (
    words.find(
      ({ word }, at) =>
        formNouns.has(word) &&
        words.slice(Math.max(0, at - 2), at).some(isDeterminer) &&
        !(word === "word" && (wordAt(words, at - 1) === "a" || wordAt(words, at + 2) === "word")),
    ) ?? null
  );
}

function isDeterminer({ word, possessive }: Token): boolean {
  return possessive || determiners.has(word);
}

/** Somebody speaks in the sentence. */
function isTold(sentence: Words): boolean {
  return sentence.some(
    (token, at) =>
      token.kind === "quote" ||
      (isTag(sentence, at) &&
        !token.capital &&
        !isFormOfBe(wordAt(sentence, at - 1)) &&
        !determiners.has(wordAt(sentence, at - 1)) &&
        !playingForms.has(token.word) &&
        (token.entry.cue?.bare !== true || token.entry.cue.past)),
  );
}

function wordsOf(sentence: Words): Words {
  return sentence.filter(({ kind }) => kind === "word");
}

function findOddNext(next: Words, own: Words): Token | null {
  const words = wordsOf(next).slice(0, reach);
  const [first, second] = words;
  if (!first || next[0]?.kind === "quote") return null;
  if (first.word === "what") return first;
  if (first.word === "there" && second && isFormOfBe(second.word) && /^(?:no|none|nothing)$/.test(wordAt(words, 2)))
    return words[2] ?? null;
  if (words[2]?.word === "since" && /^ha(?:d|s|ve)$/.test(second?.word ?? "") && words[3] && isSpoken(words[3]))
    return words[2];
  const jest = findJest(words);
  if (jest) return jest;
  const told = isTold(next);
  const ofWords = wordPronouns.has(first.word) && isOfWords(words) ? first : null;
  if (!ofWords && !isStatementOf(words) && tellsOfOtherTime(words)) return null;
  const ofSpeaker =
    personPronouns.has(first.word) && second
      ? (findReading(words, second) ?? (told ? null : findSecondThought(words, second)))
      : null;
  const ofText = ownDeterminers.has(first.word) && !told ? findText(words, own) : null;
  const isOfThem = /^(?:it|that|this)$/.test(first.word) || personPronouns.has(first.word);
  return (
    ofWords ??
    ofSpeaker ??
    ofText ??
    findOddWord(words, { isOfThem, isTold: told }) ??
    findSpokenOf(words) ??
    findRecord(next)
  );
}

/** "She then made clear that she was joking", "They laughed; he was teasing a guest": said of who spoke. */
function findJest(words: Words): Token | null {
  return (
    words.find((token, at) => {
      const be = words[at - 1]?.word.endsWith("ly") ? at - 2 : at - 1;
      return (
        token.word.endsWith("ing") && isInJest(token) && isFormOfBe(wordAt(words, be)) && isPronounBefore(words, be)
      );
    }) ?? null
  );
}

function isPronounBefore(words: Words, be: number): boolean {
  return personPronouns.has(wordAt(words, be - 1)) || personPronouns.has(wordAt(words, be - 2));
}

/** "Last year a hoax had her say", "A letter of 2019": of other words than those before it. */
function tellsOfOtherTime(words: Words): boolean {
  return words.some(
    ({ word, text }, at) =>
      /^(?:19|20)\d\d$/.test(text) ||
      (word === "last" && isNounOf(wordAt(words, at + 1), "time")) ||
      (word === "before" && (at === words.length - 1 || isFormOfBe(wordAt(words, at - 2)))),
  );
}

/** "The remark was", "That": the words themselves are spoken of. */
function isStatementOf([first, second]: Words): boolean {
  return wordPronouns.has(first?.word ?? "") || (second !== undefined && wordsNouns.has(second.entry.singular));
}

/** "It was an example of", "That is the first line of". */
function isOfWords([, second, ...rest]: Words): boolean {
  const opens = second !== undefined && (beingForms.has(second.word) || isText(second));
  return opens && [second, ...rest.slice(0, 10)].some((token, at) => isText(token) && !(at === 0 && isStrong(token)));
}

/** "She was reading", "He was quoting his mother": what was done with the words; not "He was speaking at the opening". */
function findReading(words: Words, second: Token): Token | null {
  const third = words[2];
  if (!isFormOfBe(second.word) || !third?.word.endsWith("ing")) return null;
  if (playingForms.has(third.word)) return third;
  const isPlain = speakingForms.has(third.word) || (isSpoken(third) && !quotingParticiples.has(third.word));
  return isPlain ? null : third;
}

/** "She had meant", "They no longer think so". */
function findSecondThought(words: Words, second: Token): Token | null {
  const third = words[2];
  if (/^hadn?(?:'t)?$/.test(second.word) && third && !numbers.has(third.word) && !determiners.has(third.word))
    return second;
  const not = words
    .slice(0, 6)
    .findIndex((_, at) => isNegation(words, at) || (wordAt(words, at) === "longer" && wordAt(words, at - 1) === "no"));
  return not >= 0 && words.slice(1, 6).some(({ word }) => mindForms.has(word)) ? (words[not] ?? null) : null;
}

/** "The line is from the musical", "The clip was cut" behind a clip: what the words are, or stand in. */
function findText(words: Words, own: Words): Token | null {
  const stop = words.findIndex(
    ({ word, entry }, at) =>
      at > 0 &&
      (prepositions.has(word) ||
        relatives.has(word) ||
        beingForms.has(word) ||
        word.endsWith("ed") ||
        entry.verbUse?.kind === "past"),
  );
  const head = words[stop - 1];
  if (!head || !(isText(head) || mediumNouns.has(head.word) || wordsNouns.has(head.entry.singular))) return null;
  const isMeant =
    wordsNouns.has(head.entry.singular) || own.some(({ entry }) => entry.singular === head.entry.singular);
  const verb = wordAt(words, stop);
  const isBeing = isFormOfBe(verb) || (beingForms.has(verb) && verb.endsWith("s") && verb !== "has");
  return isMeant && (isBeing || wordAt(words, stop + 1) === "been") ? head : null;
}

/** What words are, or stand in. */
function isText(token: Token): boolean {
  return !token.capital && (isOf(token, [...unreal, "document", "statement"]) || standingNouns.has(token.word));
}

/** `isOfThem`: a pronoun for the words or their speaker begins the sentence; `isTold`: it is not about what they are. */
interface Beside {
  readonly isOfThem: boolean;
  readonly isTold: boolean;
  /** True for the sentence before; absent for the one behind. */
  readonly isPrevious?: boolean;
}

/** A word of what is played, read out, mistaken or made by a machine; not behind "who". */
function findOddWord(words: Words, { isOfThem, isTold: told, isPrevious = false }: Beside): Token | null {
  const who = words.findIndex(({ word }) => /^wh(?:o|om|ose)$/.test(word));
  const read = words.slice(0, who < 0 ? words.length : who);
  return (
    read.find((token, at) => {
      const { word } = token;
      if (token.capital && at > 0) return false;
      const before = wordAt(read, at - 1);
      const isNoun = determiners.has(before) || (prepositions.has(before) && before !== "to");
      if ((isOfThem || !told || isPrevious) && isNoun && wordAt(read, at + 1) !== "that" && isUnreal(token))
        return !(isPrevious && describesSubject(read, at));
      if (isOfThem && !told && falseWords.has(word)) return true;
      if (isOfThem && untrueWords.has(word) && !read.slice(0, at).some((one) => one.word === "had")) return true;
      if (
        inventingVerbs.has(word) ||
        talkingMachines.has(word) ||
        meaningForms.has(word) ||
        (!(told && !isPrevious) && playingForms.has(word) && before !== "been")
      )
        return true;
      return isPart(read, at) || isMistaking(word);
    }) ?? null
  );
}

/** "Roe was also a legend": what somebody is called, before the words. */
function describesSubject(words: Words, noun: number): boolean {
  const be = words.findLastIndex(({ word }, at) => at < noun && isFormOfBe(word));
  const between = words.slice(be + 1, noun);
  return (
    be > 0 &&
    words[be - 1]?.capital === true &&
    between.every((token) => determiners.has(token.word) || isLoose(token.word))
  );
}

/** Roles and characters are also those of people: "in her role as chairwoman". */
function isUnreal(token: Token): boolean {
  return isOf(token, unreal) && !/^(?:character|role)s?$/.test(token.word);
}

/** "plays a banker", "is played by a banker". */
function isPart(words: Words, at: number): boolean {
  const stop = words.slice(at + 2).findIndex(({ word }) => prepositions.has(word));
  return (
    /^play(?:s|ed|ing)?$/.test(wordAt(words, at)) &&
    /^(?:an?|by|the)$/.test(wordAt(words, at + 1)) &&
    words.slice(at + 2, at + (stop < 0 ? 6 : Math.min(6, stop + 2))).some(isHuman)
  );
}
