import { isAmong } from "../../coverage/is-among.ts";
import type { Chunk } from "./chunk.ts";

/**
 * "Jane Roe, Kell Post: “…”", "Jane Roe (44): “…”": where the colon stands behind a name that opens a sentence without a
 * verb up to there; null for other sentences. The quotation is the chunk behind it.
 */
export function labelEnd(chunks: readonly Chunk[]): number | null {
  if (chunks[0]?.kind !== "name") return null;
  const colon = chunks.findIndex(({ kind }) => !isAmong(kind, "comma conjunction name noun other preposition"));
  if (chunks.slice(0, Math.max(0, colon)).some(isDash)) return null;
  return chunks[colon]?.kind === "colon" && chunks[colon + 1]?.kind === "quote" ? colon : null;
}

/** True for a dash between two parts of a sentence. */
export function isDash(chunk: Chunk | undefined): boolean {
  return /^(?:[-–—―]|--+)$/.test(chunk?.tokens[0]?.text ?? "");
}
