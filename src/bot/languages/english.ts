import { line, strong } from "../line.ts";
import type { Formats } from "./formats.ts";
import type { Words } from "./words.ts";

/** What the commands are called in English stands in the commands themselves. */
export function english({ number, count, plural, day }: Formats): Words {
  const quote = (text: string) => `“${text}”`;
  const articles = (some: number) => count(some, "article", "articles");
  const quotations = (some: number) => count(some, "quotation", "quotations");
  const lacking = (missing: string) => (missing === "" ? "" : ` (the nearest passage lacks ${missing})`);
  return {
    locale: "en",
    number,
    day,
    quote,
    commandNames: {},
    privateOption: { name: "private", description: "Only you see the answer" },
    coverage: {
      articles,
      articlesOfDay: (some, on) => line`${articles(some)} of ${on}`,
      articlesOfDays: (some, first, last) => line`${articles(some)} from ${first} to ${last}`,
      quotations,
      paragraphs: (some) => count(some, "paragraph", "paragraphs"),
      paragraph: (at) => `paragraph ${number(at)}`,
      publisherNotStated: "publisher not stated",
      correctedOn: (on) => line`corrected on ${on}: `,
      andMore: (more) => `and ${number(more)} more`,
      andMorePlaces: (more) => `and ${count(more, "more place", "more places")}`,
      theList: "The list: ",
      unknownArticle: (asked) => `No article of the coverage is called ${quote(asked)}.`,
      unknownPerson: (typed) => `Nobody called ${quote(typed)} is in the coverage.`,
      nearestNames: (names) => `The nearest names: ${names}.`,
      someNames: (names) => `Some who are: ${names}.`,
      noWordsOf: (name) => `The coverage has no words of ${name}.`,
      nothingToShow: "Nothing to show.",
    },
    speaker: {
      notEstablished: "speaker not established",
      probably: (name) => line`probably ${name}`,
      relayedBy: (name) => line`, relayed by ${name}`,
      inDocument: (words) => `, in ${words}`,
      quoted: "Quoted: ",
      quotedInOrder: "Quoted, in order: ",
    },
    option: {
      isMissing: (option) => `${option} is missing`,
      isWrong: (option, value, expected) => `${option} is ${value}, expected ${expected}`,
      charactersLong: (some) => count(some, "character long", "characters long"),
      atLeast: (least) => `at least ${number(least)}`,
      atMost: (most) => `at most ${number(most)}`,
      atLeastCharacters: (least) => `at least ${count(least, "character", "characters")}`,
      atMostCharacters: (most) => `at most ${count(most, "character", "characters")}`,
      oneOf: (values) => values.join(" or "),
      kinds: { boolean: "yes or no", int: "a whole number", number: "a number", string: "text" },
      formats: { day: "a date such as 2024-10-07, 2024-10 or 2024" },
      goesLikeThis: "It goes like this: ",
    },
    trouble: {
      wentWrong: (reference) => `Something went wrong here, not with your question. Reference: ${reference}.`,
      tellWhoRuns: "Please try again; if it stays, tell whoever runs this bot the reference.",
      notSent: (reference) => `The answer could not be sent. Reference: ${reference}.`,
      tryAgain: "Please try again.",
      commandGone: (name) => `There is no command /${name} any more.`,
      reload: "Reload Discord to see what there is.",
      staleButton: "This button is of an earlier version of the bot, and does nothing any more.",
      giveAgain: "Give the command again to get one that works.",
    },
    content: {
      note: (kinds) => {
        const last = kinds.at(-1) ?? "";
        return `Content note: ${kinds.length > 1 ? `${kinds.slice(0, -1).join(", ")} and ${last}` : last}.`;
      },
    },
    ask: {
      readAs: (readings) => `Read as: ${readings}.`,
      onlyOutlet: (outlet) => `only ${outlet}`,
      leftOut: (written) => `${quote(written)} left out`,
      taken: (written, taken) => `${quote(written)} as ${quote(taken)}`,
      takenForDays: (written, days) => `${written}: ${days}`,
      partial: "A part of the index did not answer: something may be missing.",
      noWord: "The coverage does not answer this: no word of the question stands in it.",
      outsideDates: "The coverage does not answer this: no article of those days is loaded.",
      notSaid: (missing) =>
        `The coverage does not answer this: it speaks of the matter, but does not say this${lacking(missing)}.`,
      notCovered: (missing) => `The coverage does not answer this: it is about other things${lacking(missing)}.`,
      nearest: "The nearest passages, which are not an answer:",
      alsoIn: (citation) => line`Also in ${citation}`,
      alsoInMore: (more) => `Also in ${number(more)} more`,
    },
    quotes: {
      heading: (some, name, limits) => `${quotations(some)} of ${name}${limits}`,
      none: (name, limits) => `The coverage has no words of ${name}${limits}.`,
      whole: "in whole sentences",
      parts: "in parts of sentences",
      about: (words) => `about ${quote(words)}`,
      from: (date) => `from ${date}`,
      to: (date) => `to ${date}`,
      onlyMentions: (name) => `The coverage has no words of ${name}, only mentions.`,
      onlyRelays(name, relayed) {
        const all = relayed.reduce((sum, one) => sum + one.count, 0);
        const list = relayed.map((one) => `${quotations(one.count)} of ${one.speaker}`).join(", ");
        return `The coverage has no words of ${name}; ${list} ${plural(all, "is", "are")} relayed by ${name}.`;
      },
      sameWords: (citation) => line`The same words, in whole or in part: ${citation}`,
      isAfter: (option, date, other, otherDate) => `${option} is ${date}, which is after ${other}, ${otherDate}.`,
      swap: "Swap them, or leave one out.",
    },
    people: {
      quoted: (some) => count(some, "person is quoted", "people are quoted"),
      person: (name, some) => line`${name}: ${quotations(some)}`,
      onlyMentioned: (more) =>
        `${number(more)} more ${plural(more, "is", "are")} mentioned, without words of their own.`,
      alsoCalled: (names) => `Also called ${names}.`,
      quotedBeside: (names) => `Quoted in the same articles: ${names}.`,
    },
    check: {
      verdicts: {
        exact: ["Exact", "an article has these words, word for word, in quotation marks"],
        "exact-but-punctuation": ["Exact apart from punctuation or capitals", "every word is the same"],
        shortened: ["Shortened", "the words are in an article, and more stands beside them in the same sentence"],
        altered: ["Altered", "an article has other words"],
        spliced: ["Spliced", "these are pieces that stand apart in the coverage"],
        "other-speaker": ["Other speaker", "an article has these words, but as somebody else's"],
        reported: ["Reported, not quoted", "these are an article's own words, not set in quotation marks as a whole"],
        nearest: ["Not found as claimed", "this is the nearest that the coverage has; it does not confirm the claim"],
        "not-found": ["Not in the coverage", "no article has these words, or words like them"],
      },
      verdict: (name, meaning) => `${name}: ${meaning}.`,
      turnsMeaning: "The claim turns the meaning round. ",
      frames: {
        denied: (cue) =>
          line`Mind the whole sentence. By ${cue} it denies or rejects them: read alone, they say the opposite of the sentence.`,
        hedged: (cue) =>
          line`Mind the whole sentence. By ${cue} it leaves open whether they hold: read alone, they say more than the sentence.`,
        reported: (cue) =>
          line`Mind the whole sentence. By ${cue} it hands them on as a claim of somebody's: read alone, they look like a fact.`,
      },
      articleGives: (speaker) => line`The article gives them as the words of: ${speaker}.`,
      claimedOf: (name) => `Claimed of ${name}. `,
      speakerOpen: (name) =>
        `Whether ${name} said it is not established: the article's speaker could not be read with certainty.`,
      passedOn: (name) => `${name} passed these words on. `,
      edits: {
        negation: "Negation",
        opposite: "Opposite",
        number: "Number",
        date: "Date or time",
        name: "Name",
        hedge: "How sure it is",
        tense: "Tense",
        contraction: "Contraction",
        bracket: "Editor's bracket",
        sic: "[sic]",
        spelling: "Spelling",
        "function-word": "Small word",
        word: "Word",
        capital: "Capitals",
        punctuation: "Punctuation",
      },
      adds: (kind, claimed) => line`${strong(`${kind}:`)} the claim adds ${quote(claimed)}. `,
      leavesOut: (kind, words) => line`${strong(`${kind}:`)} the claim leaves out ${words}. `,
      differs: (kind, words, claimed) =>
        line`${strong(`${kind}:`)} the article has ${words}, the claim ${quote(claimed)}. `,
      andMoreDifferences: (more) => `and ${count(more, "more difference", "more differences")}`,
      cutBefore: "Before it: ",
      cutWithin: "Left out within: ",
      cutAfter: "Behind it: ",
      carriers: (some, earliest) =>
        line`${articles(some)} of the loaded coverage carry it, the earliest of ${earliest}:`,
      ways: {
        whole: "whole",
        shortened: "shortened",
        fragment: "a fragment",
        paraphrased: "in the article's own words",
      },
      carrier: (way, words, carriage, citation) => line`• ${way}: ${words} — ${carriage} · ${citation}`,
      notInMarks: "not in quotation marks",
      searched: (some) => line`Searched: ${some}. That it is not in them does not show that it was never said.`,
      nothingToCheck: "There are no words to check in that.",
      pasteWords: "Paste the words themselves: ",
      theWords: "the words, with or without quotation marks",
    },
    compare: {
      heading: (shared, figures) =>
        `${count(shared, "shared quotation", "shared quotations")}, ${count(figures, "difference", "differences")} of numbers or times`,
      first: (article) => line`First: ${article}`,
      second: (article) => line`Second: ${article}`,
      notJudged: "What each says stands side by side. Which of them is right is not judged.",
      bothQuote: "Both quote:",
      figures: "Numbers and times that differ:",
      onlyFirst: "Only the first quotes:",
      onlySecond: "Only the second quotes:",
      needTwo: "Two articles are needed, or a topic.",
      forExample: "For example: ",
      sameArticle: "Both are the same article.",
      oneArticle: (topic) => `Only one article of the coverage speaks of ${quote(topic)}.`,
      noArticle: (topic) => `No article of the coverage speaks of ${quote(topic)}.`,
    },
    source: {
      exact: (places) => `Source: word for word in ${count(places, "place", "places")}.`,
      altered: (checkCommand) => `Source: an article has it with differences; ${checkCommand} lists them.`,
      nearest: "Source: only something like it; it need not be from here.",
      notFound: "Source: not in the coverage.",
      toCite: "To cite it: ",
      unchanged: "Source: unchanged, word for word.",
      changed: "Source: the article has changed since.",
      noLongerIn: (title) => line`These words are in it no more: ${title}`,
      asItIsNow: "As it is now: ",
      withdrawn: "Source: withdrawn.",
      retracted: (title, correctionsCommand) =>
        `${quote(title)} was retracted or replaced: ${correctionsCommand} says why.`,
      unknownMark: "No article that is loaded has this mark: it was taken out, or the mark is mistyped.",
      nothingToFind: "There are no words to look up in that.",
      pasteWords: "Paste some words of an article: ",
    },
    corrections: {
      none: "Nothing of the coverage was corrected or withdrawn.",
      changes: (some) => count(some, "change", "changes"),
      corrected: (on) => line`corrected on ${on}: `,
      retracted: (on) => line`retracted on ${on}: `,
      replaced: "replaced",
      replacedBy: (title) => `replaced by ${quote(title)}`,
    },
    status: {
      hidden: (some) => `, and ${number(some)} retracted or replaced`,
      loadedOn: (time) => line`Loaded on ${time}`,
      reloadFailed: (time) => line`The last reload failed on ${time}: what was loaded before is still answered from.`,
      time: (on, clock) => line`${on}, ${clock} UTC`,
      allRead: "Everything in the files could be read.",
      problems: (some) =>
        `${count(some, "problem", "problems")} in the files; ${quote("npm start -- lint")} names each to whoever runs this bot.`,
    },
    help: {
      heading: "What can be asked",
      option: (name, description) => `${name}: ${description}`,
      forExample: "For example: ",
      inBrackets: "What stands in brackets may be left out.",
    },
    about: {
      whatItDoes:
        "Answers questions about a body of news coverage with passages of its articles, word for word, and says so when they have no answer.",
      promise: [
        "The promise.",
        "Every word shown as a quotation is in the cited article. You are told who said it, in which article, on which day, and when that is not known.",
      ],
      noPromise: [
        "What it is not.",
        "It is no promise that an article is right: everything is what an article says, and an allegation stays one. Which passage fits a question is judged by a program, and can be judged wrongly.",
      ],
      coverage: [
        "Coverage.",
        (some, quoted, loaded) => line`${some}, with ${quotations(quoted)}${loaded ? line`; ${loaded}` : ""}.`,
      ],
      loadedOn: (on, clock) => line`loaded on ${on} at ${clock} UTC`,
      privacy: [
        "Privacy.",
        "Nothing you ask is stored or logged, and there is no database. Logged is that a command was given: which, when, in which server, and how long its answer took; not by whom. Discord itself keeps the messages that it shows.",
      ],
      licence: [
        "Licence.",
        "The program is under the MIT licence. The articles belong to their publishers, and are quoted with their source.",
      ],
      howToAsk: "How to ask: ",
    },
    message: {
      first: "First",
      previous: "Previous",
      page: (page, pages) => `Page ${number(page)} of ${number(pages)}`,
      next: "Next",
      last: "Last",
      readArticle: "Read article",
      article: "article",
      notShown: (more) => `${number(more)} more ${plural(more, "does", "do")} not fit into a Discord message.`,
    },
    terminal: {
      lineTooLong: (most) => `A line has at most ${number(most)} characters; this one has more.`,
      needsName: "A command needs a name behind the slash.",
      unknownCommand: (name) => `There is no command /${name}.`,
      thereAre: "There are: ",
      didYouMean: "Did you mean ",
      needsSlash: "A command begins with a slash.",
      quotedMost: (names) => `Quoted most: ${names}`,
      howToType: "A line without a slash is a question. What stands in brackets may be left out. /quit ends.",
      marks: (words, best) =>
        `Lines behind ${words} or ${best} are an article's own words; ${best} points out the ones that matter.`,
      helpSaysMore: "/help says more.",
    },
  };
}
