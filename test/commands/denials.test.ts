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
      id: "letter",
      title: "A letter from Holm",
      publishedOn: "2025-03-02",
      body: "Hedda Lund wrote that the mayor had told her on the telephone, “Hedda, nobody here believes it.”\n\nA spokesman for the mayor, Dag Moe, said the call never took place.\n\n“I am proud of Holm,” Lund said. She said that it was her town.",
    }),
    makeArticle({
      id: "fund",
      title: "A fund is short",
      publishedOn: "2025-03-03",
      body: "Treasurer Arne Vik took money of the fund for a boat, a former clerk of the Holm Relief Fund alleged on Monday.\n\nThe audit is out.\n\nVik, 58, denied the accusation.",
    }),
    makeArticle({
      id: "mill",
      title: "A mill owner is charged",
      publishedOn: "2025-03-04",
      body: "Police charged mill owner Uwe Falk with arson after 3 fires in Kell. An 8-page indictment says that Falk “burned the Kell mill for the insurance.” He is also accused of having “paid two men to watch.” Falk pleaded not guilty to all charges on Monday. “I loved that mill,” he said.",
    }),
    makeArticle({
      id: "fires",
      title: "The fires of Kell",
      publishedOn: "2025-03-05",
      body: "Prosecutors say that Uwe Falk “burned the Kell mill for the insurance.” He was charged with arson after 4 fires in Kell. A clerk, Mia Sand, said that she “saw smoke at noon.”",
    }),
  ]);
});

async function say(line: string): Promise<string> {
  const reply = await answerLine(line, exampleService(commands, archive));
  return renderText(reply, { width: null, color: false, words: english });
}

describe("a denial stands beneath what it denies", () => {
  it.each([
    ["words that are checked", "/check Hedda, nobody here believes it", "said the call never took place."],
    ["what the article only reports", "/check Arne Vik took money of the fund", "Vik, 58, denied the accusation."],
    ["words that somebody is quoted with", "/quotes about: believes", "said the call never took place."],
    ["words of a document", "/quotes person: the indictment", "Falk pleaded not guilty to all charges on Monday."],
    ["words about some matter", "/quotes about: insurance", "Falk pleaded not guilty to all charges on Monday."],
    [
      "what only one of two articles has",
      "/compare first: A letter from Holm second: A fund is short",
      "said the call never took place.",
    ],
    ["what two articles have", "/compare 1 2", "Falk pleaded not guilty to all charges on Monday."],
    ["two articles on one topic", "/compare topic: fires", "Falk pleaded not guilty to all charges on Monday."],
  ])("%s", async (_what, line, denial) => {
    const text = await say(line);
    expect(text).toContain(`Response:\n   │ `);
    expect(text.slice(text.indexOf("Response:"))).toContain(denial);
  });

  it.each([
    ["words that nobody denies", "/check I am proud of Holm"],
    ["the denial itself", "/check Vik, 58, denied the accusation"],
    ["what somebody only saw", "/quotes person: Mia Sand"],
  ])("and none beneath %s", async (_what, line) => {
    expect(await say(line)).not.toContain("Response:");
  });

  it.each(["/quotes person: the indictment", "/compare 1 2"])(
    "and once for several of one matter: %s",
    async (line) => {
      expect((await say(line)).match(/pleaded not guilty/g)).toHaveLength(1);
    },
  );
});
