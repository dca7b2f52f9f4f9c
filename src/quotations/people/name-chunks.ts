import { isAmong } from "../../coverage/is-among.ts";
import { determiners } from "../../english/classes/closed-classes.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import { isPlural } from "../../english/nouns/number.ts";
import { isCalled, officeBefore } from "../grammar/called-names.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { chunkSentence } from "../grammar/chunks.ts";
import { closedClass } from "../grammar/closed-classes.ts";
import { isDash, labelEnd } from "../grammar/labels.ts";
import type { OuterSentence } from "../grammar/outline.ts";
import { headOf, isGoverned, isPhrase, lastWordOf, wordOf } from "../grammar/phrases.ts";
import type { Token } from "../grammar/tokens.ts";
import { cueNouns } from "../words/cue-nouns.ts";
import { groupNouns, personNouns } from "../words/person-nouns.ts";
import type { ChunkedSentence } from "./chunked-sentence.ts";
import { hasPronounBehind } from "./follow-pronouns.ts";
import { isPast, type NamedChunk } from "./inventory.ts";

/** The chunks of an article that can hold names, with what stands beside them and tells of people; in order. */
export function findNameChunks(sentences: readonly ChunkedSentence[]): readonly NamedChunk[] {
  return sentences.flatMap(({ sentence, chunks }, index) => {
    const named = inSentence(chunks, isHeadline(sentence));
    const followed = hasPronounBehind(sentences, index);
    return followed === null ? named : named.map((one) => (one.chunk === followed ? { ...one, followed: true } : one));
  });
}

/** The same of a sentence or a quotation by itself. */
export function inSentence(chunks: readonly Chunk[], inHeadline: boolean): readonly NamedChunk[] {
  return chunks.flatMap((chunk, index) => {
    if (chunk.kind === "other" && chunk.tokens.length > 3)
      return inSentence(chunkSentence(chunk.tokens.slice(1)), inHeadline);
    const isNamed = (chunk.kind === "name" || chunk.kind === "noun") && chunk.tokens.some(({ capital }) => capital);
    if (!isNamed) return [];
    const isQuoted = wordOf(chunks[index + 1]) === "as" && isSaying(chunks[index + 2]);
    const bySpeech =
      isSaying(chunks[index - 1]) ||
      (isSaying(chunks[index + 1]) && !isWithin(chunks, index)) ||
      isQuoted ||
      isOfBody(chunks, index) ||
      namesSpeaker(chunks, index);
    const called = isCalled(chunks, index);
    const apposed = called ? ["person"] : apposedNouns(chunks, index);
    return [{ chunk, bySpeech, inHeadline, apposed, followed: isVoice(chunks, index), called }];
  });
}

/** "the Department of Housing and Urban Development said": the last words before the verb only tell of what says it. */
function isWithin(chunks: readonly Chunk[], name: number): boolean {
  let at = name;
  while (chunks[at - 1]?.kind === "conjunction" && isPhrase(chunks[at - 2])) at -= 2;
  return isGoverned(chunks, at) && isPhrase(chunks[at - 2]);
}

function isSaying(chunk: Chunk | undefined): boolean {
  return chunk?.cue?.strength === "said";
}

/** "Jane Roe of Kell University said": whom the sentence tells apart by where he or she is from. */
function isOfBody(chunks: readonly Chunk[], name: number): boolean {
  const [link, body, verb] = chunks.slice(name + 1, name + 4);
  return isAmong(wordOf(link), "of from") && body?.kind === "name" && verb?.kind === "verb" && isSaying(verb);
}

/** “…,” said the climber, Jane Roe. The climber, Jane Roe, said: the name of one who was only described up to there. */
function namesSpeaker(chunks: readonly Chunk[], name: number): boolean {
  const [before, described] = [chunks[name - 1], chunks[name - 2]];
  if (before?.kind !== "comma" || described?.kind !== "noun" || chunks[name]?.kind !== "name") return false;
  const head = lastWordOf(described);
  if (groupNouns.has(head) || isPlural(head)) return false;
  return isSaying(chunks[name - 3]) || (name === 2 && chunks[name + 1]?.kind === "comma" && isSaying(chunks[name + 2]));
}

/** "Jane Roe, Kell Post: “…”", "“…” — Jane Roe" and "Jane Roe's answer": the name of one whose words are there. */
function isVoice(chunks: readonly Chunk[], index: number): boolean {
  const { tokens } = chunks[index] ?? { tokens: [] };
  if (index === 0 && labelEnd(chunks) !== null) return true;
  if (isDash(chunks[index - 1]) && chunks[index - 2]?.kind === "quote") return true;
  return tokens.some(({ possessive }) => possessive) && isAmong(tokens.at(-1)?.entry.singular, cueNouns);
}

/** The first line, when every longer word has a capital but small words: names cannot be told from other words there. */
function isHeadline({ line, tokens }: OuterSentence): boolean {
  if (line !== 0) return false;
  const longer = tokens.filter((token) => token.kind === "word" && token.text.length > 3);
  const small = longer.filter((token) => !token.capital);
  return longer.length >= 4 && small.length < longer.length / 2 && small.every(isSmallWord);
}

/** "with", "from", "that", "when": headlines that write all words with capitals leave these out. */
function isSmallWord(token: Token): boolean {
  return closedClass(token, undefined) !== null || determiners.has(token.word);
}

/** "the chief executive, Jane Roe," and "the mayor of Kell, Jane Roe,": a single person, then a name between commas. */
function describedBefore(chunks: readonly Chunk[], name: number): readonly string[] {
  const [before, after] = [chunks[name - 1], chunks[name + 1]];
  if (before?.kind !== "comma" || !(after === undefined || isAmong(after.kind, "comma other verb"))) return [];
  // In "Roe and her husband, John Doe," the name is the husband's.
  const head = chunks[chunks[name - 3]?.kind === "conjunction" ? name - 2 : headOf(chunks, name - 2)];
  const noun = head?.kind === "noun" ? lastWordOf(head) : "";
  return isOneHuman(noun) ? [noun] : [];
}

/** "two voters, Jane Roe and John Doe,": several people, then their names. */
function isOneOfSeveral(chunks: readonly Chunk[], name: number): boolean {
  let first = name;
  const isName = (at: number) => chunks[at]?.kind === "name" && (chunks[at]?.tokens.length ?? 0) > 1;
  for (let step = 0; step < longestList && isJoint(chunks[first - 1]) && isName(first - 2); step += 1) first -= 2;
  const head = chunks[headOf(chunks, first - 2)];
  const noun = head?.tokens.at(-1)?.entry;
  if (!isName(name) || chunks[first - 1]?.kind !== "comma" || head?.kind !== "noun" || !noun?.isPlural) return false;
  return isOneHuman(noun.singular);
}

function isJoint(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "comma" || wordOf(chunk) === "and";
}

/** A longer list of names is none of people that a sentence tells of. */
const longestList = 6;

/** "baker", "mother", not "bakers" and not "team". */
function isOneHuman(noun: string): boolean {
  return isHumanNoun(noun) && !groupNouns.has(noun) && !isPlural(noun);
}

/**
 * "Jane Roe, 83, a lawyer for …", "Jane Roe, who …": what the words behind a comma tell of the one before it. Behind
 * "In Kell," stands the subject instead: a lawyer said. Behind "Reportedly," nothing is told of anybody.
 */
function apposedNouns(chunks: readonly Chunk[], name: number): readonly string[] {
  const described = describedBefore(chunks, name);
  if (described.length > 0) return described;
  const office = officeBefore(chunks, name);
  if (office !== null) return [lastWordOf(chunks[office])];
  if (isOneOfSeveral(chunks, name)) return ["person"];
  const inside = chunks[name + 2];
  if (chunks[name + 1]?.kind !== "comma" || !inside) return [];
  if (inside.kind === "relative" && /^whom?$|^whose$/.test(wordOf(inside))) return ["person"];
  if (inside.kind !== "noun" && inside.kind !== "name") return [];
  if (chunks[name - 1]?.kind === "preposition" && chunks[name + 3]?.kind === "verb") return [];
  if (inside.tokens.length === 1 && /^\d{1,3}$/.test(wordOf(inside))) return ["person", `${wordOf(inside)}-year-old`];
  if (name === 0 && /ly$/.test(wordOf(chunks[name]))) return [];
  return inside.tokens.flatMap(({ word, capital }, index) =>
    !capital && isOneHuman(word) && (index === inside.tokens.length - 1 || personNouns.has(word))
      ? [inside.tokens.some((token) => isPast(token.word)) ? `former ${word}` : word]
      : [],
  );
}
