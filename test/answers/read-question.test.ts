import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Knowledge } from "../../src/answers/question/knowledge.ts";
import { readQuestion } from "../../src/answers/question/read-question.ts";
import { anyText } from "../coverage/any-text.ts";
import { makeArticle, open, townNews } from "./coverage.ts";
import { recordedReader } from "./recorded-reader.ts";

let knowledge: Knowledge;
beforeAll(async () => {
  knowledge = (await open(townNews, new Map([["Ada Quill", ["Queen of the Quay"]]]))).answering.knowledge;
});
const read = (text: string) => readQuestion(text, knowledge);

describe("the kind of answer", () => {
  it.each([
    ["who opened the bridge", "person"],
    ["whos the mayor", "person"],
    ["when did it open", "time"],
    ["what year was it built", "time"],
    ["where was the fire", "place"],
    ["what town burned", "place"],
    ["how many sailors stopped", "count"],
    ["how much did the bridge cost", "amount"],
    ["how long did it take", "duration"],
    ["how old is dora", "age"],
    ["how tall is the bridge", "measure"],
    ["why did crews strike", "reason"],
    ["y did crews strike", "reason"],
    ["did the town agree", "decision"],
    ["what did Dora say about ferries", "speech"],
    ["the bridge", "matter"],
  ])("of “%s” is %s", async (text, kind) => {
    expect((await read(text)).kind).toBe(kind);
  });
});

describe("what is understood", () => {
  it.each([
    ["chat spelling", "abt ppl", "ppl", "people", "chat"],
    ["a misspelt word", "who opened the brigde", "brigde", "bridge", "spelling"],
    ["a nickname of the coverage", "what did sparks do", "sparks", "Ada Quill", "alias"],
    ["another name that the owner states", "is the queen of the quay mayor", "queen of the quay", "Ada Quill", "alias"],
    ["an outlet", "what did the Harbour Times report", "The Harbour Times", "The Harbour Times", "outlet"],
    ["days in whole weeks", "what burned last week", "last week", "2024-09-23 to 2024-09-29", "date"],
  ])("is shown: %s", async (_why, text, written, taken, kind) => {
    expect((await read(text)).readAs).toContainEqual(expect.objectContaining({ written, taken, kind }));
  });

  it("is nothing where a question is taken word for word", async () => {
    expect((await read("why did the ferry crews strike")).readAs).toEqual([]);
  });

  it("does not correct a word that is short or has nothing near", async () => {
    expect((await read("zzyzx fyre")).readAs).toEqual([]);
  });
});

describe("what the reader is asked", () => {
  const coverage = makeArticle({
    id: "a",
    body: "Biz Quill, whom fans call Sparky, made a statement about the bridge on Monday. Sparky opened it.",
  });
  it.each([
    [
      "a name that the articles have, for one that they lack",
      "did old bolt open the bridge",
      "did sparky open the bridge",
    ],
    ["whose something is", "old bolts bridge", "sparky's bridge"],
    ["the same with its apostrophe", "Old Bolt's bridge", "sparky's bridge"],
    ["a word with a letter too few", "who made the statment", "who made the statement"],
    ["no other word for one of more slips", "who made statemmentts", "who made statemmentts"],
    ["no other word for a name that differs by a letter", "what did spirky do", "what did spirky do"],
    ["no other word for a word of English", "what is a ridge", "what is a ridge"],
    ["a name that is short for something in chats", "what did biz open", "what did biz open"],
  ])("has %s", async (_why, text, plain) => {
    const { answering } = await open(
      [coverage],
      new Map([["Biz Quill", ["Sparky", "Old Bolt"]]]),
      await recordedReader(),
    );
    expect((await readQuestion(text, answering.knowledge)).plain).toBe(plain);
  });
});

describe("outlets", () => {
  it("filters by those that are loaded", async () => {
    const { publishers } = await read("What does the Inland Post say that a Coastal Herald report denies?");
    expect(publishers).toEqual(["Inland Post"]);
  });

  it("does not take a common word for an outlet", async () => {
    expect((await read("what did people post inland")).publishers).toEqual([]);
  });
});

describe("any text", () => {
  it("is read without a throw, the same way each time", async () => {
    await fc.assert(
      fc.asyncProperty(anyText({ maxLength: 1000 }), async (text) => {
        expect(await read(text)).toEqual(await read(text));
      }),
    );
  });
});
