import { isPhrase } from "../grammar/phrases.ts";
import { subjectOf } from "../grammar/subjects.ts";
import type { ReadSentence, Reference } from "../reading-context.ts";
import { accordingTo } from "./according-to.ts";
import { namedAt } from "./speakers.ts";

/**
 * “…,” he said, Roe recalled; “…,” he said, according to Roe: who reports what another is said to have said. A pronoun of
 * such a clause is never the one who reports it. Null where nobody does.
 */
export function reporterBehind(read: ReadSentence, quote: number, speaker: Reference): Reference | null {
  const { chunks } = read;
  const inner = chunks.findIndex(({ start }) => start === speaker.start);
  if (inner <= quote) return null;
  for (let right = inner + 1; right < chunks.length && chunks[right]?.kind !== "quote"; right += 1) {
    if (chunks[right]?.tokens[0]?.word === "according") return accordingTo(read, quote);
    const subject = chunks[right]?.cue?.strength === "said" ? subjectOf(chunks, right) : null;
    if (subject === null || subject <= inner + 1 || chunks[right]?.infinitive || !isPhrase(chunks[subject])) continue;
    if (chunks[Math.min(subject, right) - 1]?.kind === "comma") return namedAt(read, subject);
  }
  return null;
}
