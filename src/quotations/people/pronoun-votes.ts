import { isAmong } from "../../coverage/is-among.ts";
import { ownDeterminers } from "../../english/classes/closed-classes.ts";
import { genderOfPronoun } from "../../english/classes/phrase-words.ts";
import { isHumanNoun } from "../../english/nouns/human-nouns.ts";
import type { Chunk } from "../grammar/chunk.ts";
import { isActedOn, wordOf } from "../grammar/phrases.ts";
import type { ArticlePerson } from "./article-person.ts";
import type { Inventory } from "./inventory.ts";
import { mayBePerson } from "./may-be-person.ts";
import { readNames } from "./name-reading.ts";

/**
 * Gives people the gender of the pronouns used of them: those in a sentence that names nobody else ("Roe said she …"),
 * and one that begins the sentence after it. What a first name tells counts less, when nobody else here could be meant.
 */
export function voteGenders(sentences: readonly (readonly Chunk[])[], inventory: Inventory): void {
  const [votes, next] = [new Map<ArticlePerson, Votes>(), new Map<ArticlePerson, Votes>()];
  let alone: ArticlePerson | null = null;
  for (const chunks of sentences) {
    const { only, at, isEmpty } = findOnly(chunks, inventory);
    for (const [index, chunk] of chunks.entries())
      if (ownsNext(chunks, index))
        for (const person of namedIn(chunk, inventory).slice(-1))
          addVote(votes, person, chunks.slice(index + 2, index + 3));
    if (alone && isEmpty) for (const counts of [votes, next]) addVote(counts, alone, chunks.slice(0, 3));
    // "She said Roe …": a pronoun before the name is somebody else's.
    if (only) addVote(votes, only, chunks.slice(at + 1));
    alone = only ?? null;
  }
  for (const [person, { female, male }] of votes)
    if (!person.gender && female !== male) inventory.learnGender(person, female > male ? "female" : "male");
  const known = { female: 0, male: 0 };
  for (const { gender } of inventory.people) if (gender) known[gender] += 1;
  for (const [person, { female, male }] of next) {
    const gender = female > male ? "female" : "male";
    if (Math.min(female, male) > 0 || known[gender] > 0) continue;
    if (person.gender) known[person.gender] -= 1;
    known[gender] += 1;
    inventory.learnGender(person, gender);
  }
}

interface Votes {
  female: number;
  male: number;
}

/** The only person whom a sentence names, and where first; null for none and for several. */
function findOnly(chunks: readonly Chunk[], inventory: Inventory) {
  let only: ArticlePerson | null = null;
  let at = -1;
  for (const [index, chunk] of chunks.entries()) {
    const people = namedIn(chunk, inventory);
    if (people.length === 0 ? mayBePerson(chunks, index) || isAnother(chunks, index) : isOwned(chunk))
      return { only: null, at: -1, isEmpty: false };
    for (const person of people) {
      if (only && person !== only) return { only: null, at: -1, isEmpty: false };
      if (!only) at = index;
      only = person;
    }
  }
  return { only, at, isEmpty: only === null };
}

function addVote(votes: Map<ArticlePerson, Votes>, person: ArticlePerson, chunks: readonly Chunk[]): void {
  for (const { tokens } of chunks)
    for (const { word } of tokens) {
      const gender = genderOfPronoun.get(word);
      if (!gender) continue;
      const counts = votes.get(person) ?? { female: 0, male: 0 };
      counts[gender] += 1;
      votes.set(person, counts);
    }
}

/** "Jane Roe and her deputy": whose deputy stands right before. */
function ownsNext(chunks: readonly Chunk[], name: number): boolean {
  const [chunk, link, owned] = chunks.slice(name, name + 3);
  return chunk?.kind === "name" && isAmong(wordOf(link), "and with") && isAmong(wordOf(owned), "her his");
}

/** "Roe attacked a woman", "Roe was sued by a clerk": somebody without a name beside the one with one. Not "Roe is a clerk". */
function isAnother(chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index];
  const { singular = "", isPlural = true } = chunk?.tokens.at(-1)?.entry ?? {};
  if (chunk?.kind !== "noun" || isPlural || !isHumanNoun(singular) || !ownDeterminers.has(wordOf(chunk))) return false;
  return isActedOn(chunks, index);
}

/** "Jane Roe's son": of whom a pronoun may be as well. */
function isOwned({ kind, tokens }: Chunk): boolean {
  const { singular = "" } = tokens.at(-1)?.entry ?? {};
  return kind === "noun" && tokens.some(({ possessive }) => possessive) && isHumanNoun(singular);
}

function namedIn(chunk: Chunk, inventory: Inventory): readonly ArticlePerson[] {
  if (chunk.kind !== "name" && chunk.kind !== "noun") return [];
  return readNames(chunk).flatMap((reading) => inventory.lookUp(reading) ?? []);
}
