import type { Chunk } from "../grammar/chunk.ts";
import type { OuterSentence } from "../grammar/outline.ts";

/** A sentence cut into chunks. */
export interface ChunkedSentence {
  readonly sentence: OuterSentence;
  readonly chunks: readonly Chunk[];
}
