import { listForms, listWords } from "../lists.ts";

/** Small words and verbs that tell how the phrases of a sentence hang together. Folded; lists are sorted. */

export const articles: ReadonlySet<string> = listWords("a an the");

export const demonstratives: ReadonlySet<string> = listWords("that these this those");

/** A definite phrase begins with these: "the mayor", "her deputy", "this". */
export const definiteDeterminers: ReadonlySet<string> = listWords("her his its our the their this");

/** What is known already is told with these: "those words", "both quotations". */
export const definites: ReadonlySet<string> = new Set([...definiteDeterminers, ...demonstratives, "both"]);

/** Without what is told before, nobody knows whom or what these mean. */
export const pointingBack: ReadonlySet<string> = new Set([
  ...demonstratives,
  ...listWords("he her him his it its she their them they"),
]);

/** Between two nouns these make one phrase of them: "a spokesman for Roe". */
export const joiningPrepositions: ReadonlySet<string> = listWords(`
about against along around at behind beside between by for from in inside near of on outside over to toward towards with
`);

/** Prepositions that may open a clause instead: "after Roe said". */
export const clausePrepositions: ReadonlySet<string> = listWords("after as before since than until");

/** They bring in somebody with what he or she does: "with Roe saying". */
export const bringingPrepositions: ReadonlySet<string> = listWords("amid despite with without");

/** Somebody is spoken to or of behind these: "a warning for Roe". */
export const addressingPrepositions: ReadonlySet<string> = listWords("about against for on to with");

/** Conjunctions that set one clause against another. */
export const contrasts: ReadonlySet<string> = listWords("although though whereas while");

/** Small words that stay without a capital within a title. */
export const smallWordsOfTitles: ReadonlySet<string> = listWords(`
a an and as at by for from in into is it of off on or the to vs with
`);

/** "He is adamant that it leaks": behind these stands what somebody holds to be so. */
export const convictions: ReadonlySet<string> = listWords(`
adamant certain confident convinced doubtful hopeful optimistic pessimistic positive skeptical sure
`);

/** "He is sure Roe will come": a name behind these begins a clause of its own. */
export const clauseTakers: ReadonlySet<string> = listWords(`
afraid aware certain clear confident glad happy hopeful sorry sure
`);

/** Words that make the participle behind them passive. */
export const passiveAuxiliaries: ReadonlySet<string> = listWords(`
am are aren't be been being get gets getting got he's is isn't she's was wasn't were weren't
`);

/** Forms of "have" that leave the verb behind them as passive as it is: "has been told". */
export const perfectAuxiliaries: ReadonlySet<string> = listWords("had hadn't has hasn't have haven't");

/** Quantifiers that may stand between an auxiliary and its verb: "were all told", "had long said". */
export const floatingWords: ReadonlySet<string> = listWords("all both each long");

/** Verbs whose object does what stands behind "to": "it led Roe to fear". */
export const controllingForms: ReadonlySet<string> = listForms(
  "allow ask cause compel drive encourage force inspire lead move press prompt push spur urge",
);

/** Verbs between a subject and what it is: "the outlook is “…”, according to Roe". */
export const linkingForms: ReadonlySet<string> = listForms("be look remain seem");

/** Pronouns of nobody who is named: "you cannot say that". */
export const anybodyPronouns: ReadonlySet<string> = listWords("i it me one they us we you");

/** Before a name these tell of a region, and make it no person's: "South Roe". */
export const regionWords: ReadonlySet<string> = listWords("big east former new north old south top west young");

/** Behind a family name, folded: "John Roe Jr". */
export const nameSuffixes: ReadonlySet<string> = listWords("ii iii iv jr sr");

/** Adverbs of two words, whose noun is nobody and nothing. */
export const setPhrases: ReadonlySet<string> = new Set([
  "at first",
  "at least",
  "at times",
  "by contrast",
  "for example",
  "for instance",
  "for now",
  "in addition",
  "in fact",
  "in general",
  "in part",
  "in particular",
  "in response",
  "in turn",
  "of course",
]);

/** Their first words. */
export const openingSetPhrases: ReadonlySet<string> = new Set(
  [...setPhrases].map((phrase) => phrase.split(" ")[0] ?? ""),
);

/** Pronouns of one person whose gender they tell. */
export const genderOfPronoun: ReadonlyMap<string, "female" | "male"> = new Map([
  ["he", "male"],
  ["her", "female"],
  ["hers", "female"],
  ["herself", "female"],
  ["him", "male"],
  ["himself", "male"],
  ["his", "male"],
  ["she", "female"],
]);

/** Before "of" and several people these name some of them. */
export const partWords: ReadonlySet<string> = listWords("another both dozens few half many most one several some");
