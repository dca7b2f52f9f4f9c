import { z } from "zod";
import type { Answer, FoundPassage, OtherFigure } from "../src/answers/answer.ts";
import { answerQuestion } from "../src/answers/answer-question.ts";
import { type Archive, quotationsIn } from "../src/archive/archive.ts";
import { cite } from "../src/archive/cite.ts";
import { sortByText } from "../src/archive/corroboration.ts";
import { readSubject } from "../src/archive/read-subject.ts";
import { defineCommand } from "../src/bot/command.ts";
import { describeReadings } from "../src/bot/describe-reading.ts";
import { exampleName } from "../src/bot/examples.ts";
import type { Words } from "../src/bot/languages/words.ts";
import { citationRecord } from "../src/bot/records.ts";
import { type Block, type Json, type PassageBlock, type Reply, refuse, textBlock } from "../src/bot/reply.ts";
import { describeCitation } from "../src/bot/wording.ts";
import type { Citation } from "../src/coverage/citation.ts";
import { markOf } from "../src/coverage/passage-mark.ts";

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
    return name === null ? null : { question: `what did ${name} say?` };
  },
  async answer({ question, limit, about }, archive, { words }): Promise<Reply> {
    const subject = about === undefined ? null : readSubject(about, archive);
    if (about !== undefined && subject === null) return refuse("ask", words.source.unknownMark, words.trouble.tryAgain);
    const answer = await answerQuestion(question, limit, archive.answering, subject);
    const more = limit < mostPassages && answer.passages.length === limit;
    return {
      private: false,
      blocks: blocksOf(answer, archive, words),
      ...(more ? { more: { question, limit: mostPassages, ...(about === undefined ? {} : { about }) } } : {}),
      record: recordOf(answer, archive),
    };
  },
});

function blocksOf(answer: Answer, archive: Archive, words: Words): readonly Block[] {
  const { answered, passages, readAs, partial } = answer;
  const shown = new Set(passages.flatMap(({ otherFigures }) => otherFigures.map(({ passage }) => passage)));
  const found = passages
    .filter(({ passage }) => !shown.has(passage))
    .flatMap((one, at) => foundBlocks(one, answered ? at + 1 : null, archive, words));
  return [
    ...(readAs.length > 0 ? [textBlock("hint", ...describeReadings(readAs, words))] : []),
    ...(partial ? [textBlock("warning", words.ask.partial)] : []),
    ...(answered ? [] : [textBlock("warning", describeRefusal(answer, words))]),
    ...(!answered && found.length > 0 ? [textBlock("hint", words.ask.nearest)] : []),
    ...found,
  ];
}

function describeRefusal({ refusal, passages }: Answer, { ask: words, quote }: Words): string {
  const missing = (refusal?.missing ?? []).map(quote).join(", ");
  if (passages.length === 0) return words.noWord;
  if (refusal?.reason === "outside-dates") return words.outsideDates;
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

function passageBlock({ passage, best }: OtherFigure, place: number | null, archive: Archive): PassageBlock {
  const { excerpt } = passage;
  const quotations = quotationsIn(archive, excerpt);
  return { kind: "passage", place, excerpt, best, quotations, citation: cite(archive, excerpt), mark: markOf(passage) };
}

function recordOf(answer: Answer, archive: Archive): Reply["record"] {
  const { question, answered, confidence, refusal } = answer;
  return {
    command: "ask",
    question,
    answered,
    confidence,
    readAs: answer.readAs.map(({ written, taken, kind }) => ({ written, taken, kind })),
    refusal: refusal && { reason: refusal.reason, missing: refusal.missing },
    partial: answer.partial,
    passages: answer.passages.map((found) => passageRecord(found, archive)),
  };
}

function passageRecord({ passage, best, score, alsoIn, otherFigures }: FoundPassage, archive: Archive): Json {
  const { reports, sameText } = sortByText(passage.article.id, alsoIn, archive.carriers);
  return {
    ...placeRecord({ passage, best }),
    score,
    citation: citationRecord(cite(archive, passage.excerpt)),
    alsoIn: reports.map((report) => ({
      ...citationRecord(report.citation),
      sameText: report.sameText.map(citationRecord),
    })),
    sameText: sameText.map(citationRecord),
    otherFigures: otherFigures.map((other) => ({
      ...placeRecord(other),
      citation: citationRecord(cite(archive, other.passage.excerpt)),
    })),
  };
}

function placeRecord({ passage, best }: OtherFigure) {
  const { article, start, end, text } = passage.excerpt;
  return { articleId: article.id, start, end, text, best: { start: best.start, end: best.end } };
}
