import type { Passage } from "../coverage/passage.ts";
import type { PassageMatch } from "../reading/passage-reader.ts";
import type { Archive } from "./archive.ts";

/** The reader's matches of passages with a question, in their order; empty without a reader, and where it fails: words alone have to do then. */
export async function matchPassages(
  question: string,
  passages: readonly Passage[],
  { answering: { reader } }: Archive,
): Promise<readonly (PassageMatch | null)[]> {
  try {
    return (await reader?.match(question, passages)) ?? [];
  } catch {
    return [];
  }
}
