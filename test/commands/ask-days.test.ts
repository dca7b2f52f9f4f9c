import { beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { makeArticle, open } from "../answers/coverage.ts";
import { english, exampleService } from "../bot/example-service.ts";
import { wireStory } from "../coverage/wire-story.ts";

const paper = (id: string, publishedOn: string, body: string, publisher = "The Loch Herald") =>
  makeArticle({ id, publishedOn, body, publisher, title: id });

let archive: Archive;
beforeAll(async () => {
  archive = await open([
    paper(
      "ferry",
      "2024-10-07",
      "SKELL —\n\nThe ferry Morag ran aground off Skell with forty people aboard.\n\nNobody was hurt.",
    ),
    paper(
      "bridge",
      "2024-10-21",
      "The footbridge at Lorn is closed until spring, the council said.\n\nIts bolts are done.",
    ),
    paper("whale", "2025-01-15", "A minke whale was seen in Loch Erran, wardens said.", "Weir Echo"),
    paper("wire", "2025-02-03", wireStory.join("\n\n")),
    paper("copy", "2025-02-04", wireStory.join("\n\n"), "Weir Echo"),
    paper("goats", "2025-03-08", "Six goats walked into Skell library on Saturday, the librarian said."),
  ]);
});

/** Asked on a Monday. */
const today = () => "2025-03-10";

async function ask(question: string, limit = 3) {
  const service = { ...exampleService(commands, archive), today };
  const reply = await answerLine(`/ask question: ${question} limit: ${limit}`, service);
  return { ...reply, text: renderText(reply, { width: null, color: false, words: english }) };
}

const idsOf = ({ record }: Awaited<ReturnType<typeof ask>>) =>
  (record["passages"] as { articleId: string }[]).map(({ articleId }) => articleId);

describe("a question that is nothing but days", () => {
  it.each([
    ["a month, without a year", "what happened in october", ["bridge", "ferry"]],
    ["a month that is written as a heading", "january news", ["whale"]],
    ["a month and a year", "What's new in October 2024?", ["bridge", "ferry"]],
    ["a day", "any news from 7 october 2024", ["ferry"]],
    ["a year", "give me the headlines of 2024", ["bridge", "ferry"]],
    ["open at its end", "anything since february 2025", ["goats", "copy"]],
    ["open at its beginning", "what was reported before november 2024", ["bridge", "ferry"]],
    ["the weekend before", "what happened over the weekend?", ["goats"]],
    ["a whole month before", "what was in the news last month", ["copy"]],
    ["of one outlet alone", "what did the Weir Echo report in january 2025", ["whale"]],
  ])("is answered by the leads of these days, newest first: %s", async (_why, question, ids) => {
    const reply = await ask(question);
    expect(idsOf(reply)).toEqual(ids);
    expect(reply.record).toMatchObject({ answered: true, outcome: "answered", refusal: null });
  });

  it.each([
    ["a place", "what happened in Lorn in october", ["bridge"]],
    ["a place and a whole month before", "any news from skell library last week", ["goats"]],
    ["a thing, of a day", "what was reported about the ferry on 7 october 2024", ["ferry"]],
  ])("is answered by the reports of these days on a topic: %s", async (_why, question, ids) => {
    const reply = await ask(question);
    expect(idsOf(reply)).toEqual(ids);
    expect(reply.record).toMatchObject({ outcome: "answered" });
  });

  it("is not answered by those of other days, nor by those on other topics", async () => {
    expect((await ask("what happened in Lorn last week")).record).not.toMatchObject({ outcome: "answered" });
  });

  it("is left unsure with the reports of the day after where no article is of the day", async () => {
    const reply = await ask("what happened on 14 january 2025");
    expect(idsOf(reply)).toEqual(["whale"]);
    expect(reply.record).toMatchObject({ outcome: "unsure", refusal: null });
  });

  it("shows a lead and no place line, and the copies of one text once", async () => {
    expect((await ask("what happened on 7 october 2024")).text).toContain("The ferry Morag ran aground");
    expect((await ask("what happened in february")).record).toMatchObject({
      passages: [{ articleId: "copy", sameText: [{ title: "wire" }] }],
    });
  });

  it("says which days are loaded where no article is of these", async () => {
    const { text, record } = await ask("what happened in july 2019");
    expect(record).toMatchObject({ answered: false, outcome: "outside-dates", refusal: { reason: "outside-dates" } });
    expect(text).toContain("No articles from those days are loaded");
    expect(text).toContain("from 7 October 2024 to 8 March 2025");
  });

  it("shows more where there is more", async () => {
    expect(idsOf(await ask("what happened since october 2024", 2))).toHaveLength(2);
    expect((await ask("what happened since october 2024", 2)).more).toMatchObject({ limit: 10 });
  });
});

describe("days beside other words", () => {
  it("do not hide the article that has the rest", async () => {
    expect(idsOf(await ask("when is the footbridge closed in may"))[0]).toBe("bridge");
    expect(idsOf(await ask("did the ferry run aground in october 2024"))[0]).toBe("ferry");
  });

  it("are counted from the day of asking, and refused where they are wholly outside of what is loaded", async () => {
    const { record, text } = await ask("what did the goats do today");
    expect(record).toMatchObject({ answered: false, refusal: { reason: "outside-dates" } });
    expect(text).toMatch(/The newest article is from \d/);
  });

  it.each([
    ["that come after all articles are told of how far these go", "news from yesterday", "The newest article is from"],
    ["that come before them of what is loaded", "any news from 30 years ago", "Loaded: 6 articles"],
  ])("%s", async (_why, question, words) => {
    expect((await ask(question)).text).toContain(words);
  });

  it("are kept where somebody's words are asked for", async () => {
    expect((await ask("what did the mayor say today")).record).toMatchObject({ refusal: { reason: "outside-dates" } });
  });
});
