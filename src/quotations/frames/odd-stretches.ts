import { falseWords, modals, quotingParticiples, relatives } from "../../english/classes/attribution-words.ts";
import { adverbs, determiners, possessives, prepositions } from "../../english/classes/closed-classes.ts";
import { functionWords } from "../../english/classes/function-words.ts";
import {
  askingOpeners,
  betweenModalAndVerb,
  isMistaking,
  laughingForms,
  makingForms,
  mistakenForms,
  oddVerbClasses,
  personPronouns,
  plainOddVerbs,
  plainQuoting,
  playingForms,
  sequelOpeners,
  timeClauseOpeners,
  voiceNouns,
  wheneverWords,
  wishingForms,
} from "../../english/classes/plain-telling.ts";
import { reflexives } from "../../english/classes/telling-words.ts";
import { isFormOfBe } from "../../english/verbs/auxiliaries.ts";
import { findVerbForm, isVerbOf } from "../../english/verbs/verbs.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import { findOddAs, findOddPhrase, isPlain, isUnreal } from "./odd-phrases.ts";
import { isPresentTag } from "./odd-text.ts";
import { findTag, isContent, isHuman, isLoose, isOf, isSpoken, isTag, unreal } from "./odd-words.ts";
import { isStrong } from "./verb-of-saying.ts";

/** The words between two marks, without marks; never empty. */
export type Stretch = readonly [Token, ...Token[]];

/** Finds what is odd in the clause of the verb of saying, which leads to the words. `isWoven`: they are a part of it. */
export function findOddInTag(words: Stretch, isWoven: boolean): Token | null {
  const verb = words.findLastIndex((token, at) => isTag(words, at) && !token.capital);
  if (verb < 0) return null;
  const told = isWoven ? -1 : words.findIndex((_, at) => isTold(words, at));
  if (told >= 0 && told < verb) return words[told] ?? null;
  const what = isWoven ? null : words.slice(1, verb).find(({ word }) => word === "what");
  return (
    what ??
    findOddPhrase(words.slice(0, verb), 0, false) ??
    findOddVerb(words, verb) ??
    (isWoven ? null : findEarlier(words, verb)) ??
    (isWoven ? null : findOddPhrase(words, verb + 1, true))
  );
}

/** "were told that she said": whoever tells it is not said. */
function isTold(words: Stretch, at: number): boolean {
  return (
    wordAt(words, at) === "told" &&
    isFormOfBe(wordAt(words, at - 1)) &&
    words.slice(at + 1, at + 5).some(({ word }) => word === "that")
  );
}

/** Finds what is odd in a stretch behind the words. */
export function findOddBehind(words: Stretch): Token | null {
  const [first, second] = words;
  const verb = findTag(words);
  if (timeClauseOpeners.has(first.word) && verb !== 0 && !sequelOpeners.has(first.word)) return null;
  if (relatives.has(first.word) || first.word === "where") return findOddRelative(words);
  if (first.word.endsWith("ing") || (/..ed$/.test(first.word) && verb !== 0))
    return first.capital ? null : findOddParticiple(words);
  if (sequelOpeners.has(first.word)) return verb >= 0 ? null : findOddSequel(words);
  if (first.word === "or") return /^(?:rather|so)$/.test(second?.word ?? "") ? (second ?? null) : null;
  if (first.word === "so") return second?.word === "that" ? second : null;
  if (first.word === "as") return findOddAs(words.slice(1));
  const isHearsay = words.findIndex(({ word }, at) => /^ha(?:d|s|ve)$/.test(word) && wordAt(words, at + 1) === "it");
  if (isHearsay === words.length - 2) return words[isHearsay] ?? null;
  if (isFormOfBe(first.word) && second?.word === "how") return findOddLead([second, ...words.slice(2)]);
  const isCleft = isFormOfBe(first.word) && second?.word === "what";
  const who = isCleft ? -1 : words.findIndex(({ word }) => relatives.has(word));
  if (verb >= 0 && !(who >= 0 && who < verb))
    return (
      findCondition(words, verb) ??
      findOddPhrase(words.slice(0, verb), 0, false) ??
      findOddVerb(words, verb) ??
      findEarlier(words, verb) ??
      findOddPhrase(words, verb + 1, true)
    );
  return prepositions.has(first.word) ? findOddPhrase(words, 0, false) : findOddDescription(words);
}

/** "says if you press the button", "says before every operation": a thing that happens again and again. */
function findCondition(words: Stretch, verb: number): Token | null {
  return isPresentTag(words, verb) ? (words.slice(verb).find(({ word }) => wheneverWords.has(word)) ?? null) : null;
}

/** Finds what is odd in a stretch before the clause of the verb of saying. */
export function findOddLead(words: Stretch): Token | null {
  const [first] = words;
  const hasTag = findTag(words) >= 0;
  if (first.word === "as") return findOddAs(words.slice(1));
  if (prepositions.has(first.word)) return findOddPhrase(words, 0, false);
  if (relatives.has(first.word)) return findOddRelative(words);
  if (timeClauseOpeners.has(first.word)) return null;
  if (first.word.endsWith("ing") && isSpoken(first)) return findOddParticiple(words);
  return hasTag ? null : findOddPhrase(words, 0, false);
}

/** "and winked", "then corrected herself": what somebody does next, with nothing that it is done to. */
function findOddSequel([, second, ...rest]: Stretch): Token | null {
  if (rest.length === 0 && second && isLoose(second.word)) return null;
  const laugh = [second, ...rest].find((token) => token && laughingForms.has(token.word));
  if (laugh) return laugh;
  if (!second || second.capital || isHuman(second) || /\d/.test(second.text)) return null;
  if ([determiners, prepositions, functionWords].some((words) => words.has(second.word))) return null;
  if (rest.length === 1 && rest.every(isDirection)) return null;
  return rest.some((token) => isContent(token) && !token.word.endsWith("ing")) ? null : second;
}

/** "down", "off", "away". */
function isDirection({ word }: Token): boolean {
  return prepositions.has(word) || (adverbs.has(word) && !reflexives.has(word));
}

/** "who had misheard the question", "who was told to say so". */
function findOddRelative(words: Stretch): Token | null {
  const at = words
    .slice(0, relativeReach)
    .findIndex(
      ({ word }, place) =>
        (wordAt(words, place - 1) === "had" && mistakenForms.has(word)) ||
        isMistaking(word) ||
        (word === "turned" && wordAt(words, place + 1) === "out") ||
        (makingForms.has(word) &&
          /^(?:been|was|were)$/.test(wordAt(words, place - 1)) &&
          wordAt(words, place + 1) === "to"),
    );
  return words[at] ?? null;
}

const relativeReach = 12;

/** The verb of saying is one of jest or of another's words, or hangs on what leaves open whether it was said. */
function findOddVerb(words: Stretch, verb: number): Token | null {
  const token = words[verb] as Token;
  const form = findVerbForm(token.word);
  const isOdd =
    form !== null && oddVerbClasses.some((one) => isVerbOf(form.verb, one)) && !plainOddVerbs.has(form.verb);
  if (isOdd && !(wordAt(words, verb + 1) === "as" && wordAt(words, verb + 2) === "saying")) return token;
  const before = words[verb - 1];
  if (
    playingForms.has(token.word) &&
    verb === words.length - 1 &&
    before &&
    (before.capital || personPronouns.has(before.word))
  )
    return token;
  if (token.word.endsWith("ing") && /^w(?:as|ere)$/.test(wordAt(words, verb - 1))) return token;
  return (
    findModal(words, verb) ??
    (form?.kind === "bare" ? findWish(words, verb) : null) ??
    words.find(({ word }, at) => reflexives.has(word) && isToOneself(words, at, verb)) ??
    null
  );
}

/** "told herself", "said Roe to himself". */
function isToOneself(words: Stretch, at: number, verb: number): boolean {
  return (at >= verb - 1 && at < verb + 3) || (at > verb && wordAt(words, at - 1) === "to");
}

/** "had told detectives": before something else came. */
function findEarlier(words: Stretch, verb: number): Token | null {
  const group = words.slice(Math.max(0, verb - 2), verb);
  return findTag(words) === verb ? (group.find(({ word }) => word === "had") ?? null) : null;
}

/** "might as well have said", "will say"; "could only say" says that it was. */
function findModal(words: Stretch, verb: number): Token | null {
  const group = words.slice(Math.max(0, verb - 5), verb);
  const last = group.findLast(({ word }) => !word.endsWith("ly") && !betweenModalAndVerb.has(word));
  const isMain = !words.slice(0, verb).some((_, at) => isTag(words, at));
  const isOpen = last !== undefined && (modals.has(last.word) || isFuture(last));
  return isOpen && isMain && wordAt(words, verb - 1) !== "only" ? last : null;
}

function isFuture({ word, capital }: Token): boolean {
  return !capital && (word === "will" || word === "shall");
}

/** "want Roe to say", "tried to say", "is to say", "which of these did Roe say". */
function findWish(words: Stretch, verb: number): Token | null {
  if (askingOpeners.has(words[0].word) && words.slice(0, verb).some(({ word }) => /^d(?:id|oes)$/.test(word)))
    return words[verb] ?? null;
  const head = words[verb - 2];
  if (!head || wordAt(words, verb - 1) !== "to") return null;
  const isMade = head.capital && words.slice(0, verb - 2).some((token) => !token.capital && isContent(token));
  return isMade || wishingForms.has(head.word) || isFormOfBe(head.word) ? head : null;
}

/** "quoting an advertisement", "repeating what the owner had told her", "thinking that he was alone", "crossing her fingers", "speaking as a player". */
function findOddParticiple(words: Stretch): Token | null {
  const [first, second, third] = words;
  if (quotingParticiples.has(first.word)) return plainQuoting.has(first.word) ? null : first;
  // "doing the landlord"
  if (first.word === "doing" && second && determiners.has(second.word) && third && isHuman(third)) return first;
  const what = first.word === "repeating" ? words.findIndex(({ word }) => word === "what") : -1;
  if (what > 0) return words.find((token, at) => at > what && isStrong(token)) ?? null;
  const form = findVerbForm(first.word);
  if (isSpoken(first) && !(form && isVerbOf(form.verb, "thinking")))
    return second?.word === "as" && /^(?:an?|the)$/.test(third?.word ?? "") ? second : null;
  if (form && (["manner", "pretending", "thinking"] as const).some((one) => isVerbOf(form.verb, one))) return first;
  return (
    words
      .slice(1)
      .find(
        (token, at) =>
          isOf(token, unreal) ||
          (isOf(token, ["body"]) && isOwned(words[at])) ||
          voiceNouns.has(token.word) ||
          falseWords.has(token.word),
      ) ?? null
  );
}

/** "her fingers": it is said whose. */
function isOwned(before: Token | undefined): boolean {
  return before !== undefined && possessives.has(before.word);
}

/** A stretch without a verb: a description of who speaks is plain, "hand on her heart" and "unable to" are not. */
function findOddDescription(words: Stretch): Token | null {
  for (const [at, token] of words.entries()) {
    if (token.word === "unable" || isUnreal(words, at) || (isOf(token, ["body"]) && !isHuman(token))) return token;
    if (isPlain(token) || prepositions.has(token.word) || relatives.has(token.word)) return null;
  }
  return null;
}
