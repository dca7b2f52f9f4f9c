import { readDerivedVerbs, readWordNet, shareOf } from "./read-wordnet.ts";

/** The deeds: WordNet's nouns for them, by word and sense, and all that are kinds of these. */
const deeds = ["crime#1", "theft#1", "murder#1", "rape#3", "abuse#1", "fraud#1"];

/** Of these, what breaks a rule: news uses its verbs of policies. */
const breaches = "misdemeanor#1";

/** So many of a verb's uses are such deeds, at least. */
const leastShare = 0.5;

/** What WordNet derives a verb of, and is no deed of the verb's subject. */
const notDone = new Set(
  "accuse cabbage commandeer cop criminalise criminate eliminate fob fox gip glom gore gyp illegalise illegalize incriminate inculpate jockey off outlaw sack trick".split(
    " ",
  ),
);

/** Offences by name in the FBI's list (NIBRS, 2023 user manual) whose verbs WordNet counts in other meanings more often, but for those that news uses of other things ("forge a pact"). */
const offences = "extort fondle grope harass launder smuggle stalk torture".split(" ");

/**
 * Verbs for what the law calls a crime: derived from the nouns of WordNet, and the verbs of an official list of offences. Verbs of judging are
 * none: who is savaged or assailed in the news is spoken of.
 */
export function readCrimeVerbs(classed: ReadonlyMap<string, ReadonlySet<string>>): readonly string[] {
  const derived = readDerivedVerbs(readDeeds());
  const isDeed = (verb: string) =>
    shareOf(readWordNet("verb").senses.get(verb) ?? [], ({ synset }) => derived.has(synset.id)) >= leastShare;
  const isNamed = (verb: string) => /^[a-z]+$/.test(verb) && !notDone.has(verb) && !classed.get(verb)?.has("judging");
  const verbs = [...readWordNet("verb").senses.keys()].filter((verb) => isNamed(verb) && isDeed(verb));
  return [...new Set([...verbs, ...offences])].sort();
}

/** Offences by name in the same list whose nouns WordNet counts in other meanings more often, or under none of the deeds. */
const offenceNouns =
  "arson assault corruption counterfeiting extortion forgery harassment homicide manslaughter misconduct perjury rape smuggling trafficking".split(
    " ",
  );

/** Nouns for the same deeds: of WordNet, and of the official list. */
export function readCrimeNouns(): readonly string[] {
  const kinds = readDeeds();
  const { senses } = readWordNet("noun");
  const isDeed = (noun: string) => shareOf(senses.get(noun) ?? [], ({ synset }) => kinds.has(synset.id)) >= leastShare;
  const nouns = [...senses.keys()].filter((noun) => /^[a-z]+$/.test(noun) && isDeed(noun));
  return [...new Set([...nouns, ...offenceNouns])].sort();
}

function readDeeds(): ReadonlySet<string> {
  const { kindsOf } = readWordNet("noun");
  const broken = kindsOf(breaches);
  return new Set(deeds.flatMap((deed) => [...kindsOf(deed)]).filter((kind) => !broken.has(kind)));
}
