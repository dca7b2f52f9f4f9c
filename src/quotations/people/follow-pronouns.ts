import { isAmong } from "../../coverage/is-among.ts";
import { determiners } from "../../english/classes/closed-classes.ts";
import { genderOfPronoun } from "../../english/classes/phrase-words.ts";
import { genderOfFirstName } from "../../english/names/first-names.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { headOf, isGoverned, isPhrase, wordOf } from "../grammar/phrases.ts";
import { wordAt } from "../grammar/tokens.ts";
import type { ChunkedSentence } from "./chunked-sentence.ts";
import { mayBePerson } from "./may-be-person.ts";

/** A pronoun that takes up a name stands so many sentences behind it at most. */
const farthest = 2;

/**
 * "Jane Roe sells honey. She …": the name a sentence is about, when "he" or "she" takes it up and nobody else is named up
 * to there. Null where there is none.
 */
export function hasPronounBehind(sentences: readonly ChunkedSentence[], index: number): Chunk | null {
  const chunks = sentences[index]?.chunks ?? [];
  const at = chunks.findIndex((chunk, place) => isFullName(chunk) || isOwner(chunk) || isSetBeside(chunks, place));
  const name = chunks[at];
  const meant = meantByGender(chunks, sentences.slice(index + 1, index + 1 + farthest));
  if (meant) return meant;
  if (!name || !isTopic(chunks, at) || chunks.slice(at + 1).some(isFullName)) return null;
  if (chunks.slice(at + 1).some(isHumanPronoun)) return name;
  for (const { chunks: next } of sentences.slice(index + 1, index + 1 + farthest)) {
    const first = next.find(isPhrase);
    if (first) return isHumanPronoun(first) ? name : null;
  }
  return null;
}

/**
 * "Jane Roe met Karl Brandt. … she": the only one of several names that the pronoun can take up, as the first names of the others are known and
 * of the other gender. Null where that shows nobody.
 */
function meantByGender(chunks: readonly Chunk[], behind: readonly ChunkedSentence[]): Chunk | null {
  const names = chunks.filter((chunk, at) => isFullName(chunk) && mayBePerson(chunks, at));
  const genders = names.map(({ tokens }) => genderOfFirstName(tokens[0]?.text ?? ""));
  const unknown = names.filter((_, at) => genders[at] === null);
  const [meant] = unknown;
  const within = chunks.slice(chunks.findLastIndex((chunk) => names.includes(chunk))).find(isHuman);
  const pronoun = within ?? behind.flatMap((sentence) => sentence.chunks).find(isPhrase);
  const gender = isHuman(pronoun) ? genderOfPronoun.get(wordOf(pronoun)) : undefined;
  const isOther = genders.every((known) => known === null || known !== gender);
  return meant && names.length > 1 && unknown.length === 1 && gender && isOther ? meant : null;
}

/** "he", "she". */
function isHuman(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "pronoun" && genderOfPronoun.has(wordOf(chunk));
}

/** The first phrase of the sentence, or "Among them was Jane Roe", "farmers such as Jane Roe": whom it introduces. */
function isTopic(chunks: readonly Chunk[], name: number): boolean {
  const before = wordOf(chunks[name - 1]);
  const isExample = before === "like" || before === "including" || (before === "as" && endsInSuch(chunks[name - 2]));
  if (isExample || isAmong(before, "is was") || isSetBeside(chunks, name)) return true;
  return !isGoverned(chunks, name) && !chunks.slice(0, name).some(isPhrase);
}

/** "One of them, Jane Roe, left." "The deputy, Roe, took the floor.": between commas behind what the sentence begins with. */
function isSetBeside(chunks: readonly Chunk[], name: number): boolean {
  const [before, behind] = [chunks[name - 1], chunks[name + 1]];
  if (chunks[name]?.kind !== "name" || before?.kind !== "comma" || behind?.kind !== "comma") return false;
  const head = headOf(chunks, name - 2);
  const isOpening = !chunks.slice(0, head).some(({ kind }) => kind !== "conjunction" && kind !== "other");
  const isOne = chunks[head]?.kind === "noun" || isAmong(wordOf(chunks[head]), "another one");
  return isOne && isOpening && !isGoverned(chunks, head) && chunks[name]?.tokens.at(-1)?.capital === true;
}

function endsInSuch(chunk: Chunk | undefined): boolean {
  return chunk?.tokens.at(-1)?.word === "such";
}

/** "Jane Roe's letter": who is spoken of by what is hers. Of "Jane Roe's daughter" the next "she" may be the daughter. */
function isOwner({ kind, tokens }: Chunk): boolean {
  const owner = tokens.findIndex(({ possessive }) => possessive);
  const { singular = "" } = tokens.at(-1)?.entry ?? {};
  const isName = tokens.slice(0, owner + 1).every(({ capital }) => capital) && !determiners.has(wordAt(tokens, 0));
  return kind === "noun" && owner > 0 && owner < tokens.length - 1 && isName && !isHumanNoun(singular);
}

/** Two capitalised words and more, without an article. */
function isFullName({ kind, tokens }: Chunk): boolean {
  if (kind !== "name" || tokens.length < 2 || determiners.has(wordAt(tokens, 0))) return false;
  return tokens.at(-1)?.capital === true && tokens.filter(({ capital }) => capital).length > 1;
}

function isHumanPronoun({ kind, tokens }: Chunk): boolean {
  const word = wordAt(tokens, 0);
  return kind === "pronoun" ? isAmong(word, "he she") : kind === "noun" && isAmong(word, "her his");
}
