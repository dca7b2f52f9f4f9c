import { z } from "zod";
import type { Answer, FoundPassage, Reading } from "../src/answers/answer.ts";
import { answerQuestion } from "../src/answers/answer-question.ts";
import { type Archive, quotationsIn } from "../src/archive/archive.ts";
import { defineCommand } from "../src/bot/command.ts";
import { type Block, type Json, type Reply, textBlock } from "../src/bot/reply.ts";
import { type Citation, citeExcerpt } from "../src/coverage/citation.ts";

export const ask = defineCommand({
  name: "ask",
  description: "Ask a question about the coverage",
  options: z.object({
    question: z.string().trim().min(3).max(1000).describe("What you want to know, in your own words"),
    limit: z.int().min(1).max(10).describe("How many passages to show (3 if not given)").default(3),
  }),
  async answer({ question, limit }, archive): Promise<Reply> {
    const answer = await answerQuestion(question, limit, archive.index);
    return { private: false, blocks: blocksOf(answer, archive), record: recordOf(answer) };
  },
});

function blocksOf(answer: Answer, archive: Archive): readonly Block[] {
  const { answered, passages, readAs } = answer;
  const found = passages.map((one, at) => passageBlock(one, answered ? at + 1 : null, archive));
  return [
    ...(readAs.length > 0 ? [textBlock("hint", `Read as: ${readAs.map(describeReading).join("; ")}.`)] : []),
    ...(answered ? [] : [textBlock("warning", refusalOf(answer))]),
    ...(!answered && found.length > 0 ? [textBlock("hint", "The nearest passages, which are not an answer:")] : []),
    ...found,
  ];
}

function describeReading({ written, taken }: Reading): string {
  return `“${written}” as “${taken}”`;
}

function refusalOf(_answer: Answer): string {
  return "The coverage does not answer this.";
}

function passageBlock({ passage, best }: FoundPassage, place: number | null, archive: Archive): Block {
  const { excerpt } = passage;
  return {
    kind: "passage",
    place,
    excerpt,
    best,
    quotations: quotationsIn(archive, excerpt),
    citation: citeExcerpt(excerpt),
  };
}

function recordOf(answer: Answer): Reply["record"] {
  const { question, answered, confidence } = answer;
  return {
    command: "ask",
    question,
    answered,
    confidence,
    readAs: answer.readAs.map(({ written, taken, kind }) => ({ written, taken, kind })),
    refusal: answer.refusal && { reason: answer.refusal.reason, missing: answer.refusal.missing },
    passages: answer.passages.map(passageRecord),
  };
}

function passageRecord({ passage, best, score }: FoundPassage): Json {
  const { article, start, end, text } = passage.excerpt;
  return {
    articleId: article.id,
    start,
    end,
    text,
    best: { start: best.start, end: best.end },
    score,
    citation: citationRecord(citeExcerpt(passage.excerpt)),
  };
}

function citationRecord({ title, publisher, publishedOn, paragraph, url }: Citation): Json {
  return { title, publisher, publishedOn, paragraph, url };
}
