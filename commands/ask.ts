import { z } from "zod";
import {
  type Answer,
  type FoundPassage,
  isRefused,
  isUnread,
  type OtherFigure,
  type Reading,
} from "../src/answers/answer.ts";
import { answerQuestion } from "../src/answers/answer-question.ts";
import { answerDays } from "../src/answers/days/answer-days.ts";
import { askAbout } from "../src/answers/question/ask-about.ts";
import { asksNothing } from "../src/answers/question/asks-nothing.ts";
import { completeQuestion } from "../src/answers/question/complete-question.ts";
import { withoutManners } from "../src/answers/question/manners.ts";
import type { Denials } from "../src/archive/allegations/find-denials.ts";
import { answerCoverage, type CoverageAnswer, pairOf } from "../src/archive/answer-coverage.ts";
import { lookToSpeaker } from "../src/archive/answer-speech.ts";
import type { Archive } from "../src/archive/archive.ts";
import { articleMeant } from "../src/archive/article-meant.ts";
import { cite } from "../src/archive/cite.ts";
import { sortByText } from "../src/archive/corroboration.ts";
import { holdToQuestion } from "../src/archive/fit/hold-to-question.ts";
import { answerMarked, type MarkedAnswer } from "../src/archive/marked-answer.ts";
import { type AboutPassage, readAbout, subjectOfAbout, subjectOfArticle } from "../src/archive/read-about.ts";
import { type QuotesAsked, readQuotesAsked } from "../src/archive/read-quotes-asked.ts";
import { suggestQuestions } from "../src/archive/suggest-questions.ts";
import { withdrawnAbout, withdrawnFor } from "../src/archive/withdrawn-matter.ts";
import { refuseArticle } from "../src/bot/article-options.ts";
import { type Bot, defineCommand } from "../src/bot/command.ts";
import { coverageRecord, excerptRecord } from "../src/bot/coverage-record.ts";
import { describeAnswer, describeAsked } from "../src/bot/describe-answer.ts";
import { describeComparison } from "../src/bot/describe-comparison.ts";
import { describeCoverage } from "../src/bot/describe-coverage.ts";
import { describeFollowUp } from "../src/bot/describe-follow-up.ts";
import { describeMarked, markedRecord } from "../src/bot/describe-marked.ts";
import { describeWithdrawals, sayWithdrawn, withdrawnRecord } from "../src/bot/describe-withdrawn.ts";
import { exampleName } from "../src/bot/examples.ts";
import type { Words } from "../src/bot/languages/words.ts";
import { citationRecord } from "../src/bot/records.ts";
import { type Json, type Reply, refuse, textBlock } from "../src/bot/reply.ts";
import type { Article } from "../src/coverage/article.ts";
import { titleOf } from "../src/coverage/citation.ts";
import { foldText } from "../src/coverage/fold.ts";
import { readAnswerKind } from "../src/english/questions/answer-kind.ts";
import { corrections, listRetractions } from "./corrections.ts";
import { help } from "./help.ts";
import { quotes } from "./quotes.ts";

const mostPassages = 10;

/** So many passages are looked at, and given to scripts, where nobody says how many. */
const usualPassages = 3;

export const ask = defineCommand({
  name: "ask",
  description: "Ask a question about the articles",
  menu: { name: "Find in the articles", option: "question" },
  options: z.object({
    question: z.string().trim().min(2).max(1000).describe("What you want to know, in your own words"),
    limit: z.int().min(1).max(mostPassages).describe("How many passages to show").optional(),
    about: z.string().trim().min(1).max(200).describe("Only about this: a few words, or a passage's mark").optional(),
  }),
  plain: true,
  suggest: {
    question: (typed, archive) =>
      suggestQuestions(typed, archive).map((question) => ({ name: question, value: question })),
  },
  example(archive) {
    const name = exampleName(archive);
    return name === null ? null : { question: `what did ${name} say about it?` };
  },
  async answer({ question: typed, limit, about }, archive, bot): Promise<Reply> {
    const { words, today: dayOfAsking } = bot;
    const asked = about === undefined ? null : readAbout(about, archive);
    const followed = asked?.kind === "passage" ? await followUp(typed, asked, archive, words) : null;
    if (followed) return followed;
    const complete =
      asked?.kind === "passage"
        ? await completeQuestion(typed, asked.passage, asked.stretch)
        : { text: typed, isSure: true };
    const article = asked?.kind === "passage" ? asked.passage.article : null;
    if (complete === null) return describeUnfound(typed, article, words);
    const today = dayOfAsking();
    const meant = asked ? null : await articleMeant(complete.text, archive, today);
    if (meant?.source === null) return refuseArticle("ask", words.coverage.unknownArticle(meant.written), words);
    const question = meant?.question ?? complete.text;
    const subject = meant?.source
      ? subjectOfArticle(meant.source, archive)
      : asked && (await subjectOfAbout(asked, archive));
    if (about !== undefined && !subject) {
      const unknown = asked ? words.compare.noArticle(about) : words.source.unknownMark;
      const refusal = refuse("ask", unknown, words.trouble.tryAgain);
      return sayWithdrawn(refusal, await withdrawnAbout(about, archive, dayOfAsking()), words);
    }
    const most = limit ?? usualPassages;
    if (subject ? withoutManners(question) === null : asksNothing(question))
      return replyToNothing(question, archive, bot);
    const marked = subject ? null : await answerMarked(question, most, archive);
    if (marked) return describeMarkedAnswer(marked, archive, words);
    const ofQuotes = subject ? null : readQuotesAsked(question, archive);
    if (ofQuotes) return replyWithQuotes(question, ofQuotes, archive, bot);
    const known = await answerCoverage(question, subject, archive, today);
    if (known) return replyOnCoverage(question, known, archive, bot);
    const { sources, carriers, answering } = archive;
    // One more than is shown tells whether there is more.
    const one = most + 1;
    const ofDays = subject ? null : await answerDays(question, one, { sources, carriers, ...answering, today });
    const search = (text: string) => answerQuestion(text, one, answering, subject, today);
    const [searched = question, otherwise] = askAbout(meant?.searched ?? question);
    const first = ofDays ?? (await search(searched));
    const found = otherwise !== undefined && isRefused(first) ? await search(otherwise) : first;
    const said = ofDays || subject ? found : await lookToSpeaker(found, archive, today);
    const all = ofDays || subject ? said : await holdToQuestion(said, archive, today);
    if (meant && isRefused(all)) return describeUnfound(typed, null, words);
    if (complete.text !== typed && isRefused(all)) return describeUnfound(typed, article, words);
    // What was taken from the passage is not what somebody typed.
    const readAs = all.readAs.filter(({ kind, written }) => kind === "article" || typed.includes(written));
    const asTyped = { ...all, question: typed, readAs, passages: all.passages.slice(0, most) };
    const answer = complete.isSure ? asTyped : doubt(asTyped);
    const withdrawals = ofDays ? [] : await withdrawnFor(answer, archive, today);
    const form = ofDays || limit !== undefined ? "list" : "short";
    const { blocks, left, denials } = await describeAnswer(answer, form, archive, words);
    // What is of nothing that was asked is no more of the answer.
    const isOfIt = answer.outcome !== "not-covered" && answer.outcome !== "outside-dates";
    const hasMore = isOfIt && most < mostPassages && left + all.passages.length - answer.passages.length > 0;
    const more = { question: typed, limit: mostPassages, ...(about === undefined ? {} : { about }) };
    return {
      private: isRefused(answer) || isUnread(answer),
      blocks: [describeAsked(answer, words), ...describeWithdrawals(withdrawals, words), ...blocks],
      ...(hasMore ? { more, moreLabel: words.message.allPassages } : {}),
      record: { ...recordOf(answer, denials, archive), ...withdrawnRecord(withdrawals) },
    };
  },
});

function doubt(answer: Answer): Answer {
  return answer.outcome === "answered" ? { ...answer, outcome: "unsure" } : answer;
}

/** Whoever asks who said a passage, or for more of it, is answered by what is known of it. */
async function followUp(question: string, about: AboutPassage, archive: Archive, words: Words): Promise<Reply | null> {
  const blocks = await describeFollowUp(question, about, archive, words);
  const { article } = about.passage;
  const readAs: readonly Reading[] = [{ written: "", taken: titleOf(article), kind: "article" }];
  return (
    blocks && {
      private: false,
      blocks: [describeAsked({ question, readAs }, words), ...blocks],
      record: emptyRecord(question, "answered"),
    }
  );
}

/** A question whose answer is not in the article that it names, or not in its passage; whoever asks when is told the article's day. */
function describeUnfound(question: string, article: Article | null, words: Words): Reply {
  const { ask: says } = words;
  const asksWhen = article && readAnswerKind(foldText(question)) === "time";
  const published = asksWhen ? words.known.publishedOn({ kind: "date", date: article.publishedOn }) : [];
  return {
    private: true,
    blocks: [
      describeAsked({ question, readAs: [] }, words),
      textBlock("warning", article ? says.notInPassage : says.notInArticle),
      ...(published.length > 0 ? [textBlock("plain", ...published)] : []),
      ...(article ? [textBlock("hint", says.askInFull)] : []),
    ],
    record: emptyRecord(question, "not-said"),
  };
}

/** Whoever greets, thanks, or asks who it is, is told what can be asked. */
async function replyToNothing(question: string, archive: Archive, bot: Bot): Promise<Reply> {
  const { blocks } = await help.answer({}, archive, bot);
  return { private: true, blocks, record: emptyRecord(question, "not-covered") };
}

/** Whoever asks for somebody's quotes is shown them as by /quotes. */
async function replyWithQuotes(question: string, asked: QuotesAsked, archive: Archive, bot: Bot): Promise<Reply> {
  const reply = await quotes.answer({ ...asked }, archive, bot);
  const { quotations, error } = reply.record;
  const isAnswered = error === undefined && (!Array.isArray(quotations) || quotations.length > 0);
  const found = emptyRecord(question, isAnswered ? "answered" : "not-said");
  const asTyped = describeAsked({ question, readAs: [] }, bot.words);
  return {
    ...reply,
    blocks: [asTyped, ...reply.blocks],
    record: { ...found, confidence: 1, quotes: reply.record },
  };
}

/** Replies to a question about the coverage itself by what is known of it. */
async function replyOnCoverage(question: string, known: CoverageAnswer, archive: Archive, bot: Bot): Promise<Reply> {
  const { words } = bot;
  const record = { command: "ask", question, ...coverageRecord(known, archive) };
  if (known.matter === "corrections" || known.matter === "retractions") {
    const isAll = known.matter === "corrections";
    const { blocks } = isAll ? await corrections.answer({}, archive, bot) : listRetractions(archive, words);
    return { private: false, blocks: [describeAsked({ question, readAs: [] }, words), ...blocks], record };
  }
  const pair = known.matter === "comparison" ? pairOf(known, archive) : null;
  const asked = describeAsked({ question, readAs: [] }, words);
  if (!pair) return { private: false, blocks: [asked, ...(await describeCoverage(known, archive, words))], record };
  const compared = await describeComparison(pair[0], pair[1], archive, words);
  return { ...compared, blocks: [asked, ...compared.blocks], record: { ...record, comparison: compared.record } };
}

async function describeMarkedAnswer(marked: MarkedAnswer, archive: Archive, words: Words): Promise<Reply> {
  const { answer } = marked;
  const shown = answer.outcome === "answered" ? await describeAnswer(answer, "list", archive, words) : null;
  return {
    private: false,
    blocks: [describeAsked(answer, words), ...(await describeMarked(marked, archive, words)), ...(shown?.blocks ?? [])],
    record: { ...recordOf(answer, shown?.denials ?? new Map(), archive), ...markedRecord(marked) },
  };
}

/** The record of a question that is answered without passages. */
function emptyRecord(question: string, outcome: "answered" | "not-covered" | "not-said"): Reply["record"] {
  const isAnswered = outcome === "answered";
  return {
    command: "ask",
    question,
    outcome,
    answered: isAnswered,
    confidence: isAnswered ? 1 : 0,
    readAs: [],
    refusal: isAnswered ? null : { reason: outcome, missing: [] },
    partial: false,
    passages: [],
  };
}

function recordOf(answer: Answer, denials: Denials, archive: Archive): Reply["record"] {
  const { question, outcome, confidence } = answer;
  return {
    command: "ask",
    question,
    outcome,
    ...(isUnread(answer) && { isForeign: true }),
    answered: outcome === "answered",
    confidence,
    readAs: answer.readAs.map(({ written, taken, kind }) => ({ written, taken, kind })),
    refusal: isRefused(answer) ? { reason: answer.outcome, missing: answer.missing } : null,
    partial: answer.partial,
    passages: answer.passages.map((found) => passageRecord(found, denials, archive)),
  };
}

function passageRecord(found: FoundPassage, denials: Denials, archive: Archive): Json {
  const { passage, best, answer, score, alsoIn, otherFigures } = found;
  const denial = denials.get(best);
  const { reports, sameText } = sortByText(passage.article.id, alsoIn, archive.carriers);
  return {
    ...placeRecord({ passage, best }),
    answer: answer && { start: answer.start, end: answer.end },
    score,
    ...(denial && { denial: excerptRecord(denial, archive) }),
    citation: citationRecord(cite(archive, best)),
    alsoIn: reports.map((report) => ({
      ...citationRecord(report.citation),
      sameText: report.sameText.map(citationRecord),
    })),
    sameText: sameText.map(citationRecord),
    otherFigures: otherFigures.map((other) => ({
      ...placeRecord(other),
      citation: citationRecord(cite(archive, other.best)),
    })),
  };
}

function placeRecord({ passage, best }: OtherFigure) {
  const { article, start, end, text } = passage.excerpt;
  return { articleId: article.id, start, end, text, best: { start: best.start, end: best.end } };
}
