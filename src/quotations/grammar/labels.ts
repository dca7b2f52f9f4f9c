import { isAmong } from "../../coverage/is-among.ts";
import { isPastParticiple } from "../../english/verbs/verb-uses.ts";
import type { Chunk } from "./chunk.ts";

/**
 * "Jane Roe, Kell Post: “…”", "Jane Roe (44): “…”": where the colon stands behind a name that opens a sentence without a
 * verb up to there; null for other sentences. The quotation is the chunk behind it.
 */
export function labelEnd(chunks: readonly Chunk[]): number | null {
  if (chunks[0]?.kind !== "name") return null;
  const colon = chunks.findIndex(
    ({ kind }, at) => !isAmong(kind, "comma conjunction name noun other preposition") && !isState(chunks, at),
  );
  if (chunks.slice(0, Math.max(0, colon)).some(isDash)) return null;
  return chunks[colon]?.kind === "colon" && chunks[colon + 1]?.kind === "quote" ? colon : null;
}

/** "Jane Roe, 63, married, Kell", "Jane Roe, retired baker, 63": a participle between commas that only tells what somebody is. */
function isState(chunks: readonly Chunk[], at: number): boolean {
  const [before, chunk] = [chunks[at - 1], chunks[at]];
  const isOne = chunk?.kind === "verb" && chunk.cue === null && chunk.tokens.length === 1;
  return isOne && before?.kind === "comma" && isPastParticiple(chunk.tokens[0]?.word ?? "");
}

/** True for a dash between two parts of a sentence. */
export function isDash(chunk: Chunk | undefined): boolean {
  return /^(?:[-–—―]|--+)$/.test(chunk?.tokens[0]?.text ?? "");
}
