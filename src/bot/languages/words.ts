import type { Frame, Verdict } from "../../checking/check.ts";
import type { IsoDate } from "../../coverage/article.ts";
import type { ContentKind } from "../../english/classes/content-words.ts";
import type { Announcement } from "../announcements.ts";
import type { Line } from "../line.ts";
import type { Run } from "../reply.ts";
import type { CommandNames, OptionName } from "./command-names.ts";

/**
 * Every word that the bot says itself, in one language, by where it says it. What comes from the coverage (its words,
 * names, titles and publishers) and what a person typed is given to these functions and stands in the line as it is.
 * A `Line` has parts that a renderer sets apart: a day, a name in bold, words of an article.
 */
export interface Words {
  /** BCP 47: `pt-BR`. */
  readonly locale: string;
  readonly number: (value: number) => string;
  readonly day: (day: IsoDate) => string;
  /** The text in the language's quotation marks. */
  readonly quote: (text: string) => string;
  /** Stands between the parts of a list that may have commas in them: `; `. */
  readonly between: string;
  /** Before whoever is quoted in a text of which most is the article's own: `Quoted: `. */
  readonly quotedWithin: string;
  readonly commandNames: CommandNames;
  readonly privateOption: OptionName;
  readonly plainOption: OptionName;
  readonly coverage: CoverageWords;
  readonly speaker: SpeakerWords;
  readonly option: OptionWords;
  readonly trouble: TroubleWords;
  readonly withdrawn: WithdrawnWords;
  readonly content: ContentWords;
  readonly ask: AskWords;
  readonly quotes: QuotesWords;
  readonly people: PeopleWords;
  readonly check: CheckWords;
  readonly compare: CompareWords;
  readonly source: SourceWords;
  readonly corrections: CorrectionsWords;
  readonly status: StatusWords;
  readonly help: HelpWords;
  readonly about: AboutWords;
  readonly known: KnownWords;
  readonly message: MessageWords;
  readonly terminal: TerminalWords;
}

/** How much there is, and where it stands. */
export interface CoverageWords {
  readonly articles: (count: number) => string;
  /** `3 articles of 7 October 2024` */
  readonly articlesOfDay: (count: number, day: Run) => Line;
  /** `3 articles from 1 October 2024 to 7 October 2024` */
  readonly articlesOfDays: (count: number, first: Run, last: Run) => Line;
  readonly quotations: (count: number) => string;
  readonly paragraphs: (count: number) => string;
  readonly publisherNotStated: string;
  readonly byAuthor: (author: string) => string;
  /** Before the text of the correction. */
  readonly correctedOn: (day: Run) => Line;
  /** A correction of something else in the article, without the notice. */
  readonly correctedBeside: (day: Run) => Line;
  /** Before the reason. The publisher is null when it is not stated. */
  readonly retractedElsewhere: (publisher: string | null, day: Run) => Line;
  readonly andMore: (count: number) => string;
  readonly andMorePlaces: (count: number) => string;
  /** Before a line that shows the articles. */
  readonly theList: string;
  readonly unknownArticle: (asked: string) => string;
  readonly unknownPerson: (typed: string) => string;
  readonly nearestNames: (names: string) => string;
  readonly someNames: (names: string) => string;
  readonly noWordsOf: (name: string) => string;
  readonly nothingToShow: string;
  /** Where else one text is carried, a wire story for example: no second report. */
  readonly sameText: (citation: Line) => Line;
  readonly sameTextMore: (count: number) => string;
  /** Reads on from where a passage stands: other articles that report the same, and those that carry its text, by their numbers. */
  readonly alsoIn: (numbers: string) => string;
  readonly sameTextIn: (numbers: string) => string;
  /** Articles that have some of the words only. */
  readonly partlyIn: (numbers: string) => string;
  /** Of an article, reads on from its citation: `the same text as 2 other articles`. */
  readonly sameTextAs: (articles: number) => string;
  /** How many reports some articles are, when those that carry one text count as one. */
  readonly countedByText: (texts: number) => string;
}

/** Whose words they are. These lines read on from a dash: `— probably Ana Ruiz, relayed by Ben Okri, in the statement`. */
export interface SpeakerWords {
  readonly notEstablished: string;
  readonly probably: (name: Run) => Line;
  /** Says that words are probably theirs who is named above. */
  readonly probablyThem: string;
  readonly relayedBy: (name: Run) => Line;
  /** Of words that the article denies or only supposes somebody said; and of words that it only hands on as somebody's. */
  readonly denied: (name: Run) => Line;
  readonly reported: (name: Run) => Line;
  /** The document as the article names it, in the article's own words. */
  readonly inDocument: (words: string) => string;
}

/** What is wrong with the options of a command. The option's name is given as it is typed. */
export interface OptionWords {
  readonly isMissing: (option: string) => string;
  readonly isWrong: (option: string, value: string, expected: string) => string;
  readonly charactersLong: (count: number) => string;
  readonly atLeast: (least: number) => string;
  readonly atMost: (most: number) => string;
  readonly tooShort: (option: string) => string;
  readonly tooLong: (option: string, most: number) => string;
  readonly oneOf: (values: readonly string[]) => string;
  readonly kinds: Readonly<Record<"boolean" | "int" | "number" | "string", string>>;
  /** What a text must look like, by the message that its schema gives. */
  readonly formats: Readonly<Record<"day" | "words", string>>;
  /** Before a line that is right. */
  readonly goesLikeThis: string;
}

/** What was said only by an article that does not stand any more. Its publisher may be the words for one that is not stated. */
export interface WithdrawnWords {
  /** Before the reason. */
  readonly retracted: (publisher: string, day: Run, on: Run) => Line;
  readonly replaced: (publisher: string, day: Run) => Line;
  readonly replacedBy: (publisher: string, day: Run, title: string) => Line;
  /** Says that somebody is quoted in such articles alone. */
  readonly quotedOnly: (name: string) => string;
  /** That the withdrawn article gives words to somebody else than the one named, or to nobody. */
  readonly notQuoted: (name: string) => string;
}

/** What went wrong that nobody typed. */
export interface TroubleWords {
  readonly wentWrong: (reference: string) => string;
  readonly tellWhoRuns: string;
  readonly notSent: (reference: string) => string;
  readonly tryAgain: string;
  /** The search engine, or the disk; nothing was looked for. */
  readonly notReached: string;
  /** Where no article is loaded that may be quoted, and what to expect. */
  readonly noArticles: string;
  readonly untilArticles: string;
  /** Where more people ask than can be answered. */
  readonly tooMany: string;
  readonly tryLater: string;
  readonly commandGone: (name: string) => string;
  readonly reload: string;
  readonly staleButton: string;
  readonly giveAgain: string;
  /** Said to whoever presses a button that is somebody else's to press. */
  readonly notYours: string;
  readonly ownCopy: string;
}

export interface ContentWords {
  /** What the reply speaks of, listed. */
  readonly note: (kinds: string) => string;
  /** Before the last of several. */
  readonly and: string;
  readonly kinds: Readonly<Record<ContentKind, string>>;
}

export interface AskWords {
  /** Reads on from the question; begins with a space. */
  readonly readAs: (readings: Line) => Line;
  readonly onlyOutlet: (outlet: string) => string;
  readonly leftOut: (written: string) => string;
  readonly taken: (written: string, taken: string) => string;
  readonly takenForDays: (written: string, days: Line) => Line;
  readonly untilDay: (day: Run) => Line;
  readonly sinceDay: (day: Run) => Line;
  readonly fromDayToDay: (first: Run, last: Run) => Line;
  readonly partial: string;
  /** A refusal: no word of the question is in any article. */
  readonly noWord: string;
  readonly outsideDates: string;
  /** Under `outsideDates`: how much there is, and of which days. */
  readonly loaded: (articles: Line) => Line;
  /** Under `outsideDates`, where the days asked about come after all articles. */
  readonly newestIsOf: (day: Run) => Line;
  /** A refusal: the articles speak of the matter, but not of this; and where it is known of whom. */
  readonly notSaid: string;
  readonly notSaidOf: (name: string) => string;
  /** A refusal: the passage that is followed up does not have what is asked; and what to do next. */
  readonly notInPassage: string;
  readonly notInArticle: string;
  readonly askInFull: string;
  /** A refusal: the articles are about something else. */
  readonly notCovered: (articles: number, days: Line) => Line;
  /** Before passages that may or may not answer, and before only one. */
  readonly unsure: string;
  readonly unsureOne: string;
  /** Instead of it, where the question is in another language than English. */
  readonly englishOnly: string;
  readonly notUnderstood: string;
  /** Before a passage that adds something to the answer, and before the one closest to a question that is refused. */
  readonly also: string;
  readonly closest: string;
  /** Before a passage whose number or day for the same thing differs from the answer's. */
  readonly otherFigure: string;
  /** A reading: the question is taken as one about this article. */
  /** Above the quotations of a passage, where it was asked who said that. */
  readonly quotedHere: string;
  readonly nobodyQuoted: string;
  readonly aboutArticle: (title: string) => string;
}

export interface QuotesWords {
  /** `limits` reads on from a name and begins with a space; empty when there are none. */
  readonly heading: (count: number, name: string, limits: string) => string;
  readonly none: (name: string, limits: string) => string;
  readonly whole: string;
  readonly parts: string;
  readonly about: (words: string) => string;
  readonly from: (day: string) => string;
  readonly to: (day: string) => string;
  readonly onlyMentions: (name: string) => string;
  readonly onlyRelays: (
    name: string,
    relayed: readonly { readonly speaker: string; readonly count: number }[],
  ) => string;
  readonly isAfter: (option: string, day: string, other: string, otherDay: string) => string;
  readonly swap: string;
  /** The heading over quotes of anybody: `3 quotes about “rent”`. */
  readonly headingAny: (count: number, limits: string) => string;
  readonly noneOfAny: (limits: string) => string;
  /** Who is meant by an office that was typed in place of a name, as far as the articles tell. */
  readonly heldBy: (role: string, name: string) => string;
  /** Who else what was typed fits. */
  readonly others: (typed: string, names: string) => string;
  /** Before articles that are only named because words quoted above stand in them, too. */
  readonly elsewhere: string;
  /** Somebody typed a question in place of a name; before the line that asks it. */
  readonly isQuestion: string;
}

export interface PeopleWords {
  readonly quoted: (count: number) => string;
  readonly person: (name: Run, quotations: number) => Line;
  readonly onlyMentioned: (names: string) => string;
  readonly alsoCalled: (names: string) => string;
  readonly quotedBeside: (names: string) => string;
}

export interface CheckWords {
  /** What a reader sees first, in a few words. */
  readonly verdicts: Readonly<Record<Exclude<Verdict, "nearest" | "not-found">, string>>;
  /** Says of a changed quote that the meaning is reversed, or that little is changed. */
  readonly reversed: string;
  readonly slight: string;
  /** Says of a changed quote that what limits it is cut off, and of one that is only cut that its sentence begins before it. */
  readonly changedAndCut: string;
  readonly cutBefore: string;
  /** Where it is likely, and not certain, who said the words. */
  readonly otherSpeaker: string;
  readonly notIn: (articles: number) => string;
  /** By the words `cue` the sentence denies, hedges or reports what is claimed. */
  readonly frames: Readonly<Record<Frame["kind"], (cue: Run) => Line>>;
  /** Before what was claimed, and before what the article has. */
  readonly you: string;
  readonly article: string;
  readonly closest: string;
  readonly attributed: (speaker: Line) => Line;
  /** Where that is only likely. */
  readonly seemsAttributed: (speaker: Line) => Line;
  /** Whose words they were claimed to be; ends with a space. */
  readonly youSaid: (name: string) => string;
  readonly speakerOpen: (name: string) => string;
  /** The pasted text says that the words were not said, and an article quotes them. */
  readonly claimedUnsaid: string;
  /** Behind whom the article attributes the words to. */
  readonly notToldIfSame: (name: string) => string;
  readonly passedOn: (name: string) => string;
  /** Of words that are in no article's text. */
  readonly onlyInHeadline: (title: string) => string;
  readonly differences: (list: Line) => Line;
  readonly adds: (claimed: string) => Line;
  readonly leavesOut: (words: Run) => Line;
  readonly differs: (words: Run, claimed: string) => Line;
  readonly carriers: (articles: number, earliest: Run) => Line;
  readonly searched: (articles: Line) => Line;
  readonly nothingToCheck: string;
  readonly pasteWords: string;
  /** Stands for the words in a line to type. */
  readonly theWords: string;
}

export interface CompareWords {
  readonly heading: (shared: number, figures: number) => string;
  readonly notJudged: string;
  /** Says that two articles print one text. */
  readonly oneText: string;
  readonly bothQuote: string;
  readonly figures: string;
  readonly onlyFirst: string;
  readonly onlySecond: string;
  /** Where articles are named by their places in this command's list. */
  readonly needTwo: (listCommand: string) => string;
  readonly noTwo: (typed: string, listCommand: string) => string;
  readonly onlyOneLoaded: string;
  readonly forExample: string;
  readonly sameArticle: string;
  readonly oneArticle: (topic: string) => string;
  readonly noArticle: (topic: string) => string;
  /** Stands in place of the heading where no figures that differ were found; that is no proof that none do. */
  readonly shared: (count: number) => string;
}

export interface SourceWords {
  readonly exact: (places: number) => string;
  readonly altered: (checkCommand: string) => string;
  readonly nearest: string;
  readonly notFound: string;
  readonly toCite: string;
  readonly unchanged: string;
  readonly changed: string;
  readonly noLongerIn: (title: Run) => Line;
  readonly asItIsNow: string;
  readonly withdrawn: string;
  readonly retracted: (title: string, correctionsCommand: string) => string;
  readonly unknownMark: string;
  /** How many other articles carry a passage; 0 for none. */
  readonly carriers: (count: number) => string;
  /** How many of those carry the whole text of its article, or most of it. */
  readonly ofTheseSameText: (count: number) => string;
  readonly nothingToFind: string;
  readonly pasteWords: string;
}

export interface CorrectionsWords {
  readonly none: string;
  readonly corrections: (count: number) => string;
  readonly retractions: (count: number) => string;
  /** Of both, and of articles that were replaced. */
  readonly changes: (count: number) => string;
  /** Before the text of the notice. */
  readonly corrected: (day: Run) => Line;
  readonly retracted: (day: Run) => Line;
  readonly replaced: string;
  readonly replacedBy: (title: string) => string;
  /** Says that nothing was retracted or replaced. */
  readonly noneRetracted: string;
}

export interface StatusWords {
  /** Reads on from how many articles there are; begins with a comma. */
  readonly hidden: (count: number) => string;
  readonly loadedOn: (time: Run) => Line;
  readonly reloadFailed: (time: Run) => Line;
  /** Where no reader reads with the question. */
  readonly withoutReader: string;
  readonly allRead: string;
  readonly problems: (count: number) => string;
  /** Above what only they are shown. */
  readonly forManagers: string;
  /** Why the last reload failed, as the program that failed says it. */
  readonly reason: (reason: string) => string;
}

export interface HelpWords {
  /** Before the commands that are only named. */
  readonly more: string;
}

export interface AboutWords {
  readonly whatItDoes: string;
  /** Each is a title, shown in bold, and what it says. */
  readonly promise: readonly [string, string];
  readonly noPromise: readonly [string, string];
  readonly coverage: readonly [string, (articles: Line, quotations: number) => Line];
  readonly privacy: readonly [string, string];
  readonly licence: readonly [string, string];
  readonly howToAsk: string;
}

/** What is known of the coverage itself, for a question about it. */
export interface KnownWords {
  readonly publishedOn: (day: Run) => Line;
  /** Above the articles, for who asks what they do not say. */
  readonly onlyThese: string;
  readonly noAuthor: string;
  readonly noOutlet: string;
  /** Above how so many articles begin. */
  readonly newest: (count: number) => string;
  readonly oldest: (count: number) => string;
  /** Says that so many were found, and not all were looked through. */
  readonly mayBeMore: (count: number) => string;
  readonly allegations: (count: number) => string;
  /** Who makes an allegation, in the article's words. */
  readonly madeBy: (words: Run) => Line;
  /** Where the sentence that makes an allegation does not say whose it is. */
  readonly makerNotStated: string;
  /** Before a line that denies an allegation, answers it with a plea, or settles it. */
  readonly denial: string;
  /** Before a line by which whoever is accused was cleared. */
  readonly outcome: string;
  /** After the place of a line that is shown above. */
  readonly quotedAbove: string;
  /** Before a line that shows how two articles are compared. */
  readonly compareTwo: string;
  /** Above what is told of new coverage. */
  readonly announced: Readonly<Record<Announcement["kind"], string>>;
  /** Before a command that shows them. */
  readonly moreAnnounced: (count: number) => string;
  /** Says that no two of the articles carry one text. */
  readonly noCopies: string;
}

/** What stands on and beside a message in Discord. Labels of buttons: at most 80 characters. */
export interface MessageWords {
  /** Buttons that ask whether a reply helped, and what is said to whoever presses one. */
  readonly helpful: string;
  readonly notHelpful: string;
  readonly thanks: string;
  /** The line under the bot's name. */
  readonly presence: (articles: number) => string;
  readonly first: string;
  readonly previous: string;
  readonly page: (page: number, pages: number) => string;
  readonly next: string;
  readonly last: string;
  readonly readArticle: string;
  /** The text of a link. */
  readonly article: string;
  readonly notShown: (count: number) => string;
  /** What stands around one passage, and the list of passages to pick from: at most 100 characters. */
  readonly context: string;
  readonly contextOf: string;
  readonly otherArticles: string;
  readonly more: string;
  readonly allPassages: string;
  /** A button that opens a form, and the title of the form: at most 45 characters. */
  readonly askAbout: string;
  /** Above the form's field: at most 45 characters. */
  readonly yourQuestion: string;
  /** Below it: at most 100 characters. */
  readonly aboutPassage: string;
  readonly share: string;
  readonly dismiss: string;
  readonly sharedBy: (person: string) => string;
}

/** What a terminal says about itself; commands have their own names there. */
export interface TerminalWords {
  /** What asks for help although it is no command, in small letters, parted by spaces. */
  readonly greetings: string;
  readonly lineTooLong: (most: number) => string;
  readonly needsName: string;
  readonly unknownCommand: (name: string) => string;
  readonly unknownOption: (name: string) => string;
  /** Behind a command without options. */
  readonly takesNothing: (name: string) => string;
  readonly thereAre: string;
  readonly didYouMean: string;
  readonly needsSlash: string;
  readonly quotedMost: (names: string) => string;
  readonly howToType: string;
  /** Below the help: what can be asked of an answer, in English, and how to leave. */
  readonly askOnOrLeave: string;
  readonly marks: (words: string, best: string) => string;
  readonly helpSaysMore: string;
}
