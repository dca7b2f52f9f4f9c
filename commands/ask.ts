import { z } from "zod";
import type { Answer, FoundPassage, OtherFigure } from "../src/answers/answer.ts";
import { answerQuestion } from "../src/answers/answer-question.ts";
import { answerDays } from "../src/answers/days/answer-days.ts";
import { answerCoverage, type CoverageAnswer, pairOf } from "../src/archive/answer-coverage.ts";
import { type Archive, quotationsIn } from "../src/archive/archive.ts";
import { cite } from "../src/archive/cite.ts";
import { sortByText } from "../src/archive/corroboration.ts";
import { answerMarked, type MarkedAnswer } from "../src/archive/marked-answer.ts";
import { readSubject } from "../src/archive/read-subject.ts";
import { withdrawnFor } from "../src/archive/withdrawn.ts";
import { defineCommand } from "../src/bot/command.ts";
import { coverageRecord } from "../src/bot/coverage-record.ts";
import { describeCoverage } from "../src/bot/describe-coverage.ts";
import { describeMarked, markedRecord } from "../src/bot/describe-marked.ts";
import { describeReadings } from "../src/bot/describe-reading.ts";
import { describeWithdrawals, withdrawnRecord } from "../src/bot/describe-withdrawn.ts";
import { exampleName } from "../src/bot/examples.ts";
import type { Words } from "../src/bot/languages/words.ts";
import { citationRecord } from "../src/bot/records.ts";
import { type Block, type Json, type PassageBlock, type Reply, refuse, textBlock } from "../src/bot/reply.ts";
import { describeArticles, describeCitation } from "../src/bot/wording.ts";
import type { Citation } from "../src/coverage/citation.ts";
import type { Excerpt } from "../src/coverage/excerpt.ts";
import { markOf } from "../src/coverage/passage-mark.ts";
import { describeComparison } from "./compare.ts";

const mostPassages = 10;

/** How many of the articles that say the same are named, of either kind. */
const mostCopiesNamed = 3;

export const ask = defineCommand({
  name: "ask",
  description: "Ask a question about the coverage",
  menu: { name: "Find in the coverage", option: "question" },
  options: z.object({
    question: z.string().trim().min(3).max(1000).describe("What you want to know, in your own words"),
    limit: z.int().min(1).max(mostPassages).describe("How many passages to show (3 if not given)").default(3),
    about: z.string().trim().max(9).describe("Ask on about a passage, by its mark: #7k2m9x4p").optional(),
  }),
  example(archive) {
    const name = exampleName(archive);
    return name === null ? null : { question: `what did ${name} say about it?` };
  },
  async answer({ question, limit, about }, archive, { words, today: dayOfAsking }): Promise<Reply> {
    const subject = about === undefined ? null : readSubject(about, archive);
    if (about !== undefined && subject === null) return refuse("ask", words.source.unknownMark, words.trouble.tryAgain);
    const marked = subject ? null : await answerMarked(question, limit, archive);
    if (marked) return describeMarkedAnswer(marked, archive, words);
    const today = dayOfAsking();
    const known = await answerCoverage(question, subject, archive, today);
    if (known) return replyOnCoverage(question, known, archive, words);
    const { sources, carriers, answering } = archive;
    const ofDays = subject ? null : await answerDays(question, limit, { sources, carriers, ...answering, today });
    const answer = ofDays ?? (await answerQuestion(question, limit, answering, subject, today));
    const withdrawals = ofDays ? [] : await withdrawnFor(answer, archive, today);
    const more = limit < mostPassages && answer.passages.length === limit;
    return {
      private: false,
      blocks: [...describeWithdrawals(withdrawals, words), ...blocksOf(answer, archive, words)],
      ...(more ? { more: { question, limit: mostPassages, ...(about === undefined ? {} : { about }) } } : {}),
      record: { ...recordOf(answer, archive), ...withdrawnRecord(withdrawals) },
    };
  },
});

/** What is asked of the coverage itself is answered by what is known of it. */
async function replyOnCoverage(
  question: string,
  known: CoverageAnswer,
  archive: Archive,
  words: Words,
): Promise<Reply> {
  const record = { command: "ask", question, ...coverageRecord(known, archive) };
  const pair = known.matter === "comparison" ? pairOf(known, archive) : null;
  if (!pair) return { private: false, blocks: describeCoverage(known, archive, words), record };
  const compared = await describeComparison(pair[0], pair[1], archive, words);
  return { ...compared, record: { ...record, comparison: compared.record } };
}

function describeMarkedAnswer(marked: MarkedAnswer, archive: Archive, words: Words): Reply {
  const { answer } = marked;
  const passages = answer.answered ? blocksOf(answer, archive, words) : [];
  return {
    private: false,
    blocks: [...describeMarked(marked, archive, words), ...passages],
    record: { ...recordOf(answer, archive), ...markedRecord(marked) },
  };
}

function blocksOf(answer: Answer, archive: Archive, words: Words): readonly Block[] {
  const { answered, passages, readAs, partial } = answer;
  const shown = new Set(passages.flatMap(({ otherFigures }) => otherFigures.map(({ passage }) => passage)));
  const found = passages
    .filter(({ passage }) => !shown.has(passage))
    .flatMap((one, at) => foundBlocks(one, answered ? at + 1 : null, archive, words));
  return [
    ...(readAs.length > 0 ? [textBlock("hint", ...describeReadings(readAs, words))] : []),
    ...(partial ? [textBlock("warning", words.ask.partial)] : []),
    ...describeOutcome(answer, archive, words),
    ...found,
  ];
}

/** What stands before passages that are no plain answer. */
function describeOutcome(answer: Answer, archive: Archive, words: Words): readonly Block[] {
  if (answer.outcome === "answered") return [];
  if (answer.outcome === "unsure") return [textBlock("warning", words.ask.unsure)];
  return [
    textBlock("warning", describeRefusal(answer, words)),
    ...(answer.outcome === "outside-dates" ? [describeLoaded(archive, words)] : []),
    ...(answer.passages.length > 0 ? [textBlock("hint", words.ask.nearest)] : []),
  ];
}

/** The days that are loaded, for who asks of others. */
function describeLoaded({ sources, answering: { knowledge } }: Archive, words: Words): Block {
  const { oldest, newest } = knowledge;
  return textBlock("hint", ...words.ask.loaded(describeArticles(sources.size, oldest, newest, words)));
}

function describeRefusal({ refusal, passages }: Answer, { ask: words, quote }: Words): string {
  const missing = (refusal?.missing ?? []).map(quote).join(", ");
  if (refusal?.reason === "outside-dates") return words.outsideDates;
  if (passages.length === 0) return words.noWord;
  return refusal?.reason === "not-said" ? words.notSaid(missing) : words.notCovered(missing);
}

function foundBlocks(found: FoundPassage, place: number | null, archive: Archive, words: Words): readonly Block[] {
  const { passage, alsoIn, otherFigures } = found;
  return [
    { ...passageBlock(found, place, archive), carriers: alsoIn.length },
    ...describeCopies(passage.article.id, alsoIn, archive, words),
    ...otherFigures.flatMap((other) => [
      textBlock("warning", words.ask.otherFigure),
      passageBlock(other, null, archive),
    ]),
  ];
}

/** Other reports first; what only carries the same text confirms nothing. */
function describeCopies(articleId: string, alsoIn: readonly Citation[], archive: Archive, words: Words) {
  const { ask: asked, coverage } = words;
  const { reports, sameText } = sortByText(articleId, alsoIn, archive.carriers);
  const more = reports.length - mostCopiesNamed;
  const moreSame = sameText.length - mostCopiesNamed;
  return [
    ...reports.slice(0, mostCopiesNamed).map((report) => {
      const { length } = report.sameText;
      const carried = length > 0 ? [` (${coverage.sameTextAs(length)})`] : [];
      return textBlock("hint", ...asked.alsoIn(describeCitation(report.citation, words)), ...carried);
    }),
    ...(more > 0 ? [textBlock("hint", asked.alsoInMore(more))] : []),
    ...sameText
      .slice(0, mostCopiesNamed)
      .map((copy) => textBlock("hint", ...coverage.sameText(describeCitation(copy, words)))),
    ...(moreSame > 0 ? [textBlock("hint", coverage.sameTextMore(moreSame))] : []),
  ];
}

/** The best sentences, with the words in them that answer; the whole passage is a press away. */
function passageBlock(
  { passage, best, answer = null }: OtherFigure & { readonly answer?: Excerpt | null },
  place: number | null,
  archive: Archive,
): PassageBlock {
  const quotations = quotationsIn(archive, best);
  const [citation, mark] = [cite(archive, best), markOf(passage)];
  const pointed = { best: place === null ? null : best, ...(place !== null && answer && { answer }) };
  return { kind: "passage", place, excerpt: best, ...pointed, quotations, citation, mark };
}

function recordOf(answer: Answer, archive: Archive): Reply["record"] {
  const { question, answered, confidence, refusal } = answer;
  return {
    command: "ask",
    question,
    outcome: answer.outcome,
    answered,
    confidence,
    readAs: answer.readAs.map(({ written, taken, kind }) => ({ written, taken, kind })),
    refusal: refusal && { reason: refusal.reason, missing: refusal.missing },
    partial: answer.partial,
    passages: answer.passages.map((found) => passageRecord(found, archive)),
  };
}

function passageRecord(found: FoundPassage, archive: Archive): Json {
  const { passage, best, answer, score, alsoIn, otherFigures } = found;
  const { reports, sameText } = sortByText(passage.article.id, alsoIn, archive.carriers);
  return {
    ...placeRecord({ passage, best }),
    answer: answer && { start: answer.start, end: answer.end },
    score,
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
