import { beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import { answerCoverage } from "../../src/archive/answer-coverage.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { markOf } from "../../src/coverage/passage-mark.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { open } from "../answers/coverage.ts";
import { english, exampleService } from "../bot/example-service.ts";
import { asked, askedOfNews, newsOfTexts, plainNews } from "./coverage-questions.ts";

let [plain, ofTexts]: Archive[] = [];
beforeAll(async () => {
  [plain, ofTexts] = await Promise.all([open(plainNews), open(newsOfTexts)]);
});

const today = "2025-06-20";

function archiveOf(archive: Archive | undefined): Archive {
  if (!archive) throw new Error("it is opened before the tests");
  return archive;
}

async function matterOf(question: string, archive: Archive | undefined) {
  return (await answerCoverage(question, null, archiveOf(archive), today))?.matter ?? null;
}

async function ask(question: string) {
  const reply = await answerLine(`/ask question: ${question}`, exampleService(commands, archiveOf(plain)));
  return { ...reply, text: renderText(reply, { width: null, color: false, words: english }) };
}

describe("a question about the coverage itself", () => {
  it.each(Object.entries(asked).flatMap(([matter, questions]) => questions.map((one) => [matter, one])))(
    "is after %s: %s",
    async (matter, question) => {
      expect(await matterOf(question, plain)).toBe(matter);
    },
  );

  it.each(askedOfNews)("is another than one about the news: %s", async (question) => {
    expect(await matterOf(question, ofTexts)).toBeNull();
  });

  it.each([
    ["a topic", "who wrote about the tramway", ["tramway"]],
    ["a topic before its noun", "when was the harbour fire article published", ["fire"]],
    ["an author by one name", "articles by odile", ["tramway", "school"]],
    ["an outlet that published them", "what did the gazette publish", ["cup"]],
    ["a headline's own words", "who wrote thirteen treated", ["fire"]],
    ["one story, by its headline and not where it is mentioned", "who wrote the harbour story", ["fire"]],
    ["an outlet", "how many articles are from the Fell Gazette", ["cup"]],
    ["an outlet by its short name", "how many articles are from the gazette", ["cup"]],
    ["an author", "what did Odile Marsh write", ["tramway", "school"]],
    ["a month", "how many articles were published in May 2025", ["pool"]],
    ["nothing: all, newest first", "which articles do you have", ["cup", "tramway", "school", "fire", "pool"]],
  ])("is of the articles of %s", async (_why, question, ids) => {
    const answer = await answerCoverage(question, null, archiveOf(plain), today);
    expect(answer?.sources.map(({ article }) => article.id)).toEqual(ids);
  });

  it("is left to the search where no article is of its topic", async () => {
    expect(await matterOf("who wrote about the volcano", plain)).toBeNull();
  });

  it.each([
    ["the day", "when was the article about the tramway published", "Published on 12 June 2025."],
    ["who wrote", "who wrote about the tramway", "Odile Marsh: 1 article"],
    ["the outlets", "which outlets are there", "The Skerry Post: 4 articles"],
    ["the newest article, as it begins", "what's the latest", "Skerry Rovers beat Fell United"],
    ["who is quoted", "who is quoted", "Owen Tamm: 1 quote"],
    ["what was put right", "are there any corrections", "No corrections or retractions."],
    ["the one that is oldest", "what is the oldest article", "The oldest article:"],
    ["what was retracted alone", "was anything retracted", "No retractions."],
    ["copies, where there are none", "do both papers have the same story", "Each article has its own text."],
    ["an allegation against somebody", "list the allegations against Lind", "Bo Lind was accused of arson"],
    ["what went wrong", "what did they get wrong", "No corrections or retractions."],
    ["what changed", "what changed?", "No corrections or retractions."],
    ["an allegation with who makes it", "list all allegations", "Accuser: “two sailors”"],
    ["an allegation with its denial", "list all allegations", "Lind denies the accusations."],
  ])("is answered by what is known: %s", async (_why, question, said) => {
    const { text, record } = await ask(question);
    expect(text).toContain(said);
    expect(record).toMatchObject({ command: "ask", outcome: "answered", answered: true });
  });

  it("is of the article that is asked about, where one is", async () => {
    const archive = archiveOf(plain);
    const [passage] = archive.sources.get("fire")?.passages ?? [];
    const mark = passage ? markOf(passage) : "";
    const { record } = await answerLine(
      `/ask question: when was this published about: ${mark}`,
      exampleService(commands, archive),
    );
    expect(record).toMatchObject({ coverage: "published", articles: [{ id: "fire", publishedOn: "2025-06-03" }] });
  });

  it("says that no article states it, where none does", async () => {
    const reply = await answerLine("/ask question: who wrote this", exampleService(commands, archiveOf(ofTexts)));
    expect(reply.record).toMatchObject({ coverage: "authors", outcome: "not-said", refusal: { reason: "not-said" } });
  });

  it("compares the two articles where there are two", async () => {
    const reply = await answerLine(
      "/ask question: do the articles agree",
      exampleService(commands, archiveOf(ofTexts)),
    );
    expect(reply.record).toMatchObject({ coverage: "comparison", comparison: { first: "treaty", second: "report" } });
  });
});
