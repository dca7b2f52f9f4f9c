import { isAmong } from "../../coverage/is-among.ts";
import { conditionals } from "../../english/classes/attribution-words.ts";
import { conjunctions, pronouns } from "../../english/classes/closed-classes.ts";
import { appearanceLinks, appearanceVerbs, imperativeOpeners } from "../../english/classes/governing-words.ts";
import { findVerbForm, isFormOf } from "../../english/verbs/verbs.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import { splitSegments } from "./clause-before.ts";
import type { FrameReading } from "./frame.ts";
import { isReporting, isSaying } from "./verb-of-saying.ts";

/** "Imagine a minister who says", "Let's assume that the pilot says": whoever speaks there is only thought of. */
export function readImagined(before: readonly Token[]): FrameReading | null {
  const clause = splitSegments(before).findLast((segment) => segment.length > 0) ?? [];
  const at = clause.findIndex(({ word }) => !imperativeOpeners.has(word));
  const verb = clause[at];
  if (!verb || !(isImagining(verb.word) || (verb.word === "think" && clause[at + 1]?.word === "of"))) return null;
  const isSpoken = clause.slice(at + 1).some(isSaying);
  return isSpoken ? { kind: "hedged", cue: { start: verb.start, end: verb.end }, ofSaying: true } : null;
}

/** "edited to make it appear that he had said", "makes her sound as if she called": an appearance that somebody made, and no speech. */
export function readMadeAppearance(before: readonly Token[]): FrameReading | null {
  const look = before.findLastIndex((_, at) => opensAppearance(before, at));
  const made = before
    .slice(Math.max(0, look - longestMade), look)
    .findLast(({ word }) => /^(?:made|mak(?:e|es|ing))$/.test(word));
  const clause = before.slice(look + 1);
  const isOneClause = clause.every(({ kind, word }) => kind === "word" && !conjunctions.has(word));
  if (look < 0 || !made || !isOneClause || !clause.some(isReporting)) return null;
  return { kind: "denied", cue: { start: made.start, end: made.end }, ofSaying: true };
}

/** "the column has Roe confess": another makes somebody say it. */
export function readMadeToSay(before: readonly Token[]): FrameReading | null {
  const has = before.findLastIndex(({ word }) => isAmong(word, "has had"));
  const verb = before.findIndex(({ capital }, at) => at > has && !capital);
  const cue = before[has];
  const isMade = has > 0 && verb > has + 1 && verb <= has + 4 && findVerbForm(wordAt(before, verb))?.kind === "bare";
  if (!cue || !isMade || !isFormOf(wordAt(before, verb), "saying")) return null;
  return { kind: "hedged", cue: { start: cue.start, end: cue.end }, ofSaying: true };
}

/** "make the mayor of the town appear": so many tokens before the second verb the first may stand. */
const longestMade = 6;

/** "appear that", "look as if", "sound like", "seem Roe": with a clause of its own, and not "look easy". */
function opensAppearance(tokens: readonly Token[], at: number): boolean {
  if (!appearanceVerbs.has(wordAt(tokens, at))) return false;
  const { word = "", capital = false } = tokens[at + 1] ?? {};
  return capital || pronouns.has(word) || appearanceLinks.has(word);
}

function isImagining(word: string): boolean {
  const isBare = findVerbForm(word)?.kind === "bare";
  return conditionals.has(word) || (isBare && isFormOf(word, "pretending")) || word === "assume";
}
