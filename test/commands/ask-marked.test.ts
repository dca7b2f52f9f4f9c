import { beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { makeArticle, open } from "../answers/coverage.ts";
import { english, exampleService } from "../bot/example-service.ts";

let archive: Archive;
beforeAll(async () => {
  archive = await open([
    makeArticle({
      id: "orchard",
      title: "Orchard lost",
      body: "The orchard at Penn Farm was cut down on Friday, its owner, Mab Teller, said.\n\n“My father planted every one of those trees,” Teller said. “I wept all night.”\n\nThe planner, Gus Ode, called it “a sad day for the village”.",
    }),
    makeArticle({
      id: "band",
      title: "Brass band banned",
      body: "The Silver Band may not play in the square after nine, magistrates ruled.\n\n“We will play louder,” said the conductor, Lin Fay. Neighbours held so-called “hush parties” and put out forty buckets.\n\n“I have done nothing wrong in all my years here,” said a neighbour, Tad Orme.",
    }),
  ]);
});

async function ask(question: string) {
  const reply = await answerLine(`/ask question: ${question}`, exampleService(commands, archive));
  return { record: reply.record, text: renderText(reply, { width: null, color: false, words: english }) };
}

describe("words without marks that somebody is quoted with", () => {
  it.each(["who said i wept all night", "who said a sad day for the village", "Who says we will play louder?"])(
    "are shown with whose they are: %s",
    async (question) => {
      const { record, text } = await ask(question);
      expect(record).toMatchObject({ answered: true });
      expect(text).toMatch(/(?:—|Quoted:) (?:probably )?(?:Mab Teller|Gus Ode|Lin Fay)/);
      expect(text).not.toContain("Real");
    },
  );

  it.each(["who said the orchard was cut down", "who said so", "who said i wept all day", "who said “we will play"])(
    "are those words alone: %s",
    async (question) => {
      expect((await ask(question)).text).not.toMatch(/^\n? +▶ “?(?:I wept|We will)[\s\S]*— Mab Teller/);
    },
  );
});

describe("words in quotation marks that no article has", () => {
  it.each([
    ["two words that nobody said, where it is asked if they are real", "is “hard cider” a real quote", "not-found"],
    ["where it is asked if they are fake", "is the quote “I will sue everyone” fake", "not-found"],
    ["nothing like it", "who said “I will sue everyone”", "not-found"],
    ["of somebody by name, in single marks", "did Mab Teller say 'I hated each leaf of it'?", "not-found"],
    ["another word that turns it", "who said “I have done nothing right in all my years here”", "altered"],
    ["another number", "who said “hush parties and put out ninety buckets”", "altered"],
    ["another word in a short one", "did the planner call it “a great day for the village”", "altered"],
    ["before the question", '"I will burn the whole farm down" - who said that?', "not-found"],
    ["beside words that are there", "who said “I wept all night” and “I will sue everyone”", "not-found"],
    ["where more is asked", "why did she say “I will sue everyone”", "not-found"],
  ])("are not answered with others: %s", async (_why, question, verdict) => {
    const { record, text } = await ask(question);
    expect(record).toMatchObject({
      answered: false,
      outcome: "not-said",
      refusal: { reason: "not-said" },
      check: { verdict },
    });
    expect(text).toContain(verdict === "altered" ? "Changed" : "Not in these 2 articles");
  });

  it("are set beside the words that an article has in their place", async () => {
    const { record, text } = await ask("who said “hush parties and put out ninety buckets”");
    expect(record).toMatchObject({ passages: [{ articleId: "band" }] });
    expect(text).toContain("“forty” became “ninety”");
  });
});

describe("words in quotation marks that an article has", () => {
  it.each([
    ["word for word", "who said “I wept all night”", "exact", "I wept all night"],
    ["in two words, where it is asked if they are real", "is the quote “all night” real", "shortened", "all night"],
    ["where it is asked if they were said", "was “I wept all night” really said", "exact", "I wept all night"],
    ["before what is asked", "“I wept all night” real or fake?", "exact", "I wept all night"],
    ["in other marks", "who said 'we will play louder'?", "exact-but-punctuation", "We will play louder"],
  ])("are answered: %s", async (_why, question, verdict, words) => {
    const { record, text } = await ask(question);
    expect(record).toMatchObject({ answered: true, outcome: "answered", check: { verdict } });
    expect(text).toContain(words);
  });

  it.each([
    ["misspelt", "who said “my father planted evry one of those trees”", "altered", "unsure", "My father planted"],
    [
      "with another small word",
      "who said “my father planted every one of these trees”",
      "altered",
      "unsure",
      "My father",
    ],
    ["of somebody else", "did Tad Orme say “We will play louder”", "other-speaker", "not-said", "We will play louder"],
  ])("are shown and not said to answer: %s", async (_why, question, verdict, outcome, words) => {
    const { record, text } = await ask(question);
    expect(record).toMatchObject({ answered: false, outcome, check: { verdict } });
    expect(text).toContain(words);
  });

  it.each([
    ["more is asked of them", "why did she say “I wept all night”"],
    ["they are few and no words of anybody", "what were the “hush parties”"],
  ])("are words of a question like others where %s", async (_why, question) => {
    expect((await ask(question)).record).not.toHaveProperty("check");
  });
});
