import type { Words } from "../../src/bot/languages/words.ts";
import type { Run } from "../../src/bot/reply.ts";

const day: Run = { kind: "date", date: "2024-10-07" };
const later: Run = { kind: "date", date: "2024-11-08" };
const name: Run = { kind: "strong", text: "Ana Ruiz" };

/** What each function of the words is given here, by where it stands. Each part is to be found in what it says. */
export const samples: { readonly [Path in FunctionPaths<Words>]: readonly unknown[] } = {
  "about.coverage.1": [["EIGHT ARTICLES"], 41, ["LOADED"]],
  "about.loadedOn": [day, "14:05"],
  "ask.aboutArticle": ["TITLE"],
  "ask.alsoIn": [["CITATION"]],
  "ask.alsoInMore": [41],
  "ask.leftOut": ["WRITTEN"],
  "ask.notCovered": ["MISSING"],
  "ask.notSaid": ["MISSING"],
  "ask.onlyOutlet": ["OUTLET"],
  "ask.fromDayToDay": [day, later],
  "ask.readAs": [["READINGS"]],
  "ask.sinceDay": [day],
  "ask.taken": ["WRITTEN", "TAKEN"],
  "ask.takenForDays": ["WRITTEN", ["DAYS"]],
  "ask.untilDay": [day],
  "check.adds": ["KIND", "CLAIMED"],
  "check.andMoreDifferences": [41],
  "check.articleGives": [["SPEAKER"]],
  "check.carrier": ["WAY", name, ["CARRIAGE"], ["CITATION"]],
  "check.carriers": [41, day],
  "check.claimedOf": ["NAME"],
  "check.differs": ["KIND", name, "CLAIMED"],
  "check.frames.denied": [name],
  "check.frames.hedged": [name],
  "check.frames.reported": [name],
  "check.leavesOut": ["KIND", name],
  "check.passedOn": ["NAME"],
  "check.searched": [["ARTICLES"]],
  "check.speakerOpen": ["NAME"],
  "check.verdict": ["VERDICT", "MEANING"],
  "compare.first": [["ARTICLE"]],
  "compare.heading": [41, 52],
  "compare.noArticle": ["TOPIC"],
  "compare.oneArticle": ["TOPIC"],
  "compare.second": [["ARTICLE"]],
  "content.note": ["KINDS"],
  "corrections.changes": [41],
  "corrections.corrected": [day],
  "corrections.replacedBy": ["TITLE"],
  "corrections.retracted": [day],
  "coverage.andMore": [41],
  "coverage.andMorePlaces": [41],
  "coverage.articles": [41],
  "coverage.articlesOfDay": [41, day],
  "coverage.articlesOfDays": [41, day, later],
  "coverage.correctedOn": [day],
  "coverage.retractedElsewhere": ["PUBLISHER", day],
  "coverage.countedByText": [41],
  "coverage.nearestNames": ["NAMES"],
  "coverage.noWordsOf": ["NAME"],
  "coverage.paragraph": [41],
  "coverage.paragraphs": [41],
  "coverage.quotations": [41],
  "coverage.sameText": [["CITATION"]],
  "coverage.sameTextAs": [41],
  "coverage.sameTextMore": [41],
  "coverage.someNames": ["NAMES"],
  "coverage.unknownArticle": ["ASKED"],
  "coverage.unknownPerson": ["TYPED"],
  day: ["2024-10-07"],
  "help.option": ["NAME", "DESCRIPTION"],
  "message.notShown": [41],
  "message.page": [41, 52],
  "message.presence": [41],
  "message.sharedBy": ["PERSON"],
  number: [41],
  "option.atLeast": [41],
  "option.atLeastCharacters": [41],
  "option.atMost": [41],
  "option.atMostCharacters": [41],
  "option.charactersLong": [41],
  "option.isMissing": ["OPTION"],
  "option.isWrong": ["OPTION", "VALUE", "EXPECTED"],
  "option.oneOf": [["FIRST", "SECOND"]],
  "people.alsoCalled": ["NAMES"],
  "people.onlyMentioned": [41],
  "people.person": [name, 41],
  "people.quoted": [41],
  "people.quotedBeside": ["NAMES"],
  quote: ["TEXT"],
  "quotes.about": ["WORDS"],
  "quotes.from": ["DATE"],
  "quotes.heading": [41, "NAME", " LIMITS"],
  "quotes.isAfter": ["OPTION", "DATE", "OTHER", "FURTHER"],
  "quotes.none": ["NAME", " LIMITS"],
  "quotes.onlyMentions": ["NAME"],
  "quotes.onlyRelays": ["NAME", [{ speaker: "SPEAKER", count: 41 }]],
  "quotes.sameWords": [["CITATION"]],
  "quotes.to": ["DATE"],
  "source.altered": ["/COMMAND"],
  "source.carriers": [41],
  "source.exact": [41],
  "source.noLongerIn": [name],
  "source.ofTheseSameText": [41],
  "source.retracted": ["TITLE", "/COMMAND"],
  "speaker.inDocument": ["WORDS"],
  "speaker.probably": [name],
  "speaker.relayedBy": [name],
  "status.hidden": [41],
  "status.loadedOn": [["TIME"]],
  "status.problems": [41],
  "status.reason": ["REASON"],
  "status.reloadFailed": [["TIME"]],
  "status.time": [day, "14:05"],
  "terminal.lineTooLong": [41],
  "terminal.marks": ["FIRST", "SECOND"],
  "terminal.quotedMost": ["NAMES"],
  "terminal.unknownCommand": ["NAME"],
  "trouble.commandGone": ["NAME"],
  "trouble.notSent": ["REFERENCE"],
  "trouble.wentWrong": ["REFERENCE"],
};

type AnyFunction = (...parts: never[]) => unknown;

/** `coverage.articles`: where the functions stand in a table of tables. */
type FunctionPaths<Table> = {
  [Key in keyof Table & string]: Table[Key] extends AnyFunction
    ? Key
    : Table[Key] extends string | readonly [string, string]
      ? never
      : Table[Key] extends readonly [string, AnyFunction]
        ? `${Key}.1`
        : Table[Key] extends object
          ? string extends keyof Table[Key]
            ? never
            : `${Key}.${FunctionPaths<Table[Key]>}`
          : never;
}[keyof Table & string];
