import { beforeAll, describe, expect, it } from "vitest";
import { closeClaims, closeQuestions, closeTexts } from "./close-calls.ts";
import { type Movable, openMovable } from "./open-movable.ts";
import type { Outcome } from "./outcomes.ts";

type Program = typeof import("./outcomes.ts");
/** Close calls of a whole room, or something that is graded for a few weights alone. */
type Room =
  | "answers"
  | "checks"
  | "copies"
  | "quotations"
  | "withdrawals"
  | keyof Program["denialLadders"]
  | keyof Program["graded"]
  | keyof Program["ladders"]
  | keyof Program["pageLadders"]
  | keyof Program["sentenceLadders"];

/** The numbers that are fitted, measured or set by hand, by their sources, and what they decide. `#` stands for a space. */
const weights: readonly (readonly [source: string, room: Room, names: string])[] = [
  [
    "src/answers/ranking/weights.ts",
    "answers",
    "rankingWeights.articleMatch rankingWeights.coverage rankingWeights.dateMatch rankingWeights.formMatch rankingWeights.recency rankingWeights.sentenceMatch rankingWeights.wordMatch matchWeight readingWeight",
  ],
  [
    "src/answers/ranking/features.ts",
    "answers",
    "saturation lengthShare ofDaysAlone openEnded nextDay halfLifeMs shareByDefault",
  ],
  ["src/answers/ranking/evidence.ts", "answers", "passagesAssumed shareAssumed"],
  [
    "src/answers/outcome/weights.ts",
    "answers",
    "readWeights.intercept readWeights.weights.bestLogit readWeights.weights.likelihood readWeights.weights.logit wordWeights.intercept wordWeights.weights.coverage wordWeights.weights.formMissing wordWeights.weights.sentence wordWeights.weights.words leastAnswered.read leastAnswered.words leastUnsure.read leastUnsure.words leastHeld leastCovered",
  ],
  ["src/answers/find-passages.ts", "answers", "preference"],
  ["src/answers/question/subject.ts", "answers", "pronounWorth"],
  ["src/answers/question/read-question.ts", "answers", "mostCapitals fewestTitled"],
  ["src/answers/answer-question.ts", "answers", "fewestWords"],
  ["src/answers/best-text.ts", "answers", "lengthCost formBonus paragraphCost"],
  ["src/answers/read-passages.ts", "answers", "hopelessLogit sureFrom leastLogit"],
  ["src/answers/corroborate.ts", "answers", "sameFrom"],
  ["src/answers/question/read-word.ts", "answers", "nearStrength frameWorth kinStrength"],
  [
    "src/checking/alignment/fill-table.ts",
    "checks",
    "matchScore unlikeScore skipScore jumpScore gapScore gapElsewhereScore",
  ],
  ["src/checking/alignment/closeness.ts", "checks", "leastShare leastMatter leastWords manyWords mostShare"],
  ["src/checking/alignment/find-windows.ts", "checks", "longestGap margin leastOfHeaviest leastOfBest"],
  ["src/checking/verdict/find-carriers.ts", "checks", "leastShare"],
  ["src/checking/verdict/find-nearest.ts", "checks", "leastShare leastMatter"],
  ["src/coverage/text-sketch.ts", "copies", "runWords leastShared leastHeld fewestHeld"],
  ["src/quotations/certainty.ts", "quotations", "surePronounLead"],
  [
    "src/quotations/resolution/salience.ts",
    "quotations",
    "weights.subject weights.embedded#subject weights.speaker weights.object weights.oblique weights.possessor decay quietMargin subjectMargin strangeShare",
  ],
  [
    "src/quotations/grammar/mark-costs.ts",
    "quotations",
    "astrayCost unclosedCost goesOnCost nestedAlikeCost nestedOtherwiseCost reversedCost",
  ],
  ["src/quotations/grammar/pair-marks.ts", "quotations", "faultyCost leastLead"],
  ["src/quotations/sieves/sentence-sieves.ts", "quotations", "fewestUncuedWords"],
  ["src/quotations/sieves/across-sentences.ts", "quotations", "shortestDirect fewestWovenWords"],
  [
    "src/archive/withdrawn-matter.ts",
    "withdrawals",
    "speaksFrom speaksAloneFrom speaksWhollyFrom speaksClearlyFrom clearlyMore more elsewhere",
  ],
  ["src/quotations/resolution/resolve-phrase.ts", "quotations", "clearlyMore"],
  [
    "src/answers/figures/disagree.ts",
    "comparingFigures",
    "fewestShared fewestSharedWithDay leastShare leastShareOfLonger",
  ],
  ["src/answers/outcome/refuse.ts", "missing", "barelyHeld"],
  ["src/answers/question/is-foreign.ts", "reading", "leastForeign leastForeignShare mostEnglishShare"],
  ["src/answers/question/names.ts", "naming", "familyStrength firstStrength"],
  ["src/bot/choose-beside.ts", "showingBeside", "leastScore mostShared mostBeside"],
  ["src/bot/point-out.ts", "pointingOut", "largestShare"],
  ["src/checking/alignment/find-windows.ts", "lookingFor", "leastShare"],
  ["src/coverage/sketch-index.ts", "meeting", "leastMet"],
  ["src/checking/verdict/stands-within.ts", "standingWithin", "leastShare"],
  ["src/quotations/grammar/wrapped-lines.ts", "unwrapping", "mostBrokenEarly"],
  ["src/quotations/link-people.ts", "linking", "dominance"],
  ["src/quotations/sieves/stretch-form.ts", "quotations", "longestScareWords"],

  ["src/answers/answering.ts", "fewArticlesMatched", "fewArticles"],
  ["src/answers/answering.ts", "fewPassagesMatched", "fewPassages"],
  ["src/answers/outcome/introduces.ts", "described", "longestDescription"],
  ["src/answers/ranking/gather-evidence.ts", "firstLook", "articleShare closelyRead"],
  ["src/answers/question/ask-age.ts", "askedAge", "mostWords"],
  ["src/answers/question/is-foreign.ts", "foreignWords", "fewestWords"],
  ["src/answers/question/is-foreign.ts", "shortWords", "mostShort"],
  ["src/answers/question/lacks-antecedent.ts", "owned", "longestOwned"],
  ["src/answers/question/read-compound.ts", "compound", "otherStrength longestCompound"],
  ["src/archive/allegations/accused.ts", "introducedBehind", "farthestIntroduction"],
  ["src/archive/allegations/accused.ts", "nameBefore", "farthestName"],
  ["src/archive/allegations/denial-behind.ts", "contradictedBehind", "farthest"],
  ["src/archive/allegations/find-denial.ts", "unnamedDenial", "farthestUnnamed"],
  ["src/archive/follow-up.ts", "followUp", "mostWords"],
  ["src/bot/short-title.ts", "clause", "longestClause shortestClause"],
  ["src/bot/wording.ts", "quotedShare", "mostlyQuoted"],
  ["src/checking/alignment/differing-figures.ts", "figureBehind", "reach"],
  ["src/checking/claim/also-called.ts", "alsoCalled", "reach"],
  ["src/checking/claim/claimed-attribution.ts", "signedClaim", "longestAttribution"],
  ["src/checking/claim/find-handle.ts", "handleBehind", "reach"],
  ["src/checking/claim/marked-words.ts", "smallInName", "longestSmall"],
  ["src/checking/claim/marked-words.ts", "topicInMarks", "mostAround"],
  ["src/checking/claim/marked-words.ts", "wordsInName", "mostInName"],
  ["src/checking/claim/part-bare-claim.ts", "fewSigned", "fewestSigned"],
  ["src/checking/claim/part-bare-claim.ts", "leadOfName", "longestLead"],
  ["src/checking/claim/part-bare-claim.ts", "nameFarBehind", "farthest"],
  ["src/checking/claim/role-behind.ts", "roleBehind", "farthest"],
  ["src/checking/verdict/find-frame.ts", "nestedBefore", "nestedReach"],
  ["src/checking/verdict/find-nearest.ts", "closeByWords", "leastOfWords leastWords"],
  ["src/checking/verdict/judge-speaker.ts", "describedBefore", "describing"],
  ["src/checking/verdict/limit-piece.ts", "limitBetween", "mostTelling"],
  ["src/checking/verdict/limit-piece.ts", "limitNext", "longest"],
  ["src/corpus/around/brief-article.ts", "briefArticle", "mostOfBrief"],
  ["src/corpus/around/brief-article.ts", "briefWords", "fewestWords"],
  ["src/corpus/page/notice-instead.ts", "noticeLength", "mostWords"],
  ["src/corpus/page/notice-instead.ts", "statedAlone", "enoughStated"],
  ["src/corpus/page/notice-instead.ts", "statedOfNotice", "fewestStated"],
  ["src/corpus/page/notice-instead.ts", "wordsOfNotice", "fewestOfNotice"],
  ["src/corpus/article/opening-lines.ts", "beforeDay", "mostBeforeDay"],
  ["src/corpus/around/other-articles.ts", "otherParagraphs", "fewestParagraphs"],
  ["src/corpus/around/other-articles.ts", "otherWords", "fewestWords"],
  ["src/corpus/markup/read-blocks.ts", "leadOfLink", "mostWordsOfLead"],
  ["src/corpus/around/readers-comments.ts", "namedReaders", "mostOfName"],
  ["src/corpus/same-articles.ts", "sameText", "shortest"],
  ["src/corpus/page/read-page.ts", "statedLength", "enoughOfStated"],
  ["src/coverage/passage.ts", "heading", "longestHeading"],
  ["src/coverage/sketch-index.ts", "likelyCopies", "mostLikely"],
  ["src/coverage/sketch-index.ts", "numbersMet", "numbersIndexed"],
  ["src/coverage/text-fragment.ts", "linkedCharacters", "longestEdge"],
  ["src/coverage/text-fragment.ts", "linkedWords", "edgeWords"],
  ["src/dates/calendar.ts", "daysAfter", "mostDaysAfter"],
  ["src/dates/calendar.ts", "daysAhead", "mostDaysAhead"],
  ["src/english/classes/questions.ts", "opening", "longestOpening"],
  ["src/quotations/allegations/parties.ts", "accuserBehind", "farthestBy"],
  ["src/quotations/allegations/read-denial.ts", "deniedBehind", "reach"],
  ["src/quotations/frames/clause-before.ts", "clauseBefore", "longest"],
  ["src/quotations/frames/denied-saying.ts", "deniedSaying", "reach"],
  ["src/quotations/frames/fiction.ts", "novelBefore", "mostModifiers"],
  ["src/quotations/frames/handing-on-behind.ts", "sayerBehind", "longestSubject"],
  ["src/quotations/frames/imagined.ts", "madeBefore", "longestMade"],
  ["src/quotations/frames/read-behind.ts", "lieBehind", "reach"],
  ["src/quotations/frames/read-frame.ts", "suchBehind", "reach"],
  ["src/quotations/frames/signals.ts", "signalBefore", "reachWithoutVerb"],
  ["src/quotations/frames/signals.ts", "thoseWhoSay", "nearly"],
  ["src/quotations/grammar/chunks.ts", "aside", "longestAside"],
  ["src/quotations/grammar/cut-unclosed.ts", "unclosed", "longestSubject"],
  ["src/quotations/grammar/main-clause.ts", "dateline", "longestDateline"],
  ["src/quotations/grammar/noun-phrases.ts", "longNoun", "longestPhrase"],
  ["src/quotations/grammar/outline.ts", "signature", "longestSignature"],
  ["src/quotations/grammar/phrases.ts", "chain", "longestChain"],
  ["src/quotations/grammar/transcript-lines.ts", "label", "longestLabel"],
  ["src/quotations/grammar/wrapped-lines.ts", "mailWidth", "longestWrapped"],
  ["src/quotations/people/follow-pronouns.ts", "pronounBehind", "farthest"],
  ["src/quotations/people/turn-names.ts", "signer", "farthestSigner"],
  ["src/quotations/resolution/salience.ts", "thingBefore", "longestMemory"],
  ["src/quotations/sieves/stretch-kinds.ts", "nameOfThing", "longestNameOfThing"],
  ["src/quotations/sieves/stretch-kinds.ts", "rating", "ratingReach"],
  ["src/quotations/sieves/transcript.ts", "introduction", "longestIntroduction"],
  ["src/reading/read-answer.ts", "answerLength", "mostTokens"],
  ["src/search/telling-terms.ts", "commonTerms", "fewestTelling"],
  ["src/terms/spelling.ts", "correctedLength", "longestCorrected"],
  ["src/reading/kept-vectors.ts", "roomAhead", "fullShare"],
  ["src/quotations/allegations/read-clearing.ts", "caseAgainst", "reach"],
  ["src/quotations/allegations/read-denial.ts", "denialInMarks", "farthestMark"],
  ["src/quotations/allegations/read-innocence.ts", "innocentBehind", "reach"],
  ["src/quotations/allegations/read-innocence.ts", "falseBehind", "shortReach"],
  ["src/quotations/frames/rumour.ts", "someOutlets", "farthestDeterminer"],
  ["src/quotations/frames/rumour.ts", "outletsBehind", "farthestVerb"],
  ["src/quotations/frames/withdrawn-source.ts", "postBefore", "farthestNoun"],
  ["src/quotations/frames/withdrawn-source.ts", "draftBefore", "reach"],
  ["src/quotations/frames/read-plainness.ts", "hearersBefore", "mostHearers"],
  ["src/quotations/fold-quotations.ts", "sharedWords", "fewestSharedWords"],
  ["src/quotations/grammar/single-marks.ts", "inSingleMarks", "fewestWords"],
  ["src/quotations/grammar/single-marks.ts", "singleHeading", "longestHeading"],
  ["src/quotations/grammar/transcript-lines.ts", "turnsOfTalk", "fewestTurns"],
  ["src/quotations/people/slips-of-names.ts", "slipOfName", "shortest"],
  ["src/quotations/resolution/references.ts", "roleLinks", "mostLinks"],
  ["src/quotations/sieves/noun-cues.ts", "claimOfNoun", "longestClaim"],
  ["src/quotations/grammar/marks.ts", "headlineWords", "longestHeadline"],
  ["src/quotations/grammar/outer-sentences.ts", "longSentence", "longestSentence"],
  ["src/checking/claim/marked-words.ts", "fewSaid", "fewestWords"],
  ["src/checking/claim/marked-words.ts", "fewAsked", "fewestChecked"],
  ["src/checking/claim/marked-words.ts", "fewMarked", "surelyWords"],
  ["src/checking/verdict/nearly-said.ts", "oneSlip", "wordsForOneSlip"],
  ["src/checking/verdict/shared-terms.ts", "disputedTerms", "leastShare"],
  ["src/checking/verdict/shared-terms.ts", "disputedTerms", "leastTerms"],
  ["src/checking/verdict/check-claim.ts", "saidBeside", "mostBeside"],
  ["src/checking/claim/misspelt-name.ts", "longName", "shortest"],
  ["src/answers/outcome/find-doer.ts", "passiveBefore", "reach"],
  ["src/bot/widen.ts", "shownParagraph", "longestParagraph"],
  ["src/bot/short-title.ts", "shownLine", "longestLine"],
  ["src/corpus/record/nearest-field.ts", "shortFields", "shortestName"],
  ["src/corpus/record/nearest-field.ts", "misspeltFields", "longestName"],
  ["src/corpus/record/nearest-field.ts", "misspeltFields", "lettersPerEdit"],
  ["src/corpus/article/read-authors.ts", "listsOfAuthors", "deepestList"],
  ["src/corpus/text/repeated-ends.ts", "repeatedEnds", "fewest"],
  ["src/corpus/text/repeated-ends.ts", "longEnds", "longestEnd"],
  ["src/quotations/grammar/called-names.ts", "calledBehind", "longestNaming"],
  ["src/quotations/grammar/verb-groups.ts", "initialName", "longestName"],
  ["src/quotations/people/name-chunks.ts", "listedNames", "longestList"],
  ["src/quotations/read-sentence.ts", "shortDenial", "mostShort"],
  ["src/quotations/read-sentence.ts", "shortDenialLetters", "longestShort"],
  ["src/quotations/sieves/relayed-speech.ts", "hearersOfRelay", "mostBetween"],
  ["src/checking/claim/part-bare-claim.ts", "betweenNameAndClaim", "mostBetween"],
  ["src/checking/claim/part-bare-claim.ts", "fewClaimed", "fewestClaimed"],
];

describe("moved by half, a weight changes what is said", () => {
  let program: Movable<Program>;
  /** The outcomes while every weight stands where it should. */
  const rooms = new Map<Room, Promise<readonly (readonly [Outcome, string])[]>>();
  beforeAll(async () => {
    program = await openMovable("test/weights/outcomes.ts", Array.from(new Set(weights.map(([source]) => source))));
  });

  const outcomesOf = (room: Room): readonly Outcome[] => {
    const {
      answering,
      checking,
      comparing,
      denialLadders,
      graded,
      ladders,
      pageLadders,
      quoting,
      sentenceLadders,
      withdrawing,
    } = program.module;
    if (room === "answers") return answering(closeQuestions);
    if (room === "checks") return checking(closeClaims);
    if (room === "copies") return comparing();
    if (room === "quotations") return quoting(closeTexts);
    if (room === "withdrawals") return withdrawing();
    if (room in denialLadders) return denialLadders[room as keyof typeof denialLadders]();
    if (room in graded) return graded[room as keyof typeof graded]();
    return { ...ladders, ...pageLadders, ...sentenceLadders }[
      room as keyof typeof ladders | keyof typeof pageLadders | keyof typeof sentenceLadders
    ];
  };
  const noted = (room: Room) => {
    const known = rooms.get(room) ?? noteAll(outcomesOf(room));
    rooms.set(room, known);
    return known;
  };

  const rows = weights.flatMap(([source, room, names]) =>
    names.split(" ").map((name) => [name.replace("#", " "), source, room] as const),
  );

  it.each(rows)("%s in %s", async (name, source, room) => {
    const outcomes = await noted(room);
    const before = program.move(source, name, (value) => value * 0.5);
    const isNoticedBelow = await isAnyOther(outcomes);
    program.move(source, name, () => before * 1.5);
    const isNoticed = isNoticedBelow || (await isAnyOther(outcomes));
    program.move(source, name, () => before);
    expect(isNoticed).toBe(true);
  });
});

async function noteAll(outcomes: readonly Outcome[]): Promise<readonly (readonly [Outcome, string])[]> {
  const noted: (readonly [Outcome, string])[] = [];
  for (const outcome of outcomes) noted.push([outcome, await outcome()]);
  return noted;
}

async function isAnyOther(noted: readonly (readonly [Outcome, string])[]): Promise<boolean> {
  for (const [outcome, known] of noted) if ((await outcome()) !== known) return true;
  return false;
}
