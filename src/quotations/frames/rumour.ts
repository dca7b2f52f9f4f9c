import { isAmong } from "../../coverage/is-among.ts";
import {
  hearsayNouns,
  hearsayParticiples,
  indefinites,
  mediumNouns,
  outletNouns,
  rumourNouns,
  spreadingVerbs,
  statementNouns,
  traceNouns,
} from "../../english/classes/attribution-words.ts";
import { determiners } from "../../english/classes/closed-classes.ts";
import { findCueForm } from "../grammar/cue-lexicon.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import type { FrameReading } from "./frame.ts";
import { isReporting, isSaying } from "./verb-of-saying.ts";

/** "A rumour has it that Roe shouted", "Word spread that", "There were reports that": what only goes about, before the words. */
export function readRumour(before: readonly Token[]): FrameReading | null {
  const at = before.findIndex((_, place) => isRumour(before, place));
  const participle = before.find((_, place) => isToldByNobody(before, place));
  const noun = before.find((_, place) => isClaimOfSaying(before, place));
  const outlets = before.find((_, place) => isOfSomeOutlets(before, place));
  const cue = participle ?? noun ?? outlets ?? before[at];
  return cue ? toFrame(cue, "reported") : null;
}

function isRumour(tokens: readonly Token[], at: number): boolean {
  const { word = "", capital = false } = tokens[at] ?? {};
  const next = wordAt(tokens, at + 1);
  if (isAmong(word, "rumored rumoured")) return next === "that" || next === "to";
  const isName = /^(?:reports?|stor(?:y|ies)|tales?|talk|word)$/.test(word);
  if (!isName && !rumourNouns.has(word)) return false;
  const tells = tokens.slice(at + 1, at + 5).some((token) => token.word === "that") || next === "has";
  if (rumourNouns.has(word)) return tells || isAmong(wordAt(tokens, at - 2), "to on");
  if (!isName || !tells) return false;
  const isThere = tokens[0]?.word === "there" && at <= 4;
  const around = tokens.slice(Math.max(0, at - 3), at + 3);
  return isThere || (!(capital && at > 0) && around.some((token) => spreadingVerbs.has(token.word)));
}

/** "a claim on social media that she had said": somebody claims that somebody said so. Not "a report that said", whose own words they are. */
function isClaimOfSaying(tokens: readonly Token[], noun: number): boolean {
  if (!hearsayNouns.has(wordAt(tokens, noun))) return false;
  const behind = tokens.slice(noun + 1);
  const that = behind.findIndex(({ word }) => word === "that");
  const verb = behind.findIndex(isSaying);
  const isClause = that >= 0 && that <= 4 && verb > that + 1 && verb <= that + 5;
  return (
    isClause &&
    behind.every(
      (token, at) =>
        token.kind === "word" && (at <= verb || !isSaying(token) || determiners.has(wordAt(behind, at - 1))),
    )
  );
}

/** "Some outlets reported that Roe had called", "Reports in local media said that Roe told": who exactly says that somebody spoke is not told. */
function isOfSomeOutlets(tokens: readonly Token[], noun: number): boolean {
  const { isPlural = false, singular = "", word = "" } = tokens[noun]?.entry ?? {};
  const isBare = noun === 0 && isAmong(word, "posts reports");
  if (!isPlural || !(isBare || mediumNouns.has(singular) || outletNouns.has(singular))) return false;
  const before = tokens.slice(Math.max(0, noun - farthestDeterminer), noun);
  const isVague = before.some((one) => indefinites.has(one.word)) || wordAt(before, before.length - 1) === "of";
  const told = tokens.findIndex((token, at) => at > noun && at <= noun + farthestVerb && isReporting(token));
  return (isVague || isBare) && told >= 0 && tokens.some((token, at) => at > told + 1 && isSaying(token));
}
/** "some of the local outlets" */
const farthestDeterminer = 4;
/** "Reports in the local media said" */
const farthestVerb = 6;

/** "reported" in "It has been reported that", "said" in "It was widely said at the time that": who says so is not told. */
function isToldByNobody(tokens: readonly Token[], participle: number): boolean {
  if (!hearsayParticiples.has(wordAt(tokens, participle))) return false;
  const before = tokens.slice(Math.max(0, participle - 4), participle).map(({ word }) => word);
  const it = before.lastIndexOf("it");
  const isPassive = it >= 0 && before.slice(it).some((word) => isAmong(word, "been is was"));
  const behind = tokens.slice(participle + 1, participle + 6).map(({ word }) => word);
  const that = behind.indexOf("that");
  return isPassive && that >= 0 && !behind.slice(0, that).includes("by");
}

/** "There was no such shout", "found no record of any such words", "nobody had said anything of the kind": behind the words. */
export function readNoSuch(behind: readonly Token[]): FrameReading | null {
  for (const [at, { word }] of behind.entries()) {
    if (word !== "no" && word !== "nobody") continue;
    const [next, noun] = [wordAt(behind, at + 1), wordAt(behind, at + 2)];
    const isSuch = next === "such" && isUtterance(noun);
    const isTrace = traceNouns.has(next) && noun === "of" && isAnySuch(behind.slice(at + 3, at + 7));
    const ofKind = behind.slice(at + 1, at + 9);
    const isOfKind = ofKind.some((one, place) => one.word === "kind" && ofKind[place - 1]?.word === "the");
    if (isSuch || isTrace || (word === "nobody" && isOfKind)) return toFrame(behind[at], "denied");
  }
  return null;
}

/** "such a cry", "any such words", "any remark". */
function isAnySuch(object: readonly Token[]): boolean {
  return isAmong(wordAt(object, 0), "any such") && object.slice(1).some(({ word }) => isUtterance(word));
}

/** "remark", "shout", "order", "thing": what words can be. */
function isUtterance(word: string): boolean {
  return (
    statementNouns.has(word) ||
    word === "thing" ||
    word === "call" ||
    findCueForm(word)?.bare === true ||
    /^(?:cry|order|threat)s?$/.test(word)
  );
}

function toFrame(token: Token | undefined, kind: FrameReading["kind"]): FrameReading | null {
  return token ? { kind, cue: { start: token.start, end: token.end }, ofSaying: true } : null;
}
