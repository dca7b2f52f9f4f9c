import { listForms, listWords } from "../lists.ts";
import type { NounClass } from "../nouns/nouns.ts";
import type { VerbClass } from "../verbs/verbs.ts";

/** Words by which a sentence that hands on somebody's words is told from one that does more with them; folded. */

/** What a phrase beside a verb of saying is plain with: some text, occasion, place or time. */
export const plainPhraseClasses: readonly NounClass[] = ["document", "group", "occasion", "place", "statement", "time"];

/** Whatever stands behind one of these tells of its matter. */
export const matterClasses: readonly NounClass[] = ["document", "group", "occasion", "statement"];

/** What can be said to speak, beside people. */
export const speakingClasses: readonly NounClass[] = [
  "charging",
  "demonym",
  "document",
  "group",
  "statement",
  "telling",
];

/** Verbs of all that is said. */
export const spokenVerbClasses: readonly VerbClass[] = ["asking", "judging", "saying", "telling"];

/** Nouns behind a preposition that say how, where and on what occasion somebody speaks, and are of no class that does. */
export const plainPhraseNouns: ReadonlySet<string> = listWords(`
aboard account addition address answer appearance applause attempt band bed beginning behalf camera case cheer church commercial condition
context contrast convention creation danish disbelief documentary e-mail effort end english event evidence example exchange eye fact
floor footage form french front general ground grounds hand inquiry instance interest island issue job light line magazine meantime
ministry movement network newspaper outset page part particular person phone photo piece podcast private program programme public
question radio reaction reference regard release reply response sector segment show sitting smile spirit stage stump subject surprise
tear telephone television topic tour town-hall tow trail tribute tv wake way
`);

/** Nouns for who or what is often said to speak, and is of no class that does. */
export const plainSpeakerNouns: ReadonlySet<string> = listWords(`
account address another app cable city clause commenter country event few foundation many ministry office other passage percent
person piece report section some source state text town tweet two website white young
`);

/** Whoever speaks is not told. */
export const nobodyInParticular: ReadonlySet<string> = listWords("nobody somebody someone voice");

/** Adverbs of what is not meant as it stands. */
export const mockingAdverbs: ReadonlySet<string> = listWords(`
dishonestly facetiously hypothetically insincerely ironically jestingly jokingly mockingly playfully sarcastically satirically teasingly
theoretically
`);

/** Words of time and order that are no part of who speaks, nor of a phrase. */
export const looseAdverbs: ReadonlySet<string> = listWords(`
afterward afterwards again ago also earlier however later meanwhile now often once soon still then today yesterday
`);

/** Machines that put words together of themselves. */
export const talkingMachines: ReadonlySet<string> = listWords(
  "ai algorithm algorithms bot bots chatbot deepfake robot software voice-cloning",
);

/** A phrase behind one of these says what is spoken about. */
export const topicPrepositions: ReadonlySet<string> = listWords("about concerning regarding");
/** The same behind "in": "in response to". */
export const topicNouns: ReadonlySet<string> = listWords(
  "addition contrast interest keeping line reference regard response",
);

/** These say when, or are looked at elsewhere: what stands behind is not asked for. */
export const timePrepositions: ReadonlySet<string> = listWords(`
about after against as before concerning despite during following like of over regarding since than until
`);

/** Behind these a phrase is odd only for what is played or made up. */
export const loosePrepositions: ReadonlySet<string> = listWords("out to up with without");

/** Between "the hearing" and its matter. */
export const matterPrepositions: ReadonlySet<string> = listWords("about at for into on");

/** Before a clause of its own that says when. */
export const timeClauseOpeners: ReadonlySet<string> = listWords(
  "after although because before if since though until when while",
);

/** "and", "but" and the like before what somebody does next. */
export const sequelOpeners: ReadonlySet<string> = listWords("and but then though yet");

/** Behind "as" these begin a clause, or are fixed phrases: "as she left", "as for". */
export const plainBehindAs: ReadonlySet<string> = listWords(
  "for having he i if it many much saying she they to we well",
);

/** A question for what somebody said: "which of these did Roe say". */
export const askingOpeners: ReadonlySet<string> = listWords("did does what which who");

/** What makes somebody say something. */
export const makingForms: ReadonlySet<string> = listWords(
  "agreed arranged asked forced instructed obliged ordered paid required told",
);

/** Before "to say" these leave open whether it was said. */
export const wishingForms: ReadonlySet<string> = listWords("expected tried used want wanted wants wished");

/** Behind "had" these tell of a mistake of whoever speaks. */
export const mistakenForms: ReadonlySet<string> = listWords("confused forgotten meant thought to");

/** True for "misheard", "mistook", "misspoke", "lied" and their like: somebody took some words for others. */
export function isMistaking(word: string): boolean {
  return /^mis(?:hea|rea|sp[eo]|taken|took|under)|^l(?:ied|ying)$/.test(word);
}

/** Verbs of jest, of another's words and of what is only thought. */
export const oddVerbClasses: readonly VerbClass[] = ["manner", "pretending", "quoting", "thinking"];

/** Verbs of the odd classes that hand words on as they stand: "asked", "quipped", "repeated". */
export const plainOddVerbs: ReadonlySet<string> = listWords(
  "agree ask cite conclude echo expect fear find hope muse quip repeat sing suspect wonder worry",
);

/** Words that stand between a modal and its verb: "might as well have said". */
export const betweenModalAndVerb: ReadonlySet<string> = listWords("as be have just well");

/** What a voice and a face are made to do. */
export const voiceNouns: ReadonlySet<string> = listWords("face quotation voice word words");

/** Nouns for how something is put, by which some words are spoken of as words. */
export const formNouns: ReadonlySet<string> = listWords("phrase quotation sentence word wording words");

/** Nouns for some words themselves. */
export const wordsNouns: ReadonlySet<string> = listWords(
  "interview line phrase quotation quote recording remark sentence tape word",
);

/** Nouns for what words are, or stand in, beside documents and statements. */
export const standingNouns: ReadonlySet<string> = listWords(
  "answer example own passage password recording tape thesis title translation",
);

/** What is said of words in the next sentence: "It was", "That came". */
export const beingForms: ReadonlySet<string> = listWords(
  "are bears began breaks came comes did does ends had has have is isn't reads stops was wasn't were",
);

/** Verbs of what is played, read out or made up in the mind. */
export const playingForms: ReadonlySet<string> = listForms(
  "dream hack imagine imitate impersonate mimic perform practise pretend read recite rehearse sing",
);

/** What somebody does who does not mean it. */
export const laughingForms: ReadonlySet<string> = listForms("chuckle giggle grin laugh smirk wink");

/** What only tells why or on what somebody speaks, of the participles for another's words. */
export const plainQuoting: ReadonlySet<string> = listWords("citing echoing invoking");

/** Somebody does no more than to speak: "He was speaking at the opening". */
export const speakingForms: ReadonlySet<string> = listWords(
  "addressing answering attending giving reacting responding speaking talking visiting writing",
);

/** Verbs by which somebody tells what they meant. */
export const meaningForms: ReadonlySet<string> = listForms(
  "apologise apologize clarify confuse mishear misread misspeak",
);

/** Verbs of what somebody thinks, is and has: behind "no longer" and "not" they take back. */
export const mindForms: ReadonlySet<string> = listWords(
  "are believe believes has have is know knows mean remember remembers think thinks was were",
);

/** Words for what does not hold or was not meant, where a pronoun stands for whoever spoke. */
export const untrueWords: ReadonlySet<string> = listWords("error joke mean means meant mistake opposite wrong");

/** Pronouns for some words, and for whoever spoke them. */
export const wordPronouns: ReadonlySet<string> = listWords("it that these this those");
export const personPronouns: ReadonlySet<string> = listWords("he she they");

/** Verbs of the start and the force of what is said, which are of no class: "he started", "she charged". */
export const otherTellingForms: ReadonlySet<string> = listWords(
  "agreed agrees began charged charges reacted started starts",
);

/** Back to whoever spoke before: "shot back", "went on". */
export const returningForms: ReadonlySet<string> = listWords("fired goes hit shoots shot went");

/** Nouns for some words as words: a sentence that says something of "the line" speaks of what was said. */
export const spokenOfNouns: ReadonlySet<string> = listWords(`
line lines phrase quotation quote quotes sentence syllable verb verbs word wording words
`);

/** Verbs by which it is said what words mean. */
export const meaningOfWords: ReadonlySet<string> = listWords("means meant");

/** Nouns for what keeps words as they were spoken. */
export const recordNouns: ReadonlySet<string> = listWords(`
audio footage minutes original recording recordings subtitles tape transcript transcripts
`);

/** By these a record tells what was said. */
export const recordVerbs: ReadonlySet<string> = listWords(`
contained contains gave gives goes had has have ran read reads runs said says showed shows went
`);

/** Passives of what is only played. */
export const stagedForms: ReadonlySet<string> = listWords("enacted re-enacted reenacted simulated staged");

/** Behind a verb in the present these tell of what is said again and again, or whenever one likes. */
export const wheneverWords: ReadonlySet<string> = listWords("each every if whenever");
