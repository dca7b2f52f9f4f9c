import { personNouns } from "../words/person-nouns.ts";
import type { Chunk } from "./chunks.ts";
import { wordOf } from "./phrases.ts";

/** "the singer known as Lady Roe", "the cook, who goes by Mama Roe": where the name stands that a description leads to; null for none. */
export function calledNameOf(chunks: readonly Chunk[], description: number): number | null {
  const { tokens = [] } = chunks[description] ?? {};
  if (!personNouns.has(tokens.at(-1)?.word ?? "")) return null;
  let at = description + 1;
  if (chunks[at]?.kind === "comma") at += 1;
  if (chunks[at]?.kind === "relative") at += 1;
  const verb = chunks[at]?.tokens.at(-1)?.word ?? "";
  const link = wordOf(chunks[at + 1]);
  const isLinked =
    (link === "as" && /^(?:known|performing|performs|posting|posts|records|recording)$/.test(verb)) ||
    (link === "by" && /^(?:goes|going|went)$/.test(verb)) ||
    (link === "under" && /^the (?:name|pen|pseudonym|stage)$/.test(firstTwo(chunks[at + 2])));
  const name = isLinked ? at + 2 : /^(?:called|dubbed|named|nicknamed)$/.test(verb) ? at + 1 : -1;
  return chunks[name]?.kind === "name" ? name : null;
}

/** True for such a name. */
export function isCalled(chunks: readonly Chunk[], name: number): boolean {
  for (let back = 2; back <= 5; back += 1) if (calledNameOf(chunks, name - back) === name) return true;
  return false;
}

function firstTwo(chunk: Chunk | undefined): string {
  return `${wordOf(chunk)} ${chunk?.tokens[1]?.word}`;
}
