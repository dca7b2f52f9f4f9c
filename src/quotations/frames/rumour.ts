import {
  hearsayParticiples,
  rumourNouns,
  spreadingVerbs,
  statementNouns,
  traceNouns,
} from "../../english/classes/attribution-words.ts";
import { findCueForm } from "../grammar/cue-lexicon.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import type { FrameReading } from "./frame.ts";

/** "A rumour has it that Roe shouted", "Word spread that", "There were reports that": what only goes about, before the words. */
export function readRumour(before: readonly Token[]): FrameReading | null {
  const at = before.findIndex((_, place) => isRumour(before, place));
  return at < 0 ? null : toFrame(before[at], "reported");
}

function isRumour(tokens: readonly Token[], at: number): boolean {
  const { word = "", capital = false } = tokens[at] ?? {};
  const next = wordAt(tokens, at + 1);
  if (word === "it" && isToldByNobody(tokens, at)) return true;
  if (/^rumou?red$/.test(word)) return next === "that" || next === "to";
  const isName = /^(?:reports?|stor(?:y|ies)|tales?|talk|word)$/.test(word);
  if (!isName && !rumourNouns.has(word)) return false;
  const tells = tokens.slice(at + 1, at + 5).some((token) => token.word === "that") || next === "has";
  if (rumourNouns.has(word)) return tells || /^(?:to|on)$/.test(wordAt(tokens, at - 2));
  if (!isName || !tells) return false;
  const isThere = tokens[0]?.word === "there" && at <= 4;
  const around = tokens.slice(Math.max(0, at - 3), at + 3);
  return isThere || (!(capital && at > 0) && around.some((token) => spreadingVerbs.has(token.word)));
}

/** "It has been reported that", "It was widely said at the time that": who says so is not told. */
function isToldByNobody(tokens: readonly Token[], it: number): boolean {
  const participle = tokens.findIndex(({ word }, at) => at > it && at <= it + 4 && hearsayParticiples.has(word));
  const between = tokens.slice(it + 1, Math.max(it + 1, participle));
  const isPassive = between.some(({ word }) => word === "been" || word === "is" || word === "was");
  const that = tokens.slice(participle + 1, participle + 6).findIndex(({ word }) => word === "that");
  return isPassive && that >= 0 && !tokens.slice(participle, participle + 1 + that).some(({ word }) => word === "by");
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
  return /^(?:any|such)$/.test(wordAt(object, 0)) && object.slice(1).some(({ word }) => isUtterance(word));
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
