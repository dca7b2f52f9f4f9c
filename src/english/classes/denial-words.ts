import { listForms, listWords } from "../lists.ts";

/** Nouns for what somebody is said to have done, in the singular: an accusation#2 of WordNet, and what states one. */
export const accusationNouns: ReadonlySet<string> = listWords(
  "accusation allegation charge claim complaint indictment lawsuit suit wrongdoing",
);

/** Lists what is handed to a court, and says what somebody did. */
export const filings: ReadonlySet<string> = listWords(
  "affidavit claim complaint filing indictment lawsuit petition suit",
);

/** Verbs by which somebody has something against somebody else, and does not say that it is a crime. */
export const accusationForms: ReadonlySet<string> = listForms("arrest claim complain");

/** Lists who says it to a court, in the singular. */
export const prosecutors: ReadonlySet<string> = listWords("plaintiff prosecution prosecutor");

/** Lists what somebody before a court says of how they take it, and of no deed: "she accepted the verdict". */
export const attitudeForms: ReadonlySet<string> = listForms(
  "accept appreciate await expect hope plan regret respect support thank trust understand want welcome",
);

/** Verbs that reject what somebody is accused of. "Refuse" and "dismiss" take other objects as well: a judge dismisses. */
export const denyingForms: ReadonlySet<string> = listForms(
  "contest contradict deny dispute rebut refute reject repudiate",
);

/** Verbs by which somebody says that they will deny it before a court: "will defend the claim". Somebody defends a title as well. */
export const resistingForms: ReadonlySet<string> = listForms("contest defend fight");

/** Lists what is denied of a deed: "denies any involvement". "Rejects any responsibility" is said of it too. */
export const deniedNouns: ReadonlySet<string> = listWords("guilt involvement knowledge liability responsibility role");

/** Lists what else is called false by whom it accuses: "called the inquiry a smear". */
export const disputedNouns: ReadonlySet<string> = listWords("account case inquiry investigation report story version");

/** Lists what an accusation is called by whom it is made against, beside what is false: "an insult". */
export const rejectingWords: ReadonlySet<string> = listWords(
  "absurd defamatory frivolous hunt insult laughable libel libellous libelous malicious meritless outrageous preposterous ridiculous slander slanderous smear smears vexatious witch-hunt",
);

/** Lists what an accusation is said to have none of: "without merit", "no basis in fact". */
export const emptiedNouns: ReadonlySet<string> = listWords("basis foundation merit substance truth");
export const emptyingWords: ReadonlySet<string> = new Set(["no", "without"]);

/** Lists what is said with "never" of something that is made up. */
export const happenedForms: ReadonlySet<string> = new Set(["existed", "happened", "occurred"]);
export const never = "never";

/** Behind one of these nothing is said to be so. */
export const openingWords: ReadonlySet<string> = new Set(["if", "unless", "whether"]);

/** Verbs by which the police say of whom they think it: "suspected of theft". */
export const suspectingForms: ReadonlySet<string> = listForms("suspect");

/** Nouns of a case before there is a charge, each with the words around it that make it one: "on suspicion of", "under investigation for". */
export const suspicions: ReadonlyMap<string, RegExp> = new Map([
  ["suspicion", /^(?:on|under) of$/],
  ["investigation", /^under (?:for|over)$/],
  ["arrest", /^under (?:for|over)$/],
]);

/** Verbs by which somebody is said to be not guilty after all; "clear" takes roads and debts as well. Merriam-Webster's synonyms of "exonerate". */
export const acquittingForms: ReadonlySet<string> = listForms("absolve acquit exculpate exonerate vindicate");
export const clearingForms: ReadonlySet<string> = listForms("clear");
/** With "not guilty", and with "without charge". */
export const findingForms: ReadonlySet<string> = listForms("find");
export const freeingForms: ReadonlySet<string> = listForms("free release");

/** Verbs by which a case, a charge or a conviction comes to nothing. */
export const endingForms: ReadonlySet<string> = listForms(
  "abandon annul discontinue dismiss drop overturn quash reverse vacate void withdraw",
);
export const endingPhrases: ReadonlySet<string> = new Set(
  [...listForms("throw"), ...listForms("toss")]
    .map((form) => `${form} out`)
    .concat([...listForms("set")].map((form) => `${form} aside`)),
);
export const collapsingForms: ReadonlySet<string> = listForms("collapse");
export const guilty = "guilty";
export const conviction = "conviction";
export const verdict = "verdict";

export const dismissingForms: ReadonlySet<string> = listForms("dismiss");

/** Lists what ends so, in the singular: an allegation is only rejected. */
export const endedNouns: ReadonlySet<string> = listWords(
  "case charge complaint conviction indictment lawsuit prosecution suit",
);
/** Lists who ends a case, beside prosecutors, in the singular. */
export const courts: ReadonlySet<string> = listWords("court judge jury justice magistrate panel tribunal");

/** Verbs by which a court has judged somebody; an accusation for whoever was cleared since. */
export const convictingForms: ReadonlySet<string> = listForms("convict imprison jail sentence");

export const pleadingForms: ReadonlySet<string> = listForms("plead");

export const settlingForms: ReadonlySet<string> = listForms("settle");

/** Lists words by which somebody answers for what they did, and does not deny it. */
export const apologies: ReadonlySet<string> = new Set(["apologise", "apologize"]);
export const apologisingForms: ReadonlySet<string> = listForms([...apologies].join(" "));
export const apology = "apology";
export const sorry = "sorry";
export const givingForms: ReadonlySet<string> = listForms(
  "deliver extend give issue make offer post publish release tender",
);

/** Lists where a deed is seen or heard. */
export const recordings: ReadonlySet<string> = listWords(
  "clip film footage photo photograph picture recording surveillance tape video",
);

/** Lists what finds a drug in somebody, how that comes out, and what the drug is called where sport forbids it. */
export const testWords: ReadonlySet<string> = new Set([...listForms("test"), "testing", "tests", "sample", "samples"]);
export const positive = "positive";
export const failingForms: ReadonlySet<string> = listForms("fail");
export const banningWords: ReadonlySet<string> = listWords(
  "anti-doping banned doping drug drugs epo performance-enhancing prohibited steroid steroids stimulant stimulants",
);

/** Verbs by which a film has somebody in it. */
export const showingForms: ReadonlySet<string> = listForms("capture depict record reveal show");

/** Nouns for how grave a crime is, and not for which. */
export const gradesOfCrime: ReadonlySet<string> = listWords("crime felony misdemeanor misdemeanour offence offense");

/** Verbs by which somebody brings an accusation: "filed a lawsuit against". */
export const filingForms: ReadonlySet<string> = listForms("bring file launch level lodge make press submit");

/** Lists who thinks that somebody did it, in the singular. */
export const investigators: ReadonlySet<string> = listWords("detective investigator police");
export const investigatingForms: ReadonlySet<string> = listForms("investigate probe");

/** Behind "without", as whoever pays for an accusation has it. */
export const admissions: ReadonlySet<string> = new Set(["admission", "admitting"]);

/** Verbs of which whoever says "not" answers nothing. */
export const answeringForms: ReadonlySet<string> = listForms("answer comment discuss reply respond");

/** Lists what stands for a thing that was said before: "denies it". */
export const thingPronouns: ReadonlySet<string> = new Set(["it", "that", "them", "this"]);

/** Nouns of a plea or an end without a judgment. */
export const innocence = "innocence";
export const plea = "plea";
export const settlement = "settlement";

/** Words by which somebody is said to have done nothing: "is innocent", "not guilty", "nothing wrong". */
export const innocentWords: ReadonlySet<string> = new Set(["innocent", "guilty", "wrong"]);

/** Words of a case between two parties, and of one that the state brings. A "charge" is brought by the state. */
export const civilWords: ReadonlySet<string> = new Set([
  ...listForms("settle sue"),
  ..."civil lawsuit lawsuits plaintiff plaintiffs settlement settlements suit suits suing".split(" "),
]);
export const criminalWords: ReadonlySet<string> = new Set([
  ...listForms("arrest charge convict indict plead prosecute"),
  ..."arrests charges conviction criminal indictment indictments plea pleas prosecution prosecutor prosecutors".split(
    " ",
  ),
]);
