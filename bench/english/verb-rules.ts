import { readVerbExceptions, readWordNet, type Sense, shareOf } from "./read-wordnet.ts";

const [cognition, communication] = [31, 32];
const thatClause = 26;

/** A verb belongs to a class when this share of its uses, by WordNet's counts, is in a meaning of the class. */
const leastShare = 0.34;
/** Verbs of speech are so in at least half of their uses. */
const leastSpeech = 0.5;
/** Verbs whose meaning in speech or thought was never counted are of these in nearly all of their meanings. */
const leastCertain = 0.8;
/** A noun of the same letters stands behind determiners often enough to be looked out for. */
const leastNounRatio = 0.2;

/**
 * The meanings whose kinds make a class. `judging` verbs report a speech act whose subject chose the words in marks, but
 * only inside their own sentence: he belittled the “plan”.
 */
const seeds: Readonly<Record<string, readonly string[]>> = {
  judging: [
    ...["accuse#1", "attack#2", "blame#1", "call#2", "condemn#1", "criticize#1", "deny#1", "describe#1", "describe#2"],
    ...["disparage#1", "dispute#1", "insult#1", "label#1", "mention#1", "mock#2", "praise#1", "promise#1", "rebuke#1"],
    ...["recommend#1", "refuse#1", "ridicule#1", "threaten#2"],
  ],
  denying: ["contradict#1", "deny#1", "dispute#1", "refute#1", "refute#2", "reject#1", "disavow#1", "dismiss#1"],
  doubting: ["doubt#1", "doubt#2", "distrust#1", "question#1"],
  accusing: ["accuse#1", "accuse#2", "allege#1"],
  admitting: ["admit#1"],
  retracting: ["retract#1", "withdraw#5"],
  quoting: ["quote#1", "quote#3", "repeat#1"],
  thinking: ["believe#1", "believe#2", "expect#1", "fear#1", "hope#1", "suppose#1", "think#2", "wish#1"],
  asking: ["ask#2", "ask#4", "wonder#2"],
};
/** To make up in the mind, or to pass for another: these are no speech, and words told of under them were not said. */
const pretences = ["feign#1", "imagine#1", "imitate#1", "impersonate#1", "parrot#1", "pretend#2"];
/** To express in sounds: manners of speaking, whole quotations stand beside them. */
const manners = ["utter#1", "utter#2", "utter#3"];

/** By verb, the classes that follow from WordNet alone. */
export function classVerbs(): ReadonlyMap<string, ReadonlySet<string>> {
  const { senses, kindsOf } = readWordNet("verb");
  const kinds = Object.entries(seeds).map(([name, some]) => [name, gather(some, kindsOf)] as const);
  const manner = gather(manners, kindsOf);
  const pretence = gather(pretences, kindsOf);
  const classed = new Map<string, ReadonlySet<string>>();
  for (const [verb, all] of senses) {
    const isSpeech = ({ synset }: Sense) => synset.file === communication;
    const isOfMind = ({ synset }: Sense) => synset.file === communication || synset.file === cognition;
    const isKnown = shareOf(all, isOfMind) >= leastCertain || all.some((sense) => isOfMind(sense) && sense.count > 0);
    const isPretence = shareOf(all, ({ synset }) => pretence.has(synset.id)) >= leastShare;
    if (!/^[a-z]+$/.test(verb) || !(isKnown || isPretence)) continue;
    const speech = shareOf(all, isSpeech);
    const takesThat = shareOf(all, (one) => isSpeech(one) && one.synset.frames.get(verb)?.has(thatClause) === true);
    const isManner = shareOf(all, (one) => isSpeech(one) && manner.has(one.synset.id)) >= leastSpeech;
    const found = kinds
      .filter(([, ids]) => shareOf(all, ({ synset }) => ids.has(synset.id)) >= leastShare)
      .map(([name]) => name)
      .filter((name) => name !== "judging" || speech >= leastSpeech);
    if (isPretence) found.push("pretending");
    if (isManner || (takesThat >= leastShare && speech >= leastSpeech)) found.push("saying");
    if (found.length > 0) classed.set(verb, new Set(found));
  }
  return classed;
}

/**
 * The same verbs, of which those are marked `noun` whose form is a noun as well ("the claim"), often enough beside its
 * uses as a verb.
 */
export function markNounForms(
  classed: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const [verbs, nouns] = [readWordNet("verb").senses, readWordNet("noun").senses];
  const counted = (senses: readonly Sense[] = []) => senses.reduce((sum, { count }) => sum + count, 0.5);
  const isNoun = (verb: string) =>
    nouns.has(verb) && counted(nouns.get(verb)) >= leastNounRatio * counted(verbs.get(verb));
  return new Map([...classed].map(([verb, classes]) => [verb, isNoun(verb) ? new Set([...classes, "noun"]) : classes]));
}

/** Irregular and doubling forms of verbs that WordNet counted, or that are in `wanted`: by verb. */
export function irregularForms(wanted: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const { senses } = readWordNet("verb");
  const forms = new Map<string, string[]>();
  for (const [form, verb] of readVerbExceptions()) {
    const isCommon = wanted.has(verb) || senses.get(verb)?.some(({ count }) => count > 0);
    if (isCommon && /^[a-z]+$/.test(form)) forms.set(verb, [...(forms.get(verb) ?? []), form]);
  }
  return forms;
}

function gather(some: readonly string[], kindsOf: (name: string) => ReadonlySet<string>): ReadonlySet<string> {
  return new Set(some.flatMap((name) => [...kindsOf(name)]));
}
