import { readNounExceptions, readWordNet, type Sense, type Synset, shareOf } from "./read-wordnet.ts";

const [person, group] = [18, 14];
/** A noun is a person noun when half of its uses, by WordNet's counts, are of a person. */
const leastShare = 0.5;

/** The meanings whose kinds make a class. */
const seeds: Readonly<Record<string, readonly string[]>> = {
  female: ["woman#1", "female#2", "wife#1"],
  male: ["man#1", "male#2", "husband#1"],
  kin: ["relative#1", "spouse#1"],
  group: ["family#1", "gathering#1", "organization#1", "organization#3", "people#1", "staff#1", "team#1"],
  document: ["article#1", "document#1", "message#1", "publication#1", "writing#2"],
  statement: [
    "accusation#1",
    "answer#1",
    "argument#1",
    "criticism#1",
    "denial#1",
    "promise#1",
    "remark#1",
    "request#1",
    "statement#1",
  ],
  fiction: [
    ...["acting#1", "apery#1", "drama#1", "dream#1", "falsehood#1", "fiction#1", "gossip#2", "imagination#1"],
    ...["imagination#2", "play#1", "reverie#1", "scenario#3", "script#1", "wit#1"],
  ],
  fake: ["hoax#1", "parody#1", "satire#1", "forgery#1", "sham#1"],
};

/** By noun, the classes that follow from WordNet alone. Names of single people, as Hannibal, are left out. */
export function classNouns(): ReadonlyMap<string, ReadonlySet<string>> {
  const { senses, kindsOf } = readWordNet("noun");
  const kinds = Object.entries(seeds).map(
    ([name, some]) => [name, new Set(some.flatMap((one) => [...kindsOf(one)]))] as const,
  );
  const classed = new Map<string, ReadonlySet<string>>();
  for (const [noun, all] of senses) {
    const plain = all.filter(({ synset }) => !synset.isInstance);
    if (all[0] !== plain[0]) continue;
    const found = kinds
      .filter(([, ids]) => shareOf(plain, ({ synset }) => ids.has(synset.id)) >= leastShare)
      .map(([name]) => name)
      .filter((name) => name !== "group" || shareOf(plain, isOf(group)) >= leastShare);
    if (shareOf(plain, isOf(person)) >= leastShare) {
      found.push("person");
      if (plain.filter(isOf(person)).every(({ synset }) => isOnlyCapital(noun, synset))) found.push("demonym");
    }
    if (found.length > 0) classed.set(noun, new Set(found));
  }
  return classed;
}

/** Irregular plurals of these nouns, by plural. */
export function irregularPlurals(wanted: ReadonlyMap<string, ReadonlySet<string>>): ReadonlyMap<string, string> {
  return new Map(
    [...readNounExceptions()].filter(([form, noun]) => wanted.has(noun) && /^[a-z]+$/.test(form) && form !== noun),
  );
}

/** True for "American" and "Buddhist", which are always written with a capital; not for "president". */
function isOnlyCapital(noun: string, { words }: Synset): boolean {
  return words.filter((word) => word.toLowerCase() === noun).every((word) => word !== noun);
}

const isOf =
  (file: number) =>
  ({ synset }: Sense) =>
    synset.file === file;
