import { isAmong } from "../../coverage/is-among.ts";
import { mediumNouns } from "../../english/classes/attribution-words.ts";
import type { Token } from "../grammar/tokens.ts";
import type { FrameReading } from "./frame.ts";
import { isQuoting, isSaying, isStatement } from "./verb-of-saying.ts";

/**
 * Tells what a paper corrects: "We quoted Roe as saying “…”. In fact she said “…”", or takes out: "The quotation “…” attributed to Roe
 * has been removed".
 */
export function readCorrection(
  before: readonly Token[],
  behind: readonly Token[],
  next: readonly Token[],
): FrameReading | null {
  const removed = before.slice(-12).some(isStatement) ? findRemoval(behind) : -1;
  if (removed >= 0) return denial(behind[removed]);
  const corrected = isOwnReport(before) ? findCorrection(next) : -1;
  return corrected < 0 ? null : denial(next[corrected]);
}

/** "has been removed", "was deleted". */
function findRemoval(tokens: readonly Token[]): number {
  return tokens.findIndex(
    ({ word }, at) =>
      isAmong(word, "amended cut deleted removed retracted struck taken withdrawn") &&
      (word !== "taken" || tokens[at + 1]?.word === "down") &&
      tokens.slice(Math.max(0, at - 3), at).some((one) => isAmong(one.word, "been was were")),
  );
}

/** "we quoted", "we wrote that", "an earlier report quoted", "Correction: …". */
function isOwnReport(before: readonly Token[]): boolean {
  if (before.slice(0, 4).some(({ word }) => isAmong(word, "clarification correction corrections erratum"))) return true;
  return before.some(({ word }, at) => {
    const isReport = mediumNouns.has(word) || isAmong(word, "report reports");
    if (word !== "we" && !isReport) return false;
    const verb = before.slice(at + 1, at + 5).find((token) => isSaying(token) || isQuoting(token));
    return verb !== undefined && (word === "we" || isQuoting(verb));
  });
}

/** "In fact she said “…”", "What she said was “…”", "He actually said “…”". */
function findCorrection(next: readonly Token[]): number {
  const isOther = next.some(({ kind }) => kind === "quote") && next.some(isSaying);
  if (!isOther) return -1;
  if (next[0]?.word === "what") return 0;
  return next.findIndex(
    ({ word }, at) => isAmong(word, "actually instead correctly") || (word === "in" && next[at + 1]?.word === "fact"),
  );
}

function denial(token: Token | undefined): FrameReading | null {
  return token ? { kind: "denied", cue: { start: token.start, end: token.end }, ofSaying: true } : null;
}
