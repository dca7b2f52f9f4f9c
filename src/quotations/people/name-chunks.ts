import { type Chunk, chunkSentence } from "../grammar/chunks.ts";
import { singularOf } from "../grammar/noun-forms.ts";
import type { OuterSentence } from "../grammar/outline.ts";
import { isFirstName } from "../words/first-names.ts";
import { kinships } from "../words/kinship.ts";
import { groupNouns, personNouns } from "../words/person-nouns.ts";
import type { NamedChunk } from "./inventory.ts";

/** The chunks of a sentence that can hold names, with what stands beside them and tells of people. */
export function findNameChunks(chunks: readonly Chunk[], inHeadline: boolean): readonly NamedChunk[] {
  return chunks.flatMap((chunk, index) => {
    if (chunk.kind === "other" && chunk.tokens.length > 3)
      return findNameChunks(chunkSentence(chunk.tokens.slice(1)), inHeadline);
    if (chunk.kind !== "name" && chunk.kind !== "noun") return [];
    const bySpeech = [chunks[index - 1], chunks[index + 1]].some((beside) => beside?.cue?.strength === "said");
    return [{ chunk, bySpeech, inHeadline, apposed: apposedNouns(chunks, index) }];
  });
}

/** The first line, when most of its longer words have capitals: names cannot be told from other words there. */
export function isHeadline({ line, tokens }: OuterSentence): boolean {
  const longer = tokens.filter((token) => token.kind === "word" && token.text.length > 3);
  return line === 0 && longer.length >= 4 && longer.filter((token) => token.capital).length > 0.7 * longer.length;
}

/** "the chief executive, Jane Roe," and "his wife, Jane,": a single person, then a name between commas. */
function describedBefore(chunks: readonly Chunk[], name: number): readonly string[] {
  const [before, after] = [chunks[name - 1], chunks[name + 1]];
  const noun = chunks[name - 2]?.kind === "noun" ? (chunks[name - 2]?.tokens.at(-1)?.word ?? "") : "";
  const enclosed = before?.kind === "comma" && (after?.kind === "comma" || after?.kind === "verb" || !after);
  return enclosed && (personNouns.has(noun) || kinships.has(noun)) && !groupNouns.has(noun) ? [noun] : [];
}

/**
 * "Jane Roe, 83, a lawyer for …", "Jane Roe, who …": what the words behind a comma tell of the one before it. Behind
 * "In Kell," stands the subject instead: a lawyer said.
 */
function apposedNouns(chunks: readonly Chunk[], name: number): readonly string[] {
  if (name === 0 && isSentenceAdverb(chunks[name])) return [];
  const described = describedBefore(chunks, name);
  if (described.length > 0) return described;
  const inside = chunks[name + 2];
  if (chunks[name + 1]?.kind !== "comma" || !inside) return [];
  if (inside.kind === "relative" && /^whom?$|^whose$/.test(inside.tokens[0]?.word ?? "")) return ["person"];
  if (inside.kind !== "noun" && inside.kind !== "name") return [];
  if (chunks[name - 1]?.kind === "preposition" && chunks[name + 3]?.kind === "verb") return [];
  if (inside.tokens.length === 1 && /^\d{1,3}$/.test(inside.tokens[0]?.word ?? "")) return ["person"];
  return inside.tokens.flatMap(({ word, capital }) =>
    !capital && singularOf(word) === word && personNouns.has(word) ? [word] : [],
  );
}

/** "Allegedly, Roe's sister left": a capital makes no name of an adverb that opens a sentence. */
function isSentenceAdverb(chunk: Chunk | undefined): boolean {
  const [word, other] = chunk?.tokens ?? [];
  return word !== undefined && other === undefined && /..ly$/.test(word.word) && !isFirstName(word.text);
}
