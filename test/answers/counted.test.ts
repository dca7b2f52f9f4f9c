import { beforeAll, describe, expect, it } from "vitest";
import type { Answering } from "../../src/answers/answering.ts";
import { hasAnswerForm } from "../../src/answers/question/answer-forms.ts";
import { readQuestion } from "../../src/answers/question/read-question.ts";
import { makeArticle, open } from "./coverage.ts";

let answering: Answering;
beforeAll(async () => {
  const body = "Many people and fans saw new allegations, lawsuits, ships and bridges in Saltmouth in May.";
  ({ answering } = await open([makeArticle({ id: "a", body })]));
});

async function answers(question: string, sentence: string): Promise<boolean> {
  return hasAnswerForm(await readQuestion(question, answering.knowledge), sentence);
}

describe("a sentence that answers how many", () => {
  it.each([
    ["has the number of it", "how many ships left", "Twelve ships left the harbour.", true],
    ["with words between", "how many allegations", "He faces a wave of 120 new assault allegations.", true],
    ["in another form of the word", "how many bridges fell", "One bridge fell.", true],
    ["has no number of something else", "how many ships left", "The ships took 12 days.", false],
    ["has no number before the thing", "how many lawsuits", "In 2023 she sued; the lawsuit lasted 10 years.", false],
    ["has another number than the question", "how many of the 14 ships left", "The 14 ships were old.", false],
    ["has no year for a number", "how many ships left", "In 1994, under another flag, ships left.", false],
    ["has a number like a year right before it", "how many ships left", "Some 1900 ships left.", true],
    ["has a number of some people", "how many people came", "About 400 fans gathered at the gates.", true],
    ["has people left unsaid", "how many ppl were hurt", "Five were taken to hospital.", true],
    ["has no number of things for people", "how many people came", "It took 400 ships.", false],
    ["has any number where nothing is named", "how many", "They were 14.", true],
  ])("%s", async (_why, question, sentence, holds) => {
    expect(await answers(question, sentence)).toBe(holds);
  });
});
