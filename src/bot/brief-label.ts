import type { Words } from "./languages/words.ts";
import type { PassageBlock } from "./reply.ts";

/** Tells what a passage in small print is, before its words; ends with a space. */
export function briefLabel(brief: NonNullable<PassageBlock["brief"]>, { ask, known }: Words): string {
  if (brief === "denial") return `${known.denial} `;
  if (brief === "outcome") return `${known.outcome} `;
  return brief === "closest" ? ask.closest : ask.also;
}
