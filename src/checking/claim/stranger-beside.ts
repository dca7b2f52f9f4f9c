import { findWords, foldText, type Word } from "../../coverage/fold.ts";
import {
  anybody,
  creditingForms,
  falseWords,
  genuineWords,
  mediumNouns,
  namingVerbs,
  outletNouns,
  speakerPrepositions,
  wordsOfWords,
} from "../../english/classes/attribution-words.ts";
import { calendarNames, dayWords } from "../../english/classes/calendar-words.ts";
import { chatSpelling, chatter } from "../../english/classes/chat-spelling.ts";
import { determiners, relatives } from "../../english/classes/closed-classes.ts";
import { functionWords } from "../../english/classes/function-words.ts";
import { newsWords } from "../../english/classes/general-words.ts";
import { publicationWordsOf } from "../../english/classes/publication-words.ts";
import { isNounOf } from "../../english/nouns/nouns.ts";
import { singularOf } from "../../english/nouns/number.ts";
import { isSpeech } from "./named-beside.ts";

/** Whoever is named has no more words than this. */
const mostWords = 4;

/**
 * Whom a message says to have spoken, whoever that is and in whatever letters: “lem tarr said “…””, “… - the sexton”, “lem tarr: “…””. Null
 * where it says so of nobody in particular ("she said", "the article says"). `around`: what stands outside the marks, a break where they
 * stood.
 */
export function findStrangerBeside(around: string): string | null {
  const [lead = "", ...tails] = around.split("\n");
  const tail = tails.at(-1) ?? "";
  return whoSpeaks(lead) ?? labelled(lead) ?? whoSpeaks(tail) ?? signed(tail);
}

/** "lem tarr said", "said lem tarr", "as lem tarr put it". */
function whoSpeaks(text: string): string | null {
  const words = findWords(text);
  const keys = words.map((word) => foldText(word.text));
  const by = keys.findLastIndex((key, at) => key === "by" || (key === "to" && creditingForms.has(keys[at - 1] ?? "")));
  if (by >= 0) return plainlyNamed(words.slice(by + 1));
  const verb = keys.findLastIndex((key) => isSpeech(key) && !wordsOfWords.has(key));
  if (verb < 0) return null;
  const before = words.slice(0, verb).map((word) => word.text);
  return verb === 0 ? named(words.slice(1).map((word) => word.text)) : lastNamed(before);
}

/** "lem tarr:". */
function labelled(text: string): string | null {
  const [, name = ""] = /^\s*([^:]{2,40}):\s*$/.exec(text) ?? [];
  return plainlyNamed(findWords(name));
}

/** "- lem tarr", "— the sexton", "(lem tarr)". */
function signed(text: string): string | null {
  const [, name = ""] = /^[\s.,]*[—–~(-]\s*([^—–~,()]{2,40})/.exec(text) ?? [];
  return /[?!]/.test(name) ? null : plainlyNamed(findWords(name));
}

/** By a sign alone a name has two words, or an article before it. */
function plainlyNamed(words: readonly Word[]): string | null {
  return words.length < 2 ? null : named(words.map((word) => word.text));
}

/** The last words before a verb, back to the first that names nobody: "lem tarr" of "so some guy called lem tarr". */
function lastNamed(words: readonly string[]): string | null {
  const end = words.findLastIndex((word) => !/ly$/.test(word) && !chatter.has(foldText(word)));
  const begin = words.findLastIndex((word, at) => at <= end && !mayName(foldText(word)));
  return named(words.slice(begin + 1, end + 1));
}

function named(words: readonly string[]): string | null {
  const name = determiners.has(foldText(words[0] ?? "")) ? words.slice(1) : words;
  const isPlace = isNounOf(foldText(name.at(-1) ?? ""), "place");
  return !isPlace && name.length > 0 && name.length <= mostWords && name.every((word) => mayName(foldText(word)))
    ? name.join(" ")
    : null;
}

function mayName(word: string): boolean {
  const isOfWords = [
    wordsOfWords,
    mediumNouns,
    outletNouns,
    genuineWords,
    falseWords,
    namingVerbs,
    speakerPrepositions,
  ].some((words) => words.has(word));
  const isSmall =
    functionWords.has(word) ||
    relatives.has(word) ||
    calendarNames.has(word) ||
    dayWords.has(word) ||
    newsWords.has(word) ||
    anybody.has(word) ||
    chatter.has(word) ||
    chatSpelling.has(word);
  return (
    /^\p{L}/u.test(word) &&
    !isOfWords &&
    !isSmall &&
    !isSpeech(word) &&
    publicationWordsOf(singularOf(word)).length === 0
  );
}
