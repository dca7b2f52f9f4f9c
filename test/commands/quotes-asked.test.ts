import { beforeAll, describe, expect, it } from "vitest";
import { commands } from "../../commands/index.ts";
import type { Archive } from "../../src/archive/archive.ts";
import { answerLine } from "../../src/terminal/answer-line.ts";
import { renderText } from "../../src/terminal/render-text.ts";
import { makeArticle, open } from "../answers/coverage.ts";
import { english, exampleService } from "../bot/example-service.ts";

const wire =
  "The mill in Holm burned down on Friday night, the fire chief, Una Brask, said.\n\n“We were too late,” Brask said. “The roof was gone when we came.”\n\nLund's sister, Hedda Lund, called it “the end of Holm”.";

let archive: Archive;
beforeAll(async () => {
  archive = await open([
    makeArticle({
      id: "wire-one",
      title: "Mill burns",
      publisher: "Holm Courier",
      publishedOn: "2025-03-02",
      body: wire,
    }),
    makeArticle({ id: "wire-two", title: "Mill lost", publisher: "Fjord Mail", publishedOn: "2025-03-02", body: wire }),
    makeArticle({
      id: "plans",
      title: "New mill planned",
      publisher: "Holm Courier",
      publishedOn: "2025-03-09",
      body: "Councillor Arne Lund wants a new mill in Quay Lane.\n\n“It will be of brick,” Lund said.\n\n“Nobody asked us,” said Pia Storm, a neighbour. Storm's brother, Olav Storm, agreed.",
    }),
    makeArticle({
      id: "chief",
      title: "Chief honoured",
      publisher: "Holm Courier",
      publishedOn: "2025-03-12",
      body: "Fire chief Una Brask was honoured on Tuesday in Quay Lane.\n\n“I do not deserve it,” Brask said.\n\n“She does,” the mayor, Dag Moe, said. “I saw her on the roof,” said Ane Vik. “So did I,” said Kai Rud. “And I,” said Tor Aas.",
    }),
  ]);
});

async function say(line: string) {
  const reply = await answerLine(line, exampleService(commands, archive));
  return { record: reply.record, text: renderText(reply, { width: null, color: false, words: english }) };
}

describe("/quotes", () => {
  it.each([
    ["what two articles carry of one text, once", "/quotes person: Brask", "Una Brask · 3 quotes"],
    ["the same about something", "/quotes person: Brask about: roof", "Una Brask · 1 quote about “roof”"],
    ["the same of everybody", "/quotes", "Una Brask: 3 quotes"],
    ["the same of everybody, in a question", "who is quoted", "Una Brask: 3 quotes"],
  ])("counts what is shown: %s", async (_why, line, said) => {
    expect((await say(line)).text).toContain(said);
  });

  it("names each article that it cites once, and each that it has a number for", async () => {
    const { text } = await say("/quotes person: Brask");
    for (const number of ["[1]", "[2]", "[3]"])
      expect(text.split("\n").filter((line) => line.startsWith(number))).toHaveLength(1);
    expect(text).toContain("same text in [3]");
  });

  it.each([
    ["about something", "/quotes about: roof", ["2 quotes about “roof”", "Una Brask", "Ane Vik"]],
    ["about the matter of an article", "/quotes about: mill", ["quotes about “mill”", "Arne Lund", "Una Brask"]],
    ["of some days", "/quotes from: 2025-03-12", ["quotes from 2025-03-12", "Dag Moe"]],
    ["of a kind", "/quotes kind: fragment", ["1 quote in parts of sentences", "Hedda Lund"]],
    ["about nothing that is there", "/quotes about: whales", ["No quotes about “whales”."]],
  ])("without a person gives anybody's: %s", async (_why, line, all) => {
    const { text } = await say(line);
    for (const said of all) expect(text).toContain(said);
    expect(text).not.toContain("people are quoted");
  });

  it.each([
    ["beside the name, with a comma", "the fire chief", "Una Brask"],
    ["without an article", "fire chief", "Una Brask"],
    ["right before the name", "the councillor", "Arne Lund"],
    ["behind the name", "a neighbour", "Pia Storm"],
    ["beside another", "the mayor", "Dag Moe"],
  ])("takes an office for whoever the articles say has it: %s", async (_why, typed, name) => {
    const { text, record } = await say(`/quotes person: ${typed}`);
    expect(record).toMatchObject({ person: name });
    expect(text).toContain(`“${typed}” is probably ${name}.`);
  });

  it.each([
    ["who else bears the last name", "/quotes person: Lund", "Others for “Lund”: Arne Lund."],
    ["more people than it names", "/quotes person: Wyxeq", "and 3 more."],
    ["whose relative is quoted by another of their names", "/quotes person: arnes sister", "Hedda Lund · 1 quote"],
  ])("says %s", async (_why, line, said) => {
    expect((await say(line)).text).toContain(said);
  });

  it.each([
    ["the whole name", "/quotes person: Arne Lund", "Others for"],
    ["somebody who is never quoted", "/quotes person: Olaf Storn", "Olav Storm"],
    ["a street", "/quotes", "Quay Lane"],
  ])("does not offer others for %s", async (_why, line, unsaid) => {
    expect((await say(line)).text).not.toContain(unsaid);
  });

  it.each(["who is una", "who said the roof was gone", "what did brask say", "did lund resign"])(
    "points to /ask for a question: %s",
    async (question) => {
      expect((await say(`/quotes ${question}`)).text).toBe(
        `That's a question. Ask it like this:\n/ask question: ${question}`,
      );
    },
  );
});
