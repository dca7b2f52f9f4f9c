import { readNounExceptions, readWordNet, type Sense, type Synset, shareOf } from "./read-wordnet.ts";

const [person, group, time, place, body] = [18, 14, 28, 15, 8];
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
  occasion: [
    ...["broadcast#2", "campaign#1", "ceremony#1", "conference#1", "conversation#1", "debate#1", "debut#1"],
    ...["discussion#2", "election#1", "gathering#1", "hearing#1", "inquiry#1", "interview#1", "meeting#1", "meal#1"],
    ...[
      "speech#1",
      "trial#2",
      "vote#2",
      "journey#1",
      "call#1",
      "visit#1",
      "festival#1",
      "parade#2",
      "war#1",
      "attack#1",
    ],
  ],
  staging: [
    ...[
      "bet#1",
      "deceiver#1",
      "mimic#1",
      "hypnotist#1",
      "costume#1",
      "costume#2",
      "disguise#2",
      "doll#1",
      "drill#3",
      "effigy#1",
      "grimace#1",
      "hypnosis#1",
    ],
    ...["imitation#1", "intoxication#1", "poem#1", "puppet#2", "quiz#1", "recitation#1", "rehearsal#1", "simulation#1"],
    ...["sleep#1", "song#1", "trance#1", "wink#1"],
  ],
  place: [
    ...["area#5", "building#1", "facility#1", "furniture#1", "land#1", "formation#4", "land#4", "platform#1", "room#1"],
    ...["structure#1", "tract#1", "vehicle#1", "way#6", "workplace#1"],
  ],
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
    if (shareOf(plain, isOf(body)) >= leastShare) found.push("body");
    if (shareOf(plain, isOf(time)) >= leastShare) found.push("time");
    if (shareOf(plain, isOf(place)) >= leastShare && !found.includes("place")) found.push("place");
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
