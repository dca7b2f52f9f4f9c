import type { Span } from "../../coverage/span.ts";
import { modals } from "../../english/classes/attribution-words.ts";
import { findVerbForm, isVerbOf } from "../../english/verbs/verbs.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { chunkSentence } from "../grammar/chunks.ts";
import { lastWordOf, spanOf } from "../grammar/phrases.ts";
import { subjectOf } from "../grammar/subjects.ts";
import { readTokens } from "../grammar/tokens.ts";
import { spanWithName } from "./parties.ts";

/** Holds what somebody says, as a sentence hands it on without marks. */
export interface Report {
  readonly by: Span;
  /** Of what it is said that it did not do something, or was not: "the letters" in "said the letters were never received". */
  readonly negated: Span | null;
}

/** The first report of a sentence: "students said that he had given them the answers". Null where nobody is said to say anything. */
export function readReport(body: string, sentence: Span): Report | null {
  return readReports(body, sentence)[0] ?? null;
}

/** Everything that somebody is said to say in a sentence, in order. */
export function readReports(body: string, sentence: Span): readonly Report[] {
  const chunks = chunkSentence(readTokens(body, sentence));
  return Array.from(chunks.entries()).flatMap(([at, chunk]) => {
    // Whoever declines to say something says nothing, and whoever goes on to say it does.
    const isSaid = !chunk.infinitive || lastWordOf(chunks[at - 1]) === "on";
    const form =
      chunk.kind === "verb" && isSaid && !chunk.negated && !chunk.passive ? findVerbForm(lastWordOf(chunk)) : null;
    const by =
      form && isVerbOf(form.verb, "saying") && !isVerbOf(form.verb, "asking")
        ? spanWithName(chunks, subjectOf(chunks, at))
        : null;
    return by ? [{ by, negated: negatedSubject(chunks, at) }] : [];
  });
}

/** Of the clause that is said; what should not or would not be is no fact. */
function negatedSubject(chunks: readonly Chunk[], saying: number): Span | null {
  const verb = chunks.findIndex(({ kind }, at) => at > saying && kind === "verb");
  const chunk = chunks[verb];
  const isFact = chunk?.negated === true && !chunk.tokens.some(({ word }) => modals.has(word));
  return isFact ? spanOf(chunks, subjectOf(chunks, verb)) : null;
}
