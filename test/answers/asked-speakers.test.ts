import { beforeAll, describe, expect, it } from "vitest";
import { answerQuestion } from "../../src/answers/answer-question.ts";
import type { Answering } from "../../src/answers/answering.ts";
import { findAskedSpeakers } from "../../src/answers/question/asked-speakers.ts";
import { readQuestion } from "../../src/answers/question/read-question.ts";
import { makeArticle, open } from "./coverage.ts";

let answering: Answering;
beforeAll(async () => {
  const body = [
    "Inspector Vera Lund leads the inquiry into the fire at the mill.",
    "“My son is a fool, but he lit no fire,” his mother, Dora Quill, said from her window.",
  ].join("\n\n");
  ({ answering } = await open([makeArticle({ id: "a", title: "Fire at the mill", body })]));
});

describe("whose words a question asks for", () => {
  it.each([
    ["between the auxiliary and the verb", "what did lund say about the fire", ["lund"]],
    ["by the whole name", "What does Vera Lund think of the fire?", ["Vera", "Lund"]],
    ["by what somebody is", "how did the mother react to the fire", ["mother"]],
    ["nobody by name", "what did she say about the fire", []],
    ["nobody’s", "what did lund find at the mill", []],
  ])("%s", async (_why, question, speakers) => {
    const read = await readQuestion(question, answering.knowledge);
    expect(findAskedSpeakers(read).map((at) => read.terms[at]?.written)).toEqual(speakers);
  });

  it("is not answered with the words of somebody else", async () => {
    expect((await answerQuestion("what did lund say about the mother", 3, answering)).answered).toBe(false);
    expect((await answerQuestion("what did dora say about her son", 3, answering)).answered).toBe(true);
  });
});
