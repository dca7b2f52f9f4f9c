import { conditionals } from "../../english/classes/attribution-words.ts";
import { imperativeOpeners } from "../../english/classes/governing-words.ts";
import { findVerbForm, isFormOf } from "../../english/verbs/verbs.ts";
import type { Token } from "../grammar/tokens.ts";
import { splitSegments } from "./clause-before.ts";
import type { FrameReading } from "./frame.ts";
import { isSaying } from "./verb-of-saying.ts";

/** "Imagine a minister who says", "Let's assume that the pilot says": whoever speaks there is only thought of. */
export function readImagined(before: readonly Token[]): FrameReading | null {
  const clause = splitSegments(before).findLast((segment) => segment.length > 0) ?? [];
  const at = clause.findIndex(({ word }) => !imperativeOpeners.has(word));
  const verb = clause[at];
  if (!verb || !(isImagining(verb.word) || (verb.word === "think" && clause[at + 1]?.word === "of"))) return null;
  const isSpoken = clause.slice(at + 1).some(isSaying);
  return isSpoken ? { kind: "hedged", cue: { start: verb.start, end: verb.end }, ofSaying: true } : null;
}

function isImagining(word: string): boolean {
  const isBare = findVerbForm(word)?.kind === "bare";
  return conditionals.has(word) || (isBare && isFormOf(word, "pretending")) || word === "assume";
}
