import { listForms, listWords } from "../lists.ts";

/** Words by which a text tells where some words stand, and who is called what; folded and sorted. */

/** Works that tell of real people and of made-up ones: who speaks in one does so in the present tense. */
export const playedWorks: ReadonlySet<string> = listWords("act episode film movie musical scene");

/** A clause about what stands in a text: "an interview in which", "an article that quoted". */
export const contentWords: ReadonlySet<string> = listWords("quoted quoting where which who whom whose");

/** Determiners of a single thing that is spoken of. */
export const pointingWords: ReadonlySet<string> = listWords("a all an any her his its that the their this those");

/** Forms that stand with "back" and "down". */
export const takingForms: ReadonlySet<string> = listWords("take taken takes taking took");

/** Before "as" and a name: "known as", "performing as". */
export const knownForms: ReadonlySet<string> = listWords("known performing performs posting posts recording records");

/** Whoever does something to whom it does it: "identified himself". */
export const reflexives: ReadonlySet<string> = listWords("herself himself itself myself ourselves themselves yourself");

/** Before "himself as" and a name that is meant to be true: not "passed himself off as Roe". */
export const introducingForms: ReadonlySet<string> = listWords(
  "identified identifies identifying introduced introduces introducing",
);

/** Before a name: "a singer called". */
export const calledForms: ReadonlySet<string> = listWords("called dubbed named nicknamed");

/** Behind "under the": "under the pen name". */
export const nameNouns: ReadonlySet<string> = listWords("name pen pseudonym stage");

/** Before a participle: "was misquoted". */
export const passiveForms: ReadonlySet<string> = listWords("been had was were");

/** Before a word for words: "apologised for inventing the quote". */
export const inventingForms: ReadonlySet<string> = listWords(
  "fabricated fabricating faked faking forged forging invented inventing",
);

/** Before where and when: "recanted on Monday". */
export const placePrepositions: ReadonlySet<string> = listWords("at in on under");

/** Beside the nouns of statements and media: what somebody said or printed. */
export const textNouns: ReadonlySet<string> = listWords("column confession evidence piece");

/** Lists what is filed or offered, and stands until it is withdrawn: whoever withdraws it need not take back what was said of it. */
export const filings: ReadonlySet<string> = listWords(
  "appeal application bid complaint demand filing invitation motion nomination objection offer petition plea proposal request suit",
);

/** Before a text that comes to somebody: "all they get is a message stating". */
export const receivingForms: ReadonlySet<string> = listWords(
  "are encounter encountered find found get gets getting got is receive received receives was were",
);

/** Before what somebody said to whoever is the subject: "got the answer", "heard". */
export const hearingForms: ReadonlySet<string> = listWords(
  "get gets getting got hear heard hears receive received receives",
);

/** What somebody does with words besides saying them: "greeted them with “…”". */
export const greetingForms: ReadonlySet<string> = listForms(
  "answer bid conclude counter dismiss finish greet hail interrupt reply respond salute sign taunt welcome",
);

/** Behind "was" these tell that somebody is told what to do or what will be done. */
export const commandedForms: ReadonlySet<string> = listWords(
  "begged bidden cautioned commanded counseled counselled directed exhorted forbidden implored ordered promised questioned urged",
);

/** Before what a thing is called: "a user labelled". */
export const namingForms: ReadonlySet<string> = listWords(
  "called christened dubbed entitled labeled labelled marked named nicknamed renamed tagged termed titled",
);

/** Between two names of one person. */
export const aliasPhrases: readonly string[] = [
  "aka",
  "born",
  "a\\.k\\.a\\.",
  "(?:also |best |better |once )?known as",
  "goes by",
  "(?:performing|performs|posting|posts|recording|records|writes|writing) as",
  "real name",
  "whose (?:birth|given|legal|real) name is",
];

/** Verbs by which somebody says what a thing is: "called it a circus". */
export const callingVerbs: ReadonlySet<string> = listWords(
  "brand call characterise characterize describe dub label nickname term",
);

/** Verbs that only tell that somebody says something. */
export const plainSaying: ReadonlySet<string> = listWords("post say state tell tweet write");

/** Lists what somebody says who says no more: "she said yes". */
export const answers: ReadonlySet<string> = listWords("aye goodbye hello little much nay no nothing sorry yes");

/** Between a subject and the participle of its verb: "has since denied". */
export const beforeParticiples: ReadonlySet<string> = listWords("also had has have later since soon");

/** Verbs of doing behind "denied": "doing so", "made any such promise", "using those words". */
export const doingForms: ReadonlySet<string> = listWords("doing done made making used using");

/** By these what is denied is what was told just before. */
export const anySuch: ReadonlySet<string> = listWords("any anything so such");

/** Before a clause that tells when something was said. */
export const timeOpeners: ReadonlySet<string> = listWords("after before since until when");

/** Months that are first names. */
export const monthNames: ReadonlySet<string> = listWords("april august june may");
