import { isAmong } from "../../coverage/is-among.ts";
import {
  anybody,
  claimingVerbs,
  clauseOpeners,
  complementOpeners,
  conditionals,
  denyingParticles,
  denyingVerbs,
  dismissals,
  doubtfulWords,
  factiveForms,
  falseAdverbs,
  falseWords,
  hearsayAdverbs,
  hearsayParticiples,
  hintingVerbs,
  inventingVerbs,
  modals,
  namingVerbs,
  relatives,
  retractingVerbs,
  settingAside,
  settingAsideParticles,
  speakerPrepositions,
  wishingForms,
} from "../../english/classes/attribution-words.ts";
import { determiners } from "../../english/classes/closed-classes.ts";
import { makingForms } from "../../english/classes/cue-words.ts";
import { isFormOfBe } from "../../english/verbs/auxiliaries.ts";
import { findVerbForm, isFormOf } from "../../english/verbs/verbs.ts";
import { findCueForm } from "../grammar/cue-lexicon.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import { isFiction } from "./fiction.ts";
import type { FrameKind } from "./frame.ts";
import { isNegation, isQuoting, isReporting, isSaying, isSeeming, isStatement } from "./verb-of-saying.ts";

/** A word that bears on what stands behind it. */
export interface Signal {
  readonly kind: FrameKind;
  readonly at: number;
  /** True when it turns its clause into the opposite, so that two take each other back: "did not deny". */
  readonly turns: boolean;
  /** True when it bears on what was said, and not on whether it was. */
  readonly ofContent?: boolean;
}

/** Without a verb of saying a word reaches less far: it bears on what is said, and not on whether it was. */
const reachWithoutVerb = 12;
/** "those who say that “…”": so near stands the verb. */
const nearly = 2;

/** "sources close to Roe said": what stands between tells of the source, and "close to saying" is something else. */
function isOfSource(tokens: readonly Token[], at: number, end: number, group: number): boolean {
  const between = tokens.slice(at + 2, group);
  const hasFiniteVerb = end < tokens.length && !wordAt(tokens, end).endsWith("ing");
  return hasFiniteVerb && between.length > 0 && !between.some(({ word }) => relatives.has(word) || word === "what");
}

/** The signals from the end back to where the clause begins; those within a relative clause of the subject do not count. */
export function signalsBefore(tokens: readonly Token[], end: number, group: number, floor = 0): readonly Signal[] {
  let signals: Signal[] = [];
  const lowest = Math.max(floor, end === tokens.length ? end - reachWithoutVerb : 0);
  for (let at = end - 1; at >= lowest; at -= 1) {
    const word = wordAt(tokens, at);
    const next = wordAt(tokens, at + 1);
    if (settingAside.has(`${word} ${next}`) && !isOfSource(tokens, at, end, group))
      return [...signals, { kind: "denied", at, turns: true }];
    if (conditionals.has(word)) return [...signals, { kind: "hedged", at, turns: false }];
    if (relatives.has(word)) {
      if (anybody.has(wordAt(tokens, at - 1)) && at + 1 === group && tokens.length - end <= nearly)
        return [...signals, { kind: "reported", at: at - 1, turns: false }];
      if (at + 1 < group && word !== "whom") signals = signals.filter((signal) => signal.at >= group);
      else break;
      continue;
    }
    if (word === "by" && next.endsWith("ing")) break;
    // "declined to comment on what she described as": what she called so has a verb of its own.
    if (word === "what" && namingVerbs.has(wordAt(tokens, end))) break;
    if (
      clauseOpeners.has(word) &&
      at < group &&
      !(word === "as" && (at + 1 >= group || isOfVerb(tokens, at))) &&
      !(word === "and" && isGovernedToo(tokens, at))
    )
      break;
    const signal = signalAt(tokens, at, end, group);
    if (signal) signals.push(signal);
  }
  const opener = tokens[0];
  if (lowest === 0 && opener && isAmong(opener.word, "had should") && opener.capital)
    signals.push({ kind: "hedged", at: 0, turns: false });
  return signals;
}

function signalAt(tokens: readonly Token[], at: number, end: number, group: number): Signal | null {
  const word = wordAt(tokens, at);
  const next = wordAt(tokens, at + 1);
  if (isNegation(tokens, at))
    return isOfThing(tokens, at, end) || isOfFactive(tokens, at, end) ? null : { kind: "denied", at, turns: true };
  if (word === "yet" && next === "to") return { kind: "denied", at, turns: false };
  if (dismissals.has(`${word} ${next}`) && governs(tokens, at, end)) return { kind: "denied", at, turns: false };
  const noun = tokens[end];
  if (settingAsideParticles.has(word) && noun && isStatement(noun) && end - at <= 3)
    return { kind: "denied", at, turns: false, ofContent: true };
  if (
    next === "to" &&
    isSeeming(tokens[at] as Token) &&
    end - at <= 3 &&
    !hintingVerbs.has(wordAt(tokens, end)) &&
    wordAt(tokens, end) !== "agree"
  )
    return { kind: "hedged", at, turns: false };
  if (claimingVerbs.has(word) && at < group && isClaiming(tokens, at, end))
    return { kind: "reported", at, turns: false };
  if (next === "to" && wishingForms.has(word) && end - at <= 4) return { kind: "hedged", at, turns: false };
  if (hearsayAdverbs.has(word)) return { kind: "reported", at, turns: false };
  const isMadeUp = makingForms.has(word) && next === "up";
  if (isMadeUp || inventingVerbs.has(word)) return { kind: "denied", at, turns: false };
  if (falseAdverbs.has(word)) {
    const isOfSaying = tokens.slice(at + 1, at + 3).some(isQuoting) || reportsClause(tokens, at + 1, end);
    return { kind: "denied", at, turns: false, ofContent: !isOfSaying };
  }
  if (isPutToSomebody(tokens, at, end)) return { kind: "reported", at, turns: false };
  if (falseWords.has(word) && isAmong(next, "that to")) return { kind: "denied", at, turns: true };
  if (isPretence(tokens, at) || (isFiction(tokens[at] as Token) && isAmong(next, "in of that")))
    return { kind: "hedged", at, turns: false };
  if (denyingVerbs.has(word) && !isNamedDispute(tokens, at))
    return isDenial(tokens, at, end) ? { kind: "denied", at, turns: true } : null;
  const isRemoval =
    /^(?:delet|remov)(?:e|ed|es|ing)$/.test(word) && tokens[end] !== undefined && isStatement(tokens[end]);
  if (isRemoval) return { kind: "denied", at, turns: false };
  if (retractingVerbs.has(word)) return governs(tokens, at, end) ? { kind: "reported", at, turns: false } : null;
  if (hearsayParticiples.has(word) && speakerPrepositions.has(next) && isPassive(tokens, at))
    return { kind: "reported", at, turns: false };
  if (modals.has(word) && at >= group && next !== "only")
    return { kind: "hedged", at, turns: false, ofContent: next !== "have" && !isAmong(word, "may might") };
  const isModal = modals.has(word) && !tokens[at]?.capital && !(word === "would" && isHandedOn(tokens, at));
  if (end === tokens.length && (isModal || doubtfulWords.has(word))) return { kind: "hedged", at, turns: false };
  return null;
}

/** "did not regret having called", "never forgot that she had said": so much is granted by it. */
function isOfFactive(tokens: readonly Token[], at: number, end: number): boolean {
  const verb = tokens.findIndex(({ word }, place) => place > at && place <= at + 3 && factiveForms.has(word));
  return verb > 0 && verb < end && complementOpeners.has(wordAt(tokens, verb + 1));
}

/** "Not one cent that Roe said was “for the poor” came": nothing came, and Roe said so. Not "not one cent that was promised “has come”". */
function isOfThing(tokens: readonly Token[], at: number, end: number): boolean {
  const [one, two] = [wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
  const noun = one === "one" ? at + 2 : one === "a" && two === "single" ? at + 3 : tokens.length;
  return wordAt(tokens, at) === "not" && wordAt(tokens, noun + 1) === "that" && noun + 2 < end && end < tokens.length;
}

/** "said he would “…”": the verb of saying puts what will be into the past, and doubts nothing. */
function isHandedOn(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(0, at).some((token) => token.word === "that" || isSaying(token));
}

/** "Posts claim that she told": the verb with a clause of its own, in which somebody speaks. */
function isClaiming(tokens: readonly Token[], at: number, end: number): boolean {
  return at > 0 && end < tokens.length && !isNounHere(tokens, at) && tokens[at + 1]?.word !== "to" && end - at > 1;
}

/** "called the dispute “…”", "of the contests": behind its determiner a form that is a noun as well is one. */
function isNamedDispute(tokens: readonly Token[], at: number): boolean {
  const form = findVerbForm(wordAt(tokens, at));
  return form?.isNounToo === true && isAmong(form.kind, "bare third") && determiners.has(wordAt(tokens, at - 1));
}

/** "imagined a donor thinking", "pretended to be": what stands behind was made up in the mind, or put on. */
function isPretence(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return (
    isFormOf(wordAt(tokens, at), "pretending") &&
    !tokens.slice(at + 1, at + 5).some(({ word }) => word === "for") &&
    !determiners.has(before)
  );
}

/** "wrongly reported that Roe had said": what was told wrongly is that somebody spoke. */
function reportsClause(tokens: readonly Token[], verb: number, end: number): boolean {
  const report = tokens[verb];
  return report !== undefined && isReporting(report) && verb + 1 < end && end < tokens.length;
}

/** "put it to Roe that he had said", "it was put to Roe that he had said": whoever asks so does not know it. */
function isPutToSomebody(tokens: readonly Token[], at: number, end: number): boolean {
  if (!isAmong(wordAt(tokens, at), "put puts putting") || end >= tokens.length) return false;
  const to = wordAt(tokens, at + 1) === "it" ? at + 2 : at + 1;
  return wordAt(tokens, to) === "to" && tokens.slice(to, end).some(({ word }) => word === "that");
}

function isPassive(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ word }) => isFormOfBe(word));
}

function isDenial(tokens: readonly Token[], at: number, end: number): boolean {
  const particles = denyingParticles.get(wordAt(tokens, at));
  if (particles && !tokens.slice(at + 1, at + 4).some(({ word }) => particles.has(word))) return false;
  return governs(tokens, at, end) && !deniesBy(tokens.slice(at + 1, end + 1));
}

/** "dismissed the plan as being", "rejected it as": what stands behind "as" is how it is denied, and not what is. */
function deniesBy(between: readonly Token[]): boolean {
  const as = between.findLastIndex(({ word }) => word === "as");
  const names = between.some((token, at) => at < as && (isSaying(token) || namingVerbs.has(token.word)));
  return as >= 0 && !names && !between.slice(as).some((token) => token.word === "that" || isStatement(token));
}

/** True when a complement leads from the verb to the end: "that", "to", "of", "having", "saying", or nothing but a noun. */
function governs(tokens: readonly Token[], at: number, end: number): boolean {
  const verb = tokens[end];
  const between = tokens.slice(at + 1, end);
  if (between.some(({ word }) => complementOpeners.has(word))) return true;
  if (!verb) return true;
  return verb.word.endsWith("ing") || isStatement(verb) || between.length === 0;
}

/** "were to stand up and say", "If I stood up and said": what governs the first verb governs the second. */
export function isGovernedToo(tokens: readonly Token[], and: number): boolean {
  const form = findCueForm(wordAt(tokens, and + 1));
  return form?.bare === true && !form.past ? true : form?.past === true && conditionals.has(wordAt(tokens, 0));
}

/** "rejected as absurd the claim that", "as saying". */
export function isOfVerb(tokens: readonly Token[], as: number): boolean {
  return denyingVerbs.has(wordAt(tokens, as - 1)) || wordAt(tokens, as + 1).endsWith("ing");
}

export function isNounHere(tokens: readonly Token[], at: number): boolean {
  return isStatement(tokens[at] as Token) && determiners.has(wordAt(tokens, at - 1));
}
