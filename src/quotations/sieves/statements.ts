import type { Span } from "../../coverage/span.ts";
import { handlingForms, textPrepositions, writings } from "../../english/classes/cue-words.ts";
import { lastWordOf, wordOf } from "../grammar/phrases.ts";
import type { ReadSentence, Reference } from "../reading-context.ts";

/** A statement somebody issued, so that "the statement" can be traced to its author later on. */
export interface Statement {
  readonly by: Reference;
  /** "statement" */
  readonly noun: string;
}

/** "said in a statement", "released a statement calling …": the writing the words of a sentence come from; null for none. */
export function findWriting(read: ReadSentence): (Span & { readonly noun: string }) | null {
  for (const [index, chunk] of read.chunks.entries()) {
    if (chunk.kind !== "noun") continue;
    const noun = chunk.tokens.at(-1)?.entry.singular ?? "";
    if (!writings.has(noun)) continue;
    const before = read.chunks[index - 1];
    const within = before?.kind === "preposition" && textPrepositions.has(wordOf(before));
    const issued = before?.kind === "verb" && handlingForms.has(lastWordOf(before));
    if (within || issued) return { start: chunk.start, end: chunk.end, noun };
  }
  return null;
}

/** “…,” the statement read: the author's words, when the article has told whose statement it is. */
export function authorOfStatement(speaker: Reference, statements: readonly Statement[]): Reference | null {
  if (speaker.person || !/^the /i.test(speaker.text)) return null;
  const known = statements.findLast(({ noun }) => noun === speaker.head);
  return known ? { ...known.by, start: speaker.start, end: speaker.end, form: "description" } : null;
}
