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
  ])("%s", async (_what, line, denial) => {
    const text = await say(line);
    expect(text).toContain(`Response:\n   │ `);
    expect(text.slice(text.indexOf("Response:"))).toContain(denial);
  });

  it.each([
    ["words that nobody denies", "/check I am proud of Holm"],
    ["the denial itself", "/check Vik, 58, denied the accusation"],
  ])("and none beneath %s", async (_what, line) => {
    expect(await say(line)).not.toContain("Response:");
  });
});
