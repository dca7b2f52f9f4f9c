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
      /^(?:amended|cut|deleted|removed|retracted|struck|taken|withdrawn)$/.test(word) &&
      (word !== "taken" || tokens[at + 1]?.word === "down") &&
      tokens.slice(Math.max(0, at - 3), at).some((one) => /^(?:been|was|were)$/.test(one.word)),
  );
}

/** "we quoted", "we wrote that", "an earlier report quoted", "Correction: …". */
function isOwnReport(before: readonly Token[]): boolean {
  if (before.slice(0, 4).some(({ word }) => /^(?:clarification|correction|corrections|erratum)$/.test(word)))
    return true;
  return before.some(({ word }, at) => {
    const isReport = mediumNouns.has(word) || /^reports?$/.test(word);
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
    ({ word }, at) => /^(?:actually|instead|correctly)$/.test(word) || (word === "in" && next[at + 1]?.word === "fact"),
  );
}

function denial(token: Token | undefined): FrameReading | null {
  return token ? { kind: "denied", cue: { start: token.start, end: token.end }, ofSaying: true } : null;
}
