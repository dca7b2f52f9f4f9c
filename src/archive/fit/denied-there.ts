import { keyOfWord } from "../../answers/outcome/word-keys.ts";
import { isAmong } from "../../coverage/is-among.ts";
import type { Span } from "../../coverage/span.ts";
import { denyingForms } from "../../english/classes/denial-words.ts";
import { negations } from "../../english/classes/negations.ts";
import type { Chunk } from "../../quotations/grammar/chunk.ts";
import { chunkSentence } from "../../quotations/grammar/chunks.ts";
import { lastWordOf } from "../../quotations/grammar/phrases.ts";
import { readTokens } from "../../quotations/grammar/tokens.ts";

/**
 * Tells whether a sentence denies what a word of it says: "is not a thief", "denies that he stole". Null where it does not have the word.
 * Linear in the sentence.
 */
export function isDeniedIn(body: string, sentence: Span, key: string): boolean | null {
  const chunks = chunkSentence(readTokens(body, sentence));
  const at = chunks.findIndex(({ tokens }) => tokens.some(({ word }) => keyOfWord(word) === key));
  if (at < 0) return null;
  const from = chunks.slice(0, at).findLastIndex(opensClause) + 1;
  const isNot = chunks
    .slice(from, at + 1)
    .some(({ negated, tokens }) => negated || tokens.some(({ word }) => negations.has(word)));
  const isDenied = chunks.slice(0, at).some((one) => one.kind === "verb" && denyingForms.has(lastWordOf(one)));
  return isNot !== isDenied;
}

function opensClause({ kind }: Chunk): boolean {
  return isAmong(kind, "comma colon") || isAmong(kind, "quote relative");
}
