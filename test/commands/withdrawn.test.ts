import { beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { makeArticle, open } from "../answers/coverage.ts";
import { english, exampleService } from "../bot/example-service.ts";

const retracted = { on: "2025-04-03", text: "The interview was invented." };

let archive: Archive;
beforeAll(async () => {
  archive = await open([
    makeArticle({
      id: "dam",
      title: "Dam to be sold to a bank",
      publisher: "The Loch Herald",
      publishedOn: "2025-04-01",
      body: "The Gorm dam will be sold to a bank in Oslo for £90 million, the minister, Petra Vane, said.\n\n“Nobody will notice,” Vane said.",
      retracted,
    }),
    makeArticle({
      id: "eels",
      title: "Eels return",
      publishedOn: "2025-04-02",
      body: "Eels are back in the Gorm river, said the warden, Ike Lowe. “Thousands of them,” he said.",
    }),
    makeArticle({
      id: "poll",
      title: "Turnout low",
      publishedOn: "2025-05-01",
      body: "Turnout in Gorm was 41 per cent, the clerk, Dee Marsh, said. “We count by hand,” Marsh said.",
    }),
    makeArticle({
      id: "poll-again",
      title: "Turnout counted again",
      publishedOn: "2025-05-02",
      body: "Turnout in Gorm was 44 per cent, the clerk, Dee Marsh, said. “We counted twice,” Marsh said.",
      supersedes: ["poll"],
    }),
  ]);
});

async function say(line: string) {
  const reply = await answerLine(line, exampleService(commands, archive));
  return { record: reply.record, text: renderText(reply, { width: null, color: false, words: english }) };
}

const dam = [{ articleId: "dam", on: "2025-04-03", notice: retracted.text }];
const poll = [{ articleId: "poll", on: "2025-05-02", notice: null, replacedBy: "poll-again" }];

describe("what only a withdrawn article said", () => {
  it.each([
    ["a question that nothing else speaks of", "/ask question: how much will the dam be sold for"],
    ["a question by other words", "/ask question: who is buying the Gorm dam?"],
    ["a question about a person", "/ask question: what did Petra Vane say about the dam"],
    ["words in marks", "/ask question: who said “Nobody will notice”"],
    ["a claim that was a quotation", "/check quote: Nobody will notice"],
    ["a claim of an article's own words", "/check quote: The Gorm dam will be sold to a bank in Oslo"],
    ["somebody's words", "/quotes person: Petra Vane"],
    ["somebody's words, by a part of the name", "/quotes person: vane"],
  ])("is said to be retracted, on which day and why, and not repeated: %s", async (_why, line) => {
    const { record, text } = await say(line);
    expect(record).toMatchObject({ retracted: dam });
    expect(text).toContain("was retracted on 3 April 2025: The interview was invented.");
    for (const words of ["£90 million", "sold to a bank", "Nobody will notice”"]) expect(text).not.toContain(words);
  });

  it.each([
    ["a question", "/ask question: was turnout 41 per cent"],
    ["a claim", "/check quote: We count by hand"],
    ["a claim of another figure", "/check quote: Turnout in Gorm was 41 per cent"],
  ])("is said to be replaced: %s", async (_why, line) => {
    const { record, text } = await say(line);
    expect(record).toMatchObject({ retracted: poll });
    expect(text).toContain("was replaced by a newer version: “Turnout counted again”");
  });

  it("has a verdict of its own, unless something else stands that is like it", async () => {
    expect((await say("/check quote: Nobody will notice")).record).toMatchObject({
      verdict: "retracted",
      carriers: [],
    });
    expect((await say("/check quote: We count by hand")).record).toMatchObject({ verdict: "replaced" });
    expect((await say("/check quote: Turnout in Gorm was 41 per cent")).record).toMatchObject({ verdict: "altered" });
  });

  it.each([
    ["a question that is answered", "/ask question: are there eels in the river"],
    ["a question that nothing speaks of", "/ask question: how tall is the lighthouse"],
    [
      "a question that shares a word with it",
      "/ask question: which bank robbed the lighthouse of the minister's cousin",
    ],
    ["a claim that stands", "/check quote: Thousands of them"],
    ["a claim that nobody made", "/check quote: The moon is made of cheese and everyone knows it"],
    ["somebody who is quoted", "/quotes person: Ike Lowe"],
    ["somebody who is quoted in both", "/quotes person: Dee Marsh"],
    ["nobody", "/quotes person: Angela Merkel"],
    ["days", "/ask question: what happened in april 2025"],
  ])("is not spoken of beside %s", async (_why, line) => {
    const { record, text } = await say(line);
    expect(record).not.toHaveProperty("retracted");
    expect(text).not.toContain("invented");
  });
});
