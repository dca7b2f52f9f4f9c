import { Excerpt } from "../../coverage/excerpt.ts";
import { isAmong } from "../../coverage/is-among.ts";
import type { Span } from "../../coverage/span.ts";
import { anybody, falseWords, namingVerbs, negations } from "../../english/classes/attribution-words.ts";
import {
  auxiliaries,
  conjunctions,
  determiners,
  prepositions,
  pronouns,
  relatives,
  subordinators,
} from "../../english/classes/closed-classes.ts";
import { thingPronouns } from "../../english/classes/denial-words.ts";
import { subjectPronouns } from "../../english/classes/governing-words.ts";
import {
  conditionOpeners,
  earnestAdverbs,
  firstPersons,
  fragmentOpeners,
  jesting,
  limits,
  orVague,
  takingBack,
  trusting,
  turning,
  unmeant,
} from "../../english/classes/limiting-words.ts";
import { isFormOfBe } from "../../english/verbs/auxiliaries.ts";
import { findVerbForm, isFormOf } from "../../english/verbs/verbs.ts";
import { readTakenBack } from "../../quotations/frames/taken-back.ts";
import { isReporting } from "../../quotations/frames/verb-of-saying.ts";
import { findCueForm } from "../../quotations/grammar/cue-lexicon.ts";
import { readTokens, type Token } from "../../quotations/grammar/tokens.ts";
import type { Quotation } from "../../quotations/quotation.ts";
import type { FoundPiece, Limit } from "../check.ts";
import type { CheckedSource } from "../claim/checked-coverage.ts";

/** A sentence that limits another is looked at so far. UTF-16 units. */
const longest = 240;
/** Between two quotations of one speaker no more than who says them is told. UTF-16 units. */
const mostTelling = 120;

/**
 * The piece with what its speaker says right behind it where that takes it back or limits it: "In mice, that is", "No, it has
 * risen", "But not this year". What merely goes on limits nothing.
 */
export function limitPiece(source: CheckedSource, piece: FoundPiece): FoundPiece {
  const { quotation, cutAfter } = piece;
  if (!quotation) return piece;
  if (cutAfter)
    return opensCondition(wordsOf(cutAfter)) ? { ...piece, limit: { words: cutAfter, turns: true } } : piece;
  const next = nextOf(source, piece);
  const limit = next && !echoes(next, piece.words) ? (readLimit(next) ?? readRejection(next, piece.words)) : null;
  return limit ? { ...piece, limit } : piece;
}

/** Tells what the speaker says next: the next sentence of the quotation, or the first of the next one with only the telling between. */
function nextOf({ quotations, article }: CheckedSource, { words, quotation }: FoundPiece): Excerpt | null {
  const last = quotations.findLast((one) => one.words.start < words.end && one.words.end >= words.end) ?? quotation;
  if (!last) return null;
  const rest = firstSentence(article, { start: words.end, end: last.words.end });
  if (rest) return rest;
  const next = quotations[quotations.indexOf(last) + 1];
  return next && isOfOneSpeaker(last, next) ? firstSentence(article, next.words) : null;
}

function isOfOneSpeaker(one: Quotation, other: Quotation): boolean {
  const isNear = one.paragraph === other.paragraph && other.words.start - one.words.end <= mostTelling;
  return (
    isNear && one.speaker !== null && one.speaker.name === other.speaker?.name && other.words.start >= one.words.end
  );
}

function firstSentence(article: Excerpt["article"], { start, end }: Span): Excerpt | null {
  const text = article.body.slice(start, Math.min(end, start + longest));
  const first = text.search(/[\p{L}\p{N}]/u);
  if (first < 0) return null;
  const stop = /[.!?…](?=["”’»]?(?:\s|$))/u.exec(text.slice(first));
  return new Excerpt(article, { start: start + first, end: start + (stop ? first + stop.index + 1 : text.length) });
}

/** "It won't recover. Not this year": one negation, said again. */
function echoes(next: Excerpt, before: Excerpt): boolean {
  return wordsOf(next)[0] === "not" && wordsOf(before).some((word) => negations.has(word) || word.endsWith("n't"));
}

function readLimit(next: Excerpt): Limit | null {
  const tokens = readTokens(next.article.body, next);
  const words = wordsOf(next);
  const isTurned =
    opensTurn(words, next.text) ||
    ownsUp(words) ||
    readTakenBack({ next: tokens, sentence: tokens, isAsked: false }) !== null;
  if (isTurned || (words[0] === "but" && isTurning(words.slice(1)))) return { words: next, turns: true };
  if (isFragment(words, tokens)) return { words: next, turns: false };
  return words[0] === "but" ? { words: next, turns: false, ...(hasVerb(words) && { isSentence: true }) } : null;
}

/**
 * Tells how the speaker goes on from what others say: "The report says that we knew. We did not", "I do not believe him". An ellipsis
 * denies what stands before it as well where nobody else is said to say it: "Was I afraid? I was not".
 */
function readRejection(next: Excerpt, before: Excerpt): Limit | null {
  const words = wordsOf(next).filter((word) => !earnestAdverbs.has(word));
  const isOwn = isAmong(words[0], "i we");
  const isDenied = deniesByEllipsis(words) && wordsOf(before).includes(words[0] ?? "");
  const isReport = handsOn(before);
  if (isDenied || (isReport && ((isOwn && doubts(words)) || isBareRejection(words))))
    return { words: next, turns: true };
  return isReport && isOwn && words.slice(1, 4).some(isNegative) ? { words: next, turns: false } : null;
}

/** "Never.", "It was nothing of the sort", "Nonsense": few words, without a subject or of "it". */
function isBareRejection(words: readonly string[]): boolean {
  const [subject = "", verb = ""] = words;
  const rest = words.slice(thingPronouns.has(subject) && isFormOfBe(verb) ? 2 : 0);
  return words.length <= longestReporter && (isNegative(rest[0] ?? "") || falseWords.has(rest.at(-1) ?? ""));
}

/** "They tell me that …", "The report claims …", "They called it …": the main clause of the words has another speak. */
function handsOn(words: Excerpt): boolean {
  const tokens = readTokens(words.article.body, words).slice(0, longestReporter);
  const verb = tokens.findIndex((token) => (isReporting(token) || namingVerbs.has(token.word)) && !token.capital);
  return verb > 0 && !tokens.slice(0, verb).some(({ word }) => firstPersons.has(word));
}
const longestReporter = 7;

/** "I do not believe him", "I have my doubts", "I doubt it". */
function doubts(words: readonly string[]): boolean {
  const verb = words.findIndex((word) => isFormOf(word, "doubting"));
  const trust = words.findIndex((word) => trusting.has(word));
  return verb > 0 || words.includes("doubts") || (trust > 0 && words.slice(0, trust).some(isNegative));
}

/** "We did not", "I was not": a subject and what denies, and no verb of its own. */
function deniesByEllipsis([subject = "", verb = "", ...rest]: readonly string[]): boolean {
  if (!pronouns.has(subject) || !auxiliaries.has(verb)) return false;
  return verb.endsWith("n't") || verb === "cannot" ? rest.length === 0 : rest.length === 1 && rest[0] === "not";
}

function isNegative(word: string): boolean {
  return negations.has(word) || word.endsWith("n't");
}

/** An auxiliary or a pronoun, which has a verb behind it. */
function hasVerb(words: readonly string[]): boolean {
  return words.some((word) => auxiliaries.has(word) || findVerbForm(word) !== null || subjectPronouns.has(word));
}

function wordsOf({ text }: Excerpt): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("’", "'")
      .match(/[\p{L}\p{N}'%-]+/gu) ?? []
  );
}

/** "unless the price falls", "if I had lost my mind". */
function opensCondition(words: readonly string[]): boolean {
  const [first = "", second = ""] = words;
  return conditionOpeners.has(first) || (first === "only" && limits.has(second)) || isVague(words);
}

/** The words by which a speaker goes back behind what was just said. */
function opensTurn(words: readonly string[], text: string): boolean {
  const [first = "", second = ""] = words;
  const isAlone = /^[\p{L}]+(?:[,.!?…—–]|\s[—–-])/u.test(text);
  if (takingBack.has(first)) return isAlone || (first === "scratch" && second === "that");
  if (first === "not") return words.length === 1 || limits.has(second);
  if (first === "and") return opensTurn(words.slice(1), text.replace(/^\s*and\s*/i, ""));
  return (
    isVague(words) ||
    (opensCondition(words) && !hasMainClause(text)) ||
    (isAmong(first, "just only") && jesting.has(second)) ||
    endsAsLimit(words)
  );
}

/** "If it rains, we will stay": a sentence of its own, which says nothing of the one before it. */
function hasMainClause(text: string): boolean {
  return /^\p{L}+\s[^,]*,\s+(?:[\p{L}\p{N}'’-]+\s+){2}/u.test(text);
}

/** "At least that is what they say", "Or so I was told". */
function isVague([first = "", second = "", third = ""]: readonly string[]): boolean {
  if (first === "or") return orVague.has(second);
  return first === "at" && second === "least" && (opensClause(third) || third === "not" || third === "according");
}

/** A word that can begin a clause or tell where and when, and no number nor thing. */
function opensClause(word: string): boolean {
  return [conjunctions, prepositions, pronouns, relatives, subordinators].some((words) => words.has(word));
}

/** "In mice, that is", "in rats, I mean". */
function endsAsLimit(words: readonly string[]): boolean {
  return words.length <= 12 && /^(?:that is|i mean)$/.test(words.slice(-2).join(" "));
}

/** "I made that up", "I was only joking", "I take that back", "That is what they say": said of what was just said. */
function ownsUp(words: readonly string[]): boolean {
  const [first = "", second = "", ...rest] = words.slice(0, 8).filter((word) => !earnestAdverbs.has(word));
  if (isAmong(first, "i i'm i've")) {
    const [verb = "", object = ""] = isAmong(second, "am was have") ? rest : [second, ...rest];
    const isMadeUp = verb === "made" && rest.slice(0, 4).includes("up");
    return unmeant.has(verb) || isMadeUp || (verb === "take" && thingPronouns.has(object) && rest.includes("back"));
  }
  const [what = "", who = ""] = isAmong(second, "is was") ? rest : [second, ...rest];
  const isOfIt = /^(?:that|this|it)(?:'s)?$/.test(first) && isAmong(what, "what how");
  const isSomebody = pronouns.has(who) || determiners.has(who) || anybody.has(who);
  return isOfIt && isSomebody && rest.some((word) => findCueForm(word) !== null);
}

/** "not this year", "only if it rains", "certainly never", "it is not", "we won't": behind a "but" without a clause of its own. */
function isTurning(words: readonly string[]): boolean {
  const first = words.findIndex((word) => !word.endsWith("ly"));
  return turning.has(words[first] ?? "") || deniesByEllipsis(words);
}

/** A few words without a verb behind a preposition: "In theory." */
function isFragment(words: readonly string[], tokens: readonly Token[]): boolean {
  return words.length <= 4 && !tokens.some(({ text }) => text === ",") && isAmong(words[0], fragmentOpeners);
}
