import { isAmong } from "../../coverage/is-among.ts";
import { clauseOpeners } from "../../english/classes/attribution-words.ts";
import { auxiliaries } from "../../english/classes/closed-classes.ts";
import { subjectPronouns } from "../../english/classes/governing-words.ts";
import type { Token } from "../grammar/tokens.ts";
import type { FrameReading } from "./frame.ts";
import { isSaying } from "./verb-of-saying.ts";

/**
 * The frame of a quotation, where it holds for the next one of the sentence too: "denied calling the town “…” and its mayor “…”". What
 * stands between joins the two and says of nobody that he spoke. Null for a frame that stands behind the first, or does not go on.
 */
export function frameGoesOn(
  frame: FrameReading | null,
  first: { readonly start: number },
  between: readonly Token[],
): FrameReading | null {
  if (!frame?.ofSaying || frame.cue.start > first.start || between.length > longest) return null;
  if (between.some(({ text }) => /^[:;–—]$/.test(text))) return null;
  const words = between.filter(({ kind }) => kind === "word");
  const joint = words.findIndex(({ word }) => isAmong(word, "and nor or"));
  if (words.length === 0 || (joint === 0 && words[1]?.word === "that")) return frame;
  return joint >= 0 && !words.some((token, at) => at !== joint && opensClause(token)) ? frame : null;
}

/** Further apart two quotations are not joined. */
const longest = 20;

/** Whoever speaks again, does something of his own, or is told of for another reason. */
function opensClause(token: Token): boolean {
  return [auxiliaries, clauseOpeners, subjectPronouns].some((words) => words.has(token.word)) || isSaying(token);
}
