import { beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { withoutArticles } from "../../src/archive/later-archive.ts";
import type { Json } from "../../src/bot/reply.ts";
import { markOf } from "../../src/coverage/passage-mark.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { makeArticle, open } from "../answers/coverage.ts";
import { english, exampleService } from "../bot/example-service.ts";
import { ownReport, wireStory } from "../coverage/wire-story.ts";

const body = wireStory.join("\n\n");
const paper = (id: string, title: string, text: string, day: string) =>
  makeArticle({ id, title, body: text, publisher: `The ${title} Post`, publishedOn: `2024-10-${day}` });

let archive: Archive;
beforeAll(async () => {
  archive = await open([
    paper("wire", "First", body, "01"),
    paper("second", "Second", `${body}\n\nThe paper adds a sentence of its own.`, "02"),
    paper("third", "Third", wireStory.slice(0, 8).join("\n\n"), "03"),
    paper("own", "Fourth", ownReport.join("\n\n"), "04"),
    paper("own-copy", "Fifth", ownReport.slice(0, 7).join("\n\n"), "05"),
  ]);
});

async function say(line: string, from = archive): Promise<string> {
  const reply = await answerLine(line, exampleService(commands, from));
  return renderText(reply, { width: null, color: false, words: english });
}

async function read(line: string): Promise<{ readonly [key: string]: Json }> {
  return (await answerLine(line, exampleService(commands, archive))).record;
}

/** Two reports of three and of two papers. All print one statement, which is long enough to be a passage of its own. */
const statement = [
  "“We will not gamble with the lives of dockers to save a day of trade,” said the harbour master, Ilse Brandt.",
  "“Every cable will be pulled by people who take no wage on this quay, and what they find will hang at the gate.",
  "Whoever has to wait may send the bill to my office, and I shall read it there with a cup of coffee.",
  "What I shall not do is sign a paper that says a hook is sound because a buyer somewhere is in a hurry.",
  "Ask those who work at night what a signature weighs when steel comes down.”",
].join(" ");
const reportOf = (sentences: readonly string[]) => [sentences.join(" "), statement].join("\n\n");

it("/ask counts the papers that print one text as one report, and names them", async () => {
  const printed = await open([
    paper("wire", "First", reportOf(wireStory.slice(4)), "01"),
    paper("second", "Second", `${reportOf(wireStory.slice(4))}\n\nThe paper adds a sentence of its own.`, "02"),
    paper("third", "Third", reportOf(wireStory.slice(4, 11)), "03"),
    paper("own", "Fourth", reportOf(ownReport.slice(3)), "04"),
    paper("own-copy", "Fifth", reportOf(ownReport.slice(3, 7)), "05"),
  ]);
  const shown = await say("what did Brandt say about gambling with the lives of dockers?", printed);
  expect(shown).toMatch(/\[1\] ¶\d+ · also in \[2\] · same text in \[3\]/);
  expect(shown).toMatch(/\n\[2\] (?:Fourth|Fifth|First|Second|Third) · The /);
});

it("/ask says nowhere that a passage is confirmed by copies of its own text", async () => {
  const shown = await say("/ask question: when did inspectors close the eastern quay of Saltmouth? limit: 1");
  expect(shown).not.toContain("also in");
  expect(shown).toContain("same text in [2], [3]\n");
});

it("/ask tells scripts the same", async () => {
  const { passages } = await read("/ask question: when did inspectors close the eastern quay of Saltmouth? limit: 1");
  expect(passages).toMatchObject([{ alsoIn: [], sameText: [{}, {}] }]);
});

it("/sources says how many carry the text of each, who they are, and to scripts which text it is", async () => {
  const list = await say("/sources");
  expect(list.match(/same text as 2 other articles/g)).toHaveLength(3);
  expect(list.match(/same text as 1 other article\b/g)).toHaveLength(2);
  const opened = await say("/sources article: wire");
  expect(opened).toContain("Same text in Second · The Second Post · 2 October 2024");
  expect(opened).toContain("Same text in Third · The Third Post · 3 October 2024");
  const { articles } = await read("/sources");
  expect(articles).toMatchObject([..."own own wire wire wire".split(" ")].map((textId) => ({ textId })));
});

it("/quotes sets the same words in the same text apart from the same words in another report", async () => {
  const shown = await say("/quotes person: Brandt");
  expect(shown).toMatch(/ · also in \[\d\] ¶\d/);
  expect(shown).toMatch(/ · same text in \[\d\] ¶\d/);
});

it("/check counts texts beside articles", async () => {
  const shown = await say("/check quote: We will not gamble with the lives of dockers to save a day of trade");
  expect(shown).toContain("Appears in 5 articles, first on 1 October 2024.");
  expect(shown).toContain("Counting copies once: 2 different texts.");
});

it("/source tells the carriers of a passage that carry its whole text", async () => {
  const passage = archive.sources.get("wire")?.passages.find(({ excerpt }) => excerpt.text.includes("gamble"));
  const shown = passage ? await say(`/source text: ${markOf(passage)} carriers: true`) : "";
  expect(shown).toContain("2 of them have the same text as this article.");
});

it("an article that was taken out carries nothing any more", async () => {
  const left = withoutArticles(archive, new Set(["second", "third"]));
  expect(await say("/sources article: wire", left)).not.toContain("Same text in");
  expect(await say("/sources", left)).not.toContain("2 other articles");
});

it("/compare says of two that carry one text that they are one report, and picks two texts for a topic", async () => {
  const one = "These are copies of the same report.";
  expect(await say("/compare first: wire second: third")).toContain(one);
  expect(await say("/compare first: wire second: own")).not.toContain(one);
  const { first, second } = await read("/compare topic: eastern quay beams");
  expect(new Set([first, second].map((id) => archive.carriers.get(String(id)))).size).toBe(2);
});

describe("a text that was retracted where it came from", () => {
  const notice = { on: "2024-10-06", text: "The inspectors were never there." };
  const wire = { ...paper("wire", "First", body, "01"), retracted: notice };
  const copy = paper("second", "Second", `${body}\n\nThe paper adds a sentence of its own.`, "02");
  const own = paper("own", "Fourth", ownReport.join("\n\n"), "04");
  const said = "the same text was retracted by The First Post on 6 October 2024: The inspectors were never there.";
  let withRetraction: Archive;
  beforeAll(async () => {
    withRetraction = await open([wire, copy, own]);
  });

  it.each([
    ["/ask", "/ask question: when did inspectors close the eastern quay of Saltmouth? limit: 1"],
    ["/quotes", "/quotes person: Brandt"],
    ["/check", "/check quote: We will not gamble with the lives of dockers to save a day of trade"],
    ["/sources", "/sources"],
    ["/people", "/people person: Brandt"],
    ["/compare", "/compare first: second second: own"],
  ])("is quoted from others with that notice: %s", async (_command, line) => {
    expect(await say(line, withRetraction)).toContain(said);
  });

  it("says nothing of a report of its own, nor of what took the place of the retracted one", async () => {
    const list = (await say("/sources", withRetraction)).split("\n");
    expect(list.filter((line) => line.includes("was retracted"))).toHaveLength(1);
    const replaced = await open([wire, { ...copy, supersedes: ["wire"] }, own]);
    expect(await say("/sources", replaced)).not.toContain("was retracted");
  });

  it("is counted among those that carry it no more, and /corrections says how many still do", async () => {
    expect(await say("/sources", withRetraction)).not.toContain("the same text as");
    const shown = await say("/corrections", withRetraction);
    expect(shown).toContain(
      "retracted on 6 October 2024: The inspectors were never there. · same text as 1 other article",
    );
  });

  it("is told to scripts with each citation", async () => {
    const { record } = await answerLine("/quotes person: Brandt", exampleService(commands, withRetraction));
    const fromCopy = {
      articleId: "second",
      citation: { retractedElsewhere: { publisher: "The First Post", ...notice } },
    };
    expect(record["quotations"]).toContainEqual(
      expect.objectContaining({ ...fromCopy, citation: expect.objectContaining(fromCopy.citation) }),
    );
    expect(JSON.stringify(record).match(/retractedElsewhere/g)?.length).toBeGreaterThan(0);
  });

  it("names the last retraction of several, and a publisher only where one is stated", async () => {
    const later = { ...paper("third", "Third", wireStory.slice(0, 8).join("\n\n"), "03"), publisher: null };
    const both = await open([wire, copy, own, { ...later, retracted: { on: "2024-10-08", text: "Unchecked." } }]);
    expect(await say("/sources", both)).toContain("the same text was retracted on 8 October 2024: Unchecked.");
  });
});
