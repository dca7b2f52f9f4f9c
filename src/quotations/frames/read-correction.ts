import { isAmong } from "../../coverage/is-among.ts";
import {
  earlierAdverbs,
  editionNouns,
  hearsayParticiples,
  mediumNouns,
  unpublishingVerbs,
} from "../../english/classes/attribution-words.ts";
import { correctionNouns, errorNouns } from "../../english/classes/correction-words.ts";
import { controllingForms } from "../../english/classes/phrase-words.ts";
import { isFormOfBe } from "../../english/verbs/auxiliaries.ts";
import { type Token, wordAt } from "../grammar/tokens.ts";
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
  const own = findOwnError(before);
  if (own >= 0) return denial(before[own]);
  const isRight = before.some(({ word }) => word === "should");
  const isPutRight = !isRight && (isLabelled(before) || isOfEarlier(before));
  if (!isPutRight && !isOwnReport(before)) return null;
  const corrected = findCorrection(next, isPutRight);
  return corrected < 0 ? null : denial(next[corrected]);
}

/** "Correction: …" */
function isLabelled(before: readonly Token[]): boolean {
  return before.slice(0, 4).some(({ word }) => correctionNouns.has(word));
}

/** "was first quoted as saying", "was initially reported to have said": what was told before it was put right. */
function isOfEarlier(before: readonly Token[]): boolean {
  return before.some(
    (token, at) =>
      earlierAdverbs.has(token.word) &&
      isFormOfBe(wordAt(before, at - 1)) &&
      before.slice(at + 1, at + 3).some((verb) => isQuoting(verb) || hearsayParticiples.has(verb.word)),
  );
}

/**
 * "This report originally stated that", "we first wrote that"; "owing to an editing error Roe was quoted as saying", "a slip led us to report":
 * what the paper itself told otherwise, whether or not it says what is right. Less than 0 for none.
 */
function findOwnError(before: readonly Token[]): number {
  const earlier = before.findIndex(
    ({ word }, at) => earlierAdverbs.has(word) && isOwnMedium(before.slice(0, at)) && isTelling(before[at + 1]),
  );
  if (earlier >= 0) return earlier;
  const error = before.findIndex(({ word }) => errorNouns.has(word));
  const behind = error < 0 ? [] : before.slice(error + 1);
  const isOwn = behind.some(
    (token, at) =>
      (token.word === "us" && controllingForms.has(wordAt(behind, at - 1))) ||
      editionNouns.has(token.word) ||
      (isQuoting(token) && isFormOfBe(wordAt(behind, at - 1))),
  );
  return isOwn ? error : -1;
}

/** "This report", "our article", "the story", "we": what somebody else's report says is another matter. */
function isOwnMedium(subject: readonly Token[]): boolean {
  const last = subject.at(-1)?.word ?? "";
  const determiner = subject.at(-2)?.word;
  if (last === "we") return true;
  if (isAmong(determiner, "this our")) return mediumNouns.has(last) || last === "report";
  return determiner === "the" && isAmong(last, "article story headline");
}

function isTelling(token: Token | undefined): boolean {
  return token !== undefined && (isSaying(token) || isQuoting(token) || isAmong(token.word, "reported stated"));
}

/** "has been removed", "was deleted". */
function findRemoval(tokens: readonly Token[]): number {
  return tokens.findIndex(
    ({ word }, at) =>
      (unpublishingVerbs.has(word) ||
        isAmong(word, "amended cut struck") ||
        (word === "taken" && tokens[at + 1]?.word === "down")) &&
      tokens.slice(Math.max(0, at - 3), at).some((one) => isAmong(one.word, "been was were")),
  );
}

/** "we quoted", "we wrote that", "an earlier report quoted". */
function isOwnReport(before: readonly Token[]): boolean {
  return before.some(({ word }, at) => {
    const isReport = mediumNouns.has(word) || isAmong(word, "report reports");
    if (word !== "we" && !isReport) return false;
    const verb = before.slice(at + 1, at + 5).find((token) => isSaying(token) || isQuoting(token));
    return verb !== undefined && (word === "we" || isQuoting(verb));
  });
}

/** "In fact she said “…”", "What she said was “…”", "He actually said “…”"; where something is put right, any other words will do. */
function findCorrection(next: readonly Token[], isPutRight: boolean): number {
  const said = next.findIndex((token) => isSaying(token) || (isPutRight && isStatement(token)));
  if (said < 0 || !next.some(({ kind }) => kind === "quote")) return -1;
  if (isPutRight) return said;
  if (next[0]?.word === "what") return 0;
  return next.findIndex(
    ({ word }, at) => isAmong(word, "actually instead correctly") || (word === "in" && next[at + 1]?.word === "fact"),
  );
}

function denial(token: Token | undefined): FrameReading | null {
  return token ? { kind: "denied", cue: { start: token.start, end: token.end }, ofSaying: true } : null;
}
