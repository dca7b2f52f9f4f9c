import type { Chunk } from "../grammar/chunks.ts";
import { isGoverned, isPhrase } from "../grammar/phrases.ts";
import { determiners } from "../words/word-classes.ts";
import type { ChunkedSentence } from "./name-chunks.ts";

/** A pronoun that takes up a name stands so many sentences behind it at most. */
const farthest = 2;

/**
 * "Jane Roe sells honey. She …": the name a sentence is about, when "he" or "she" takes it up and nobody else is named up
 * to there. Null where there is none.
 */
export function hasPronounBehind(sentences: readonly ChunkedSentence[], index: number): Chunk | null {
  const chunks = sentences[index]?.chunks ?? [];
  const at = chunks.findIndex(isFullName);
  const name = chunks[at];
  if (!name || isGoverned(chunks, at) || chunks.slice(0, at).some(isPhrase) || chunks.slice(at + 1).some(isFullName))
    return null;
  if (chunks.slice(at + 1).some(isHumanPronoun)) return name;
  for (const { chunks: next } of sentences.slice(index + 1, index + 1 + farthest)) {
    if (next.some(isFullName)) return null;
    const first = next.find(isPhrase);
    if (first) return isHumanPronoun(first) ? name : null;
  }
  return null;
}

/** Two capitalised words and more, without an article. */
function isFullName({ kind, tokens }: Chunk): boolean {
  if (kind !== "name" || determiners.has(tokens[0]?.word ?? "")) return false;
  return tokens.at(-1)?.capital === true && tokens.filter(({ capital }) => capital).length > 1;
}

function isHumanPronoun({ kind, tokens }: Chunk): boolean {
  const word = tokens[0]?.word ?? "";
  return kind === "pronoun" ? /^(?:he|she)$/.test(word) : kind === "noun" && /^(?:her|his)$/.test(word);
}
