import { inflect } from "../verbs/inflect.ts";

/** Words that negate, a closed class; contractions in "n't" are known by their ending. */
export const negations: ReadonlySet<string> = setOf(`
barely cannot hardly neither never no nobody none nor not nothing nowhere rarely scarcely seldom without
`);

/** Behind a negation these take it back: "not only", "no doubt", "nothing less than". */
export const negationsTakenBack: ReadonlySet<string> = setOf(`
doubt just less longer matter merely more only other secret short simply solely sooner surprise wonder
`);

/** Modal verbs and openers of a condition: what stands under one is supposed. */
export const conditionals: ReadonlySet<string> = setOf(
  "assuming if suppose supposing unless whether imagine imagining",
);

export const modals: ReadonlySet<string> = setOf("could may might must ought should would");

/** Adverbs by which a writer hands words on without standing behind them. */
export const hearsayAdverbs: ReadonlySet<string> = setOf(`
allegedly apparently ostensibly presumably purportedly reportedly reputedly supposedly
`);

/** Participles behind "is" by which somebody is only claimed to have said something: "is alleged to have said". */
export const hearsayParticiples: ReadonlySet<string> = setOf(`
accused alleged believed claimed credited presumed purported reported reputed rumored rumoured said supposed suspected
thought understood
`);

/** Nouns for what somebody only claims to have been said: "a claim that she had said". */
export const hearsayNouns: ReadonlySet<string> = setOf(`
accusation accusations allegation allegations assertion assertions claim claims report reports suggestion suggestions
`);

/** Adjectives of hearsay before a noun of words: "the supposed last words". */
export const hearsayAdjectives: ReadonlySet<string> = setOf(
  "alleged purported putative reputed rumored rumoured supposed",
);

/** Adverbs that make any verb of saying a false one: "wrongly quoted", "falsely attributed". */
export const falseAdverbs: ReadonlySet<string> = setOf(`
deceptively erroneously falsely fictitiously fraudulently improperly inaccurately incorrectly maliciously misleadingly
mistakenly untruthfully wrongfully wrongly
`);

/** Verbs whose complement was not said or does not hold: "denied saying", "refused to say", "threw out a claim that". */
export const denyingVerbs: ReadonlySet<string> = verbs(`
abjure abstain acquit avoid balk clear contest contradict debunk decline deny desist disavow disbelieve disclaim
discount discredit dismiss disown disprove dispute exonerate fail forbear forget hesitate invalidate neglect negate omit
prohibit quash rebuff rebut recant refrain refuse refute reject renounce repudiate resist retract shy stop throw
withhold
`);

/** Of these a word behind belongs to the verb: "stopped short of", "threw out", "shied away from", "cleared of". */
export const denyingParticles: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...formsOf("stop").map((form) => [form, setOf("short")] as const),
  ...formsOf("throw").map((form) => [form, setOf("out")] as const),
  ...formsOf("shy").map((form) => [form, setOf("away")] as const),
  ...formsOf("clear").map((form) => [form, setOf("of")] as const),
  ...formsOf("forget").map((form) => [form, setOf("to")] as const),
  ...formsOf("hesitate").map((form) => [form, setOf("to")] as const),
]);

/** Verbs that set reports aside with a word behind them: "laughed off", "brushed aside". */
export const dismissals: ReadonlySet<string> = new Set(
  ["bat", "brush", "laugh", "shrug", "swat", "wave"]
    .flatMap(formsOf)
    .flatMap((form) => [`${form} aside`, `${form} away`, `${form} off`]),
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
export const retractingVerbs: ReadonlySet<string> = verbs(`
abjure delete disavow disclaim disown recant renounce repudiate rescind retract revoke unsay withdraw
`);

/** Verbs by which words are made up or put in somebody's mouth. */
export const inventingVerbs: ReadonlySet<string> = setOf(`
concocted doctored fabricated faked falsified forged hallucinated invented misattributed mischaracterised mischaracterized misquoted
misheard misremembered misquote misquotes misreported misrepresented misstated mistranslated photoshopped spoofed
`);

/** What is said of words that somebody was made to say, or that another wrote: "the confession was dictated to him". */
export const forcedWords: ReadonlySet<string> = setOf(
  "coerced dictated extorted ghostwritten rehearsed scripted staged",
);

/** "recorded at gunpoint": what was said so was not said freely. */
export const duress: ReadonlySet<string> = setOf("duress gunpoint knifepoint torture");

/** Verbs by which somebody is only said to have said something: "complained that she had told". */
export const claimingVerbs: ReadonlySet<string> = verbs("allege assert claim complain contend imply speculate suggest");

/** What a text does without words for it. */
export const hintingVerbs: ReadonlySet<string> = verbs("hint imply indicate suggest");

/** What makes images and voices that nobody spoke. */
export const machines: ReadonlySet<string> = setOf(`
ai algorithm algorithms bot bots chatbot computer computers deepfake intelligence machine machines model software
voice-cloning
`);

/** By these something only seems to show what it shows: "appears to show". */
export const purportingVerbs: ReadonlySet<string> = setOf(`
appear appeared appearing appears purport purported purporting purports seem seemed seeming seems
`);

/** What can be done to a recording, after which it need not say what was said. */
export const alteredMedia: ReadonlySet<string> = setOf(`
altered clipped cropped cut doctored dubbed edited manipulated shortened spliced trimmed truncated
`);

/** By these a writing shows whose it is. */
export const identityMarks: ReadonlySet<string> = setOf(`
byline letterhead logo name seal signature signatures stamp watermark
`);

/** Verbs by which something is called what it is: "called the report an invention". */
export const namingVerbs: ReadonlySet<string> = verbs(
  `brand call consider declare deem denounce describe dismiss dub expose label`,
);

/** Adjectives and nouns of what is not genuine. */
export const falseWords: ReadonlySet<string> = setOf(`
ai-created ai-generated ai-made apocryphal baseless bogus counterfeit deep-fake deepfake deepfaked deepfakes doctored fabricated
fabrication fabrications fake faked fakes fallacious fantasy fable false falsehood falsified fictional fictitious fiction forged forgeries
forgery computer-generated groundless hoax hoaxes imaginary imagined inaccurate incorrect invented invention joke lie lies manipulated mendacious mistaken
misattributed misleading mock myth nonsense parodic parodies parody phony phoney photoshopped prank satire satiric
satirical sham spoof spoofed spoofs spurious synthetic untrue unfounded wrong rubbish
`);

/** Behind "not" they say that something does not hold: "that is not true", "it is not so". */
export const holdingWords: ReadonlySet<string> = setOf("correct right so true what");

/** By these it is asked whether words were said as they stand: "is this quote real", "did she really say". */
export const genuineWords: ReadonlySet<string> = setOf(
  "accurate actual actually authentic genuine legit real really true truly",
);

/** Of these the words are made for fun or by a machine: they need no noun of a medium behind them. */
export const falseGenres: ReadonlySet<string> = setOf(`
deep-fake deepfake deepfakes fabrication forgery hoax parodies parody prank satire sketch spoof spoofs
`);

/** Nouns of words that were said or written. */
export const statementNouns: ReadonlySet<string> = setOf(`
accusation accusations allegation allegations assertion assertions attribution charge claim claims citation comment comments
idea line lines message messages notion phrase phrases quip quotation quotations quote quotes remark remarks report
reports rumor rumors rumour rumours saying sentence sentences slogan statement statements suggestion testimony verdict
wording words
`);

/** By these a question speaks of somebody's words: "in her words", "what did Roe mean by". */
export const wordsOfWords: ReadonlySet<string> = new Set([
  ...statementNouns,
  ...namingVerbs,
  ...verbs("mean speak utter"),
  "word",
]);

/** Before whoever speaks: "by Roe", "according to Roe". */
export const speakerPrepositions: ReadonlySet<string> = setOf("according as attributed by from of per to via");

/** Before "to" and whoever speaks. */
export const creditingForms: ReadonlySet<string> = setOf("according ascribed attributed credited");

/** Beside a name in a pasted message they say that it is who speaks, and are no verbs of saying. */
export const speechWords: ReadonlySet<string> = setOf("claims put puts quote quoted words");

/** Nouns of what goes from mouth to mouth, and nobody vouches for. */
export const rumourNouns: ReadonlySet<string> = setOf(`
gossip hearsay legend rumor rumors rumour rumours speculation tale tales tattle whisper whispers
`);

/** How a story or a word gets about, which makes a rumour of it. */
export const spreadingVerbs: ReadonlySet<string> = verbs("circulate repeat spread swirl");

/** What an inquiry finds none of: "no record of any such words". */
export const traceNouns: ReadonlySet<string> = setOf(`
evidence proof record recording records sign trace
`);

/** Verbs by which a paper takes out of the world what it printed. */
export const unpublishingVerbs: ReadonlySet<string> = verbs(
  "delete pull remove retract revoke scrap unpublish withdraw",
);

/** Verbs by which somebody gives the voice of another. */
export const imitatingParticiples: ReadonlySet<string> = setOf(`
aping caricaturing imitating impersonating lampooning mimicking mocking parodying spoofing
`);

/** Nouns of what carries words. */
export const mediumNouns: ReadonlySet<string> = setOf(`
account accounts ad advert advertisement announcement article articles audio blog broadcast caption captions clip clips
document documents email e-mail emails flyer footage graphic headline image images interview leaflet letter letters
meme memes memo memorandum note notes page photo photograph picture pictures post poster posts press-release profile
programme program recording recordings release screenshot screenshots show site sites story stories tape tapes text
transcript transcripts tweet tweets version video videos voicemail website websites
`);

/** Words by which somebody is accused: whoever says so hands on an accusation. */
export const accusations: ReadonlySet<string> = setOf(`
accuse accused accuses accusing allegation allegations allege alleged alleges alleging charge charged charges complaint
indictment lawsuit suing suit
`);

/** Nouns of what spreads news, beside what carries words: "some outlets", "several tabloids". */
export const outletNouns: ReadonlySet<string> = setOf(`
broadcaster channel daily journal magazine newspaper outlet paper programme station tabloid website weekly
`);

/** Words that leave open which they are: "some outlets", "various blogs". */
export const indefinites: ReadonlySet<string> = setOf("certain many numerous other several some various");

/** Before somebody who was not spoken of yet: "a neighbour", "one resident". */
export const indefiniteDeterminers: ReadonlySet<string> = setOf("a an another one some");

/** Adverbs of how something was told before it was put right: "was first quoted as saying". */
export const earlierAdverbs: ReadonlySet<string> = setOf("earlier first initially originally previously");

/** Labels of a fact check: "Verdict: False." */
export const ratingNouns: ReadonlySet<string> = setOf("conclusion finding rating ruling status verdict");

/** A new clause begins behind one of these: what stands before does not reach over it. */
export const clauseOpeners: ReadonlySet<string> = setOf(`
after although and as because before but or since so then though until when where while yet
`);

/** Relative pronouns that open a clause of their own about a person or thing. */
export const relatives: ReadonlySet<string> = setOf("which who whom whose");

/** Who is nobody in particular: "those who say", "anyone who claims". */
export const anybody: ReadonlySet<string> = setOf(`
anybody anyone critics everybody everyone folk opponents others people somebody someone those
`);

export const auxiliaries: ReadonlySet<string> = setOf(`
am are be been being can cannot could did do does had has have is may might must shall should was were will would
`);

function setOf(table: string): ReadonlySet<string> {
  return new Set(table.trim().split(/\s+/));
}

function verbs(table: string): ReadonlySet<string> {
  return new Set(table.trim().split(/\s+/).flatMap(formsOf));
}

function formsOf(verb: string): readonly string[] {
  const { third, past, participle } = inflect(verb);
  return [verb, ...third, ...past, ...participle];
}

/** What somebody does who says the words of another: "Quoting Doe, Roe said". Sorted. */
export const quotingParticiples: ReadonlySet<string> = new Set([
  "citing",
  "echoing",
  "invoking",
  "paraphrasing",
  "quoting",
  "reciting",
]);
