import { keyOfWord } from "../../answers/outcome/word-keys.ts";
import { isName } from "../../answers/question/plain-question.ts";
import { findWords, foldText, type Word } from "../../coverage/fold.ts";
import { isAmong } from "../../coverage/is-among.ts";
import type { Span } from "../../coverage/span.ts";
import {
  adverbs,
  auxiliaries,
  conjunctions,
  determiners,
  possessives,
  prepositions,
  pronouns,
} from "../../english/classes/closed-classes.ts";
import { isMatter } from "../../english/classes/function-words.ts";
import { negations } from "../../english/classes/negations.ts";
import { questionWords } from "../../english/classes/question-words.ts";
import { isFormOfBe, pastAuxiliaries } from "../../english/verbs/auxiliaries.ts";
import { mayBeVerb } from "../../english/verbs/verb-uses.ts";
import { isOfSpeech, verbOfIrregular } from "../../english/verbs/verbs.ts";
import { type Known, type Party, readParty } from "./party.ts";

/** What a plain question asks: who does what to whom. */
export interface AskedClause {
  /** `who`: the doer is asked for. `whether`: a yes or a no. `is`: who somebody is. `how`: when, why, where, how or what. */
  readonly form: "how" | "is" | "whether" | "who";
  readonly subject: Party | null;
  /** Null where the question has no verb beside auxiliaries. */
  readonly verb: AskedVerb | null;
  /** "how long is the ban": what is measured. */
  readonly measured: AskedWord | null;
  /** Whom the verb is done to, where that is somebody. */
  readonly object: Party | null;
  /** The words behind the verb, or else behind the subject, in order. */
  readonly behind: readonly AskedWord[];
  /** "who did not", "who shouldn't" */
  readonly isNegated: boolean;
  /** "did she resign", "who resigned", and not "will she resign": it is asked for as what was done. */
  readonly isDone: boolean;
}

/** One word of a question. */
export interface AskedWord {
  /** As it is compared; null for one that says nothing. */
  readonly key: string | null;
  /** Folded, as it was written. */
  readonly word: string;
  /** Its place in the plain question. */
  readonly span: Span;
}

interface AskedVerb extends AskedWord {
  /** "was he sued": the subject suffers it. */
  readonly isPassive: boolean;
}

/** Reads the clause of a plain question; null for one that is built otherwise. */
export function readAskedClause(plain: string, known: Known): AskedClause | null {
  const found = behindPhrase(findWords(plain));
  const all = isAmong(foldText(found[0]?.text ?? ""), conjunctions) ? found.slice(1) : found;
  const words = all.map(({ text }) => foldText(text));
  const isNegated = words.some((word) => negations.has(word) || word.endsWith("n't"));
  const isDone = words.some((word, at) => at <= farthestVerb && pastAuxiliaries.has(word));
  const who = words[0] === "who" ? findWhoVerb(words) : findWhichVerb(words);
  if (who !== null) {
    const verb = verbAt(all, who, false);
    const object = readObject(words.slice(who + 1), known);
    return {
      form: "who",
      subject: null,
      verb,
      measured: null,
      object,
      behind: all.slice(who + 1).map(askedWord),
      isNegated,
      isDone: isDone || isPast(words[who] ?? ""),
    };
  }
  const at = words.findIndex((word) => auxiliaries.has(word));
  if (at < 0 || (at > 0 && !questionWords.has(words[0] ?? ""))) return null;
  const named = readParty(words, at + 1, known);
  const ofThing = findThingVerb(words, at, known);
  // "did the Quill ferry start": the name only begins what is asked about.
  const isNamedThing = named !== null && named.party.names.length > 0 && isAmong(words[at + 1], determiners);
  const party = isNamedThing && ofThing && ofThing.at > named.to ? null : named;
  const from = party?.to ?? words.length;
  const verbFrom = party ? findVerb(words, at, from, true) : (findVerb(words, at, at + 1, false) ?? ofThing);
  const verb = verbFrom && verbAt(all, verbFrom.at, verbFrom.isPassive);
  if (!party) {
    const thing = all.slice(isAmong(words[at + 1], determiners) ? at + 2 : at + 1).map(askedWord);
    const asksMeasure = words[0] === "how" && at === 2 && words[1] !== "come";
    const isMeasured = asksMeasure && isFormOfBe(words[at] ?? "") && thing.length <= longestThing;
    const measured = isMeasured ? (thing.at(-1) ?? null) : null;
    const asks = at === 0 ? "whether" : "how";
    return { form: asks, subject: null, verb, measured, object: null, behind: [], isNegated, isDone };
  }
  // "was the Quill inquiry long"
  if (isNamedThing && from < words.length && (verbFrom === null || verbFrom.at > from)) return null;
  const rest = verbFrom ? verbFrom.at + 1 : from;
  const behind = all.slice(rest).map(askedWord);
  const form = at === 0 ? "whether" : words[0] === "who" && behind.length === 0 && !verb ? "is" : "how";
  const object = readObject(words.slice(rest), known);
  return { form, subject: party.party, verb, measured: null, object, behind, isNegated, isDone };
}

/** "according to the Post, how old is she": what stands before the question word is no part of what is asked. */
function behindPhrase(words: readonly Word[]): readonly Word[] {
  const first = foldText(words[0]?.text ?? "");
  const asks = words.findIndex(({ text }) => questionWords.has(foldText(text)));
  return asks > 0 && (first === "according" || prepositions.has(first)) ? words.slice(asks) : words;
}

/** Where the verb stands in "who accused him", "who has accused him"; null in "who is he" and "who was sued". */
function findWhoVerb(words: readonly string[]): number | null {
  const at = words.findIndex(
    (word, index) => index > 0 && !auxiliaries.has(word) && !adverbs.has(word) && isMatter(word),
  );
  const between = words.slice(1, Math.max(1, at));
  const isGoing = /ing$/.test(words[at] ?? "");
  // "who the actor was married to"
  const isBehind = isAmong(words[1], determiners);
  const isAsked = at > 0 && at <= farthestVerb && !isBehind && !isAmong(between[0], "did does do");
  return isAsked && (isGoing || !between.some(isFormOfBe)) ? at : null;
}
const farthestVerb = 3;

/** Where the verb stands in "which firm built the dam", "what sort of dog bit him"; null in "which firm did he join". */
function findWhichVerb(words: readonly string[]): number | null {
  if (!isAmong(words[0], "what which") || isAmong(words[1], determiners)) return null;
  const at = words.findIndex((word, index) => index > 1 && (isPast(word) || mayBeVerb(word)?.kind === "third"));
  const isPlain = words.slice(1, at).every((word) => !auxiliaries.has(word) && (isMatter(word) || word === "of"));
  // "what police said" asks for words, and "which minister said no" for whose they are.
  const isSaid = isOfSpeech(words[at] ?? "");
  return at > 0 && at <= farthestVerb + 1 && isPlain && !isSaid && !auxiliaries.has(words[at] ?? "") ? at : null;
}

/** "resigned", "stole" */
function isPast(word: string): boolean {
  const bare = verbOfIrregular(word);
  return bare === null ? word.endsWith("ed") : bare !== word && !/(?:ing|s)$/.test(word);
}

/** "the prison sentence" */
const longestThing = 2;

/** Where the verb stands behind a subject, or else the first that is going on: "why is everyone laughing". Null for none. */
function findVerb(words: readonly string[], auxiliary: number, from: number, isBehind: boolean) {
  let isPassive = isFormOfBe(words[auxiliary] ?? "");
  const isOfBe = isPassive;
  for (let at = from; at < words.length; at += 1) {
    const word = words[at] ?? "";
    if (!isBehind) {
      if (isOfBe && at > from && /..ing$/.test(word) && isMatter(word) && !isAmong(words[at - 1], determiners))
        return { at, isPassive: false };
      continue;
    }
    if (isFormOfBe(word) || verbOfIrregular(word) === "get") isPassive = true;
    else if (isMatter(word) && !/ly$/.test(word) && keyOfWord(word) !== null) {
      const isGoing = /ing$/.test(word);
      const isParticiple = isGoing || /ed$/.test(word) || verbOfIrregular(word) !== null;
      // "was the mayor guilty"
      return isPassive && !isParticiple ? null : { at, isPassive: isPassive && !isGoing };
    } else if (isPassive && isAmong(word, prepositions)) return null;
  }
  return null;
}

/** What a thing did or what was done to it: "did the new dam by the mill break", "was the old bridge repaired". Null where nobody knows. */
function findThingVerb(words: readonly string[], auxiliary: number, { vocabulary }: Known) {
  const isBare = isAmong(words[auxiliary], "did do does");
  const isBehindNoun = (at: number) => !isAmong(words[at - 1], determiners) && !prepositions.has(words[at - 1] ?? "");
  const found = words.flatMap((word, at) => {
    const isVerb = isBare ? mayBeVerb(word)?.kind === "bare" : isPast(word) && !/ing$/.test(word);
    return at > auxiliary + 1 && isVerb && isMatter(word) && isBehindNoun(at) ? [at] : [];
  });
  // "did the dam get repaired"
  const got = isBare
    ? words.findIndex((word, at) => at > auxiliary + 1 && word === "get" && isPast(words[at + 1] ?? ""))
    : -1;
  if (got > 0) return { at: got + 1, isPassive: true };
  if (!isBare)
    return found.length === 0 ? null : { at: found.at(-1) ?? 0, isPassive: isFormOfBe(words[auxiliary] ?? "") };
  const opensObject = (word = "") =>
    word === "" ||
    isAmong(word, determiners) ||
    possessives.has(word) ||
    pronouns.has(word) ||
    isName(word, vocabulary);
  const at = found.find((one) => opensObject(words[one + 1])) ?? found.find((one) => !isMatter(words[one + 1] ?? ""));
  return at === undefined ? null : { at, isPassive: false };
}

function verbAt(words: readonly Word[], at: number, isPassive: boolean): AskedVerb | null {
  const word = words[at];
  const asked = word && askedWord(word);
  return asked && asked.key !== null ? { ...asked, isPassive } : null;
}

function askedWord({ text, start, end }: Word): AskedWord {
  return { key: keyOfWord(text), word: foldText(text), span: { start, end } };
}

function readObject(behind: readonly string[], known: Known): Party | null {
  return isAmong(behind[0], prepositions) ? null : (readParty(behind, 0, known)?.party ?? null);
}
