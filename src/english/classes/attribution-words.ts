import { listForms, listWords } from "../lists.ts";
import { adverbs, relatives as anyRelatives } from "./closed-classes.ts";
import { negations as plainNegations } from "./negations.ts";
import { articles, floatingWords } from "./phrase-words.ts";

/** Words that negate a verb of saying, a closed class; contractions in "n't" are known by their ending. */
export const negations: ReadonlySet<string> = new Set([...plainNegations, ...listWords("cannot rarely seldom")]);

/** Behind a negation these take it back: "not only", "no doubt", "nothing less than". */
export const negationsTakenBack: ReadonlySet<string> = listWords(`
doubt just less longer matter merely more only other secret short simply solely sooner surprise wonder
`);

/** Modal verbs and openers of a condition: what stands under one is supposed. */
export const conditionals: ReadonlySet<string> = listWords(
  "assuming if suppose supposing unless whether imagine imagining",
);

export const modals: ReadonlySet<string> = listWords("could may might must ought should would");

/** Auxiliaries of what will or can be done; "'ll" is known by its ending. */
export const futureAuxiliaries: ReadonlySet<string> = listWords("can can't shall will won't");

/** Adverbs by which a writer hands words on without standing behind them. */
export const hearsayAdverbs: ReadonlySet<string> = listWords(`
allegedly apparently ostensibly presumably purportedly reportedly reputedly supposedly
`);

/** Participles behind "is" by which somebody is only claimed to have said something: "is alleged to have said". */
export const hearsayParticiples: ReadonlySet<string> = listWords(`
accused alleged believed claimed credited presumed purported reported reputed rumored rumoured said supposed suspected
thought understood
`);

/** Nouns for what somebody only claims to have been said: "a claim that she had said". */
export const hearsayNouns: ReadonlySet<string> = listWords(`
accusation accusations allegation allegations assertion assertions claim claims report reports suggestion suggestions
`);

/** Adjectives of hearsay before a noun of words: "the supposed last words". */
export const hearsayAdjectives: ReadonlySet<string> = listWords(
  "alleged purported putative reputed rumored rumoured supposed",
);

/** Adverbs that make any verb of saying a false one: "wrongly quoted", "falsely attributed". */
export const falseAdverbs: ReadonlySet<string> = listWords(`
deceptively erroneously falsely fictitiously fraudulently improperly inaccurately incorrectly maliciously misleadingly
mistakenly untruthfully wrongfully wrongly
`);

/** Verbs whose complement was not said or does not hold: "denied saying", "refused to say", "threw out a claim that". */
export const denyingVerbs: ReadonlySet<string> = listForms(`
abjure abstain acquit avoid balk clear contest contradict debunk decline deny desist disavow disbelieve disclaim
discount discredit dismiss disown disprove dispute exonerate fail forbear forget hesitate invalidate neglect negate omit
prohibit quash rebuff rebut recant refrain refuse refute reject renounce repudiate resist retract shy stop throw
withhold
`);

/** Of these a word behind belongs to the verb: "stopped short of", "threw out", "shied away from", "cleared of". */
export const denyingParticles: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({ stop: "short", throw: "out", shy: "away", clear: "of", forget: "to", hesitate: "to" }).flatMap(
    ([verb, particle]) => [...listForms(verb)].map((form) => [form, listWords(particle)] as const),
  ),
);

/** Verbs that set reports aside with a word behind them: "laughed off", "brushed aside". */
export const dismissals: ReadonlySet<string> = new Set(
  [...listForms("bat brush laugh shrug swat wave")].flatMap((form) => [`${form} aside`, `${form} away`, `${form} off`]),
);

/** Pairs of words before a verb of saying that set it aside: "instead of saying", "rather than admit". */
export const settingAside: ReadonlySet<string> = new Set([
  "instead of",
  "rather than",
  "far from",
  "short of",
  "close to",
  "opposed to",
  "contrary to",
]);

/** Verbs by which a speaker takes words back: "a claim she has since withdrawn". */
export const retractingVerbs: ReadonlySet<string> = listForms(`
abjure delete disavow disclaim disown recant renounce repudiate rescind retract revoke unsay withdraw
`);

/** Verbs by which words are made up or put in somebody's mouth. */
export const inventingVerbs: ReadonlySet<string> = listWords(`
concocted doctored fabricated faked falsified forged hallucinated invented misattributed mischaracterised mischaracterized misquoted
misheard misremembered misquote misquotes misreported misrepresented misstated mistranslated photoshopped spoofed
`);

/** What is said of words that somebody was made to say, or that another wrote: "the confession was dictated to him". */
export const forcedWords: ReadonlySet<string> = listWords(
  "coerced dictated extorted ghostwritten rehearsed scripted staged",
);

/** "recorded at gunpoint": what was said so was not said freely. */
export const duress: ReadonlySet<string> = listWords("duress gunpoint knifepoint torture");

/** Verbs by which somebody is only said to have said something: "complained that she had told". */
export const claimingVerbs: ReadonlySet<string> = listForms(
  "allege assert claim complain contend imply speculate suggest",
);

/** What a text does without words for it. */
export const hintingVerbs: ReadonlySet<string> = listForms("hint imply indicate suggest");

/** What makes images and voices that nobody spoke. */
export const machines: ReadonlySet<string> = listWords(`
ai algorithm algorithms bot bots chatbot computer computers deepfake intelligence machine machines model software
voice-cloning
`);

/** By these something only seems to show what it shows: "appears to show". */
export const purportingVerbs: ReadonlySet<string> = listForms("appear purport seem");

/** Words by which a writer leaves open whether something is so. */
export const doubtfulWords: ReadonlySet<string> = new Set([
  ...listForms("appear doubt seem"),
  ...listWords("likely maybe perhaps possibly presumably probably seemingly unclear unlikely"),
]);

/** Before "to say": what is only wished for, tried or threatened is not done. */
export const wishingForms: ReadonlySet<string> = listForms(
  "attempt hope intend long mean plan tempt threaten try want wish",
);

/** Verbs of the cue lexicon by which somebody thinks, beside those of thinking: "she did not foresee that “…”" is her thought. */
export const judgingInThought: ReadonlySet<string> = listWords(`
favor fear find focus foresee hate love mention prefer resent seek
`);

/** Verbs by which somebody gives the words of another: what is wrongly quoted was not said so. */
export const quotingVerbs: ReadonlySet<string> = new Set([...listForms("ascribe attribute cite credit quote"), "put"]);

/** Before somebody and a verb: "it had him say", "makes her say". */
export const causativeForms: ReadonlySet<string> = listForms("have make");

/** Within the group of a verb: "had never in fact said", "has yet to say". */
export const withinVerbGroups: ReadonlySet<string> = new Set([...adverbs, ...listWords("fact in since so to yet")]);

/** Behind the verb these lead to what somebody denies: "denied having said", "threw out a claim that". */
export const complementOpeners: ReadonlySet<string> = listWords("as from having in of that to");

/** Verbs that grant what they are about, denied or not: "did not regret having said so". */
export const factiveForms: ReadonlySet<string> = listForms("conceal forget hide regret resent rue");

/** Behind a verb of throwing and laughing they set aside what follows: "threw out the claim". */
export const settingAsideParticles: ReadonlySet<string> = listWords("aside back down off out up");

/** They open a clause that says what its subject is: "is a lie", "turned out to be forged". */
export const predicateOpeners: ReadonlySet<string> = listWords(`
are did do does had has have is proved turned was were
`);

/** Between these and a falsehood stands no word of another matter: "was in fact shown to be". */
export const beforeFalsehoods: ReadonlySet<string> = new Set([
  ...articles,
  ...floatingWords,
  ...listWords(`
as be been being by called declared exposed fact found in indeed is later out proved revealed shown since then to was were
`),
]);

/** Before a falsehood they make it no smaller: "pure invention". */
export const wholeness: ReadonlySet<string> = listWords("complete outright pure sheer total");

/** What words do not do that were never said: "does not appear in the speech". */
export const standingVerbs: ReadonlySet<string> = listWords("appear come exist feature occur");

/** Stand for words that were told just before: "never said it". */
export const anaphors: ReadonlySet<string> = listWords("it so them this");

/** Stand for what is somebody's: "the words were not hers". */
export const ownPronouns: ReadonlySet<string> = listWords("hers his mine ours theirs yours");

/** What somebody is imitated by. */
export const likenesses: ReadonlySet<string> = listWords("face likeness voice");

/** Verbs by which a paper gets somebody's words: "never spoke to the magazine", "has given no interview". */
export const interviewForms: ReadonlySet<string> = listForms("appear give grant speak talk");

/** Verbs by which a text has less than was said: "left out", "cut short". */
export const omittingForms: ReadonlySet<string> = listWords("cut cuts leaves left omit omits omitted");

/** Adjectives for what a text was before it was put right: "an earlier version". */
export const earlierAdjectives: ReadonlySet<string> = listWords("earlier first original previous");

/** Nouns, in the singular, for one state of a text and for its parts, which are put right by themselves. */
export const editionNouns: ReadonlySet<string> = listWords(
  "caption draft edition headline subheading transcript version",
);

/** Verbs for what a machine does, as a thing is told by it: "a voice generated by computer". */
export const machineMade: ReadonlySet<string> = listWords(`
cloned composed created generated made produced rendered synthesised synthesized
`);

/** Between such a verb and the machine. */
export const instrumentals: ReadonlySet<string> = listWords("by through using with");

/** Before a mark that something bears: "carries a false stamp", "under a forged letterhead". */
export const bearingForms: ReadonlySet<string> = new Set([...listForms("bear carry"), "under", "with"]);

/** Verbs by which one thing is like another: "a voice resembling that of Roe". */
export const resemblingForms: ReadonlySet<string> = listForms("imitate impersonate mimic resemble");
/** With "as", with "to be" and with "like" these tell of one who passes for another. */
export const posingForms: ReadonlySet<string> = listForms("masquerade pose");
export const claimingToBeForms: ReadonlySet<string> = listForms("claim pretend purport");
export const soundingForms: ReadonlySet<string> = listForms("sound");

/** Nouns, in the singular, for whom nobody knows or what speaks as it is made to. */
export const namelessSpeakers: ReadonlySet<string> = listWords(`
bot caller channel fraudster hacker impostor page prankster scammer voice
`);

/** What can be done to a recording, after which it need not say what was said. */
export const alteredMedia: ReadonlySet<string> = listWords(`
altered clipped cropped cut doctored dubbed edited manipulated shortened spliced trimmed truncated
`);

/** By these a writing shows whose it is. */
export const identityMarks: ReadonlySet<string> = listWords(`
byline letterhead logo name seal signature signatures stamp watermark
`);

/** Verbs by which something is called what it is: "called the report an invention". */
export const namingVerbs: ReadonlySet<string> = listForms(
  `brand call consider declare deem denounce describe dismiss dub expose label`,
);

/** Adjectives and nouns of what is not genuine. */
export const falseWords: ReadonlySet<string> = listWords(`
ai-created ai-generated ai-made apocryphal baseless bogus counterfeit deep-fake deepfake deepfaked deepfakes doctored fabricated
fabrication fabrications fake faked fakes fallacious fantasy fable false falsehood falsified fictional fictitious fiction forged forgeries
forgery computer-generated groundless hoax hoaxes imaginary imagined inaccurate incorrect invented invention joke lie lies manipulated mendacious mistaken
misattributed misleading mock myth nonsense parodic parodies parody phony phoney photoshopped prank satire satiric
satirical sham spoof spoofed spoofs spurious synthetic untrue unfounded wrong rubbish
`);

/** Behind "not" they say that something does not hold: "that is not true", "it is not so". */
export const holdingWords: ReadonlySet<string> = listWords("correct right so true what");

/** By these it is asked whether words were said as they stand: "is this quote real", "did she really say". */
export const genuineWords: ReadonlySet<string> = listWords(
  "accurate actual actually authentic genuine legit real really true truly",
);

/** Of these the words are made for fun or by a machine: they need no noun of a medium behind them. */
export const falseGenres: ReadonlySet<string> = listWords(`
deep-fake deepfake deepfakes fabrication forgery hoax parodies parody prank satire sketch spoof spoofs
`);

/** Nouns of words that were said or written. */
export const statementNouns: ReadonlySet<string> = listWords(`
accusation accusations allegation allegations assertion assertions attribution charge claim claims citation comment comments
idea line lines message messages notion phrase phrases quip quotation quotations quote quotes remark remarks report
reports rumor rumors rumour rumours saying sentence sentences slogan statement statements suggestion testimony verdict
wording words
`);

/** By these a question speaks of somebody's words: "in her words", "what did Roe mean by". */
export const wordsOfWords: ReadonlySet<string> = new Set([
  ...statementNouns,
  ...namingVerbs,
  ...listForms("mean speak utter"),
  "word",
]);

/** Before whoever speaks: "by Roe", "according to Roe". */
export const speakerPrepositions: ReadonlySet<string> = listWords("according as attributed by from of per to via");

/** Before "to" and whoever speaks. */
export const creditingForms: ReadonlySet<string> = listWords("according ascribed attributed credited");

/** Beside a name in a pasted message they say that it is who speaks, and are no verbs of saying. */
export const speechWords: ReadonlySet<string> = listWords("claims put puts quote quoted words");

/** Nouns, beside those of what carries words, for what is called false as a whole; a claim may be called false and was made. */
export const toldNouns: ReadonlySet<string> = listWords(`
quotation quotations quote quotes report reports rumor rumors rumour rumours
`);

/** Nouns of what goes from mouth to mouth, and nobody vouches for. */
export const rumourNouns: ReadonlySet<string> = listWords(`
gossip hearsay legend rumor rumors rumour rumours speculation tale tales tattle whisper whispers
`);

/** How a story or a word gets about, which makes a rumour of it. */
export const spreadingVerbs: ReadonlySet<string> = listForms("circulate repeat spread swirl");

/** What an inquiry finds none of: "no record of any such words". */
export const traceNouns: ReadonlySet<string> = listWords(`
evidence proof record recording records sign trace
`);

/** Verbs by which a paper takes out of the world what it printed. */
export const unpublishingVerbs: ReadonlySet<string> = listForms(
  "delete pull remove retract revoke scrap unpublish withdraw",
);

/** Verbs by which somebody gives the voice of another. */
export const imitatingParticiples: ReadonlySet<string> = listWords(`
aping caricaturing imitating impersonating lampooning mimicking mocking parodying spoofing
`);

/** Nouns of what carries words. */
export const mediumNouns: ReadonlySet<string> = listWords(`
account accounts ad advert advertisement announcement article articles audio blog broadcast caption captions clip clips
document documents email e-mail emails flyer footage graphic headline image images interview leaflet letter letters
meme memes memo memorandum note notes page photo photograph picture pictures post poster posts press-release profile
programme program recording recordings release screenshot screenshots show site sites story stories tape tapes text
transcript transcripts tweet tweets version video videos voicemail website websites
`);

/** Words by which somebody is accused: whoever says so hands on an accusation. */
export const accusations: ReadonlySet<string> = listWords(`
accuse accused accuses accusing allegation allegations allege alleged alleges alleging charge charged charges complaint
indictment lawsuit suing suit
`);

/** Nouns of what spreads news, beside what carries words: "some outlets", "several tabloids". */
export const outletNouns: ReadonlySet<string> = listWords(`
broadcaster channel daily journal magazine newspaper outlet paper programme station tabloid website weekly
`);

/** Words that leave open which they are: "some outlets", "various blogs". */
export const indefinites: ReadonlySet<string> = listWords("certain many numerous other several some various");

/** Before somebody who was not spoken of yet: "a neighbour", "one resident". */
export const indefiniteDeterminers: ReadonlySet<string> = listWords("a an another one some");

/** Adverbs of how something was told before it was put right: "was first quoted as saying". */
export const earlierAdverbs: ReadonlySet<string> = listWords("earlier first initially originally previously");

/** Labels of a fact check: "Verdict: False." */
export const ratingNouns: ReadonlySet<string> = listWords("conclusion finding rating ruling status verdict");

/** A new clause begins behind one of these: what stands before does not reach over it. */
export const clauseOpeners: ReadonlySet<string> = listWords(`
after although and as because before but or since so then though until when where while yet
`);

/** Relative pronouns that open a clause of their own about a person or thing. */
export const relatives: ReadonlySet<string> = new Set([...anyRelatives].filter((word) => word !== "that"));

/** Who is nobody in particular: "those who say", "anyone who claims". */
export const anybody: ReadonlySet<string> = listWords(`
anybody anyone critics everybody everyone folk opponents others people somebody someone those
`);

/** What somebody does who says the words of another: "Quoting Doe, Roe said". Sorted. */
export const quotingParticiples: ReadonlySet<string> = new Set([
  "citing",
  "echoing",
  "invoking",
  "paraphrasing",
  "quoting",
  "reciting",
]);
