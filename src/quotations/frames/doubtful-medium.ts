import { isAmong } from "../../coverage/is-among.ts";
import { alteredMedia, mediumNouns, purportingVerbs } from "../../english/classes/attribution-words.ts";
import { auxiliaries } from "../../english/classes/closed-classes.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
import { splitSegments } from "./clause-before.ts";
import type { FrameReading } from "./frame.ts";
import { isQuoting, isReporting } from "./verb-of-saying.ts";

/**
 * A video, a recording or a post that only seems to have somebody's words, or was cut: "A clip appears to show Roe saying", and "A
 * clip shows Roe saying: “…” It had been edited." Whether they were said stays open.
 */
export function readDoubtfulMedium(before: readonly Token[], next: readonly Token[]): FrameReading | null {
  const medium = before.findIndex(({ word }) => mediumNouns.has(word));
  if (medium < 0 || !before.slice(medium + 1).some(isReporting)) return null;
  const seeming = before.find((token, at) => at > medium && seemsToShow(before, token, at));
  const altered =
    seeming ??
    splitSegments(next)
      .map(findAltered)
      .find((one) => one !== null);
  return altered ? { kind: "hedged", cue: { start: altered.start, end: altered.end }, ofSaying: true } : null;
}

/** "appears to show", "purporting to quote"; not "appeared to blame", which tells of what is said. */
function seemsToShow(tokens: readonly Token[], { word }: Token, at: number): boolean {
  const shows = tokens[at + 2];
  if (!purportingVerbs.has(word) || tokens[at + 1]?.word !== "to" || !shows) return false;
  return isAmong(shows.word, "picture portray show") || isQuoting(shows) || !isReporting(shows);
}

/** "it had been edited", "experts found that the video was cut"; not "it was cut and shown by his son". */
function findAltered(segment: readonly Token[]): Token | null {
  const at = segment.findIndex(({ word }, place) => alteredMedia.has(word) && isBe(segment, place));
  const isOfMedium = segment.slice(0, Math.max(0, at)).some(({ word }) => word === "it" || mediumNouns.has(word));
  const isMade = segment.slice(at + 1).some(({ word }) => word === "by");
  return isOfMedium && !isMade ? (segment[at] ?? null) : null;
}

function isBe(tokens: readonly Token[], participle: number): boolean {
  const last = /[a-z]ly$/.test(wordAt(tokens, participle - 1)) ? participle - 2 : participle - 1;
  return auxiliaries.has(wordAt(tokens, last));
}
