import { beforeAll, describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/answers/answer-question.ts";
import type { Answering } from "../../src/answers/answering.ts";
import { hasAgeBeside } from "../../src/answers/question/age-beside.ts";
import { readQuestion } from "../../src/answers/question/read-question.ts";
import { makeArticle, open, openOwn } from "./coverage.ts";

let answering: Answering;
beforeAll(async () => {
  const body = [
    "The boat was found at noon. Ada Quill, 83, waited on the quay with Finn Rook, 54, who did not speak. It rained.",
    "Finn Rook has run the ferry for years. He has never missed a day.",
  ].join("\n\n");
  ({ answering } = await open([makeArticle({ id: "a", body })]));
});

describe("an age right beside the name that it is asked of", () => {
  it.each([
    ["after the whole name", "how old is ada quill", "Ada Quill, 83, waited on the quay.", true],
    ["after the last name", "how old is ada", "Ada Quill, 83, waited on the quay.", true],
    ["after a verb", "how old is ada", "Ada is 83 years old.", true],
    ["in a clause of its own", "how old is ada", "Ada Quill, who is 83, waited.", true],
    ["with “aged”", "how old is ada", "Ada Quill, aged 83, waited.", true],
    ["before the name", "how old is ada", "The 83-year-old captain Ada Quill waited.", true],
    ["somebody else’s", "how old is ada", "Ada waited with Finn Rook, 54.", false],
    ["no age", "how old is ada", "Ada has 83 ships.", false],
    ["a number of things", "how old is ada", "Ada, 83 of whose ships sank, waited.", false],
    ["of another time", "how old was ada when she married", "Ada Quill, 83, waited on the quay.", false],
    ["not asked for", "where did ada wait", "Ada Quill, 83, waited on the quay.", false],
  ])("%s", async (_why, question, sentence, holds) => {
    expect(hasAgeBeside(await readQuestion(question, answering.knowledge), sentence)).toBe(holds);
  });

  it("is whose the role is, and not whose mother is meant", async () => {
    const own = (await openOwn()).answering;
    const question = await readQuestion("how old is diddys mom", own.knowledge);
    expect(hasAgeBeside(question, "Janice, 83, waited.")).toBe(true);
    expect(hasAgeBeside(question, "Diddy, 54, waited.")).toBe(false);
  });

  it("is the answer, in one sentence", async () => {
    const { answered, passages } = await answerQuestion("how old is finn", 1, answering);
    const best = "Ada Quill, 83, waited on the quay with Finn Rook, 54, who did not speak.";
    expect({ answered, best: passages[0]?.best.text }).toEqual({ answered: true, best });
  });
});
