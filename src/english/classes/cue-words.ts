import { listForms, listWords } from "../lists.ts";

/** Words by which a sentence tells whose the words in marks are, and in what they stand. Folded; lists are sorted. */

/** What somebody does is seen or recorded by these: "they heard Roe calling". */
export const perceivingForms: ReadonlySet<string> = listForms("capture catch depict film hear record see show watch");

/** Verbs with an object and what it does, of hearing, of remembering and of quoting: "recalled Roe saying". */
export const witnessingForms: ReadonlySet<string> = listForms(
  "catch cite film hear overhear quote recall record remember see videotape",
);

/** Nouns for what records a voice or a picture: "a video of Roe saying". */
export const recordings: ReadonlySet<string> = listWords("audio clip film footage recording tape video");

/** "Roe held up a sign saying": the words on these are nobody's who carries them. */
export const wornOrHeld: ReadonlySet<string> = listWords(`
banner banners button buttons cap caps hat hats placard placards poster posters shirt shirts sign signs sticker stickers
sweatshirt t-shirt t-shirts
`);

/** Verbs of beginning and of going on, before what somebody says: "opened with a call for". */
export const openingForms: ReadonlySet<string> = listForms(
  "begin campaign close conclude end launch open respond run start",
);

/** Verbs with little matter of their own, before a noun of saying: "made a call", "voiced the hope". */
export const lightForms: ReadonlySet<string> = new Set([
  ...listForms("deliver give have issue land make offer raise release repeat use utter voice"),
  "sent",
]);

/** "Made a statement". */
export const makingForms: ReadonlySet<string> = listForms("make");

/** What somebody does with a text of his or her own: "issued a statement". */
export const issuingForms: ReadonlySet<string> = listForms("air issue post publish release");

/** What somebody has of a text, besides: "sent a letter", "read a statement". */
export const handlingForms: ReadonlySet<string> = new Set([
  ...listForms("issue post publish read release"),
  "sent",
  "wrote",
]);

/** Texts that a person issues words in. Singular. */
export const writings: ReadonlySet<string> = listWords(`
announcement blog email essay filing lawsuit letter memo message note op-ed post release speech statement testimony tweet
`);

/** Behind these stands the text that words are in: "in a letter", "through a statement". */
export const textPrepositions: ReadonlySet<string> = listWords("from in on through via");

/** "They were attributed to Roe", "first spoken by Roe": participles that give words to somebody. */
export const creditingParticiples: ReadonlySet<string> = listWords(`
attributed credited made penned said spoken uttered written
`);

/** "The dog, named “…”": participles before what somebody or something is called. */
export const callingParticiples: ReadonlySet<string> = listWords(`
called dubbed entitled known labeled named nicknamed termed titled
`);

/** "In Roe's view", "in her words": nouns for what is somebody's to say. */
export const voiceNouns: ReadonlySet<string> = listWords("account estimation opinion parlance telling view words");

/** "Here is Roe on the pier: “…”": what points at somebody is nobody's name. */
export const pointers: ReadonlySet<string> = listWords("consider hear here listen take");

/** Who asks in an interview, as its lines are labelled. */
export const askingLabels: ReadonlySet<string> = listWords("interviewer q question questioner");

/** Who answers there. */
export const answeringLabels: ReadonlySet<string> = listWords("a answer interviewee respondent");
