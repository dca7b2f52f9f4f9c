import type { Span } from "../../coverage/span.ts";
import { denyingForms } from "../../english/classes/denial-words.ts";
import { chunkSentence } from "../grammar/chunks.ts";
import { lastWordOf, spanOf } from "../grammar/phrases.ts";
import { subjectOf } from "../grammar/subjects.ts";
import { readTokens } from "../grammar/tokens.ts";

/** Tells who disputes anything in a sentence, whatever it is: "The bank disputes the dates". */
export function readDisputes(body: string, sentence: Span): readonly Span[] {
  const chunks = chunkSentence(readTokens(body, sentence));
  return Array.from(chunks.entries()).flatMap(([at, chunk]) => {
    const isDisputing =
      chunk.kind === "verb" && !chunk.negated && !chunk.passive && denyingForms.has(lastWordOf(chunk));
    const by = isDisputing ? spanOf(chunks, subjectOf(chunks, at)) : null;
    return by ? [by] : [];
  });
}
