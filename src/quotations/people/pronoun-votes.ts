import type { Chunk } from "../grammar/chunks.ts";
import type { Gender } from "../words/titles.ts";
import type { ArticlePerson, Inventory } from "./inventory.ts";
import { readNames } from "./name-reading.ts";

const genderOfWord: ReadonlyMap<string, Gender> = new Map([
  ["he", "male"],
  ["her", "female"],
  ["him", "male"],
  ["himself", "male"],
  ["herself", "female"],
  ["his", "male"],
  ["she", "female"],
]);

/**
 * Gives people whose name tells no gender the one of the pronouns used of them: those in a sentence that names nobody
 * else ("Roe said she …"), and one that begins the sentence after it.
 */
export function voteGenders(sentences: readonly (readonly Chunk[])[], inventory: Inventory): void {
  const votes = new Map<ArticlePerson, number>();
  let alone: ArticlePerson | null = null;
  for (const chunks of sentences) {
    const named = new Set(chunks.flatMap((chunk) => namedIn(chunk, inventory)));
    const [only] = named.size === 1 ? named : [];
    if (alone && !alone.gender && named.size === 0) addVote(votes, alone, chunks.slice(0, 3));
    if (only && !only.gender) addVote(votes, only, behind(only, chunks, inventory));
    alone = only ?? null;
  }
  for (const [person, vote] of votes) if (vote !== 0) person.gender = vote > 0 ? "female" : "male";
}

/** "She said Roe …": a pronoun before the name is somebody else's. */
function behind(person: ArticlePerson, chunks: readonly Chunk[], inventory: Inventory): readonly Chunk[] {
  return chunks.slice(chunks.findIndex((chunk) => namedIn(chunk, inventory).includes(person)) + 1);
}

function addVote(votes: Map<ArticlePerson, number>, person: ArticlePerson, chunks: readonly Chunk[]): void {
  for (const { word } of chunks.flatMap((chunk) => chunk.tokens)) {
    const gender = genderOfWord.get(word);
    if (gender) votes.set(person, (votes.get(person) ?? 0) + (gender === "female" ? 1 : -1));
  }
}

function namedIn(chunk: Chunk, inventory: Inventory): readonly ArticlePerson[] {
  if (chunk.kind !== "name" && chunk.kind !== "noun") return [];
  return readNames(chunk).flatMap((reading) => inventory.lookUp(reading) ?? []);
}
