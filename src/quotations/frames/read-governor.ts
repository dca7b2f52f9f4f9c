import { isAmong } from "../../coverage/is-among.ts";
import {
  accusations,
  clauseOpeners,
  denyingVerbs,
  relatives,
  retractingVerbs,
} from "../../english/classes/attribution-words.ts";
import { auxiliaries, determiners } from "../../english/classes/closed-classes.ts";
import { isFormOfBe } from "../../english/verbs/auxiliaries.ts";
import { findCueForm } from "../grammar/cue-lexicon.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import type { ClauseBefore } from "./clause-before.ts";
import type { FrameReading } from "./frame.ts";
import { putInMouth } from "./put-in-mouth.ts";
import { isGovernedToo, isNounHere, isOfVerb, type Signal, signalsBefore } from "./signals.ts";
import {
  groupStart,
  isInJest,
  isMadeToSay,
  isNegation,
  isReporting,
  isSaying,
  isStatement,
  isStrong,
} from "./verb-of-saying.ts";

/**
 * Tells what the clause before some words does with them: its verb or noun of saying is looked for, and what governs that. "never said
 * that", "stopped short of saying", "threw out a claim that". A clause that only stands before a colon, and says of nobody that he
 * spoke, governs nothing: "He did not mince his words: “…”".
 */
export function readGovernor(clause: ClauseBefore): FrameReading | null {
  const { isParted } = clause;
  const tokens = behindOpener(clause.tokens);
  const verb = lastSaying(tokens, isParted);
  const last = tokens.length - 1;
  if (isNegation(tokens, last) && tokens[last - 1]?.kind !== "word")
    return toReading(tokens, { kind: "denied", at: last, turns: true }, true);
  if (isNegation(tokens, last) && isFormOfBe(wordAt(tokens, last - 1)) && opensWithWhat(clause.tokens))
    return toReading(tokens, { kind: "denied", at: last, turns: true }, true);
  const allBut = tokens.findIndex((_, at) => isAllBut(tokens, at));
  if (allBut >= 0) return toReading(tokens, { kind: "denied", at: allBut, turns: false }, true);
  const put = putInMouth(tokens);
  if (put >= 0) return toReading(tokens, { kind: "denied", at: put, turns: false }, true);
  if (verb < 0) {
    const signals = signalsBefore(tokens, tokens.length, tokens.length);
    return isParted
      ? null
      : settle(tokens, goesOnTelling(clause.tokens, tokens) ? signals.filter(({ at }) => at > 0) : signals, null);
  }
  const start = groupStart(tokens, verb);
  if (isMadeToSay(tokens, verb)) return toReading(tokens, { kind: "denied", at: verb - 2, turns: false }, true);
  const ofSaying = settle(tokens, signalsBefore(tokens, verb, start), true);
  if (ofSaying) return ofSaying;
  if (isInJest(tokens[verb]) && tokens[verb]?.kind === "word" && !isStatement(tokens[verb] as Token))
    return toReading(tokens, { kind: "hedged", at: verb, turns: false }, false);
  const ofWords = isParted
    ? null
    : settle(tokens, signalsBefore(tokens, tokens.length, tokens.length, verb + 1), false);
  return ofWords ?? readAccuser(tokens, verb);
}

/** "said he was “…” and would “…”": the verb of saying stands before both, and its past makes "would" of what will be. */
function goesOnTelling(whole: readonly Token[], tokens: readonly Token[]): boolean {
  const lead = whole.slice(0, whole.length - tokens.length);
  return wordAt(tokens, 0) === "would" && isAmong(lead.at(-1)?.word, "and but or") && lead.some(isSaying);
}

/** "What Roe said was not “…”" */
function opensWithWhat([first, ...rest]: readonly Token[]): boolean {
  return first?.word === "what" && rest.some(isSaying);
}

/** "all but said": it was not said. */
function isAllBut(tokens: readonly Token[], all: number): boolean {
  const said = tokens[all + 2];
  return wordAt(tokens, all) === "all" && wordAt(tokens, all + 1) === "but" && said !== undefined && isSaying(said);
}

/** "A lawsuit claims that “…”": who hands the words on accuses somebody by them. */
function readAccuser(tokens: readonly Token[], verb: number): FrameReading | null {
  const at = tokens.findLastIndex(({ word }, place) => place <= verb && accusations.has(word));
  const isOfPerson = tokens.slice(0, Math.max(0, at)).some(({ word }) => relatives.has(word));
  return at < 0 || isOfPerson ? null : toReading(tokens, { kind: "reported", at, turns: false }, false);
}

/** The word by which one's own words are handed on as another's: "shouted" in "shouted that the crane was broken". Null for none, and for "I said". */
export function readHandingOn(clause: ClauseBefore): FrameReading | null {
  const tokens = behindOpener(clause.tokens);
  const verb = tokens.findLastIndex((token, at) => isReporting(token) && !isNounHere(tokens, at));
  const cue = tokens[verb];
  const isOwn = isAmong(wordAt(tokens, verb - 1), "i we") && cue !== undefined && isSaying(cue);
  return verb < 0 || clause.isParted || isOwn
    ? null
    : toReading(tokens, { kind: "reported", at: verb, turns: false }, false);
}

/** What stands before "because" or "and" governs nothing behind it; "as" before "saying" or the words themselves opens no clause. */
export function behindOpener(tokens: readonly Token[]): readonly Token[] {
  const opener = tokens.findLastIndex(
    ({ word }, at) =>
      clauseOpeners.has(word) &&
      !isAllBut(tokens, at - 1) &&
      !isBesideAuxiliary(tokens, at) &&
      !(word === "as" && (isBeforeWords(tokens, at) || isOfVerb(tokens, at))) &&
      !(isAmong(word, "and or") && isGovernedToo(tokens, at)),
  );
  return opener < 0 || isNegation(tokens, tokens.length - 1) ? tokens : tokens.slice(opener + 1);
}

/** "has not yet said", "has since said": within the verb these open no clause. */
function isBesideAuxiliary(tokens: readonly Token[], at: number): boolean {
  const isAdverb = isAmong(wordAt(tokens, at), "since then yet");
  return isAdverb && (auxiliaries.has(wordAt(tokens, at - 1)) || isNegation(tokens, at - 1));
}

/** "described him as “…”", "as a “…”": what stands behind is no clause. */
function isBeforeWords(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1).every(({ word }) => determiners.has(word));
}

/** The verb or noun of saying nearest to the words; right before a colon any noun of words will do. */
export function lastSaying(tokens: readonly Token[], isParted: boolean): number {
  const verb = tokens.findLastIndex(
    (token, at) =>
      isSaying(token) && !isNounHere(tokens, at) && (!isParted || isStrong(token)) && !tellsOfNoun(tokens, at),
  );
  const noun = tokens.findLastIndex(isStatement);
  const isBeside = noun >= 0 && (noun === tokens.length - 1 || tokens[noun + 1]?.word === "that" || isParted);
  return isBeside && noun > verb ? (isParted && verb < 0 && !isOfObject(tokens, noun) ? -1 : noun) : verb;
}

/** "not one cent that was promised “has come”": a clause of the noun, which hands nothing on; but "who was told “…”". */
function tellsOfNoun(tokens: readonly Token[], at: number): boolean {
  const isPassive = isAmong(wordAt(tokens, at - 1), "been was were") && findCueForm(wordAt(tokens, at))?.told === false;
  return (
    isPassive && tokens.slice(Math.max(0, at - 3), at - 1).some(({ word }) => word === "that" || relatives.has(word))
  );
}

/** "did not mince his words": whose words they are is said by the verb. Only what takes words away governs them so. */
function isOfObject(tokens: readonly Token[], noun: number): boolean {
  return tokens
    .slice(0, noun)
    .some(({ word }) => retractingVerbs.has(word) || denyingVerbs.has(word) || /^remov/.test(word));
}

function settle(tokens: readonly Token[], signals: readonly Signal[], ofSaying: boolean | null): FrameReading | null {
  const turning = signals.filter(({ turns }) => turns);
  const plain = signals.filter(({ turns }) => !turns);
  const denied = plain.find(({ kind }) => kind === "denied") ?? (turning.length % 2 === 1 ? turning[0] : undefined);
  const signal = denied ?? plain.find(({ kind }) => kind === "hedged") ?? plain[0];
  if (!signal) return null;
  if (signal.ofContent) return toReading(tokens, signal, false);
  return toReading(tokens, signal, ofSaying ?? denyingVerbs.has(wordAt(tokens, signal.at)));
}

function toReading(tokens: readonly Token[], { kind, at }: Signal, ofSaying: boolean): FrameReading {
  const { start = 0, end = 0 } = tokens[at] ?? {};
  return { kind, cue: { start, end }, ofSaying };
}
